#include "gui/fact_card.h"

#include "gui/following.h"
#include "gui/record_titles.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace oogst {

FactCard::FactCard(Workspace &workspace, const RecordType &type, const QString &heading, const QStringList &fields,
                   const QString &emptySentence, QWidget *parent)
    : Card(heading, parent),
      m_workspace(workspace),
      m_type(type),
      m_fields(fields),
      m_emptySentence(emptySentence),
      m_edit(makeFlat(tr("Edit"), this))
{
    m_edit->setAccessibleName(tr("Edit: %1").arg(heading));
    head()->addWidget(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] { setEditing(!m_isEditing); });
    followWhileShown(workspace, this, [this](const ChangeSet &) {
        if (!m_isEditing && !m_id.isNull())
            showFacts();
    });
}

void FactCard::setRecord(const QUuid &id)
{
    m_id = id;
    m_edit->setVisible(m_workspace.readOnlyReason().isEmpty());
    setEditing(false);
}

void FactCard::setEditing(bool on)
{
    m_isEditing = on;
    m_edit->setText(on ? tr("Done") : tr("Edit"));
    if (on) {
        delete std::exchange(m_facts, nullptr);
        makeForm();
        m_live->setRecord(m_id);
        m_form->show();
        m_form->editor(m_fields.constFirst())->setFocus();
        return;
    }
    delete std::exchange(m_form, nullptr);
    m_live = nullptr;
    showFacts();
}

void FactCard::makeForm()
{
    m_form = new RecordForm(m_workspace, m_type, m_fields, 2, this);
    m_live = new LiveRecord(m_workspace, m_form->binder());
    if (const int when = m_type.indexOf(QStringLiteral("when")); when >= 0) {
        // What "over een jaar" counts from: the day of the meetup itself.
        const auto row = m_workspace.document().row(m_type, m_id);
        const auto term = row ? cell::toTerm((*row)[when]) : std::nullopt;
        if (term && term->latest.isValid())
            m_form->binder().setAnchor(term->latest);
        else
            m_form->binder().setAnchor(m_workspace.now().date());
    }
    connect(m_live, &LiveRecord::done, this, &FactCard::done);
    connect(m_live, &LiveRecord::refused, this, &FactCard::refused);
    body()->addWidget(m_form);
}

void FactCard::showFacts()
{
    delete std::exchange(m_facts, nullptr);
    const auto row = m_workspace.document().row(m_type, m_id);
    if (!row)
        return;
    m_facts = new QWidget(this);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 130);
    int line = 0;
    for (const QString &name : m_fields) {
        const FieldInfo &field = m_type.fields[m_type.indexOf(name)];
        const QString text = cellText(m_workspace.document(), field, (*row)[m_type.indexOf(name)]);
        if (text.isEmpty())
            continue;
        auto *label = makeLabel(field.translatedLabel(m_type.table), "muted", m_facts, Wrapping::Wraps);
        label->setFixedWidth(130);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *value = makeLabel(text, "value", m_facts, Wrapping::Wraps);
        value->setObjectName(QStringLiteral("fact_") + name);
        value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1, Qt::AlignTop);
    }
    if (line == 0)
        grid->addWidget(makeLabel(m_emptySentence, "muted", m_facts, Wrapping::Wraps), 0, 0, 1, 2);
    body()->addWidget(m_facts);
}

} // namespace oogst
