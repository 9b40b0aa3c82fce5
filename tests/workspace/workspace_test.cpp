#include "support/catch.h"
#include "support/sample_records.h"
#include "support/temporary_folder.h"

#include "core/rules/problems.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Workspace> freshWorkspace(const TemporaryFolder &folder, const QString &name = u"een.oogst"_s)
{
    auto made = Workspace::create(folder.file(name), tickingClock());
    REQUIRE(made);
    return std::move(*made);
}

std::unique_ptr<Workspace> reopened(const TemporaryFolder &folder, const QString &name = u"een.oogst"_s)
{
    auto opened = Workspace::open(folder.file(name), tickingClock());
    INFO((opened ? QString() : opened.problem().text()));
    REQUIRE(opened);
    return std::move(*opened);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesIn(const TemporaryFolder &folder)
{
    return QDir(folder.path()).entryList(QDir::Files);
}

} // namespace

TEST_CASE("a record of every type, all fields filled, survives the file")
{
    TemporaryFolder folder;
    const ChangeSet all = oneOfEverything(1);
    Document kept;
    {
        auto workspace = freshWorkspace(folder);
        const QList<Problem> problems = problemsIn(all, workspace->document());
        INFO((problems.isEmpty() ? QString() : problems.first().text()));
        REQUIRE(problems.isEmpty());
        REQUIRE(workspace->apply(all));
        kept = workspace->document();
    }
    auto workspace = reopened(folder);
    CHECK(workspace->document().count() == all.changes.size());
    CHECK((workspace->document() == kept));
    const auto damage = workspace->check();
    REQUIRE(damage);
    CHECK(*damage == QStringList());
}

TEST_CASE("a closed document is one file")
{
    TemporaryFolder folder;
    {
        auto workspace = freshWorkspace(folder);
        REQUIRE(workspace->add(u"reeks"_s, Series{.title = u"Gemeenschapskracht"_s}));
    }
    CHECK(filesIn(folder) == QStringList{u"een.oogst"_s});
}

TEST_CASE("an invalid change is refused and leaves no trace")
{
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    int told = 0;
    QObject::connect(workspace.get(), &Workspace::changed, [&] { ++told; });
    const auto refused = workspace->add(u"zonder titel"_s, Meetup{});
    REQUIRE(!refused);
    CHECK(refused.problem().place.startsWith(u"meetup.title"));
    CHECK(workspace->document().count() == 0);
    CHECK(told == 0);
    CHECK(workspace->undoSummary().isEmpty());
    CHECK(workspace->history()->isEmpty());
}

TEST_CASE("an edit changes what it says and tells it once")
{
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    const auto id = workspace->add(u"toegevoegd"_s, Person{.givenName = u"Anna"_s, .familyName = u"Berg"_s});
    REQUIRE(id);
    QList<ChangeSet> told;
    QObject::connect(workspace.get(), &Workspace::changed, [&](const ChangeSet &set) { told += set; });
    REQUIRE(workspace->edit(u"tussenvoegsel"_s, *id, [](Person &p) { p.infix = u"van der"_s; }));
    REQUIRE(told.size() == 1);
    CHECK(told[0].summary == u"tussenvoegsel"_s);
    CHECK(workspace->findOrEmpty(*id).infix == u"van der"_s);
    REQUIRE(workspace->edit(u"niets"_s, *id, [](Person &) {}));
    CHECK(told.size() == 1);
    CHECK(workspace->history()->size() == 2);
}

TEST_CASE("changing what a record joins moves it to its new id")
{
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    REQUIRE(workspace->apply(oneOfEverything(1)));
    const Affiliation before = workspace->document().all<Affiliation>().first();
    REQUIRE(workspace->edit(u"functie"_s, before.id, [](Affiliation &a) { a.function = u"wethouder"_s; }));
    const QList<Affiliation> after = workspace->document().all<Affiliation>();
    REQUIRE(after.size() == 1);
    CHECK(after[0].function == u"wethouder"_s);
    CHECK((after[0].id == naturalId(after[0])));
    CHECK(after[0].works == before.works);
    REQUIRE(workspace->undo());
    CHECK((workspace->document().all<Affiliation>().first() == before));
}

TEST_CASE("the same key twice is refused, and a removed one may come back empty")
{
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    const auto meetup = workspace->add(u"m"_s, Meetup{.title = u"Symposium"_s});
    const auto person = workspace->add(u"p"_s, Person{.givenName = u"Anna"_s});
    const Participation plain{.meetup = *meetup, .person = *person};
    Participation told = plain;
    told.function = u"wijkwerker"_s;
    const auto first = workspace->add(u"aangemeld"_s, told);
    REQUIRE(first);
    CHECK(!workspace->add(u"nog eens"_s, plain));
    REQUIRE(workspace->remove(u"weg"_s, QList{*first}));
    REQUIRE(workspace->add(u"terug"_s, plain));
    CHECK(workspace->findOrEmpty(*first).function.isEmpty());
    REQUIRE(workspace->undo());
    REQUIRE(workspace->undo());
    CHECK(workspace->findOrEmpty(*first).function == u"wijkwerker"_s);
}

TEST_CASE("removing a meetup removes what belongs to it, and undo brings all of it back")
{
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    REQUIRE(workspace->apply(oneOfEverything(1)));
    const Document before = workspace->document();
    const auto meetup = before.all<Meetup>().first().id;
    REQUIRE(workspace->remove(u"bijeenkomst weg"_s, QList{meetup}));
    CHECK(workspace->document().all<Seat>().isEmpty());
    CHECK(workspace->document().all<Outcome>().isEmpty());
    CHECK((workspace->document().all<Person>() == before.all<Person>()));
    CHECK(workspace->document().all<AgendaQuestion>().first().origins.isEmpty());
    REQUIRE(workspace->undo());
    CHECK((workspace->document() == before));
    CHECK(*workspace->check() == QStringList());
}

TEST_CASE("undo and redo go to any depth, also after the file was closed")
{
    TemporaryFolder folder;
    QList<Document> states;
    {
        auto workspace = freshWorkspace(folder);
        states += workspace->document();
        for (int i = 0; i < 20; ++i) {
            REQUIRE(workspace->add(u"stap %1"_s.arg(i), Person{.givenName = QString::number(i)}));
            states += workspace->document();
        }
    }
    auto workspace = reopened(folder);
    CHECK(workspace->undoSummary() == u"stap 19"_s);
    for (int i = 19; i >= 0; --i) {
        REQUIRE(workspace->undo());
        CHECK((workspace->document() == states[i]));
    }
    CHECK(!workspace->undo());
    CHECK(workspace->redoSummary() == u"stap 0"_s);
    for (int i = 1; i <= 20; ++i) {
        REQUIRE(workspace->redo());
        CHECK((workspace->document() == states[i]));
    }
    CHECK(!workspace->redo());
    CHECK(*workspace->check() == QStringList());
}

TEST_CASE("random edits, undos and redos never part the file from what is shown")
{
    QRandomGenerator random(20190919);
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    QList<Document> states{workspace->document()};
    qsizetype at = 0;
    for (int step = 0; step < 400; ++step) {
        INFO(step);
        const QList<Person> people = workspace->document().all<Person>();
        const auto anyone = [&] { return people[random.bounded(int(people.size()))].id; };
        const quint32 what = random.bounded(10);
        if (what < 2 && at > 0) {
            REQUIRE(workspace->undo());
            --at;
        } else if (what < 4 && at + 1 < states.size()) {
            REQUIRE(workspace->redo());
            ++at;
        } else {
            if (people.size() < 3 || (what < 5 && people.size() < 6))
                REQUIRE(workspace->add(u"erbij"_s, Person{.givenName = QString::number(step)}));
            else if (what < 8)
                REQUIRE(workspace->edit(u"anders"_s, anyone(), [&](Person &p) {
                    p.givenName = u"stap %1"_s.arg(step);
                    p.warmth = Warmth(random.bounded(4));
                }));
            else
                REQUIRE(workspace->remove(u"weg"_s, QList{anyone()}));
            states.resize(at + 1);
            states += workspace->document();
            ++at;
        }
        REQUIRE((workspace->document() == states[at]));
    }
    const Document shown = workspace->document();
    workspace.reset();
    workspace = reopened(folder);
    CHECK((workspace->document() == shown));
    CHECK(*workspace->check() == QStringList());
}

TEST_CASE("history says what was done to one record")
{
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    const auto anna = workspace->add(u"Anna erbij"_s, Person{.givenName = u"Anna"_s});
    REQUIRE(workspace->add(u"Piet erbij"_s, Person{.givenName = u"Piet"_s}));
    REQUIRE(workspace->edit(u"Anna heet Anne"_s, *anna, [](Person &p) { p.givenName = u"Anne"_s; }));
    const auto lines = workspace->history({anna->value});
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK((*lines)[0].summary == u"Anna erbij"_s);
    CHECK((*lines)[1].summary == u"Anna heet Anne"_s);
    CHECK((*lines)[1].records.size() == 1);
    CHECK(workspace->history()->size() == 3);
}

TEST_CASE("a file that is no document is refused with its name and keeps every byte")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"brief.oogst"_s);
    SECTION("text")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Beste deelnemers,\n").repeated(400));
    }
    SECTION("nothing at all")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    SECTION("a document cut in half")
    {
        REQUIRE(freshWorkspace(folder, u"brief.oogst"_s)->apply(oneOfEverything(1)));
        QFile file(path);
        REQUIRE(file.resize(QFileInfo(path).size() / 2 / 4096 * 4096));
    }
    SECTION("a document with a table that is not ours")
    {
        REQUIRE(freshWorkspace(folder, u"brief.oogst"_s)->apply(oneOfEverything(1)));
        QByteArray bytes = bytesOf(path);
        REQUIRE(bytes.contains("CREATE TABLE actor"));
        bytes.replace("CREATE TABLE actor(id", "CREATE TABLE acted(id");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const QByteArray before = bytesOf(path);
    const auto refused = Workspace::open(path);
    REQUIRE(!refused);
    CHECK(refused.problem().place == path);
    CHECK(!refused.problem().what.isEmpty());
    CHECK(bytesOf(path) == before);
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("a missing file, a folder, and a name that is taken are refused in words")
{
    TemporaryFolder folder;
    CHECK(!Workspace::open(folder.file(u"weg.oogst"_s)));
    CHECK(!Workspace::open(folder.path()));
    CHECK(!Workspace::create(folder.file(u"geen/map/een.oogst"_s)));
    freshWorkspace(folder);
    const QByteArray before = bytesOf(folder.file(u"een.oogst"_s));
    CHECK(!Workspace::create(folder.file(u"een.oogst"_s)));
    CHECK(bytesOf(folder.file(u"een.oogst"_s)) == before);
}

TEST_CASE("a document of a newer major version opens for reading only")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    REQUIRE(freshWorkspace(folder)->add(u"reeks"_s, Series{.title = u"Van later"_s}));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    // user_version: the big-endian number at byte 60 of the header (SQLite file format, 1.3).
    file.seek(60);
    file.write(QByteArray("\x00\x00\x0b\xb8", 4)); // 3.000
    file.close();
    const QByteArray before = bytesOf(path);
    {
        auto workspace = reopened(folder);
        CHECK(!workspace->readOnlyReason().isEmpty());
        CHECK(workspace->document().all<Series>().first().title == u"Van later"_s);
        CHECK(!workspace->add(u"erbij"_s, Series{.title = u"Nieuw"_s}));
        CHECK(!workspace->undo());
        CHECK(workspace->document().count() == 1);
    }
    CHECK(bytesOf(path) == before);
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("a saved copy is a whole document with its history")
{
    TemporaryFolder folder;
    auto workspace = freshWorkspace(folder);
    REQUIRE(workspace->apply(oneOfEverything(1)));
    REQUIRE(workspace->saveCopy(folder.file(u"kopie.oogst"_s)));
    CHECK(!workspace->saveCopy(folder.file(u"kopie.oogst"_s)));
    auto copy = reopened(folder, u"kopie.oogst"_s);
    CHECK((copy->document() == workspace->document()));
    CHECK(copy->undoSummary() == u"alles"_s);
}

TEST_CASE("a field that an older program did not know is in the log, and shown as soon as there is a column for it")
{
    // The column's name is overwritten in place by another of the same length: to this program the file is one that an
    // older program made, with a column of its own.
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    REQUIRE(freshWorkspace(folder)->apply(oneOfEverything(1)));
    QByteArray bytes = bytesOf(path);
    REQUIRE(bytes.contains("\"warmth\" TEXT"));
    bytes.replace("\"warmth\" TEXT", "\"warmte\" TEXT");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto workspace = reopened(folder);
    const Person person = workspace->document().all<Person>().first();
    CHECK(!person.givenName.isEmpty());
    CHECK(person.warmth == Warmth::Warm);
    REQUIRE(workspace->edit(u"warm"_s, person.id, [](Person &p) { p.warmth = Warmth::Cold; }));
    workspace.reset();
    CHECK(reopened(folder)->document().all<Person>().first().warmth == Warmth::Cold);
}
