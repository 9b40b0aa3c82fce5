// Records of one type as rows of a grid, with the columns that a page chooses.

#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace oogst {

/// A column: a field of the record, or something computed from record and document.
struct GridColumn {
    QString title;
    QString field; ///< empty: computed
    /// The text of a computed column; for a field, in place of the usual text.
    std::function<QString(const void *record, const Document &document)> text = {};
    /// What it sorts by, where that is not the text (numbers, days).
    std::function<QVariant(const void *record, const Document &document)> sortKey = {};
    /// Colour square before the text, or an invalid colour.
    std::function<QColor(const void *record, const Document &document)> mark = {};
    /// Looks at the document once, before the texts of all its lines are asked.
    std::function<void(const Document &document)> prepare = {};
    bool isEditable = false; ///< only of a field; words take their word, texts their text
};

/// The records that pass `setFilter` and `setSearch`, sorted. Follows the workspace row by row, so selection and
/// scroll position stay. Qt::UserRole gives the id as text. Editing goes through the workspace.
class RecordGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordGridModel(Workspace &workspace, const RecordType &type, const QList<GridColumn> &columns, QObject *parent = nullptr);

    /// Which records belong here at all.
    void setFilter(std::function<bool(const void *record)> filter);
    /// Every word must stand in one of the columns; case and accents do not count.
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    /// Column headings again, after a change of language or rounds.
    void setColumns(const QList<GridColumn> &columns);

    QUuid idAt(int row) const;
    template <class Record>
    Id<Record> idAt(int row) const { return {idAt(row)}; }
    int rowOf(const QUuid &id) const;
    QList<QUuid> ids() const;
    /// How many pass the filter, searched or not.
    int countBeforeSearch() const { return m_countBeforeSearch; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    struct Line {
        QUuid id;
        QStringList texts;
        QVariant sortKey;
    };
    void refresh(const ChangeSet &set);
    QList<Line> wanted();
    Line lineOf(const QUuid &id, const void *record) const;
    bool matches(const Line &line) const;
    bool isBefore(const Line &a, const Line &b) const;
    /// Row by row, so that views keep their place; false when so much is different that all rows were replaced.
    bool bringTo(const QList<Line> &target);
    const FieldInfo *fieldOf(int column) const;

    Workspace &m_workspace;
    const RecordType &m_type;
    QList<GridColumn> m_columns;
    std::function<bool(const void *)> m_filter;
    QString m_search;
    QList<Line> m_lines;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_countBeforeSearch = 0;
    QCollator m_order;
};

/// Lower case, without accents: for comparing what people type.
QString folded(const QString &text);

} // namespace oogst
