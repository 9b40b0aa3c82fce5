#include "gui/merge/conflicts_dialog.h"

#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ConflictsDialog::ConflictsDialog(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"conflictsDialog"_s);
    setWindowTitle(tr("Differences"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(880, 480);
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeLabel(tr("People changed the same thing apart from each other. Which do you keep?"), "muted", this, Wrapping::Wraps));
    auto *split = new QSplitter;
    m_list = new QListWidget;
    m_list->setObjectName(u"differences"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    split->addWidget(m_list);
    m_side = new QWidget;
    auto *side = new QVBoxLayout(m_side);
    m_question = makeLabel({}, "heading", m_side, Wrapping::Wraps);
    side->addWidget(m_question);
    m_grid = new QGridLayout;
    side->addLayout(m_grid);
    side->addStretch();
    side->addWidget(makeLabel(tr("A digit chooses. Escape leaves the rest for later."), "muted", m_side, Wrapping::Wraps));
    split->addWidget(m_side);
    split->setSizes({320, 560});
    all->addWidget(split, 1);
    for (int i = 0; i < 9; ++i) // shortcuts, because a list takes digits for searching
        connect(new QShortcut(QKeySequence(Qt::Key_1 + i), this), &QShortcut::activated, this, [this, i] { choose(i); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsDialog::showCurrent);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &) { reload(); });
    reload();
    m_list->setFocus();
}

void ConflictsDialog::reload()
{
    const auto conflicts = m_workspace.conflicts();
    const int row = std::max(0, m_list->currentRow());
    m_conflicts = conflicts ? *conflicts : QList<Conflict>();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Conflict &conflict : std::as_const(m_conflicts))
        m_list->addItem(titleOf(conflict));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setToolTip(m_list->item(i)->text().toHtmlEscaped());
    m_list->setCurrentRow(std::min<int>(row, int(m_conflicts.size()) - 1));
    showCurrent();
}

QString ConflictsDialog::titleOf(const Conflict &conflict) const
{
    const QString record = elided(recordTitle(m_workspace.document(), *conflict.type, conflict.row), 60);
    const int i = conflict.type->indexOfNumber(conflict.field);
    const QString field = conflict.field == 0 || i < 0 ? tr("removed and changed") : conflict.type->fields[i].translatedLabel(conflict.type->table);
    return u"%1 · %2: %3"_s.arg(conflict.type->translatedLabel(), field, record);
}

QList<ConflictsDialog::Choice> ConflictsDialog::choicesFor(const Conflict &conflict) const
{
    const auto from = [](const Claim &claim) {
        return tr("%1, %2").arg(claim.who.isEmpty() ? claim.device : claim.who, QLocale().toString(claim.at.toLocalTime(), QLocale::ShortFormat));
    };
    QList<Choice> choices;
    if (conflict.field == 0) {
        QString keeper, remover;
        for (const Claim &claim : conflict.claims)
            (claim.value.toInt() == 1 ? keeper : remover) = from(claim);
        choices += {tr("Keep it"), keeper, qlonglong(1)};
        choices += {tr("Remove it"), remover, {}};
        return choices;
    }
    const FieldInfo &field = conflict.type->fields[conflict.type->indexOfNumber(conflict.field)];
    if (conflict.isCircle)
        choices += {tr("Leave it at the top"), tr("as it stands now"), {}};
    for (const Claim &claim : conflict.claims) {
        if (conflict.isCircle)
            continue; // the place that was wanted would close the circle again
        const QString text = claim.value.isValid() ? cellText(m_workspace.document(), field, claim.value) : tr("(empty)");
        choices += {text, from(claim), claim.value};
    }
    return choices;
}

void ConflictsDialog::showCurrent()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_choices.clear();
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_conflicts.size()) {
        m_question->setText(tr("No differences are left."));
        return;
    }
    m_question->setText(m_list->item(row)->text());
    m_choices = choicesFor(m_conflicts[row]);
    for (int i = 0; i < m_choices.size(); ++i) {
        auto *card = new Card(tr("%1. %2").arg(QString::number(i + 1), m_choices[i].from));
        card->body()->addWidget(makeLabel(m_choices[i].text, "", card, Wrapping::Wraps));
        auto *keep = new QPushButton(tr("Keep this"));
        keep->setObjectName(u"keep%1"_s.arg(i + 1));
        keep->setAccessibleName(tr("Keep this: %1").arg(m_choices[i].text));
        keep->setAutoDefault(false);
        connect(keep, &QPushButton::clicked, this, [this, i] { choose(i); });
        card->body()->addWidget(keep);
        m_grid->addWidget(card, i / 2, i % 2);
    }
}

void ConflictsDialog::choose(int number)
{
    const int row = m_list->currentRow();
    if (row < 0 || number < 0 || number >= m_choices.size())
        return;
    const Conflict conflict = m_conflicts[row];
    if (const auto chosen = m_workspace.resolve(conflict, m_choices[number].value); !chosen) {
        emit refused(chosen.problem());
        return;
    }
    emit done(tr("Chosen"));
    if (m_conflicts.isEmpty())
        accept();
}

} // namespace oogst
