// From each kind of finding to the place in the window where it was written.

#include "frame_support.h"
#include "gui/fact_card.h"
#include "gui/record_dialog.h"
#include "gui/reports/publish/findings_panel.h"
#include "gui/reports/report_page.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Planted {
    FindingKind kind;
    const RecordType *type;
    QUuid record;
    QString field;
};

/// The symposium with one fault of each kind, in the records where they are made.
struct Desk : test::FrameFixture {
    Workspace &workspace = sample();
    Id<Meetup> meetup = workspace.document().all<Meetup>().first().id;
    QList<Planted> planted;

    Desk()
    {
        ChangeSet set{u"x"_s, {}};
        const auto plant = [&](FindingKind kind, auto record, const char *field) {
            using Record = decltype(record);
            const auto before = workspace.find(record.id);
            before ? set.edit(*before, record) : set.add(record);
            planted += {kind, &recordType<Record>(), record.id.value, QLatin1StringView(field)};
        };
        Meetup held = workspace.findOrEmpty(meetup);
        held.subheads += u"Kop zonder iets"_s;
        held.thanks = u"De foto's zijn te raadplegen op..."_s;
        plant(FindingKind::EmptyHeading, held, "subheads");
        planted += {FindingKind::MissingAddress, &recordType<Meetup>(), meetup.value, u"thanks"_s};
        Person hidden;
        for (const Person &person : workspace.document().all<Person>())
            if (person.familyName.size() > 6 && !Publication(workspace.document(), meetup, Audience::Public).mayName(person.id))
                hidden = person;
        Issue issue = workspace.document().where(&Issue::series, held.series).first();
        issue.question += u" Vraag het "_s + hidden.givenName + u' ' + hidden.familyName;
        plant(FindingKind::KnownName, issue, "question");
        Outcome outcome;
        outcome.id = workspace.newId<Outcome>();
        outcome.meetup = meetup;
        outcome.table = workspace.document().where(&Table::meetup, meetup).first().id;
        outcome.position = u"z"_s;
        outcome.text = u"Een (half gesloten zin"_s;
        plant(FindingKind::OpenBracket, outcome, "text");
        Outcome quote = outcome;
        quote.id = workspace.newId<Outcome>();
        quote.text = u"Zo is het"_s;
        quote.kind = OutcomeKind::Quote;
        quote.attribution = Attribution::FullName;
        quote.contributor = hidden.id;
        quote.permission = YesNoUnknown::No;
        plant(FindingKind::QuoteWithoutPermission, quote, "permission");
        Commitment request;
        request.id = workspace.newId<Commitment>();
        request.meetup = meetup;
        request.kind = CommitmentKind::Request;
        request.what = u"De uitgewerkte casus"_s;
        plant(FindingKind::RequestWithoutAddress, request, "send_to");
        Organiser organiser = workspace.document().where(&Organiser::meetup, meetup).first();
        organiser.logo = u"AAAA"_s;
        organiser.logoAlt.clear();
        organiser.colour = u"#ffee88"_s;
        plant(FindingKind::MissingAlt, organiser, "logo_alt");
        planted += {FindingKind::Contrast, &recordType<Organiser>(), organiser.id.value, u"colour"_s};
        const ProgrammeItem item = workspace.document().where(&ProgrammeItem::meetup, meetup).first();
        ProgrammeItem called = item;
        called.title += u", bel 06-12345678"_s;
        plant(FindingKind::ContactDetails, called, "title");
        const Resource slides = workspace.document().where(&Resource::meetup, meetup).first();
        planted += {FindingKind::MissingAddress, &recordType<Resource>(), slides.id.value, u"address"_s};
        ProgressNote note;
        for (const ProgressNote &one : workspace.document().all<ProgressNote>())
            note = one;
        note.text += u" (open"_s;
        plant(FindingKind::OpenBracket, note, "text");
        Series series = workspace.findOrEmpty(held.series);
        series.theme += u" (open"_s;
        plant(FindingKind::OpenBracket, series, "theme");
        REQUIRE(workspace.apply(set));
    }
};

} // namespace

TEST_CASE("each finding is in the list, and leads to the field where it was written")
{
    Desk desk;
    DocumentView *view = desk.window->findChild<DocumentView *>();
    view->showMeetup(desk.meetup);
    MeetupView &pages = view->meetupView();
    for (const Planted &planted : std::as_const(desk.planted)) {
        INFO(wordOf(planted.kind).toStdString() << " " << planted.type->table.toStdString() << "." << planted.field.toStdString());
        view->showMeetup(desk.meetup);
        pages.openPage(u"reports"_s);
        const QList<Finding> all = findingsIn(desk.workspace.document(), desk.meetup, {});
        const auto is = [&](const Finding &finding) {
            return finding.kind == planted.kind && finding.type == planted.type && finding.record == planted.record && finding.field == planted.field;
        };
        const auto found = std::ranges::find_if(all, is);
        REQUIRE(found != all.end());
        auto *panel = pages.currentPage()->findChild<FindingsPanel *>();
        panel->setFindings(all);
        panel->ask();
        auto *list = panel->findChild<QListWidget *>(u"findingsList"_s);
        REQUIRE(list->count() == all.size());
        list->setCurrentRow(int(found - all.begin()));
        CHECK(list->currentItem()->text().contains(elided(found->quote.simplified(), 90)));
        panel->findChild<QPushButton *>(u"findingsSpot"_s)->click();
        QTest::qWait(50); // opened, laid out and scrolled
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        const auto field = [](const QWidget *widget) { // of the editor, or of a part of it
            for (; widget; widget = widget->parentWidget())
                if (!widget->property("field").toString().isEmpty())
                    return widget->property("field").toString();
            return QString();
        };
        if (planted.type == &recordType<Outcome>() && planted.field == u"text"_s)
            CHECK(pages.currentPage()->objectName() == u"harvest"_s); // its text is a line of the outline
        else
            CHECK(field(focus) == planted.field);
        CHECK(!focus->visibleRegion().isEmpty());
        if (auto *dialog = desk.window->findChild<RecordDialog *>()) {
            CHECK(dialog->binder().fields().contains(planted.field));
            delete dialog;
            desk.window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
        }
    }
}
