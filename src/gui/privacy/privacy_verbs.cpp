#include "gui/privacy/privacy_verbs.h"

#include "core/rules/person_erasure.h"
#include "gui/dialogs.h"
#include "gui/document_view.h"
#include "gui/meetup_view.h"
#include "gui/page.h"
#include "gui/privacy/erasing.h"
#include "gui/privacy/person_data_dialog.h"
#include "report/people/people_reports.h"
#include "report/report.h"
#include "workspace/handed_over.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PrivacyVerbs)
};

constexpr int careDays = 14; // after the meetup nobody cooks or builds a ramp any more

bool isStillKept(const Meetup &meetup, QDate today)
{
    return !meetup.retentionDate.isValid() || meetup.retentionDate >= today;
}

PersonErasure careNeedsOf(const Document &document, Id<Meetup> meetup)
{
    PersonErasure needs;
    for (const CareNeed &care : document.all<CareNeed>())
        if (document.findOrEmpty(care.participation).meetup == meetup) {
            needs.erasures += {care.id.value, everyColumn};
            needs.removals.remove(care);
        }
    return needs;
}

/// Erases beside the window, and then shows the receipt.
void eraseBeside(DocumentView &view, int people, const QStringList &handedOver, const QString &title, const std::function<PersonErasure(const Document &)> &plan)
{
    new Erasing(
        view.workspace(), plan,
        [&view, people, handedOver, title](const Result<PersonErasure> &erased) {
            if (!erased)
                return emit view.refused(erased.problem());
            dialogs().tell(&view, title, erasureReceipt(view.workspace(), people, *erased, handedOver));
        },
        &view);
}

} // namespace

QString erasureReceipt(const Workspace &workspace, int people, const PersonErasure &erased, const QStringList &handedOver)
{
    const qsizetype values = erased.erasures.size(), records = erased.removals.changes.size(), mentions = erased.toLookAt.size();
    QStringList lines{Texts::tr("Receipt of erasure"), QString(),
                      Texts::tr("When: %1").arg(QLocale().toString(workspace.now().toLocalTime(), QLocale::LongFormat)),
                      Texts::tr("File: %1").arg(QFileInfo(workspace.path()).fileName()),
                      Texts::tr("Erased: the data of %n people", nullptr, people),
                      Texts::tr("Fields emptied: %1. Records removed: %2.").arg(QString::number(values), QString::number(records)),
                      Texts::tr("They are gone from the file, its history, and the backups this program made."),
                      Texts::tr("What stays: counts and outcomes, without a name.")};
    if (mentions > 0)
        lines += Texts::tr("Texts in which a part of the name may stand, to be read by somebody: %1.").arg(mentions);
    if (!handedOver.isEmpty()) {
        lines += {QString(), Texts::tr("What left the program before, it cannot reach. Throw these away, or ask who has them:")};
        for (const QString &line : handedOver)
            lines += u"– "_s + line;
    }
    return lines.join(u'\n');
}

QList<Id<Person>> nameableNoLonger(const Document &document, Id<Meetup> id, QDate today)
{
    QSet<Id<Person>> needed;
    for (const Meetup &meetup : document.all<Meetup>()) {
        needed.insert(meetup.contact);
        if (meetup.id == id || !isStillKept(meetup, today))
            continue;
        for (const Participation &part : document.where(&Participation::meetup, meetup.id))
            needed.insert(part.person);
    }
    for (const Organiser &organiser : document.all<Organiser>())
        for (const Id<Person> &signatory : organiser.signatories)
            needed.insert(signatory);
    for (const ProgrammeItem &item : document.all<ProgrammeItem>())
        for (const Id<Person> &speaker : item.speakers)
            needed.insert(speaker);
    QList<Id<Person>> people;
    for (const Participation &part : document.where(&Participation::meetup, id)) {
        const Person person = document.findOrEmpty(part.person);
        const bool hasName = !person.givenName.isEmpty() || !person.familyName.isEmpty() || !person.knownAs.isEmpty() || !person.mail.isEmpty();
        if (hasName && !needed.contains(part.person))
            people += part.person;
    }
    return people;
}

int careNeedsPastUse(const Document &document, Id<Meetup> id, QDate today)
{
    const QDate last = document.findOrEmpty(id).when.latest;
    if (!last.isValid() || last.addDays(careDays) >= today)
        return 0;
    int count = 0;
    for (const Participation &part : document.where(&Participation::meetup, id))
        count += int(document.where(&CareNeed::participation, part.id).size());
    return count;
}

QString retentionReminder(const Document &document, QDate today)
{
    // Care needs say something about health or belief: they go before all else.
    for (const Meetup &meetup : document.all<Meetup>())
        if (const int count = careNeedsPastUse(document, meetup.id, today); count > 0)
            return Texts::tr("“%1” is over: wipe the care needs of %n people (menu People).", nullptr, count).arg(meetup.title);
    for (const Meetup &meetup : document.all<Meetup>()) {
        if (isStillKept(meetup, today))
            continue;
        if (const qsizetype count = nameableNoLonger(document, meetup.id, today).size(); count > 0)
            return Texts::tr("The term of “%1” has passed: make %n people nameless (menu People).", nullptr, int(count)).arg(meetup.title);
    }
    return {};
}

void showPersonData(DocumentView &view)
{
    auto *dialog = new PersonDataDialog(view.workspace(), &view);
    QObject::connect(dialog, &PersonDataDialog::done, &view, &DocumentView::done);
    QObject::connect(dialog, &PersonDataDialog::refused, &view, &DocumentView::refused);
    dialog->show();
}

void showProcessing(DocumentView &view)
{
    const QString path = dialogs().saveFile(&view, Texts::tr("Overview of processing"), Texts::tr("processing-overview.pdf"), Texts::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto pdf = reportToPdf(makeProcessingReport(view.workspace().document(), view.meetup(), reportLanguage()));
    if (!pdf)
        return emit view.refused(pdf.problem());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return emit view.refused({Texts::tr("This file cannot be written: %1.").arg(file.errorString()), path});
    dialogs().tell(&view, Texts::tr("Overview of processing"), Texts::tr("Written: %1").arg(path));
}

void wipeCareNeeds(DocumentView &view)
{
    Workspace &workspace = view.workspace();
    const PersonErasure needs = careNeedsOf(workspace.document(), view.meetup());
    const int count = int(needs.erasures.size());
    const QStringList handedOver = workspace.findOrEmpty(view.meetup()).handedOver;
    if (count == 0)
        return emit view.refused({Texts::tr("There are no care needs of this meetup."), {}});
    if (!dialogs().confirm(&view, Texts::tr("Wipe care needs"), Texts::tr("Diet, allergy and access of %n people go for good. This cannot be undone.", nullptr, count), Texts::tr("Wipe")))
        return;
    eraseBeside(view, count, handedOver, Texts::tr("Wipe care needs"), [meetup = view.meetup()](const Document &document) {
        PersonErasure wiped = careNeedsOf(document, meetup);
        wiped.removals.summary = Texts::tr("Care needs of %n people wiped", nullptr, int(wiped.erasures.size()));
        return wiped;
    });
}

void anonymise(DocumentView &view)
{
    Workspace &workspace = view.workspace();
    const QList<Id<Person>> people = nameableNoLonger(workspace.document(), view.meetup(), workspace.now().date());
    if (people.isEmpty())
        return emit view.refused({Texts::tr("Nobody of this meetup can be made nameless: others still need them."), {}});
    const int count = int(people.size());
    if (!dialogs().confirm(&view, Texts::tr("Make people nameless"),
                           Texts::tr("Names, addresses and answers of %n people go for good. Counts and outcomes stay. This cannot be undone.", nullptr, count),
                           Texts::tr("Make nameless")))
        return;
    const QStringList handedOver = handedOverWith(workspace.document(), people);
    eraseBeside(view, count, handedOver, Texts::tr("Make people nameless"), [people](const Document &document) {
        PersonErasure erasure = erasureOf(document, people);
        erasure.removals.summary = Texts::tr("%n people made nameless", nullptr, int(people.size()));
        return erasure;
    });
}

} // namespace oogst
