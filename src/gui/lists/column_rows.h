// Which column is what: a row per column of a list, to be changed with one click.

#pragma once

#include "exchange/lists/people/people_list.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace oogst {

/// Each row says the heading, what it becomes, why, and the first cell. Where the program is not sure it offers what
/// the column may be as buttons of one click.
class ColumnRows : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnRows(QWidget *parent = nullptr);
    /// Shows the columns; keeps the focus where it is when the headings are the same.
    void showColumns(const QList<ListColumn> &columns);
    /// The first choice that somebody should look at; null when all are sure.
    QWidget *firstUnsure() const { return m_firstUnsure; }

signals:
    void chosen(const QString &key, oogst::PersonField field);

private:
    void addRow(const ListColumn &column, int row);
    /// The reason, with the likely choices below it where somebody should look.
    QWidget *withOffers(QWidget *reason, const ListColumn &column);
    QComboBox *makeChoice(const ListColumn &column);

    QGridLayout *m_grid;
    QStringList m_keys;
    QHash<QString, QComboBox *> m_choices;
    QWidget *m_content = nullptr;
    QWidget *m_firstUnsure = nullptr;
};

} // namespace oogst
