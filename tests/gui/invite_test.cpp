// The round of invitations and the drafts, opened and used.

#include "frame_support.h"

#include "gui/invite/draft_dialog.h"
#include "gui/invite/invitation_round.h"
#include "gui/languages.h"
#include "workspace/invitations.h"
#include "workspace/participants.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

class InviteRoom : public test::FrameFixture
{
public:
    InviteRoom()
    {
        Workspace &workspace = newDocument(u"ronde.oogst"_s);
        Series series;
        series.title = u"Ontmoetingen"_s;
        const auto seriesId = workspace.add(u"reeks"_s, series).value();
        const auto meetup = [&](const QString &title, QDate day) {
            Meetup made;
            made.series = seriesId;
            made.title = title;
            made.when = exactTerm(day);
            made.startsAt = u"09:30"_s;
            return workspace.add(title, made).value();
        };
        before = meetup(u"Symposium 2025"_s, QDate(2025, 11, 17));
        now = meetup(u"Symposium 2026"_s, QDate(2026, 11, 17));
        WantedPartner partner;
        partner.meetup = before;
        partner.role = u"beleidsmaker"_s;
        partner.organisation = organisation(u"Gemeente Utrecht"_s);
        REQUIRE(workspace.add(u"gewenst"_s, partner));
        GroupPresent target;
        target.meetup = now;
        target.name = u"sociale professionals"_s;
        target.sector = u"social_professional"_s;
        target.number = 2;
        target.state = GroupState::Wanted;
        REQUIRE(workspace.add(u"doel"_s, target));
        anna = addParticipant(workspace, now, readParticipant(u"Anna Bos, DOCK"_s)).value();
        const auto ben = addParticipant(workspace, now, readParticipant(u"Ben Cox, DOCK"_s)).value();
        REQUIRE(workspace.edit(u"gevraagd"_s, anna, [](Participation &part) { part.askedToBring = u"social_professional"_s; }));
        REQUIRE(workspace.edit(u"meegenomen"_s, ben, [&](Participation &part) {
            part.broughtBy = workspace.findOrEmpty(anna).person;
            part.invitation = InvitationState::Accepted;
        }));
        Person warm;
        warm.givenName = u"Wim"_s;
        warm.familyName = u"Warm"_s;
        warm.warmth = Warmth::Warm;
        REQUIRE(workspace.add(u"warm"_s, warm));
        window->view()->showMeetup(now);
    }
    Id<Organisation> organisation(const QString &name)
    {
        Organisation organisation;
        organisation.name = name;
        return window->workspace()->add(name, organisation).value();
    }
    QString textsOf(QWidget *dialog) const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    Id<Meetup> before, now;
    Id<Participation> anna;
};

} // namespace

TEST_CASE_METHOD(InviteRoom, "the round shows who brought whom, warm contacts, and who was missed, and acts on them")
{
    command(u"invitationRound"_s)->trigger();
    auto *round = find<InvitationRound>(u"invitationRound"_s);
    QString texts = textsOf(round);
    CHECK(texts.contains(u"Anna Bos"_s));   // her chain
    CHECK(texts.contains(u"Wim Warm"_s));   // not on the list yet
    CHECK(texts.contains(u"Gemeente Utrecht"_s)); // missing last time
    const Document &document = window->workspace()->document();
    QTest::mouseClick(round->findChild<QPushButton *>(u"carryMissing"_s), Qt::LeftButton);
    const auto wanted = document.where(&WantedPartner::meetup, now);
    REQUIRE(wanted.size() == 1);
    CHECK_FALSE(wanted.first().why.isEmpty());
    CHECK(wanted.first().why.contains(u"Symposium 2025"_s));
    QCoreApplication::processEvents();
    CHECK(round->findChild<QPushButton *>(u"carryMissing"_s) == nullptr);
    QPushButton *add = nullptr;
    for (QPushButton *button : round->findChildren<QPushButton *>())
        add = button;
    REQUIRE(add);
    QTest::mouseClick(add, Qt::LeftButton);
    CHECK(document.where(&Participation::meetup, now).size() == 3);
}

TEST_CASE_METHOD(InviteRoom, "a draft is filled in for each person, also where two have one name, and nobody is noted when writing fails")
{
    Workspace &workspace = *window->workspace();
    for (const QString &mail : {u"anna@x.example"_s, u"anna@y.example"_s}) {
        const auto id = mail.contains(u"@x"_s) ? anna : addParticipant(workspace, now, readParticipant(u"Anna Bos, Elders"_s)).value();
        REQUIRE(workspace.edit(u"adres"_s, workspace.findOrEmpty(id).person, [&](Person &person) { person.mail = mail; }));
        REQUIRE(setInvitation(workspace, {id}, InvitationState::ToInvite));
    }
    command(u"drafts"_s)->trigger();
    auto *dialog = find<DraftDialog>(u"drafts"_s);
    auto *write = dialog->findChild<QPushButton *>(u"draftWrite"_s);
    dialogs.paths = {folder.file(u"bestaat-niet"_s)};
    QTest::mouseClick(write, Qt::LeftButton);
    CHECK(window->workspace()->findOrEmpty(anna).invitation == InvitationState::ToInvite);
    dialogs.paths = {folder.path()};
    QTest::mouseClick(write, Qt::LeftButton);
    QByteArrayList drafts;
    for (const QString &name : {u"Anna Bos.eml"_s, u"Anna Bos 2.eml"_s}) {
        QFile file(folder.file(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        drafts += file.readAll();
    }
    CHECK(drafts[0].contains("@x.example") != drafts[1].contains("@x.example"));
    CHECK(drafts[0].count("X-Unsent: 1") == 1);
    CHECK(drafts[0].contains("text/calendar"));
    CHECK(window->workspace()->findOrEmpty(anna).invitation == InvitationState::Invited);
}

TEST_CASE_METHOD(InviteRoom, "an invitation has the fields, words and date of the language of the program, and English names of fields hold in both")
{
    const Document &document = window->workspace()->document();
    applyLanguage(*qApp, ScreenLanguage::Dutch);
    const InvitationText dutch = invitationFor(document, now);
    CHECK(dutch.text.contains(u"{voornaam}"_s));
    CHECK_FALSE(dutch.text.contains(u"{given_name}"_s));
    CHECK(textFields().first().first == u"{voornaam}"_s);
    const QString filled = filledText(dutch.text + u"\n{given_name} {datum}"_s, document, anna);
    CHECK_FALSE(filled.contains(u'{'));
    CHECK(filled.contains(u"Beste Anna"_s));
    CHECK(filled.endsWith(u"Anna dinsdag 17 november 2026"_s));
    applyLanguage(*qApp, ScreenLanguage::English);
    const QString english = filledText(invitationFor(document, now).text + u"\n{date}"_s, document, anna);
    CHECK(english.contains(u"Dear Anna"_s));
    CHECK(english.endsWith(u"Tuesday 17 November 2026"_s));
}
