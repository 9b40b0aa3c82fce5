// What the keys of the outliner do: everything that changes lines.

#include "gui/outline/outline_view.h"

#include "core/rules/names.h"
#include "exchange/notes/notes_reader.h"
#include "gui/outline/outline_delegate.h"
#include "workspace/noted_outcomes.h"
#include "workspace/typed_text.h"

#include <algorithm>
#include <utility>

namespace oogst {

bool OutlineView::apply(const ChangeSet &set)
{
    const Result<Done> result = m_workspace.apply(set);
    if (!result)
        emit refused(result.problem());
    return result.isOk();
}

// A change of lines, of which one may still be a draft: that part is kept here, the rest is written. When a line
// that is in the file comes under the draft, the draft is written too.
bool OutlineView::change(const ChangeSet &set)
{
    ChangeSet rest{set.summary, {}, set.kind};
    for (const RecordChange &one : set.changes) {
        if (m_draft && one.id == m_draft->id.value && one.after)
            recordType<Outcome>().unpack(*one.after, &*m_draft);
        else
            rest.changes += one;
    }
    if (!rest.isEmpty() && m_draft) {
        Outcome written = *m_draft;
        if (isDraft(m_editing))
            written.text = m_editor->line();
        bool needed = false;
        for (const RecordChange &one : std::as_const(rest.changes)) {
            Outcome outcome;
            if (one.after && recordType<Outcome>().unpack(*one.after, &outcome) < 0)
                needed = needed || outcome.parent == written.id;
        }
        if (needed) {
            m_draft.reset();
            ChangeSet both{set.summary, {}, set.kind};
            both.add(written);
            both.changes += rest.changes;
            rest = both;
        }
    }
    if (!rest.isEmpty())
        return apply(rest);
    m_model->followDraft(m_workspace.document(), m_draft);
    place();
    return true;
}

bool OutlineView::commit()
{
    m_rest.stop();
    m_keep.stop();
    if (!isEditing())
        return true;
    const QString text = m_editor->line();
    if (!write(text)) {
        if (m_workspace.keepDraft(recordType<Outcome>(), m_editing.value, outcomeTextField(), text))
            m_kept = m_editing;
        return false;
    }
    if (const Id<Outcome> kept = std::exchange(m_kept, {}); !kept.isNull())
        static_cast<void>(m_workspace.dropDraft(kept.value, outcomeTextField())); // at worst it is offered again
    return true;
}

// The line that is edited, as it reads now. False when it was refused; then all is as it was.
bool OutlineView::write(const QString &text)
{
    const QString before = m_stored;
    if (isDraft(m_editing)) {
        if (text.isEmpty())
            return true;
        Outcome outcome = *m_draft;
        outcome.text = text;
        m_draft.reset();
        m_stored = text;
        ChangeSet set{tr("Outcome added"), {}};
        set.add(outcome);
        if (apply(set))
            return true;
        m_draft = outcome;
        m_stored = before;
        return false;
    }
    const auto stored = m_workspace.find(m_editing);
    if (!stored || stored->text == text)
        return true;
    m_stored = text;
    Outcome after = *stored;
    after.text = text;
    ChangeSet set{tr("Outcome changed"), {}};
    set.edit(*stored, after);
    if (apply(set))
        return true;
    m_stored = before;
    return false;
}

Outcome OutlineView::blank(Id<Table> table) const
{
    Outcome outcome;
    outcome.meetup = m_model->meetup();
    outcome.table = table;
    outcome.round = m_round;
    if (table.isNull())
        outcome.basis = Basis::Plenary;
    return outcome;
}

OutcomeSpot OutlineView::spotBelow(Id<Outcome> id) const
{
    const OutcomeTree &tree = m_model->tree();
    if (const Outcome *outcome = tree.find(id))
        return {outcome->table, tree.parent(id), id};
    const Id<Table> table = m_model->tableAt(currentIndex());
    const QList<Id<Outcome>> row = tree.roots(table);
    return {table, {}, row.isEmpty() ? Id<Outcome>{} : row.last()};
}

void OutlineView::makeDraft(const OutcomeSpot &spot, OutcomeKind kind, const QString &text)
{
    if (m_draft)
        dropDraft();
    Outcome outcome = blank(spot.table);
    outcome.id = m_workspace.newId<Outcome>();
    outcome.kind = kind;
    ChangeSet set{tr("Outcomes reordered"), {}};
    addOutcomeAt(m_model->tree(), outcome, spot, set);
    m_draft = outcome;
    if (!change(set)) {
        dropDraft();
        return;
    }
    showEditor(outcome.id, 0);
    if (!text.isEmpty())
        m_editor->insertPlainText(text);
}

void OutlineView::startLine(const QString &text)
{
    if (!commit())
        return;
    const Id<Outcome> current = currentOutcome();
    const OutcomeSpot spot = spotBelow(current);
    const Outcome *like = m_model->tree().find(current.isNull() ? spot.after : current);
    makeDraft(spot, like ? like->kind : OutcomeKind::Remark, text);
}

void OutlineView::newLine()
{
    const Outcome *outcome = m_model->tree().find(m_editing);
    const QString text = m_editor->toPlainText();
    if (text.trimmed().isEmpty())
        return outdent();
    const OutcomeKind kind = outcome->kind;
    const int caret = m_editor->caret();
    OutcomeSpot spot = spotBelow(m_editing);
    if (caret == 0) {
        // From the start of a line: an empty one above it.
        const QList<Id<Outcome>> row = m_model->tree().siblings(m_editing);
        spot.after = row.value(row.indexOf(m_editing) - 1);
        if (commit())
            makeDraft(spot, kind, {});
        return;
    }
    const QString tail = text.mid(caret).trimmed();
    if (!tail.isEmpty())
        m_editor->setLine(text.left(caret).trimmed(), caret);
    if (!commit())
        return;
    makeDraft(spot, kind, tail);
    if (!tail.isEmpty())
        m_editor->moveCursor(QTextCursor::Start);
}

void OutlineView::pasteNotes(const QString &text)
{
    const QList<ProposedLine> lines = proposeOutcomes(text);
    const bool isPlain = std::ranges::all_of(lines, [](const ProposedLine &line) { return line.fate == NoteFate::Taken; });
    if (!isPlain) // headings, a mail around it, running text: let people look first
        return emit notesOffered(text);
    QList<NotedOutcome> taken;
    for (const ProposedLine &line : lines)
        taken += line;
    takeNotes(taken);
}

void OutlineView::takeNotes(const QList<NotedOutcome> &lines)
{
    if (lines.isEmpty() || !commit())
        return;
    const Id<Outcome> below = currentOutcome();
    OutcomeSpot spot = spotBelow(below);
    if (isDraft(below)) { // still empty: the notes come in its place
        const QList<Id<Outcome>> row = m_model->tree().siblings(below);
        spot.after = row.value(row.indexOf(below) - 1);
        stopEditing();
        dropDraft();
    }
    const Basis basis = blank(spot.table).basis;
    QList<NotedOutcome> noted = lines;
    for (NotedOutcome &line : noted)
        if (line.outcome.basis == Basis::Unknown)
            line.outcome.basis = basis;
    const NotesHarvest harvest = harvestNotes(m_workspace.document(), noted, {m_model->meetup(), m_round, spot},
                                              [this] { return m_workspace.newId<Outcome>(); });
    if (!apply(harvest.set))
        return;
    edit(harvest.made.last());
    emit done(harvest.set.summary);
}

void OutlineView::indent()
{
    if (isDraft(m_editing) || commit())
        change(indentOutcome(m_model->tree(), currentOutcome()));
}

void OutlineView::outdent()
{
    if (isDraft(m_editing) || commit())
        change(outdentOutcome(m_model->tree(), currentOutcome()));
}

void OutlineView::move(OutcomeMove move)
{
    if (!isDraft(m_editing) && !commit())
        return;
    change(moveOutcome(m_model->tree(), currentOutcome(), move));
    scrollTo(currentIndex());
    place();
}

void OutlineView::moveToTable(Id<Table> table)
{
    if (!commit() || isDraft(m_editing))
        return;
    const ChangeSet set = moveOutcomeToTable(m_model->tree(), currentOutcome(), table);
    if (!set.isEmpty() && change(set))
        emit done(set.summary);
}

void OutlineView::toggleFold()
{
    const QModelIndex index = isEditing() ? m_model->indexOf(m_editing) : currentIndex();
    if (m_model->rowCount(index) > 0)
        setExpanded(index, !isExpanded(index));
}

QList<Id<Outcome>> OutlineView::chosenOutcomes() const
{
    QList<Id<Outcome>> chosen;
    if (!isEditing())
        for (const QModelIndex &index : selectionModel()->selectedIndexes())
            if (const Id<Outcome> id = m_model->outcomeAt(index); !id.isNull())
                chosen += id;
    if (chosen.isEmpty() && !currentOutcome().isNull())
        chosen += currentOutcome();
    return chosen;
}

// Changes the line being edited, or all that are selected, in one step.
void OutlineView::changeChosen(const QString &summary, const std::function<void(Outcome &)> &edit)
{
    ChangeSet set{summary, {}};
    for (const Id<Outcome> &id : chosenOutcomes()) {
        const Outcome *outcome = m_model->tree().find(id);
        if (!outcome)
            continue;
        Outcome after = *outcome;
        edit(after);
        set.edit(*outcome, after);
    }
    if (set.isEmpty())
        return;
    change(set);
    place();
}

void OutlineView::setKind(OutcomeKind kind)
{
    const int count = int(chosenOutcomes().size());
    changeChosen(count > 1 ? tr("%n outcome(s) made: %1", nullptr, count).arg(labelOf(kind)) : tr("Kind: %1").arg(labelOf(kind)),
                 [kind](Outcome &outcome) { outcome.kind = kind; });
    if (isEditing())
        m_editor->setAccessibleName(tr("Outcome, %1").arg(labelOf(kind)));
}

void OutlineView::setContributor(Id<Person> person)
{
    changeChosen(tr("%1 said it").arg(fullName(m_workspace.findOrEmpty(person))), [person](Outcome &outcome) { outcome.contributor = person; });
}

void OutlineView::setIssue(Id<Issue> issue)
{
    changeChosen(tr("About: %1").arg(m_workspace.findOrEmpty(issue).title), [issue](Outcome &outcome) { outcome.issue = issue; });
}

void OutlineView::toggleSensitive()
{
    const Outcome *current = m_model->tree().find(currentOutcome());
    const bool sensitive = current && !current->sensitive;
    changeChosen(sensitive ? tr("Marked as sensitive") : tr("No longer sensitive"), [sensitive](Outcome &outcome) { outcome.sensitive = sensitive; });
}

void OutlineView::removeLine()
{
    const Id<Outcome> id = currentOutcome();
    if (id.isNull())
        return;
    if (isDraft(id))
        return wish(LineWish::RemoveEmpty);
    const QList<Id<Outcome>> chosen = chosenOutcomes();
    QSet<QUuid> all;
    for (const Id<Outcome> &one : chosen)
        for (const Id<Outcome> &under : m_model->tree().branch(one))
            all.insert(under.value);
    const QString summary = tr("%n outcome(s) removed", nullptr, int(all.size()));
    const Result<Done> result = m_workspace.remove<Outcome>(summary, chosen);
    if (result)
        emit done(summary);
    else
        emit refused(result.problem());
}

void OutlineView::step(LineWish direction)
{
    const QModelIndex from = m_model->indexOf(m_editing);
    const bool up = direction == LineWish::Previous || direction == LineWish::EndOfPrevious;
    const Id<Outcome> to = up ? lineAbove(from) : lineBelow(from);
    if (to.isNull())
        return;
    const int column = direction == LineWish::EndOfPrevious ? -1 : direction == LineWish::StartOfNext ? 0 : m_editor->caret();
    edit(to, column);
}

void OutlineView::wish(LineWish wish)
{
    switch (wish) {
    case LineWish::NewLine: return newLine();
    case LineWish::Indent: return indent();
    case LineWish::Outdent: return outdent();
    case LineWish::MoveUp: return move(OutcomeMove::Up);
    case LineWish::MoveDown: return move(OutcomeMove::Down);
    case LineWish::Fold: return toggleFold();
    case LineWish::Previous:
    case LineWish::Next:
    case LineWish::EndOfPrevious:
    case LineWish::StartOfNext: return step(wish);
    case LineWish::Leave: return leave();
    case LineWish::RemoveEmpty: break;
    }
    if (!isDraft(m_editing)) {
        apply(removeOutcomeLine(m_workspace.document(), m_model->tree(), m_editing));
        return;
    }
    const QModelIndex index = m_model->indexOf(m_editing);
    const Id<Outcome> beside = lineAbove(index).isNull() ? lineBelow(index) : lineAbove(index);
    stopEditing();
    dropDraft();
    if (!beside.isNull())
        showEditor(beside, -1);
}

} // namespace oogst
