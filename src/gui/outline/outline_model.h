// The lines of one table, of the plenary or of the whole meetup, as an item model.

#pragma once

#include "workspace/outcomes.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QSize>

#include <memory>
#include <optional>

namespace oogst {

/// Which lines are shown: of one table, of the plenary (an empty table), or of all with a heading for each.
struct OutlineScope {
    bool everything = false;
    Id<Table> table;

    bool operator==(const OutlineScope &) const = default;
};

/// Keeps its rows through changes: inserts, removes and moves only what differs, so that folds, selection and
/// the line being edited stay. A draft is a line that is not in the document yet.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< id; null for a heading
        KindRole,
        AsideRole,  ///< what stands at the right: who said it, where it went
        HeadingRole ///< whether the row is the heading of a table
    };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Shows another meetup or part of it, from the start.
    void show(const Document &document, Id<Meetup> meetup, const OutlineScope &scope);
    /// Shows what became of the same part.
    void update(const Document &document, const std::optional<Outcome> &draft);
    /// The same after one change of the document: looks only at the lines that it touches, where that is enough.
    void follow(const Document &document, const std::optional<Outcome> &draft, const ChangeSet &set);
    /// The same after a change of the draft only.
    void followDraft(const Document &document, const std::optional<Outcome> &draft);

    const OutcomeTree &tree() const { return m_tree; } ///< with the draft
    Id<Meetup> meetup() const { return m_meetup; }
    const OutlineScope &scope() const { return m_scope; }
    QModelIndex indexOf(Id<Outcome> id) const;
    Id<Outcome> outcomeAt(const QModelIndex &index) const;
    /// The table a row belongs to; empty for the plenary.
    Id<Table> tableAt(const QModelIndex &index) const;

    /// What a row was measured as under this stamp; invalid when it was not, or when it changed since. All rows are asked
    /// for at every key that makes or moves a line: that must not mean measuring them again.
    QSize measured(const QModelIndex &index, int stamp) const;
    void setMeasured(const QModelIndex &index, int stamp, QSize size) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;

    enum class Depth { OneRow, All };

    void read(const Document &document, const std::optional<Outcome> &draft);
    bool touch(const Document &document, const std::optional<Outcome> &draft, const QSet<QUuid> &ids);
    Node *nodeAbove(const Outcome &outcome) const;
    QList<QUuid> wanted(const Node &node) const;
    void moveNode(Node &node, Node &to, int row);
    void makeRoom(Node &node, const QList<QUuid> &ids);
    void arrange(Node &node, Depth depth);
    void removeLeft(Node &node, Depth depth);
    void tellChanged(Node &node);
    void noteAside(const Document &document, const Outcome &outcome);
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOfNode(const Node &node) const;

    Id<Meetup> m_meetup;
    OutlineScope m_scope;
    OutcomeTree m_tree;
    QList<QUuid> m_headings; ///< of the tables, and last a null for the plenary
    QHash<QUuid, QString> m_titles;
    QHash<QUuid, QString> m_asides;
    QSet<QUuid> m_onAgenda, m_committed; ///< outcomes that went somewhere
    Id<Outcome> m_draft;                 ///< shown, and not in the document
    std::unique_ptr<Node> m_root;
    QHash<QUuid, Node *> m_nodes; ///< of outcomes
};

} // namespace oogst
