#include "gui/series/commitments_page.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/following.h"
#include "gui/joining/weight_text.h"
#include "gui/record_browser.h"
#include "gui/record_list_card.h"
#include "gui/record_titles.h"
#include "workspace/next_edition.h"
#include "workspace/question_line.h"

#include <QVBoxLayout>

namespace oogst {
namespace {

constexpr int typeRole = Qt::UserRole + 1; // beside the id of what an entry leads to

QString partyText(const Document &document, Id<Person> person, Id<Organisation> organisation)
{
    QStringList parts{recordTitle(document, person), recordTitle(document, organisation)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

const Commitment &commitment(const void *record)
{
    return *static_cast<const Commitment *>(record);
}

RecordBrowser::Shape shape(Workspace &workspace)
{
    const QString late = CommitmentsPage::tr("late");
    const QList<GridColumn> columns{
        {.title = {}, .field = QStringLiteral("what")},
        {.title = {},
         .field = QStringLiteral("who"),
         .text = [](const void *r, const Document &d) { return partyText(d, commitment(r).who, commitment(r).whoOrganisation); }},
        {.title = {},
         .field = QStringLiteral("term"),
         .text =
             [&workspace, late](const void *r, const Document &) {
                 const Commitment &c = commitment(r);
                 const bool isLate = c.status == CommitmentStatus::Open && c.term.isOverdue(workspace.now().toLocalTime().date());
                 return isLate ? QStringLiteral("%1 (%2)").arg(termText(c.term), late) : termText(c.term);
             },
         .sortKey = [](const void *r, const Document &) { return QVariant(commitment(r).term.latest.toString(Qt::ISODate)); }},
        {.title = CommitmentsPage::tr("Comes back at"),
         .field = {},
         .text =
             [](const void *r, const Document &d) {
                 const Commitment &c = commitment(r);
                 return c.status == CommitmentStatus::Open ? meetupLine(d.findOrEmpty(editionAfter(d, c.meetup))) : QString();
             }},
        {.title = {},
         .field = QStringLiteral("to_whom"),
         .text = [](const void *r, const Document &d) { return partyText(d, commitment(r).toWhom, commitment(r).toOrganisation); }},
        {.title = {}, .field = QStringLiteral("kind")},
        {.title = {},
         .field = QStringLiteral("meetup"),
         .text = [](const void *r, const Document &d) { return meetupLine(d.findOrEmpty(commitment(r).meetup)); }},
        {.title = {}, .field = QStringLiteral("status")},
        {.title = {}, .field = QStringLiteral("send_to")},
    };
    QStringList fields;
    for (const char *name : {"what", "kind", "status", "who", "who_organisation", "to_whom", "to_organisation", "term", "send_to",
                             "instrument", "planned_meetings", "questions", "meetup", "parent", "origin"})
        fields += QLatin1StringView(name);
    return {CommitmentsPage::tr("Commitments"),
            CommitmentsPage::tr("Here come requests, promises and actions: who does what, for whom, and by when."),
            CommitmentsPage::tr("New commitment…"),
            CommitmentsPage::tr("Only open commitments"),
            columns,
            fields};
}

} // namespace

CommitmentsPage::CommitmentsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_browser(new RecordBrowser(workspace, recordType<Commitment>(), shape(workspace), this)),
      m_openCard(new Card(tr("Open per person and organisation"), this)),
      m_open(new GrowingList(m_openCard)),
      m_fromCard(new Card(tr("Where it comes from"), this)),
      m_from(new GrowingList(m_fromCard))
{
    setObjectName(QStringLiteral("commitments"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_browser);
    m_browser->setOpen([](const void *record) { return commitment(record).status == CommitmentStatus::Open; });
    m_browser->setBlank([&workspace] {
        Commitment blank;
        // Most files hold one meetup, or the newest one is meant.
        if (const auto meetups = workspace.document().all<Meetup>(); !meetups.isEmpty())
            blank.meetup = meetups.last().id;
        return recordType<Commitment>().pack(&blank);
    });
    connect(m_browser, &RecordBrowser::done, this, &CommitmentsPage::done);
    connect(m_browser, &RecordBrowser::refused, this, &CommitmentsPage::refused);
    m_open->setObjectName(QStringLiteral("openCommitments"));
    m_open->setAccessibleName(tr("Open per person and organisation"));
    m_open->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_open, "plain");
    m_openCard->body()->addWidget(m_open);
    // Above the form: who has what open is what one comes to look for.
    m_open->setMaximumHeight(6 * (m_open->fontMetrics().height() + 10));
    m_browser->side()->insertWidget(0, m_openCard);
    connect(m_open, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_browser->showOnly(item->data(Qt::UserRole).toString()); });
    makeFrom();
    followWhileShown(workspace, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Commitment, Person, Organisation>())
            fillOpen();
        if (set.touchesAny<Commitment, Outcome, AgendaQuestion, Table, Meetup>())
            fillFrom();
    });
    fillOpen();
    fillFrom();
}

void CommitmentsPage::makeFrom()
{
    m_from->setObjectName(QStringLiteral("commitmentFrom"));
    m_from->setAccessibleName(tr("Where it comes from"));
    m_from->setWordWrap(true);
    m_from->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_from, "plain");
    m_fromCard->body()->addWidget(m_from);
    m_browser->side()->insertWidget(2, m_fromCard);
    connect(m_browser, &RecordBrowser::currentChanged, this, &CommitmentsPage::fillFrom);
    connect(m_from, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const RecordType *type = recordTypeNamed(item->data(typeRole).toString()))
            emit openRecord(*type, item->data(Qt::UserRole).toUuid());
    });
}

// The words at the table, and the question on the knowledge agenda that came from the same words.
void CommitmentsPage::fillFrom()
{
    const Document &document = m_workspace.document();
    m_from->clear();
    const auto add = [this](const QString &text, const RecordType &type, const QUuid &id) {
        auto *item = new QListWidgetItem(text, m_from);
        item->setData(Qt::UserRole, id);
        item->setData(typeRole, type.table);
    };
    const Id<Outcome> origin = document.findOrEmpty(Id<Commitment>{m_browser->current()}).origin;
    if (const auto words = document.find(origin)) {
        add(QStringLiteral("%1\n%2").arg(tr("Said: %1").arg(placeText(document, *words)), words->text), recordType<Outcome>(), origin.value);
        for (const AgendaQuestion &question : document.all<AgendaQuestion>())
            if (question.origins.contains(origin))
                add(tr("On the agenda: %1").arg(question.text), recordType<AgendaQuestion>(), question.id.value);
    }
    m_fromCard->setVisible(m_from->count() > 0);
    m_from->updateGeometry();
}

void CommitmentsPage::fillOpen()
{
    m_open->clear();
    for (const OpenAt &one : openCommitments(m_workspace.document(), m_workspace.now().toLocalTime().date())) {
        const QString count = one.late > 0 ? tr("%1 open, %2 late").arg(QString::number(one.open), QString::number(one.late)) : tr("%1 open").arg(one.open);
        auto *item = new QListWidgetItem(QStringLiteral("%1 · %2").arg(one.name.isEmpty() ? tr("Nobody named") : one.name, count), m_open);
        item->setData(Qt::UserRole, one.name);
    }
    m_openCard->setVisible(m_open->count() > 0);
    m_open->updateGeometry();
}

void CommitmentsPage::reveal(const QUuid &id)
{
    m_browser->select(id);
}

QList<QAction *> CommitmentsPage::pageActions() const
{
    return m_browser->pageActions();
}

} // namespace oogst
