// The rights of people, through the real window: care needs first, then names, and proof that nothing is left of either.

#include "frame_support.h"

#include "gui/privacy/erasing.h"
#include "gui/privacy/person_data_dialog.h"
#include "gui/privacy/privacy_verbs.h"
#include "workspace/participants.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPdfDocument>
#include <QPushButton>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A document with a meetup of 2019 and one that is still to come, and people at both.
class PrivacyRoom : public test::FrameFixture
{
public:
    PrivacyRoom()
    {
        Workspace &workspace = newDocument(u"mensen.oogst"_s);
        past = meetup(u"Symposium 2019"_s, QDate(2019, 9, 19));
        coming = meetup(u"Symposium straks"_s, QDate::currentDate().addDays(30));
        anna = person(past, u"Anna Zonderlinge, Gemeente Utrecht"_s);
        ben = person(past, u"Ben Blijvertje"_s);
        for (const auto &[who, diet] : {std::pair(anna, u"schelpdierenvrij"_s), std::pair(ben, u"lupinevrij"_s)}) {
            CareNeed care;
            care.participation = who;
            care.diet = diet;
            REQUIRE(workspace.add(u"wens"_s, care));
        }
        REQUIRE(workspace.edit(u"antwoord"_s, anna, [](Participation &part) { part.answers = {u"Auto: kenteken-AA11"_s}; }));
        // Ben comes to the next one too: his name is still needed.
        Participation again;
        again.meetup = coming;
        again.person = workspace.findOrEmpty(ben).person;
        REQUIRE(workspace.add(u"weer"_s, again));
        window->view()->showMeetup(past);
    }
    Workspace &workspace() { return *window->workspace(); }
    const Document &document() { return workspace().document(); }

    Id<Meetup> meetup(const QString &title, QDate day)
    {
        Meetup meetup;
        meetup.title = title;
        meetup.when = exactTerm(day);
        return workspace().add(title, meetup).value();
    }
    Id<Participation> person(Id<Meetup> where, const QString &line)
    {
        return addParticipant(workspace(), where, readParticipant(line)).value();
    }
    /// The files below the folder of the test and of the program's own data that hold the words, after closing.
    QStringList filesWith(const QByteArray &words)
    {
        window.reset();
        QStringList found;
        for (const QString &root : {folder.path(), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), QDir::homePath()}) {
            QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly) || file.size() > (200 << 20))
                    continue;
                const QByteArray bytes = file.readAll();
                const QString text = QString::fromUtf8(words);
                const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
                if (bytes.toLower().contains(words.toLower()) || bytes.contains(wide))
                    found += file.fileName();
            }
        }
        return found;
    }
    /// Chooses a command that erases, and waits until it has: that goes on beside the window.
    void erasing(const QString &name)
    {
        command(name)->trigger();
        untilErased();
    }
    void untilErased()
    {
        REQUIRE(QTest::qWaitFor([&] { return window->findChild<Erasing *>() == nullptr; }, 60'000));
    }
    QString saidInBar() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(u'\n');
    }

    Id<Meetup> past, coming;
    Id<Participation> anna, ben;
};

} // namespace

TEST_CASE_METHOD(PrivacyRoom, "care needs go first and alone, with a receipt, and nothing of them stays in any file")
{
    erasing(u"wipeCare"_s);
    REQUIRE(dialogs.asked.size() == 2);
    CHECK_FALSE(dialogs.asked.last().contains(u"schelp"_s));
    CHECK(document().all<CareNeed>().isEmpty());
    CHECK(document().all<Participation>().size() == 3);
    CHECK(document().findOrEmpty(document().findOrEmpty(anna).person).familyName == u"Zonderlinge"_s);
    // Undo brings nothing back: it is gone.
    static_cast<void>(workspace().undo());
    for (const CareNeed &care : document().all<CareNeed>())
        CHECK(care.diet.isEmpty());
    CHECK(filesWith("schelpdierenvrij") == QStringList());
}

TEST_CASE_METHOD(PrivacyRoom, "who said no is asked once and nothing goes")
{
    dialogs.answer = false;
    erasing(u"wipeCare"_s);
    erasing(u"anonymise"_s);
    CHECK(document().all<CareNeed>().size() == 2);
    CHECK(document().findOrEmpty(document().findOrEmpty(anna).person).familyName == u"Zonderlinge"_s);
    // And the search for leftovers finds what is there.
    CHECK(filesWith("schelpdierenvrij").size() >= 1);
}

TEST_CASE_METHOD(PrivacyRoom, "people become nameless after the term, but not who is still expected elsewhere")
{
    erasing(u"anonymise"_s);
    REQUIRE(dialogs.asked.size() == 2);
    const Person was = document().findOrEmpty(document().findOrEmpty(anna).person);
    CHECK(was.givenName.isEmpty());
    CHECK(was.familyName.isEmpty());
    CHECK(document().where(&Participation::meetup, past).size() == 2); // counts stay
    CHECK(document().findOrEmpty(document().findOrEmpty(ben).person).familyName == u"Blijvertje"_s);
    CHECK(filesWith("Zonderlinge") == QStringList());
    CHECK(filesWith("kenteken-AA11") == QStringList());
}

TEST_CASE_METHOD(PrivacyRoom, "who is erased stands in no file, not in the words of others either, and the receipt says what left the program")
{
    Outcome said;
    said.meetup = past;
    said.text = u"Volgens Anna Zonderlinge is de wijk aan zet"_s;
    const auto outcome = workspace().add(u"Opbrengst “Volgens Anna Zonderlinge…” toegevoegd"_s, said);
    REQUIRE(outcome);
    REQUIRE(workspace().edit(u"anders"_s, *outcome, [](Outcome &o) { o.text = u"ANNA ZONDERLINGE zegt: de wijk is aan zet"_s; }));
    REQUIRE(workspace().edit(u"anders"_s, *outcome, [](Outcome &o) { o.text = u"ZONDERLINGE, ANNA zegt: de wijk is aan zet"_s; }));
    Outcome gone = said;
    const auto removed = workspace().add(u"weg ermee"_s, gone);
    REQUIRE(removed);
    REQUIRE(workspace().remove(u"weg"_s, QList{*removed}));
    REQUIRE(workspace().keepDraft(recordType<Outcome>(), outcome->value, recordType<Outcome>().fields[recordType<Outcome>().indexOf(u"text"_s)].number,
                                  u"Anna Zonderlinge zegt nog meer"_s));
    REQUIRE(workspace().edit(u"antwoord"_s, ben, [](Participation &part) { part.answers = {u"Komt met: Anna Zonderlinge"_s, u"Auto: kenteken-BB22"_s}; }));
    REQUIRE(workspace().edit(u"weggeschreven"_s, past, [](Meetup &m) { m.handedOver = {u"17-11-2026: deelnemers.xlsx, 3 mensen"_s}; }));
    command(u"personData"_s)->trigger();
    auto *dialog = window->findChild<PersonDataDialog *>();
    REQUIRE(dialog);
    dialog->showPerson(document().findOrEmpty(anna).person);
    find<QPushButton>(u"personErase"_s)->click();
    untilErased();
    REQUIRE_FALSE(dialogs.asked.isEmpty());
    CHECK(dialogs.asked.last().contains(u"17-11-2026: deelnemers.xlsx, 3 mensen"_s));
    CHECK(document().findOrEmpty(*outcome).text == u"[…] zegt: de wijk is aan zet"_s);
    CHECK(document().findOrEmpty(ben).answers == QStringList{u"Komt met: […]"_s, u"Auto: kenteken-BB22"_s});
    const auto problems = workspace().check();
    REQUIRE(problems);
    CHECK(*problems == QStringList());
    CHECK(filesWith("Zonderlinge") == QStringList());
}

TEST_CASE_METHOD(PrivacyRoom, "who left nothing but a name at a meetup is erased in view as well, and undo goes on with what came before")
{
    const Id<Person> who = document().findOrEmpty(ben).person;
    command(u"personData"_s)->trigger();
    auto *dialog = window->findChild<PersonDataDialog *>();
    REQUIRE(dialog);
    dialog->showPerson(who);
    auto *records = dialog->findChild<QListWidget *>(u"personRecords"_s);
    REQUIRE(QTest::qWaitFor([&] { return records->count() > 0; }, 60'000));
    find<QPushButton>(u"personErase"_s)->click();
    untilErased();
    CHECK(document().findOrEmpty(who).familyName.isEmpty());
    CHECK(document().where(&Participation::person, who).size() == 2);
    CHECK_FALSE(workspace().undoSummary().isEmpty());
    CHECK(find<QAction>(u"undo"_s)->isEnabled());
    const auto again = Workspace::open(workspace().path());
    REQUIRE(again);
    CHECK(((*again)->document() == document()));
    CHECK(filesWith("Blijvertje") == QStringList());
}

TEST_CASE_METHOD(PrivacyRoom, "whoever opens the document is told what is due: first the care needs, then the names")
{
    const QDate today = QDate::currentDate();
    CHECK(careNeedsPastUse(document(), past, QDate(2019, 10, 3)) == 0);
    CHECK(careNeedsPastUse(document(), past, QDate(2019, 10, 4)) == 2);
    CHECK(careNeedsPastUse(document(), coming, today) == 0);
    CHECK(retentionReminder(document(), today).contains(u"Symposium 2019"_s));
    erasing(u"wipeCare"_s);
    CHECK(retentionReminder(document(), today).isEmpty()); // no term was set
    REQUIRE(workspace().edit(u"termijn"_s, past, [&](Meetup &m) { m.retentionDate = today.addDays(-1); }));
    const QString reminder = retentionReminder(document(), today);
    CHECK(reminder.contains(u"Symposium 2019"_s));
    CHECK(reminder.contains(u"1"_s));
    REQUIRE(window->openFile(folder.file(u"mensen.oogst"_s)));
    CHECK(saidInBar().contains(reminder));
    window->view()->showMeetup(past);
    erasing(u"anonymise"_s);
    CHECK(retentionReminder(document(), today).isEmpty());
}

TEST_CASE_METHOD(PrivacyRoom, "the overview of processing stays one page, however often a list left the program")
{
    REQUIRE(workspace().edit(u"vaak"_s, past, [](Meetup &m) {
        for (int i = 1; i <= 60; ++i)
            m.handedOver += u"17-11-2026: uitnodigingen in de map /home/iemand/een/lange/naam/van/een/map/nummer %1, 96 mensen"_s.arg(i);
    }));
    const QString path = folder.file(u"verwerking.pdf"_s);
    dialogs.paths = {path};
    command(u"processing"_s)->trigger();
    QPdfDocument pdf;
    REQUIRE(pdf.load(path) == QPdfDocument::Error::None);
    CHECK(pdf.pageCount() == 1);
}

TEST_CASE_METHOD(PrivacyRoom, "the overview of processing is one page, says how long and why, and names nobody")
{
    REQUIRE(workspace().edit(u"termijn"_s, past, [&](Meetup &m) {
        m.retentionDate = QDate(2027, 1, 1);
        m.handedOver = {u"17-11-2026: tafellijst, 8 mensen"_s};
    }));
    const QString path = folder.file(u"verwerking.pdf"_s);
    dialogs.paths = {path};
    command(u"processing"_s)->trigger();
    QPdfDocument pdf;
    REQUIRE(pdf.load(path) == QPdfDocument::Error::None);
    CHECK(pdf.pageCount() == 1);
    const QString text = pdf.getAllText(0).text();
    CHECK(text.contains(u"2027"_s));
    CHECK(text.contains(u"8 mensen"_s));
    CHECK_FALSE(text.contains(u"Zonderlinge"_s));
    CHECK_FALSE(text.contains(u"schelpdierenvrij"_s));
}
