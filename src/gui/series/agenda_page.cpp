#include "gui/series/agenda_page.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/following.h"
#include "gui/record_browser.h"
#include "gui/record_list_card.h"
#include "gui/record_titles.h"
#include "workspace/question_line.h"

#include <QVBoxLayout>

namespace oogst {
namespace {

const AgendaQuestion &question(const void *record)
{
    return *static_cast<const AgendaQuestion *>(record);
}

/// "West · 17 nov 2020, tafel 2": where the words fell.
QString placeOf(const Outcome &outcome, const Document &document)
{
    QStringList parts{meetupLine(document.findOrEmpty(outcome.meetup))};
    if (!outcome.table.isNull())
        parts += recordTitle(document, outcome.table);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// A step of the line: what it is and where, and its words.
QString stepText(const QuestionStep &step, const Document &document)
{
    const auto place = [&] {
        const auto outcome = document.find(Id<Outcome>{step.id});
        return outcome ? placeOf(*outcome, document) : meetupLine(document.findOrEmpty(step.meetup));
    };
    QString what;
    switch (step.step) {
    case LineStep::Words: what = AgendaPage::tr("Said: %1").arg(place()); break;
    case LineStep::Joined: what = AgendaPage::tr("Said as well: %1").arg(place()); break;
    case LineStep::OnAgenda: what = AgendaPage::tr("On the agenda"); break;
    case LineStep::Progress: {
        QStringList from{QLocale().toString(step.day, QLocale::ShortFormat), meetupLine(document.findOrEmpty(step.meetup))};
        from.removeAll(QString());
        what = AgendaPage::tr("Progress: %1").arg(from.join(QStringLiteral(" · ")));
        break;
    }
    case LineStep::Answer: what = AgendaPage::tr("Answer: %1").arg(place()); break;
    case LineStep::Commitment: what = AgendaPage::tr("Commitment: %1").arg(meetupLine(document.findOrEmpty(step.meetup))); break;
    }
    return step.text.isEmpty() ? what : QStringLiteral("%1\n%2").arg(what, step.text);
}

RecordBrowser::Shape shape()
{
    const QList<GridColumn> columns{
        {.title = {}, .field = QStringLiteral("text")},
        {.title = {}, .field = QStringLiteral("status")},
        {.title = {}, .field = QStringLiteral("owner")},
        {.title = {}, .field = QStringLiteral("agenda")},
        {.title = AgendaPage::tr("From"),
         .field = {},
         .text =
             [](const void *record, const Document &document) {
                 QStringList places;
                 for (const Id<Outcome> &id : question(record).origins)
                     if (const QString line = meetupLine(document.findOrEmpty(document.findOrEmpty(id).meetup)); !places.contains(line))
                         places += line;
                 return places.join(QStringLiteral("; "));
             }},
        {.title = AgendaPage::tr("Progress"),
         .field = {},
         .text =
             [](const void *record, const Document &document) {
                 const auto notes = document.where(&ProgressNote::question, question(record).id);
                 return notes.isEmpty() ? QString() : QString::number(notes.size());
             }},
    };
    return {AgendaPage::tr("Knowledge agenda"),
            AgendaPage::tr("Here come the questions that meetups leave to somebody: with an owner, and progress per edition."),
            AgendaPage::tr("New question…"),
            AgendaPage::tr("Only open questions"),
            columns,
            {QStringLiteral("text"), QStringLiteral("status"), QStringLiteral("owner"), QStringLiteral("agenda"), QStringLiteral("issue")}};
}

} // namespace

AgendaPage::AgendaPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_browser(new RecordBrowser(workspace, recordType<AgendaQuestion>(), shape(), this))
{
    setObjectName(QStringLiteral("agenda"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_browser);
    makeOrigins();
    makeProgress();
    connect(m_browser, &RecordBrowser::currentChanged, this, &AgendaPage::showQuestion);
    connect(m_browser, &RecordBrowser::done, this, &AgendaPage::done);
    connect(m_browser, &RecordBrowser::refused, this, &AgendaPage::refused);
    followWhileShown(workspace, this, [this](const ChangeSet &set) {
        if (set.touchesAny<AgendaQuestion, Outcome, Relation, ProgressNote, Commitment>())
            showQuestion(m_browser->current());
    });
    m_browser->setOpen([](const void *record) {
        const QuestionStatus status = question(record).status;
        return status == QuestionStatus::Open || status == QuestionStatus::InProgress;
    });
    showQuestion(m_browser->current());
}

void AgendaPage::makeOrigins()
{
    m_originsCard = new Card(tr("The line of this question"), this);
    m_origins = new GrowingList(m_originsCard);
    m_origins->setObjectName(QStringLiteral("origins"));
    m_origins->setAccessibleName(tr("The line of this question"));
    m_origins->setWordWrap(true);
    m_origins->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_origins, "plain");
    m_originsCard->body()->addWidget(m_origins);
    m_browser->side()->insertWidget(1, m_originsCard);
    connect(m_origins, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const RecordType *type = recordTypeNamed(item->data(Qt::UserRole + 1).toString());
        if (type == &recordType<Outcome>() || type == &recordType<Commitment>())
            emit openRecord(*type, item->data(Qt::UserRole).toUuid());
    });
}

void AgendaPage::makeProgress()
{
    m_progress = new RecordListCard(m_workspace, recordType<ProgressNote>(),
                                    {tr("Progress"),
                                     tr("What has come of this question? Write it down per edition."),
                                     tr("Add progress…"),
                                     {QStringLiteral("text"), QStringLiteral("day"), QStringLiteral("meetup"), QStringLiteral("evidence")}},
                                    this);
    m_progress->setFilter([this](const void *record) { return static_cast<const ProgressNote *>(record)->question.value == m_question; });
    m_progress->setText([](const void *record, const Document &document) {
        const auto &note = *static_cast<const ProgressNote *>(record);
        QStringList from{QLocale().toString(note.day, QLocale::ShortFormat), meetupLine(document.findOrEmpty(note.meetup))};
        from.removeAll(QString());
        return from.isEmpty() ? note.text : note.text + u'\n' + from.join(QStringLiteral(" · "));
    });
    m_progress->setBlank([this] {
        ProgressNote note;
        note.question = {m_question};
        note.day = m_workspace.now().toLocalTime().date();
        return recordType<ProgressNote>().pack(&note);
    });
    m_browser->side()->insertWidget(2, m_progress);
    connect(m_progress, &RecordListCard::done, this, &AgendaPage::done);
    connect(m_progress, &RecordListCard::refused, this, &AgendaPage::refused);
}

void AgendaPage::showQuestion(const QUuid &id)
{
    m_question = id;
    m_progress->reload();
    m_origins->clear();
    for (const QuestionStep &step : lineOf(m_workspace.document(), {id})) {
        auto *item = new QListWidgetItem(stepText(step, m_workspace.document()), m_origins);
        item->setData(Qt::UserRole, step.id);
        item->setData(Qt::UserRole + 1, step.type->table);
    }
    m_originsCard->setVisible(m_origins->count() > 0);
    m_origins->updateGeometry();
}

void AgendaPage::reveal(const QUuid &id)
{
    m_browser->select(id);
}

QList<QAction *> AgendaPage::pageActions() const
{
    return m_browser->pageActions();
}

} // namespace oogst
