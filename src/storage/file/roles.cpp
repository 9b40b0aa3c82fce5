#include "storage/file/roles.h"

#include "core/records/records.h"
#include "storage/sql/schema.h"
#include "storage/storage_words.h"

#include <QFile>

static void makeRulesKnown()
{
    Q_INIT_RESOURCE(server); // a static library's resources do not register themselves
}

namespace oogst {
namespace {

/// What a facilitator sees of one type of record: which, as a function of resources/server/rules.sql, and of those
/// which fields. A field that is not named here stays hidden, also a new one.
struct Sight {
    const RecordType &type;
    const char *which;
    QStringList fields;
};

QStringList allFields(const RecordType &type)
{
    QStringList names;
    for (const FieldInfo &f : type.fields)
        if (!f.is(Key) && !f.is(Personal))
            names += f.name;
    return names;
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

const QList<Sight> &sights()
{
    // As in a table file (core/rules/table_part.h): of people who is at the table, by name and organisation.
    static const QList<Sight> all{
        {recordType<Series>(), "oogst_all_series", words("title kind")},
        {recordType<Meetup>(), "oogst_meetups", words("series code title region kind format status when starts_at venue town theme")},
        {recordType<Round>(), "oogst_rounds", allFields(recordType<Round>())},
        {recordType<ProgrammeItem>(), "oogst_programme_items", words("meetup position kind title minutes")},
        {recordType<Issue>(), "oogst_issues", allFields(recordType<Issue>())},
        {recordType<Table>(), "oogst_tables", allFields(recordType<Table>())},
        {recordType<TableRound>(), "oogst_table_rounds", allFields(recordType<TableRound>())},
        {recordType<Seat>(), "oogst_seats", allFields(recordType<Seat>())},
        {recordType<Participation>(), "oogst_participations", words("meetup person organisation")},
        {recordType<Person>(), "oogst_persons", words("given_name infix family_name known_as")},
        {recordType<Affiliation>(), "oogst_affiliations", words("person organisation former")},
        {recordType<Organisation>(), "oogst_organisations", words("name also_known_as sector town")},
        {recordType<Resource>(), "oogst_resources", allFields(recordType<Resource>())},
        // Who said it is a person's id; who that is one sees of those who are at the table.
        {recordType<Outcome>(), "oogst_outcomes", allFields(recordType<Outcome>()) + words("contributor")},
        {recordType<Relation>(), "oogst_relations", allFields(recordType<Relation>())},
    };
    return all;
}

int numberOf(const RecordType &type, const QString &field)
{
    const int i = type.indexOf(field);
    if (i < 0)
        throw sql::Error(sql::Fault::Other, "there is no field " + type.table.toStdString() + "." + field.toStdString());
    return type.fields[i].number;
}

bool isWrittenByFacilitators(const RecordType &type)
{
    return &type == &recordType<Outcome>() || &type == &recordType<Relation>();
}

/// `OR tbl=… AND col IN (…) AND row IN (SELECT …())` for each type.
QString seenEntries()
{
    QString text;
    for (const Sight &sight : sights()) {
        QStringList columns{QStringLiteral("0")};
        for (const QString &field : sight.fields)
            columns += QString::number(numberOf(sight.type, field));
        text += QStringLiteral("\n  OR tbl = %1 AND col IN (%2) AND row IN (SELECT %3())")
                    .arg(QString::number(sight.type.number), columns.join(QLatin1Char(',')), QLatin1String(sight.which));
    }
    return text;
}

/// Whether any field of the row `name` differs from what the log says; a parent is looked at apart, because of circles.
QString asLogged(const RecordType &type, const QString &name)
{
    QStringList differs;
    for (const FieldInfo &f : type.fields) {
        if (f.is(Key) || (f.refersTo == type.table && f.kind == Kind::Reference))
            continue;
        const QString column = QStringLiteral("%1.\"%2\"").arg(name, f.name);
        const QString spelled = f.kind == Kind::Reference ? QStringLiteral("oogst_spelled(%1)").arg(column)
            : f.kind == Kind::Integer || f.kind == Kind::Boolean ? QStringLiteral("'i' || %1").arg(column)
                                                                 : QStringLiteral("'t' || %1").arg(column);
        differs += QStringLiteral("oogst_held(one, %1) IS DISTINCT FROM %2").arg(QString::number(f.number), spelled);
    }
    return QLatin1Char('(') + differs.join(QStringLiteral("\n      OR ")) + QLatin1Char(')');
}

QString embedded(const QString &name)
{
    makeRulesKnown();
    QFile file(QStringLiteral(":/server/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw sql::Error(sql::Fault::Other, "the rules for servers are missing");
    return QString::fromUtf8(file.readAll());
}

QString rules()
{
    QString text = embedded(QStringLiteral("rules"));
    for (const Sight &sight : sights())
        text.replace(QStringLiteral("{%1}").arg(sight.type.table), QString::number(sight.type.number));
    const std::pair<const char *, QString> marks[] = {
        {"{seen_entries}", seenEntries()},
        {"{outcome_as_logged}", asLogged(recordType<Outcome>(), QStringLiteral("o"))},
        {"{relation_as_logged}", asLogged(recordType<Relation>(), QStringLiteral("r"))},
        {"{outcome_parent}", QString::number(numberOf(recordType<Outcome>(), QStringLiteral("parent")))},
        {"{step}", naturalUuid(QStringLiteral("document"), {"step"}).toString(QUuid::WithoutBraces)},
    };
    for (const auto &[mark, meaning] : marks)
        text.replace(QLatin1String(mark), meaning);
    return text;
}

/// Of each table of records: what facilitators see of it, and where they write.
QString tableRules()
{
    QString text;
    QHash<const RecordType *, const Sight *> seen;
    for (const Sight &sight : sights())
        seen.insert(&sight.type, &sight);
    for (const RecordType *type : allRecordTypes()) {
        const Sight *sight = seen.value(type);
        const QString table = QStringLiteral("\"%1\"").arg(type->table);
        QString columns = QStringLiteral("id, vis"), which = QStringLiteral("false");
        if (sight) {
            which = QStringLiteral("id IN (SELECT %1())").arg(QLatin1String(sight->which));
            for (const QString &field : sight->fields)
                columns += QStringLiteral(", \"%1\"").arg(field);
        }
        text += QStringLiteral("GRANT SELECT(%1) ON %2 TO oogst_facilitator;\n").arg(columns, table);
        if (!isWrittenByFacilitators(*type)) {
            text += QStringLiteral("CREATE POLICY sees ON %1 FOR SELECT TO oogst_facilitator USING (%2);\n").arg(table, which);
            continue;
        }
        // A new row is not among the known ones yet: here its own fields say where it stands.
        which = type == &recordType<Outcome>() ? QStringLiteral("\"table\" IN (SELECT oogst_tables())")
                                               : QStringLiteral("\"from\" IN (SELECT oogst_outcomes()) AND \"to\" IN (SELECT oogst_outcomes())");
        text += QStringLiteral("GRANT INSERT, UPDATE ON %1 TO oogst_facilitator;\n"
                               "CREATE POLICY changes ON %1 FOR ALL TO oogst_facilitator USING (%2);\n")
                    .arg(table, which);
    }
    return text;
}

bool mayMakeGroups(sql::Connection &database)
{
    return database.number("SELECT CASE WHEN (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname=current_user) "
                           "OR EXISTS(SELECT FROM pg_roles r WHERE r.rolname='oogst_organiser' AND pg_has_role(r.oid,'MEMBER')) THEN 1 ELSE 0 END")
        == 1;
}

std::string nameOf(ServerRole role)
{
    return role == ServerRole::Organiser ? organiserRole : role == ServerRole::Facilitator ? facilitatorRole : readerRole;
}

bool hasGroups(sql::Connection &database)
{
    return database.tables().contains(QStringLiteral("facilitates"));
}

} // namespace

void guardWithRoles(sql::Connection &database)
{
    if (!mayMakeGroups(database))
        return;
    database.run(embedded(QStringLiteral("groups")).toStdString());
    database.run("SET LOCAL ROLE oogst_organiser");
    database.run((rules() + tableRules()).toStdString());
    database.run("RESET ROLE");
}

QString whyReadOnly(sql::Connection &database)
{
    if (database.number("SELECT CASE WHEN has_table_privilege('public.change','INSERT') THEN 1 ELSE 0 END") == 0)
        return StorageWords::tr("You may read this document and not change it.");
    if (!database.isLimited())
        return {};
    bool isUpToDate = sql::hasSumsOfSteps(database);
    for (const RecordType *type : allRecordTypes())
        if (isWrittenByFacilitators(*type))
            for (const QStringList present = database.columns(type->table); const FieldInfo &f : type->fields)
                isUpToDate = isUpToDate && present.contains(f.name);
    return isUpToDate ? QString() : StorageWords::tr("An organiser has to open this document with this version of Oogst first. Until then you can read it.");
}

Result<Done> giveRole(sql::Connection &database, const QString &login, ServerRole role)
{
    if (!hasGroups(database))
        guardWithRoles(database);
    if (!hasGroups(database))
        return Problem{StorageWords::tr("The groups of users are missing on this server, and you may not make them. Ask who looks after the server."), login};
    if (!database.query("SELECT 1 FROM pg_roles WHERE rolname=?::text AND rolcanlogin").bind(1, login).found())
        return Problem{StorageWords::tr("The server knows no login “%1”. Ask who looks after the server to make it.").arg(login), {}};
    const std::string name = sql::quoted(QString(login).replace(QLatin1Char('"'), QStringLiteral("\"\"")));
    for (const ServerRole other : {ServerRole::Organiser, ServerRole::Facilitator, ServerRole::Reader})
        if (other != role && database.number("SELECT count(*) FROM pg_auth_members m JOIN pg_roles l ON l.oid=m.member JOIN pg_roles g ON g.oid=m.roleid "
                                             "WHERE g.rolname='" + nameOf(other) + "' AND quote_ident(l.rolname)=quote_ident('"
                                             + QString(login).replace(QLatin1Char('\''), QStringLiteral("''")).toStdString() + "')") > 0)
            database.run("REVOKE " + nameOf(other) + " FROM " + name);
    database.run("GRANT " + nameOf(role) + " TO " + name + (role == ServerRole::Organiser ? " WITH ADMIN OPTION" : ""));
    database.run("DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO ' || quote_ident('"
                 + QString(login).replace(QLatin1Char('\''), QStringLiteral("''")).toStdString() + "'), current_database()); END $$");
    if (role != ServerRole::Facilitator)
        database.query("DELETE FROM facilitates WHERE login=?").bind(1, login).run();
    return Done{};
}

Result<Done> giveTable(sql::Connection &database, const QString &login, const QUuid &table, TableGift gift)
{
    if (gift == TableGift::Give)
        database.query("INSERT INTO facilitates(login,tbl) VALUES(?,?) ON CONFLICT DO NOTHING").bind(1, login).bind(2, table).run();
    else
        database.query("DELETE FROM facilitates WHERE login=? AND tbl=?").bind(1, login).bind(2, table).run();
    return Done{};
}

} // namespace oogst
