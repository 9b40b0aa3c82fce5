#include "gui/harvest/outcome_detail.h"

#include "gui/harvest/outcome_links.h"
#include "gui/record_form.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace oogst {

OutcomeDetail::OutcomeDetail(Workspace &workspace, QWidget *parent)
    : Card(tr("Details"), parent)
    , m_workspace(workspace)
    , m_text(makeLabel({}, "muted", this, Wrapping::Wraps))
    , m_scroll(new QScrollArea(this))
    , m_links(new OutcomeLinks(workspace, this))
{
    setObjectName(QStringLiteral("outcomeDetail"));
    body()->addWidget(m_text);
    auto *inside = new QWidget;
    setLook(inside, "plain");
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_links);
    const auto strings = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list += QString::fromLatin1(name);
        return list;
    };
    addForm(tr("Who and how sure"),
            strings({"contributor", "attribution", "permission", "held_by", "held_by_organisation", "also_valid_for", "basis",
                     "support", "reserve"}),
            layout);
    addForm(tr("In the report"), strings({"keyword", "heading", "importance", "sensitive", "closing"}), layout);
    addForm(tr("What it is about"),
            strings({"issue", "round", "stage", "horizon_year", "partners", "programmes", "instrument", "comparing", "moment",
                     "certainty"}),
            layout);
    layout->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll, 1);
    connect(m_links, &OutcomeLinks::done, this, &OutcomeDetail::done);
    connect(m_links, &OutcomeLinks::refused, this, &OutcomeDetail::refused);
    connect(m_links, &OutcomeLinks::openRecord, this, &OutcomeDetail::openRecord);
    setOutcomes({});
}

void OutcomeDetail::addForm(const QString &heading, const QStringList &fields, QVBoxLayout *layout)
{
    layout->addWidget(makeLabel(heading, "heading", this));
    auto *form = new RecordForm(m_workspace, recordType<Outcome>(), fields, 1, this);
    layout->addWidget(form);
    auto *live = new LiveRecord(m_workspace, form->binder());
    live->setParent(this);
    connect(live, &LiveRecord::done, this, &OutcomeDetail::done);
    connect(live, &LiveRecord::refused, this, &OutcomeDetail::refused);
    m_forms += form;
    m_live += live;
}

void OutcomeDetail::setOutcomes(const QList<Id<Outcome>> &ids)
{
    m_ids = ids;
    m_ids.removeIf([this](Id<Outcome> id) { return !m_workspace.find(id); });
    const bool isOne = m_ids.size() == 1;
    m_scroll->setVisible(!m_ids.isEmpty());
    if (m_ids.isEmpty())
        m_text->setText(tr("Choose a line that has text to see its details."));
    else if (isOne)
        m_text->setText(elided(m_workspace.findOrEmpty(m_ids.first()).text, 160));
    else
        m_text->setText(tr("%n outcomes: what you fill in holds for all of them.", nullptr, int(m_ids.size())));
    QList<QUuid> records;
    for (const Id<Outcome> &id : std::as_const(m_ids))
        records += id.value;
    for (LiveRecord *live : std::as_const(m_live))
        live->setRecords(records);
    m_links->setVisible(isOne);
    m_links->setOutcome(isOne ? m_ids.first() : Id<Outcome>{});
}

void OutcomeDetail::refresh(const ChangeSet &set)
{
    for (const RecordChange &change : set.changes)
        if (m_ids.contains(Id<Outcome>{change.id})) {
            if (!change.before || !change.after) {
                setOutcomes(m_ids);
                break;
            }
            if (m_ids.size() == 1)
                m_text->setText(elided(m_workspace.findOrEmpty(m_ids.first()).text, 160));
        }
    m_links->refresh(set);
}

void OutcomeDetail::enter()
{
    if (QWidget *first = m_forms.first()->editor(QStringLiteral("contributor")))
        first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace oogst
