// Every reportable fact is printed: all cells of all records, held against the internal report.

#include "core/rules/names.h"
#include "report/text_gate.h"
#include "report/words.h"
#include "samples.h"
#include "support/catch.h"
#include "support/sample_records.h"
#include "texts.h"

using namespace oogst;

namespace {

/// Text fields that are not printed as they are, and why.
const QHash<QString, QString> &exempt()
{
    static const QHash<QString, QString> fields{
        {QStringLiteral("care_need.diet"), QStringLiteral("special category: never in a report")},
        {QStringLiteral("care_need.allergy"), QStringLiteral("special category: never in a report")},
        {QStringLiteral("care_need.access"), QStringLiteral("special category: never in a report")},
        {QStringLiteral("person.given_name"),
         QStringLiteral("printed as part of a name, only with consent or by role")},
        {QStringLiteral("person.infix"), QStringLiteral("as the given name")},
        {QStringLiteral("person.family_name"), QStringLiteral("as the given name")},
        {QStringLiteral("person.known_as"), QStringLiteral("as the given name")},
        {QStringLiteral("person.mail"), QStringLiteral("printed for the contact person only: see below")},
        {QStringLiteral("person.phone"), QStringLiteral("printed for the contact person only: see below")},
        {QStringLiteral("participation.answers"), QStringLiteral("what people told the organiser on a form")},
        {QStringLiteral("participation.absent_rounds"), QStringLiteral("only for who seats people")},
        {QStringLiteral("meetup.retention_reason"), QStringLiteral("for the processing overview")},
        {QStringLiteral("meetup.processing_ground"), QStringLiteral("for the processing overview")},
        {QStringLiteral("meetup.handed_over"), QStringLiteral("for the processing overview")},
        {QStringLiteral("organiser.logo"), QStringLiteral("a picture: above the title")},
        {QStringLiteral("organiser.colour"), QStringLiteral("the colour of the pages")},
        {QStringLiteral("seating_rule.why"), QStringLiteral("private agreements about people")},
        {QStringLiteral("organisation.sector"), QStringLiteral("a stored word: printed by its label")},
        {QStringLiteral("group_present.sector"), QStringLiteral("a stored word: printed by its label")},
        {QStringLiteral("group_present.asked_to_bring"), QStringLiteral("a stored word: printed by its label")},
        {QStringLiteral("participation.asked_to_bring"), QStringLiteral("a stored word: printed by its label")},
    };
    return fields;
}

bool isPlace(const FieldInfo &field)
{
    return field.name == u"position"; // how records are sorted, not a fact
}

/// Fields of people who did not come are not among those of who came; functions are printed of who speaks or signs.
bool isOutside(const RecordType &type, const FieldInfo &field, const QUuid &id, const Document &document,
               const Meetup &meetup)
{
    if (&type == &recordType<Participation>()) {
        const Participation participation = document.findOrEmpty(Id<Participation>{id});
        static const QStringList ofWhoCame{QStringLiteral("function"), QStringLiteral("relation"),
                                           QStringLiteral("experience")};
        const bool isAbsent = participation.noShow || participation.invitation == InvitationState::Declined ||
                              participation.invitation == InvitationState::Cancelled;
        return isAbsent ? ofWhoCame.contains(field.name) : !ofWhoCame.contains(field.name);
    }
    if (&type == &recordType<Affiliation>()) {
        const Id<Person> person = document.findOrEmpty(Id<Affiliation>{id}).person;
        if (person == meetup.contact)
            return false;
        for (const ProgrammeItem &item : document.where(&ProgrammeItem::meetup, meetup.id))
            if (item.speakers.contains(person))
                return false;
        for (const Organiser &organiser : document.where(&Organiser::meetup, meetup.id))
            if (organiser.signatories.contains(person))
                return false;
        return true;
    }
    return false;
}

QStringList textsOf(const FieldInfo &field, const QVariant &cell)
{
    if (field.kind == Kind::Text) // empty lines part paragraphs
        return cell.toString().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    if (field.kind == Kind::Texts)
        return cell::toTexts(cell).value_or(QStringList());
    if (field.kind == Kind::Term) {
        const Term term = cell::toTerm(cell).value_or(Term());
        return term.isExact() ? QStringList{Words(Language::Dutch).date(term.earliest)} : QStringList{term.words};
    }
    return {};
}

/// The texts of `document` that none of its internal reports prints.
QStringList missingFrom(const Document &document, Language language)
{
    QString printed;
    const QList<Meetup> meetups = document.all<Meetup>();
    for (const Meetup &meetup : meetups)
        printed += texts::of(makeHarvestLetter(document, meetup.id, {Audience::Internal, language, {}})) + u'\n';
    QStringList missing;
    for (const RecordType *type : allRecordTypes())
        for (auto it = document.of(*type).begin(); it != document.of(*type).end(); ++it)
            for (const FieldInfo &field : type->fields) {
                const QString name = type->table + u'.' + field.name;
                if (exempt().contains(name) || isPlace(field))
                    continue;
                if (std::ranges::all_of(
                        meetups, [&](const Meetup &m) { return isOutside(*type, field, it.key(), document, m); }))
                    continue;
                for (const QString &text : textsOf(field, field.get(it->get())))
                    if (!printed.contains(cleanText(text).simplified(), Qt::CaseInsensitive))
                        missing += name + QStringLiteral(": ") + text;
            }
    return missing;
}

} // namespace

TEST_CASE("the internal report of every sample prints every text and term of every record")
{
    for (const char *name : samples::names) {
        INFO(name);
        CHECK(missingFrom(samples::document(name), Language::Dutch) == QStringList());
    }
}

TEST_CASE("a field that is new is missed when no section prints it")
{
    // A record of every type with every field filled: what is added to a record must be printed or exempted above.
    Document document = test::fullDocument();
    ChangeSet set;
    for (const Meetup &meetup : document.all<Meetup>()) { // a next edition in words, so that its words are printed
        Meetup changed = meetup;
        changed.when = {QStringLiteral("eind november"), {}, {}};
        set.edit(meetup, changed);
    }
    document.take(set);
    CHECK(missingFrom(document, Language::English) == QStringList());
}

TEST_CASE("dates are printed in full, vague terms by their words")
{
    const Document &symposium = samples::document("symposium");
    const QString printed = texts::of(makeHarvestLetter(symposium, symposium.all<Meetup>().first().id, {}));
    CHECK(printed.contains(QStringLiteral("donderdag 19 september 2019")));
    CHECK(printed.contains(QStringLiteral("Over een of anderhalf jaar"), Qt::CaseInsensitive));
    const Document &stimuland = samples::document("stimuland");
    const QString vague = texts::of(makeHarvestLetter(stimuland, stimuland.all<Meetup>().first().id, {}));
    CHECK(vague.contains(QStringLiteral("eind november"), Qt::CaseInsensitive));
    CHECK(vague.contains(QStringLiteral("voorjaar"), Qt::CaseInsensitive));
}
