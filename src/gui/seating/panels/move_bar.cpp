#include "gui/seating/panels/move_bar.h"

#include "gui/cards.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace oogst {

MoveBar::MoveBar(QWidget *parent)
    : QFrame(parent), m_label(makeLabel({}, "heading", this)), m_note(makeLabel({}, "muted", this)), m_field(new QLineEdit(this))
{
    setLook(this, "bar");
    m_label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("moveTo"));
    m_field->setMaximumWidth(260);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_label);
    row->addWidget(m_field);
    row->addWidget(m_note, 1);
    connect(m_field, &QLineEdit::returnPressed, this, &MoveBar::answer);
    hide();
}

void MoveBar::ask(const Chip &who, const Board &board)
{
    m_who = who.participation;
    m_board = board;
    m_label->setText(tr("%1 to:").arg(who.name));
    m_note->setText(tr("Number of a table, or a name to change places. Enter moves, Esc goes back."));
    m_field->setAccessibleName(tr("Table number or name"));
    QStringList names;
    for (const BoardTable &table : board.tables)
        for (const Chip &chip : table.chips)
            if (chip.participation != m_who)
                names += chip.name;
    auto *completer = new QCompleter(names, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_field->completer();
    m_field->setCompleter(completer);
    m_field->clear();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void MoveBar::answer()
{
    const QString text = m_field->text().trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    QList<Id<Participation>> matches, exact;
    for (const BoardTable &table : std::as_const(m_board.tables)) {
        if (isNumber && table.table.number == number) {
            hide();
            emit toTable(m_who, table.table.id);
            return;
        }
        for (const Chip &chip : table.chips) {
            if (text.isEmpty() || chip.participation == m_who)
                continue;
            if (chip.name.compare(text, Qt::CaseInsensitive) == 0)
                exact += chip.participation;
            else if (chip.name.contains(text, Qt::CaseInsensitive))
                matches += chip.participation;
        }
    }
    if (!exact.isEmpty())
        matches = exact;
    if (!isNumber && matches.size() == 1) {
        hide();
        emit changeWith(m_who, matches.first());
    } else if (isNumber) {
        m_note->setText(tr("There is no table %1. Type another number.").arg(number));
    } else {
        m_note->setText(matches.isEmpty() ? tr("Nobody at a table has that name.") : tr("More people have that name. Type more of it."));
    }
}

bool MoveBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        emit gaveUp(m_who);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace oogst
