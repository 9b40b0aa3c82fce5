// Storage against plain SQLite, alternating in one run on the same disk. Prints medians and ratios; asserts nothing.
//   bench_storage [FOLDER]
// The reference writes the same field into one plain table, durably (WAL, FULL): no log, no history, no merging.

#include "storage/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace oogst;

namespace {

QTextStream out(stdout);

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    std::vector<double> all;
    double at(double share)
    {
        std::ranges::sort(all);
        return all.empty() ? 0 : all[std::min(all.size() - 1, size_t(double(all.size()) * share))];
    }
};

void row(const char *what, double ours, double reference, const char *goal)
{
    out << QString::fromUtf8(what).leftJustified(44) << QString::number(ours, 'f', 2).rightJustified(10)
        << (reference > 0 ? QString::number(reference, 'f', 2) : QStringLiteral("–")).rightJustified(10)
        << (reference > 0 ? QString::number(ours / reference, 'f', 1) : QStringLiteral("–")).rightJustified(8) << "   " << goal << Qt::endl;
}

/// Stops with the reason: a figure of something that failed is no figure.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.problem().text()));
    return std::move(result).value();
}

ChangeSet people(int from, int count)
{
    ChangeSet set{QStringLiteral("people"), {}};
    for (int i = from; i < from + count; ++i) {
        Person person{.id = {QUuid::createUuid()}, .givenName = QStringLiteral("Voornaam %1").arg(i)};
        person.familyName = QStringLiteral("Achternaam %1").arg(i);
        person.mail = QStringLiteral("mens%1@voorbeeld.nl").arg(i);
        person.phone = QStringLiteral("0612345678");
        set.add(person);
    }
    return set;
}

ChangeSet renamed(const Person &before, int number)
{
    Person after = before;
    after.givenName = QStringLiteral("Naam %1").arg(number);
    ChangeSet set{QStringLiteral("renamed"), {}};
    set.edit(before, after);
    return set;
}

class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_folder(folder),
          m_store(must(Store::create(file("ours.oogst"), now()))),
          m_plain(file("plain.db").toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_plain.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
        m_plain.exec("CREATE TABLE person(id BLOB PRIMARY KEY, given TEXT, family TEXT, mail TEXT, phone TEXT) WITHOUT ROWID");
    }

    void run()
    {
        out << QStringLiteral("what (milliseconds)").leftJustified(44) << "      ours     plain   ratio   goal" << Qt::endl;
        bulk();
        edits();
        large();
        merging();
    }

private:
    QString file(const char *name) const { return m_folder + QLatin1Char('/') + QString::fromLatin1(name); }
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    void plainInsert(const ChangeSet &set)
    {
        SQLite::Transaction transaction(m_plain);
        SQLite::Statement insert(m_plain, "INSERT INTO person VALUES(?,?,?,?,?)");
        for (const RecordChange &change : set.changes) {
            const QByteArray id = change.id.toRfc4122();
            insert.bind(1, id.constData(), int(id.size()));
            for (int i = 0; i < 4; ++i)
                insert.bind(i + 2, change.after->at(i + 1).toString().toStdString());
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    }

    void bulk()
    {
        Times ours, plain;
        for (int i = 0; i < 5; ++i) {
            const ChangeSet set = people(i * 1000, 1000);
            ours.all.push_back(milliseconds([&] { must(m_store->write(set, now())); }));
            plain.all.push_back(milliseconds([&] { plainInsert(set); }));
        }
        row("1,000 people in one step", ours.at(0.5), plain.at(0.5), "< 500");
    }

    void edits()
    {
        const QList<Person> all = must(m_store->load()).all<Person>();
        Times ours, plain, undo;
        for (int i = 0; i < 400; ++i) {
            const Person &person = all[i % all.size()];
            const ChangeSet set = renamed(person, i);
            StepId step;
            ours.all.push_back(milliseconds([&] { step = must(m_store->write(set, now())); }));
            plain.all.push_back(milliseconds([&] {
                SQLite::Transaction transaction(m_plain);
                SQLite::Statement update(m_plain, "UPDATE person SET given=? WHERE id=?");
                const QByteArray id = person.id.value.toRfc4122();
                update.bind(1, std::to_string(i));
                update.bind(2, id.constData(), int(id.size()));
                update.exec();
                transaction.commit();
            }));
            undo.all.push_back(milliseconds([&] {
                Reversal back = must(m_store->reversalOf(must(m_store->undoable())));
                back.set.kind = StepKind::Undo;
                must(m_store->write(back.set, now(), step));
            }));
        }
        row("one field, durable, median", ours.at(0.5), plain.at(0.5), "< 5");
        row("one field, durable, 99 of 100", ours.at(0.99), plain.at(0.99), "< 100");
        row("undo of it, median", undo.at(0.5), plain.at(0.5), "< 5");
    }

    void large()
    {
        for (int i = 0; i < 10; ++i)
            must(m_store->write(people(10'000 + i * 5000, 5000), now()));
        const QString path = m_store->path();
        m_store.reset();
        std::unique_ptr<Store> opened;
        row("opening 280,000 entries", milliseconds([&] { opened = must(Store::open(path)); }), 0, "< 50 to the first content");
        row("loading their 55,000 records", milliseconds([&] { must(opened->load()); }), 0, "");
        row("looking whether others wrote", milliseconds([&] { opened->hasNews(); }), 0, "");
        m_store = std::move(opened);
    }

    void merging()
    {
        auto other = must(Store::create(file("other.oogst"), now()));
        must(other->write(people(0, 2000), now()));
        const QString path = other->path();
        other->settle();
        auto into = must(Store::create(file("into.oogst"), now()));
        row("merging 10,000 changes", milliseconds([&] { must(into->merge({path}, QStringLiteral("merge"), now())); }), 0, "< 1,000");
        row("merging them again", milliseconds([&] { must(into->merge({path}, QStringLiteral("merge"), now())); }), 0, "10");
        must(other->write(people(0, 20'000), now()));
        other->settle();
        row("merging 100,000 changes", milliseconds([&] { must(into->merge({path}, QStringLiteral("merge"), now())); }), 0, "< 5,000");
        row("looking a document over (check)", milliseconds([&] { must(into->check()); }), 0, "");
    }

    QString m_folder;
    std::unique_ptr<Store> m_store;
    SQLite::Database m_plain;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir own;
    try {
        Bench(argc > 1 ? QString::fromLocal8Bit(argv[1]) : own.path()).run();
    } catch (const SQLite::Exception &error) {
        qFatal("%s", error.what());
    }
}
