#include "gui/record_dialog.h"

#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace oogst {

RecordDialog::RecordDialog(Workspace &workspace, const RecordType &type, const QStringList &fields, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_type(type),
      m_form(new RecordForm(workspace, type, fields, 2)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)),
      m_problem(makeLabel({}, "problem", this, Wrapping::Wraps))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(type.table + QStringLiteral("Dialog"));
    auto *all = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_problem->hide();
    all->addWidget(scroll, 1);
    all->addWidget(m_problem);
    all->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    const int height = m_form->sizeHint().height() + 110;
    resize(620, std::min(height, 620));
}

void RecordDialog::startNew(const Row &cells)
{
    m_id = {};
    m_cells = cells;
    setWindowTitle(tr("New: %1").arg(m_type.translatedLabel()));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    m_form->binder().showRow(cells);
    show();
    m_form->editor(m_form->binder().fields().constFirst())->setFocus();
}

void RecordDialog::startEdit(const QUuid &id, const QString &field)
{
    const auto row = m_workspace.document().row(m_type, id);
    if (!row)
        return;
    m_id = id;
    m_cells = *row;
    setWindowTitle(QStringLiteral("%1: %2").arg(m_type.translatedLabel(), elided(recordTitle(m_workspace.document(), m_type, id), 50)));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Done"));
    m_form->binder().showRow(*row);
    show();
    QWidget *wanted = m_form->editor(field);
    (wanted ? wanted : m_form->editor(m_form->binder().fields().constFirst()))->setFocus();
}

void RecordDialog::finish()
{
    Row after = m_cells;
    if (!m_form->binder().readRow(&after))
        return;
    if (m_id.isNull() && !m_type.hasNaturalKey())
        after[0] = m_workspace.freshUuid().toString(QUuid::WithoutBraces);
    const QUuid id = m_id.isNull() ? QUuid::fromString(after[0].toString()) : m_id;
    ChangeSet set = changeOf(m_workspace.document(), m_type, id, after, m_form->binder().newRecords());
    if (set.isEmpty()) {
        close();
        return;
    }
    const bool isNew = m_id.isNull();
    set.summary = isNew ? tr("%1 added").arg(m_type.translatedLabel()) : tr("%1 changed").arg(m_type.translatedLabel());
    if (isNew && m_workspace.document().pointer(m_type, set.changes.last().id)) {
        m_problem->setText(tr("This is there already."));
        m_problem->show();
        return;
    }
    if (const auto result = m_workspace.apply(set); !result) {
        m_problem->setText(result.problem().what);
        m_problem->show();
        emit refused(result.problem());
        return;
    }
    emit done(set.summary, set.changes.last().id);
    close();
}

} // namespace oogst
