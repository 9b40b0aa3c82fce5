// The proposal that notes give, line by line, as people correct it.

#pragma once

#include "core/records/records.h"
#include "exchange/notes/notes_reader.h"

#include <QAbstractTableModel>

namespace oogst {

/// One row per piece of the notes: its own words, and what it becomes. Correcting never touches the notes.
class NotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SourceColumn, OutcomeColumn };
    enum Role { TakenRole = Qt::UserRole, KindRole, DepthRole, SureRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<ProposedLine> &lines);
    const QList<ProposedLine> &lines() const { return m_lines; }
    /// Those that are taken, with levels that never skip one.
    QList<NotedOutcome> taken() const;
    qsizetype takenCount() const;
    bool namesTables() const;

    void toggle(int row);
    void setKind(int row, OutcomeKind kind);
    /// A level deeper or less deep, with the lines under it.
    void shift(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void corrected();

private:
    void tell(int first, int last);
    int depthAbove(int row) const;

    QList<ProposedLine> m_lines;
};

} // namespace oogst
