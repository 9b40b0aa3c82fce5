#include "gui/lists/people_verbs.h"

#include "core/schema/term_reader.h"
#include "exchange/lists/calendar.h"
#include "exchange/lists/writing/list_files.h"
#include "gui/arrival/arrival_desk.h"
#include "gui/dialogs.h"
#include "gui/document_view.h"
#include "gui/invite/draft_dialog.h"
#include "gui/invite/invitation_round.h"
#include "gui/invite/meetup_date.h"
#include "gui/lists/duplicates_dialog.h"
#include "gui/lists/list_preview.h"
#include "gui/meetup_view.h"
#include "workspace/handed_over.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleVerbs)
};

template <class Dialog>
void listen(Dialog *dialog, DocumentView &view)
{
    QObject::connect(dialog, &Dialog::done, &view, &DocumentView::done);
    QObject::connect(dialog, &Dialog::refused, &view, &DocumentView::refused);
}

/// The appointments, when they have no guests who could be people.
QList<CalendarEvent> datesIn(const QByteArray &bytes)
{
    if (!bytes.left(1000).trimmed().contains("BEGIN:VCALENDAR"))
        return {};
    const auto events = readCalendar(bytes);
    if (!events || std::ranges::any_of(*events, [](const CalendarEvent &event) { return std::ranges::any_of(event.guests, [](const CalendarGuest &guest) { return guest.kind != GuestKind::Thing; }); }))
        return {};
    return *events;
}

void tell(DocumentView &view, const Result<Done> &result, const QString &path, const QString &text)
{
    if (!result)
        emit view.refused({result.problem().what, path});
    else
        emit view.done(text);
}

Result<Done> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{Texts::tr("This file cannot be written: %1.").arg(file.errorString()), path};
    return Done{};
}

} // namespace

bool isListName(const QString &path)
{
    static const QStringList endings{u"csv"_s, u"txt"_s, u"tsv"_s, u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"fods"_s, u"vcf"_s, u"ics"_s, u"xls"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString listFilter()
{
    return Texts::tr("Lists of people (*.csv *.xlsx *.ods *.vcf *.ics *.txt *.tsv *.xlsm *.fods);;All files (*)");
}

Result<int> addMeetups(Workspace &workspace, Id<Series> series, const QByteArray &calendar)
{
    ChangeSet set;
    const QList<Meetup> known = workspace.document().all<Meetup>();
    for (const CalendarEvent &event : datesIn(calendar)) {
        const bool isKnown = std::ranges::any_of(known, [&](const Meetup &meetup) {
            return meetup.title == event.title && meetup.when.earliest == event.starts.date();
        });
        if (isKnown || event.isCancelled || event.title.isEmpty() || !event.starts.isValid())
            continue;
        Meetup meetup;
        meetup.id = workspace.newId<Meetup>();
        meetup.series = series;
        meetup.title = event.title.left(200);
        meetup.when = exactTerm(event.starts.date());
        meetup.status = MeetupStatus::Planned;
        meetup.startsAt = event.isWholeDay ? QString() : event.starts.time().toString(u"HH:mm"_s);
        meetup.venue = event.place.section(u',', 0, 0).simplified().left(200);
        meetup.town = event.place.section(u',', -1).simplified().left(100);
        if (meetup.town == meetup.venue)
            meetup.town.clear();
        set.add(meetup);
    }
    const int count = int(set.changes.size());
    set.summary = Texts::tr("%n meetups out of the calendar", nullptr, count);
    set.kind = StepKind::Import;
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    return count;
}

void readList(DocumentView &view, const QString &path)
{
    Workspace &workspace = view.workspace();
    if (!workspace.readOnlyReason().isEmpty())
        return emit view.refused({workspace.readOnlyReason(), path});
    QFile file(path);
    if (path.endsWith(u".ics"_s, Qt::CaseInsensitive) && file.open(QIODevice::ReadOnly)) {
        if (const QByteArray bytes = file.read(lists::limit::fileBytes); !datesIn(bytes).isEmpty()) {
            if (const auto added = addMeetups(workspace, view.series(), bytes); !added)
                emit view.refused(added.problem());
            else
                emit view.done(*added > 0 ? workspace.undoSummary() : Texts::tr("These dates were there already."));
            return;
        }
    }
    const QList<Meetup> meetups = workspace.document().all<Meetup>();
    const Id<Meetup> meetup = !view.meetup().isNull() ? view.meetup() : meetups.size() == 1 ? meetups.first().id : Id<Meetup>{};
    auto *preview = new ListPreview(workspace, meetup, &view);
    listen(preview, view);
    QObject::connect(preview, &QDialog::accepted, &view, [&view] {
        if (!view.meetup().isNull())
            view.meetupView().openPage(u"participants"_s);
    });
    if (preview->openList(path))
        preview->show();
    else
        preview->deleteLater();
}

void showDuplicates(DocumentView &view)
{
    auto *dialog = new DuplicatesDialog(view.workspace(), &view);
    listen(dialog, view);
    dialog->show();
}

void showArrivalDesk(DocumentView &view)
{
    auto *desk = new ArrivalDesk(view.workspace(), view.meetup(), &view);
    listen(desk, view);
    desk->show();
}

void showInvitations(DocumentView &view)
{
    auto *dialog = new DraftDialog(view.workspace(), view.meetup(), &view);
    listen(dialog, view);
    dialog->show();
}

void showInvitationRound(DocumentView &view)
{
    auto *dialog = new InvitationRound(view.workspace(), view.meetup(), &view);
    listen(dialog, view);
    dialog->show();
}

void writePeople(DocumentView &view)
{
    Workspace &workspace = view.workspace();
    const Meetup meetup = workspace.findOrEmpty(view.meetup());
    const QString path = dialogs().saveFile(&view, Texts::tr("Write the list of people"), Texts::tr("participants.xlsx"),
                                            Texts::tr("Excel (*.xlsx);;CSV for Excel (*.csv);;Address cards (*.vcf)"));
    if (path.isEmpty())
        return;
    const Document document = workspace.document();
    const PeopleTable table = peopleTable(document, meetup.id);
    QByteArray bytes;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        bytes = tableToCsv(table);
    } else if (path.endsWith(u".vcf"_s, Qt::CaseInsensitive)) {
        QList<Id<Participation>> ids;
        for (const Participation &part : document.where(&Participation::meetup, meetup.id))
            ids += part.id;
        bytes = peopleToCards(document, ids);
    } else {
        const auto workbook = tableToXlsx(table, meetup.title);
        if (!workbook)
            return emit view.refused(workbook.problem());
        bytes = *workbook;
    }
    if (const auto saved = save(path, bytes); !saved)
        return emit view.refused(saved.problem());
    const QString name = QFileInfo(path).fileName();
    tell(view, noteHandedOver(workspace, meetup.id, name, int(table.rows.size())), path, Texts::tr("List written: %1").arg(name));
}

void writeDate(DocumentView &view)
{
    const auto event = calendarEventOf(view.workspace().document(), view.meetup());
    if (!event)
        return emit view.refused(event.problem());
    const QString path = dialogs().saveFile(&view, Texts::tr("Write the date"), Texts::tr("meetup.ics"), Texts::tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    tell(view, save(path, writeCalendar(*event, view.workspace().now())), path, Texts::tr("Date written: %1").arg(QFileInfo(path).fileName()));
}

} // namespace oogst
