#include "gui/outline/line_editor.h"

#include "gui/outline/pasted_lines.h"
#include "gui/spelling/spelling_marks.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace oogst {
namespace {

// The digit of Ctrl+digit, with 0 as 10; nothing for other keys.
std::optional<int> digitOf(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier || event.key() < Qt::Key_0 || event.key() > Qt::Key_9)
        return std::nullopt;
    return event.key() == Qt::Key_0 ? 10 : event.key() - Qt::Key_0;
}

bool isFoldKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_Period;
}

// "@" or "#" and the letters behind it, right before the caret.
const QRegularExpression mentionBeforeCaret(QStringLiteral("(?:^|\\s)(([@#])([^@#\\s]{0,40}))$"));

constexpr int NameRole = Qt::UserRole + 1; // what is compared with the letters typed

} // namespace

LineEditor::LineEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_completer(new QCompleter(this)), m_spelling(new SpellingMarks(document()))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionRole(NameRole);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LineEditor::mention);
    setObjectName(QStringLiteral("lineEditor"));
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WordWrap);
    setTabChangesFocus(false);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    // The field is always as large as its text: it never scrolls by itself.
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, [bar] { bar->setValue(0); });
    // It must look like the drawn line below it, whatever fields look like elsewhere.
    setStyleSheet(QStringLiteral("oogst--LineEditor, oogst--LineEditor:focus { border: 0; padding: 0; background: transparent; }"));
}

QString LineEditor::line() const
{
    static const QRegularExpression breaks(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]+"));
    return toPlainText().replace(breaks, QStringLiteral(" ")).trimmed();
}

void LineEditor::setLine(const QString &text, int caret)
{
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qBound(0, caret, int(toPlainText().size())));
    setTextCursor(cursor);
}

bool LineEditor::isOnFirstRow() const
{
    const QTextLine row = textCursor().block().layout()->lineForTextPosition(textCursor().positionInBlock());
    return !row.isValid() || row.lineNumber() == 0;
}

bool LineEditor::isOnLastRow() const
{
    const QTextLayout *layout = textCursor().block().layout();
    const QTextLine row = layout->lineForTextPosition(textCursor().positionInBlock());
    return !row.isValid() || row.lineNumber() == layout->lineCount() - 1;
}

// Keys that are shortcuts elsewhere in the window mean something else while a line is edited. Undo is the field's
// own only while there is typing to take back.
bool LineEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QPlainTextEdit::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    if (digitOf(*key) || isFoldKey(*key) || key->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool LineEditor::wish(QKeyEvent *event)
{
    const auto ask = [this](LineWish wish) {
        emit wished(wish);
        return true;
    };
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = keys == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return ask(LineWish::NewLine);
    case Qt::Key_Tab: return plain ? ask(LineWish::Indent) : false;
    case Qt::Key_Backtab: return ask(LineWish::Outdent);
    case Qt::Key_Escape: return ask(LineWish::Leave);
    case Qt::Key_Up:
        if (keys == (Qt::AltModifier | Qt::ShiftModifier))
            return ask(LineWish::MoveUp);
        return plain && isOnFirstRow() ? ask(LineWish::Previous) : false;
    case Qt::Key_Down:
        if (keys == (Qt::AltModifier | Qt::ShiftModifier))
            return ask(LineWish::MoveDown);
        return plain && isOnLastRow() ? ask(LineWish::Next) : false;
    case Qt::Key_Left: return plain && !textCursor().hasSelection() && caret() == 0 ? ask(LineWish::EndOfPrevious) : false;
    case Qt::Key_Right:
        return plain && !textCursor().hasSelection() && textCursor().atEnd() ? ask(LineWish::StartOfNext) : false;
    case Qt::Key_Backspace: return plain && toPlainText().isEmpty() ? ask(LineWish::RemoveEmpty) : false;
    default: return isFoldKey(*event) ? ask(LineWish::Fold) : false;
    }
}

void LineEditor::setOffers(QChar sign, const QList<LineOffer> &offers)
{
    QStandardItemModel *&model = m_offers[sign];
    if (!model)
        model = new QStandardItemModel(this);
    model->clear();
    for (const LineOffer &offer : offers) {
        auto *item = new QStandardItem(offer.aside.isEmpty() ? offer.name : QStringLiteral("%1 · %2").arg(offer.name, offer.aside));
        item->setData(offer.id, Qt::UserRole);
        item->setData(offer.name, NameRole);
        model->appendRow(item);
    }
}

void LineEditor::setKnownNames(const QStringList &names)
{
    m_spelling->setKnownNames(names);
}

void LineEditor::offer()
{
    const auto match = mentionBeforeCaret.match(toPlainText().left(caret()));
    const auto offers = match.hasMatch() ? m_offers.find(match.captured(2)[0]) : m_offers.end();
    if (offers == m_offers.end() || offers->second->rowCount() == 0)
        return m_completer->popup()->hide();
    if (m_completer->model() != offers->second)
        m_completer->setModel(offers->second);
    m_offered = offers->first;
    m_completer->setCompletionPrefix(match.captured(3));
    if (m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    QRect at = cursorRect();
    at.setWidth(360);
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LineEditor::mention(const QModelIndex &chosen)
{
    const auto match = mentionBeforeCaret.match(toPlainText().left(caret()));
    if (!match.hasMatch() || !chosen.isValid())
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(match.capturedLength(1)));
    cursor.removeSelectedText();
    emit mentioned(m_offered, chosen.data(Qt::UserRole).toUuid());
}

// Better spellings of a word, each with a digit for the keyboard; choosing one puts it in the place of the word.
QList<QAction *> LineEditor::spellingsOf(const QTextCursor &word, QMenu *menu)
{
    QList<QAction *> actions;
    const QStringList better = m_spelling->suggestionsFor(word.selectedText());
    for (const QString &spelling : better) {
        const QString shown = QString(spelling).replace(QLatin1Char('&'), QStringLiteral("&&"));
        auto *action = new QAction(QStringLiteral("&%1  %2").arg(actions.size() + 1).arg(shown), menu);
        connect(action, &QAction::triggered, this, [place = word, spelling]() mutable { place.insertText(spelling); });
        actions += action;
    }
    return actions;
}

void LineEditor::offerSpelling()
{
    const QTextCursor now = textCursor();
    // From a word that was looked at and left as it is, the key goes on to the next.
    const int from = now.hasSelection() ? now.selectionEnd() + 1 : now.position();
    const WordSpan wrong = m_spelling->nextWrong(toPlainText(), from);
    if (wrong.length == 0)
        return;
    QTextCursor word(document());
    word.setPosition(wrong.start);
    word.setPosition(wrong.end(), QTextCursor::KeepAnchor);
    setTextCursor(word);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("spellings"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(spellingsOf(word, menu));
    if (menu->isEmpty())
        menu->addAction(tr("No better word known"))->setEnabled(false);
    else
        menu->setActiveAction(menu->actions().first());
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

// The usual menu, with better spellings of the word under the mouse or caret at the top.
void LineEditor::contextMenuEvent(QContextMenuEvent *event)
{
    std::unique_ptr<QMenu> menu(createStandardContextMenu());
    QTextCursor word = event->reason() == QContextMenuEvent::Mouse ? cursorForPosition(event->pos()) : textCursor();
    word.select(QTextCursor::WordUnderCursor);
    if (const QList<QAction *> better = spellingsOf(word, menu.get()); !better.isEmpty()) {
        QAction *first = menu->actions().value(0);
        menu->insertActions(first, better);
        menu->insertSeparator(first);
    }
    menu->exec(event->globalPos());
}

void LineEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        const int key = event->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            const QModelIndex chosen = m_completer->popup()->currentIndex();
            m_completer->popup()->hide();
            return mention(chosen);
        }
        if (key == Qt::Key_Escape)
            return m_completer->popup()->hide();
    }
    if (event->key() == Qt::Key_F7)
        return offerSpelling();
    if (const auto digit = digitOf(*event)) {
        emit digitPressed(*digit);
        return;
    }
    if (wish(event))
        return;
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        offer();
}

void LineEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left(event->reason());
}

bool LineEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void LineEditor::insertFromMimeData(const QMimeData *source)
{
    const QString text = pastedLines(*source);
    static const QRegularExpression breaks(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]"));
    if (text.trimmed().contains(breaks))
        emit notesPasted(text);
    else
        textCursor().insertText(text.trimmed());
}

} // namespace oogst
