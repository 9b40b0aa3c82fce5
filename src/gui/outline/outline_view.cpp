#include "gui/outline/outline_view.h"

#include "core/rules/outcome_marks.h"
#include "gui/outline/outcome_kinds.h"
#include "gui/outline/outcome_voice.h"
#include "gui/outline/outline_delegate.h"
#include "gui/outline/pasted_lines.h"
#include "gui/style.h"
#include "workspace/typed_text.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <chrono>

namespace oogst {
namespace {

// From the first letter that is not in the file; nobody loses more than this.
constexpr std::chrono::milliseconds longestUnwritten{1500};

} // namespace

OutlineView::OutlineView(Workspace &workspace, QWidget *parent)
    : QTreeView(parent)
    , m_workspace(workspace)
    , m_model(new OutlineModel(this))
    , m_delegate(new OutlineDelegate(this))
    , m_editor(new LineEditor(viewport()))
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outcomes"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameStyle(QFrame::NoFrame);
    setLook(this, "tree");
    setIndentation(24);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    m_editor->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(longestUnwritten);
    m_keep.setSingleShot(true);
    m_keep.setInterval(longestUnwritten);

    connect(&m_rest, &QTimer::timeout, this, &OutlineView::commit);
    connect(&m_keep, &QTimer::timeout, this, &OutlineView::keepTyped);
    connect(m_editor, &LineEditor::wished, this, &OutlineView::wish);
    connect(m_editor, &LineEditor::textChanged, this, &OutlineView::typed);
    connect(m_editor, &LineEditor::notesPasted, this, &OutlineView::pasteNotes);
    connect(m_editor, &LineEditor::mentioned, this,
            [this](QChar sign, const QUuid &id) { sign == QLatin1Char('@') ? setContributor({id}) : setIssue({id}); });
    connect(m_editor, &LineEditor::digitPressed, this, [this](int digit) { setKind(kindsOnDigits().value(digit - 1)); });
    connect(m_editor, &LineEditor::left, this, [this](Qt::FocusReason reason) {
        const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
                               || reason == Qt::MenuBarFocusReason;
        comesBack ? void(commit()) : leave();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutlineView::unfold);
    connect(m_model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int, int, const QModelIndex &to) { unfold(to); });
    const auto idOf = [](const QModelIndex &index) { return index.data(OutlineModel::OutcomeRole).toUuid(); };
    connect(this, &QTreeView::collapsed, this, [this, idOf](const QModelIndex &index) {
        m_folded.insert(idOf(index));
        place();
    });
    connect(this, &QTreeView::expanded, this, [this, idOf](const QModelIndex &index) {
        m_folded.remove(idOf(index));
        place();
    });
}

void OutlineView::showPart(Id<Meetup> meetup, const OutlineScope &scope)
{
    leave();
    if (isEditing()) { // refused: the text is kept beside the record, but another part is asked for
        stopEditing();
        m_draft.reset();
    }
    const QSet<QUuid> folded = m_folded;
    // Rows unfold what they come under, so all is open; expandAll() would make the view follow every line that has nothing
    // under it as well, which costs milliseconds at each key.
    m_model->show(m_workspace.document(), meetup, scope);
    for (const QUuid &id : folded)
        collapse(m_model->indexOf({id}));
}

void OutlineView::refresh(const ChangeSet &set)
{
    if (!set.touchesAny<Outcome, Table, Issue, Person, Organisation, AgendaQuestion, Commitment>())
        return;
    const Id<Outcome> above = isEditing() ? lineAbove(m_model->indexOf(m_editing)) : Id<Outcome>{};
    m_model->follow(m_workspace.document(), m_draft, set);
    if (!isEditing())
        return;
    const Outcome *now = m_model->tree().find(m_editing);
    if (!now || !m_model->indexOf(m_editing).isValid()) {
        // The line is gone from here, by undo, by somebody else or to another table: the caret goes to the neighbour, if it
        // was there at all.
        const bool hadFocus = m_editor->hasFocus();
        stopEditing();
        if (hadFocus && m_model->tree().find(above))
            showEditor(above, -1);
        return;
    }
    if (!isDraft(m_editing) && now->text != m_stored) {
        if (m_editor->line() == m_stored)
            showEditor(m_editing, m_editor->caret());
        m_stored = now->text;
    }
    place();
}

Id<Outcome> OutlineView::currentOutcome() const
{
    return isEditing() ? m_editing : m_model->outcomeAt(currentIndex());
}

Id<Outcome> OutlineView::lineAbove(const QModelIndex &from) const
{
    for (QModelIndex at = indexAbove(from); at.isValid(); at = indexAbove(at))
        if (const Id<Outcome> id = m_model->outcomeAt(at); !id.isNull())
            return id;
    return {};
}

Id<Outcome> OutlineView::lineBelow(const QModelIndex &from) const
{
    for (QModelIndex at = indexBelow(from); at.isValid(); at = indexBelow(at))
        if (const Id<Outcome> id = m_model->outcomeAt(at); !id.isNull())
            return id;
    return {};
}

void OutlineView::edit(Id<Outcome> id, int caret)
{
    if (!m_model->tree().find(id))
        return;
    if (id != m_editing) {
        if (!commit())
            return;
        if (m_draft && !isDraft(id))
            dropDraft();
    }
    showEditor(id, caret);
}

void OutlineView::showEditor(Id<Outcome> id, int caret)
{
    const QModelIndex index = m_model->indexOf(id);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    m_editing = id;
    setCurrentIndex(index);
    m_stored = index.data().toString();
    m_settingLine = true;
    m_editor->setFont(font());
    m_editor->setLine(m_stored, caret < 0 ? int(m_stored.size()) : caret);
    m_settingLine = false;
    m_delegate->setEdited(id.value, m_stored);
    const Outcome *outcome = m_model->tree().find(id);
    m_editor->setAccessibleName(tr("Outcome, %1").arg(labelOf(outcome->kind)));
    m_editor->setAccessibleDescription(voiceInFull(m_workspace.document(), *outcome));
    scrollTo(index);
    place();
    m_editor->setFocus();
    viewport()->update();
}

void OutlineView::stopEditing()
{
    m_rest.stop();
    m_keep.stop();
    m_editing = {};
    m_delegate->setEdited({}, {});
    if (m_editor->hasFocus())
        setFocus();
    m_editor->hide();
    viewport()->update();
}

void OutlineView::leave()
{
    if (!isEditing() || !commit())
        return;
    const Id<Outcome> left = m_editing;
    const Id<Outcome> above = lineAbove(m_model->indexOf(left));
    stopEditing();
    if (m_draft) {
        dropDraft();
        if (m_model->tree().find(above))
            setCurrentIndex(m_model->indexOf(above));
    } else if (const QModelIndex index = m_model->indexOf(left); index.isValid()) {
        m_delegate->sizeHintChanged(index);
    }
}

void OutlineView::dropDraft()
{
    m_draft.reset();
    m_model->followDraft(m_workspace.document(), {});
}

void OutlineView::unfold(const QModelIndex &parent)
{
    if (parent.isValid() && !isExpanded(parent))
        expand(parent);
}

void OutlineView::place()
{
    if (!isEditing())
        return;
    const QModelIndex index = m_model->indexOf(m_editing);
    const QRect row = visualRect(index);
    if (row.isEmpty()) {
        m_editor->move(0, -10000); // folded away: it keeps the focus but shows nothing
        return;
    }
    // A little room at the right, so that the field breaks its rows where the drawn text does.
    m_editor->setGeometry(m_delegate->textRect(row, index).adjusted(0, 0, 2, 3));
    m_editor->show();
}

void OutlineView::typed()
{
    if (m_settingLine || !isEditing())
        return;
    const QString text = m_editor->toPlainText();
    if (const auto kind = kindOfMark(text); kind && m_editor->caret() == 2) {
        m_settingLine = true;
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(2, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_settingLine = false;
        m_delegate->setEdited(m_editing.value, m_editor->toPlainText());
        setKind(*kind);
        return;
    }
    const QModelIndex index = m_model->indexOf(m_editing);
    const int before = visualRect(index).height();
    m_delegate->setEdited(m_editing.value, text);
    if (m_delegate->sizeHint({}, index).height() != before)
        emit m_delegate->sizeHintChanged(index);
    place();
    m_rest.start();
    if (!m_keep.isActive())
        m_keep.start();
}

// Somebody types on without a rest: no step of the history yet, but nothing may be lost.
void OutlineView::keepTyped()
{
    if (!isEditing())
        return;
    if (isDraft(m_editing)) {
        commit();
        return;
    }
    if (m_workspace.keepDraft(recordType<Outcome>(), m_editing.value, outcomeTextField(), m_editor->line()))
        m_kept = m_editing;
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    emit currentOutcomeChanged(m_model->outcomeAt(current));
}

void OutlineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!isEditing())
        emit chosenChanged();
}

bool OutlineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool digit = key->modifiers() == Qt::ControlModifier && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
        if ((digit && !currentOutcome().isNull()) || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

// The keys while no line is being edited; the field over the line has its own.
void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool control = keys == Qt::ControlModifier;
    const bool altShift = keys == (Qt::AltModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return startLine();
    if (event->key() == Qt::Key_F2)
        return edit(currentOutcome());
    if (event->key() == Qt::Key_Delete)
        return removeLine();
    if (altShift && event->key() == Qt::Key_Up)
        return move(OutcomeMove::Up);
    if (altShift && event->key() == Qt::Key_Down)
        return move(OutcomeMove::Down);
    if (altShift && event->key() == Qt::Key_Right)
        return indent();
    if (altShift && event->key() == Qt::Key_Left)
        return outdent();
    if (keys == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_G)
        return toggleSensitive();
    if (control && event->key() == Qt::Key_Period)
        return toggleFold();
    if (control && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        return setKind(kindsOnDigits().value(event->key() == Qt::Key_0 ? 9 : event->key() - Qt::Key_1));
    if (event->matches(QKeySequence::Paste))
        return pasteNotes(pastedLines(*QApplication::clipboard()->mimeData()));
    const QString text = event->text();
    if (!control && !text.isEmpty() && text[0].isPrint() && !text[0].isSpace())
        return startLine(text);
    QTreeView::keyPressEvent(event);
}

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onText = index.isValid() && event->pos().x() >= visualRect(index).left();
    m_pressed = event->button() == Qt::LeftButton && onText ? m_model->outcomeAt(index) : Id<Outcome>{};
    QTreeView::mousePressEvent(event);
}

void OutlineView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const Id<Outcome> pressed = std::exchange(m_pressed, {});
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return; // selects several
    if (event->button() == Qt::LeftButton && m_model->rowCount() == 0)
        return startLine();
    if (pressed.isNull() || m_model->outcomeAt(indexAt(event->pos())) != pressed)
        return;
    edit(pressed);
    m_editor->setTextCursor(m_editor->cursorForPosition(m_editor->mapFrom(viewport(), event->pos())));
}

void OutlineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        doItemsLayout();
    if (isEditing()) // less room must not hide the line that somebody types in
        scrollTo(m_model->indexOf(m_editing));
    place();
}

void OutlineView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    place();
}

} // namespace oogst
