#include "gui/history_dialog.h"

#include "gui/cards.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace oogst {

HistoryDialog::HistoryDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_list(new QListWidget(this)),
      m_undo(new QPushButton(tr("Undo the last step"), this)),
      m_redo(new QPushButton(tr("Redo"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("history"));
    setWindowTitle(tr("History"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeLabel(tr("Every step of this file, the newest on top."), "muted", this));
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setWordWrap(true);
    all->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch(1);
    row->addWidget(close);
    all->addLayout(row);
    resize(520, 480);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const auto result = m_workspace.undo(); !result)
            emit refused(result.problem());
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        if (const auto result = m_workspace.redo(); !result)
            emit refused(result.problem());
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &) { reload(); });
    reload();
}

void HistoryDialog::reload()
{
    m_list->clear();
    const auto steps = m_workspace.history();
    if (!steps) {
        m_list->addItem(steps.problem().text());
        return;
    }
    for (auto step = steps->crbegin(); step != steps->crend(); ++step) {
        const QString when = QLocale().toString(step->at.toLocalTime(), QLocale::ShortFormat);
        const QString what = step->kind == StepKind::Undo   ? tr("Undone: %1").arg(step->summary)
                             : step->kind == StepKind::Redo ? tr("Redone: %1").arg(step->summary)
                                                            : step->summary;
        m_list->addItem(what + u'\n' + when);
    }
    m_undo->setEnabled(!m_workspace.undoSummary().isEmpty() && m_workspace.readOnlyReason().isEmpty());
    m_redo->setEnabled(!m_workspace.redoSummary().isEmpty() && m_workspace.readOnlyReason().isEmpty());
    m_undo->setToolTip(m_workspace.undoSummary());
    m_redo->setToolTip(m_workspace.redoSummary());
}

} // namespace oogst
