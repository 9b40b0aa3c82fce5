// The outliner: nested lines that one types, moves and folds without leaving the keyboard.

#pragma once

#include "core/noted_outcome.h"
#include "gui/outline/line_editor.h"
#include "gui/outline/outline_model.h"
#include "workspace/workspace.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace oogst {

class OutlineDelegate;

/// A tree of outcomes with one field that lies over the line being edited. The field stays the same object, so the
/// focus is never lost when rows come, go or move. A new line is a draft until it has text; then it is written as
/// one step. Typed text is written on leaving the line and after a rest in the typing; who types on without a rest has it
/// kept beside the record, so that a crash costs two seconds at most.
/// Outside a line Shift+Up, Shift+Down and Ctrl+A select several, for Ctrl+digit and Delete.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(Workspace &workspace, QWidget *parent = nullptr);

    void showPart(Id<Meetup> meetup, const OutlineScope &scope);
    void refresh(const ChangeSet &set);
    OutlineModel &outline() { return *m_model; }

    /// The line with the focus or the caret; empty on a heading or nowhere.
    Id<Outcome> currentOutcome() const;
    /// The line being edited, or else those that are selected.
    QList<Id<Outcome>> chosenOutcomes() const;
    /// Whether the caret is in a line.
    bool isEditing() const { return !m_editing.isNull(); }
    LineEditor &editor() { return *m_editor; }
    /// Puts the caret in a line; behind the text when `caret` is negative.
    void edit(Id<Outcome> id, int caret = -1);
    /// A new line: below the current one, or else at the end. Starts with `text`.
    void startLine(const QString &text = {});
    /// Nested lines come in at once, below the current line or in its place when it is empty. Notes of which something
    /// would be left out are offered to look at instead (`notesOffered`).
    void pasteNotes(const QString &text);
    void takeNotes(const QList<NotedOutcome> &lines);
    void indent();
    void outdent();
    void move(OutcomeMove move);
    void toggleFold();
    /// For the line being edited, or for all that are selected, in one step.
    void setKind(OutcomeKind kind);
    void setContributor(Id<Person> person);
    void setIssue(Id<Issue> issue);
    void toggleSensitive();
    void removeLine();
    void moveToTable(Id<Table> table);
    /// Writes what is typed. False when it was refused; it then stays in the field.
    /// What was refused is kept beside the record too, so that it outlives the program.
    bool commit();
    /// Leaves the line; the focus goes to the tree when it was in the line.
    void leave();
    /// The round that new lines are said to come from; empty where there is one round.
    void setRound(Id<Round> round) { m_round = round; }

signals:
    void currentOutcomeChanged(oogst::Id<oogst::Outcome> id);
    /// Several lines are selected, or no longer.
    void chosenChanged();
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    /// Notes were pasted that somebody should look at first.
    void notesOffered(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void wish(LineWish wish);
    void newLine();
    void step(LineWish direction);
    bool change(const ChangeSet &set);
    void changeChosen(const QString &summary, const std::function<void(Outcome &)> &edit);
    bool apply(const ChangeSet &set);
    bool write(const QString &text);
    void typed();
    void place();
    void showEditor(Id<Outcome> id, int caret);
    void dropDraft();
    void keepTyped();
    void stopEditing();
    void unfold(const QModelIndex &parent);
    void makeDraft(const OutcomeSpot &spot, OutcomeKind kind, const QString &text);
    OutcomeSpot spotBelow(Id<Outcome> id) const;
    /// The nearest line that is no heading, above or below; empty when there is none.
    Id<Outcome> lineAbove(const QModelIndex &from) const;
    Id<Outcome> lineBelow(const QModelIndex &from) const;
    bool isDraft(Id<Outcome> id) const { return m_draft && m_draft->id == id; }
    Outcome blank(Id<Table> table) const;

    Workspace &m_workspace;
    OutlineModel *m_model;
    OutlineDelegate *m_delegate;
    LineEditor *m_editor;
    QTimer m_rest;     ///< since the last letter
    QTimer m_keep;     ///< since the first letter that is not in the file
    Id<Outcome> m_kept; ///< of which text is kept beside the record
    Id<Outcome> m_editing;
    std::optional<Outcome> m_draft;
    QSet<QUuid> m_folded;
    Id<Round> m_round;
    QString m_stored; ///< the text of the edited line as it was last read
    Id<Outcome> m_pressed;
    bool m_settingLine = false;
};

} // namespace oogst
