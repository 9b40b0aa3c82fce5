#include "gui/history_dialog.h"

#include "ui_history_dialog.h"

#include <QLocale>

namespace oogst {

HistoryDialog::HistoryDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_form(std::make_unique<Ui::HistoryDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setupUi(this);
    connect(m_form->undo, &QPushButton::clicked, this, [this] {
        if (const auto result = m_workspace.undo(); !result)
            emit refused(result.problem());
    });
    connect(m_form->redo, &QPushButton::clicked, this, [this] {
        if (const auto result = m_workspace.redo(); !result)
            emit refused(result.problem());
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &) { reload(); });
    reload();
}

HistoryDialog::~HistoryDialog() = default;

QListWidget *HistoryDialog::list() const
{
    return m_form->steps;
}

void HistoryDialog::reload()
{
    list()->clear();
    const auto steps = m_workspace.history();
    if (!steps) {
        list()->addItem(steps.problem().text());
        return;
    }
    for (auto step = steps->crbegin(); step != steps->crend(); ++step) {
        const QString when = QLocale().toString(step->at.toLocalTime(), QLocale::ShortFormat);
        const QString what = step->kind == StepKind::Undo   ? tr("Undone: %1").arg(step->summary)
                             : step->kind == StepKind::Redo ? tr("Redone: %1").arg(step->summary)
                                                            : step->summary;
        auto *line = new QListWidgetItem(when + QStringLiteral("  ·  ") + what, list());
        line->setToolTip(what);
    }
    m_form->undo->setEnabled(!m_workspace.undoSummary().isEmpty() && m_workspace.readOnlyReason().isEmpty());
    m_form->redo->setEnabled(!m_workspace.redoSummary().isEmpty() && m_workspace.readOnlyReason().isEmpty());
    m_form->undo->setToolTip(m_workspace.undoSummary());
    m_form->redo->setToolTip(m_workspace.redoSummary());
}

} // namespace oogst
