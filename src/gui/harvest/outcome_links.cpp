#include "gui/harvest/outcome_links.h"

#include "core/rules/weight.h"
#include "gui/cards.h"
#include "gui/joining/weight_text.h"
#include "gui/record_dialog.h"
#include "gui/record_titles.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

const QStringList commitmentFields{u"kind"_s, u"what"_s, u"who"_s, u"who_organisation"_s, u"to_whom"_s, u"to_organisation"_s,
                                   u"term"_s, u"send_to"_s, u"status"_s, u"planned_meetings"_s, u"instrument"_s, u"questions"_s};
const QStringList questionFields{u"text"_s, u"owner"_s, u"agenda"_s, u"status"_s, u"issue"_s};
const QStringList relationFields{u"kind"_s, u"to"_s};
const QStringList resourceFields{u"kind"_s, u"title"_s, u"address"_s, u"note"_s};

// Empties a layout, buttons and all. A button may be the one that was just pressed: it goes later.
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

} // namespace

OutcomeLinks::OutcomeLinks(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_rows(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 6);
    all->setSpacing(4);
    const auto button = [&](const QString &text, const QString &name, void (OutcomeLinks::*press)()) {
        QPushButton *made = makeFlat(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, press);
        all->addWidget(made);
    };
    all->addLayout(m_rows);
    button(tr("To the knowledge agenda"), u"toAgenda"_s, &OutcomeLinks::toAgenda);
    button(tr("Make a commitment…"), u"makeCommitment"_s, &OutcomeLinks::makeCommitment);
    button(tr("Tie to another outcome…"), u"makeRelation"_s, &OutcomeLinks::makeRelation);
    button(tr("Add a source…"), u"addResource"_s, &OutcomeLinks::addResource);
}

void OutcomeLinks::setOutcome(Id<Outcome> id)
{
    m_id = id;
    fill();
}

void OutcomeLinks::refresh(const ChangeSet &set)
{
    if (set.touchesAny<Outcome, Relation, AgendaQuestion, Commitment, Resource>())
        fill();
}

void OutcomeLinks::fill()
{
    clear(m_rows);
    if (m_id.isNull())
        return;
    const Document &document = m_workspace.document();
    if (const Weight weight = weightOf(document, m_id); weight.outcomes.size() > 1) {
        QLabel *label = makeLabel(weightText(weight), "muted", this, Wrapping::Wraps);
        label->setObjectName(u"outcomeWeight"_s);
        m_rows->addWidget(label);
    }
    for (const AgendaQuestion &question : document.all<AgendaQuestion>())
        if (question.origins.contains(m_id))
            addRow(tr("On the agenda: %1").arg(elided(question.text, 60)), recordType<AgendaQuestion>(), question.id.value,
                   questionFields, tr("Question taken off the knowledge agenda"));
    for (const Commitment &commitment : document.where(&Commitment::origin, m_id)) {
        const QString when = termText(commitment.term);
        const QString text = when.isEmpty() ? elided(commitment.what, 60) : tr("%1 (%2)").arg(elided(commitment.what, 60), when);
        addRow(tr("%1: %2").arg(labelOf(commitment.kind), text), recordType<Commitment>(), commitment.id.value, commitmentFields,
               tr("Commitment removed"));
    }
    for (const Relation &relation : document.where(&Relation::from, m_id))
        addRow(tr("%1: %2").arg(labelOf(relation.kind), elided(m_workspace.findOrEmpty(relation.to).text, 60)), recordType<Relation>(),
               relation.id.value, relationFields, tr("Tie between outcomes removed"));
    for (const Relation &relation : document.where(&Relation::to, m_id))
        addRow(tr("%1 ← %2").arg(labelOf(relation.kind), elided(m_workspace.findOrEmpty(relation.from).text, 60)),
               recordType<Relation>(), relation.id.value, relationFields, tr("Tie between outcomes removed"));
    for (const Resource &resource : document.where(&Resource::outcome, m_id))
        addRow(tr("%1: %2").arg(labelOf(resource.kind), elided(resource.title, 60)), recordType<Resource>(), resource.id.value,
               resourceFields, tr("Source removed"));
}

void OutcomeLinks::addRow(const QString &text, const RecordType &type, const QUuid &id, const QStringList &fields,
                          const QString &removed)
{
    auto *row = new QHBoxLayout;
    auto *open = makeFlat(elided(text, 44), this);
    open->setToolTip(text.toHtmlEscaped());
    open->setAccessibleName(text);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(open, &QPushButton::clicked, this, [this, &type, id, fields] {
        // A question has its whole line on the knowledge agenda.
        &type == &recordType<AgendaQuestion>() ? emit openRecord(type, id) : openForm(type, id, fields);
    });
    auto *remove = new QToolButton(this);
    remove->setText(u"×"_s);
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(tr("Remove: %1").arg(text));
    connect(remove, &QToolButton::clicked, this, [this, &type, id, removed] {
        ChangeSet set{removed, {{&type, id, m_workspace.document().row(type, id), std::nullopt}}};
        if (!set.changes.first().before)
            return;
        if (const auto result = m_workspace.apply(set); !result)
            emit refused(result.problem());
        else
            emit done(removed);
    });
    row->addWidget(open, 1);
    row->addWidget(remove);
    m_rows->addLayout(row);
}

void OutcomeLinks::limitChoices(RecordDialog &dialog) const
{
    const Id<Meetup> meetup = m_workspace.findOrEmpty(m_id).meetup;
    const Term when = m_workspace.findOrEmpty(meetup).when;
    dialog.binder().setAnchor(when.latest);
    if (!dialog.binder().editor(u"to"_s))
        return;
    QList<QUuid> others;
    for (const QUuid &id : idsByTitle(m_workspace.document(), recordType<Outcome>()))
        if (id != m_id.value)
            others += id;
    dialog.binder().setChoices(u"to"_s, others);
}

void OutcomeLinks::openForm(const RecordType &type, const QUuid &id, const QStringList &fields)
{
    auto *dialog = new RecordDialog(m_workspace, type, fields, this);
    limitChoices(*dialog);
    connect(dialog, &RecordDialog::done, this, &OutcomeLinks::done);
    connect(dialog, &RecordDialog::refused, this, &OutcomeLinks::refused);
    dialog->startEdit(id);
}

template <class Record>
void OutcomeLinks::openNew(const Record &record, const QStringList &fields)
{
    auto *dialog = new RecordDialog(m_workspace, recordType<Record>(), fields, this);
    limitChoices(*dialog);
    connect(dialog, &RecordDialog::done, this, &OutcomeLinks::done);
    connect(dialog, &RecordDialog::refused, this, &OutcomeLinks::refused);
    dialog->startNew(record);
}

void OutcomeLinks::toAgenda()
{
    const auto outcome = m_workspace.find(m_id);
    if (!outcome)
        return;
    for (const AgendaQuestion &known : m_workspace.document().all<AgendaQuestion>())
        if (known.origins.contains(m_id))
            return;
    AgendaQuestion question;
    question.text = outcome->text;
    question.origins = {m_id};
    question.issue = outcome->issue.isNull() ? m_workspace.findOrEmpty(outcome->table).issue : outcome->issue;
    for (const Organiser &organiser : m_workspace.document().where(&Organiser::meetup, outcome->meetup))
        if (question.owner.isNull())
            question.owner = organiser.organisation;
    const QString summary = tr("Put on the knowledge agenda");
    if (const auto result = m_workspace.add(summary, question); !result)
        emit refused(result.problem());
    else
        emit done(summary);
}

void OutcomeLinks::makeCommitment()
{
    const auto outcome = m_workspace.find(m_id);
    if (!outcome)
        return;
    Commitment commitment;
    commitment.meetup = outcome->meetup;
    commitment.what = outcome->text;
    commitment.origin = m_id;
    commitment.who = outcome->contributor;
    commitment.whoOrganisation = outcome->heldByOrganisation;
    commitment.instrument = outcome->instrument;
    commitment.kind = outcome->kind == OutcomeKind::KnowledgeQuestion ? CommitmentKind::Request : CommitmentKind::Action;
    openNew(commitment, commitmentFields);
}

void OutcomeLinks::makeRelation()
{
    if (m_id.isNull())
        return;
    Relation relation;
    relation.from = m_id;
    openNew(relation, relationFields);
}

void OutcomeLinks::addResource()
{
    const auto outcome = m_workspace.find(m_id);
    if (!outcome)
        return;
    Resource resource;
    resource.meetup = outcome->meetup;
    resource.outcome = m_id;
    openNew(resource, resourceFields);
}

} // namespace oogst
