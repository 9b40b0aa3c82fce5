// All records of one type: a grid with search on the left, the chosen record on the right.

#pragma once

#include "gui/record_form.h"
#include "gui/record_grid_model.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace oogst {

class EmptyState;

/// For pages across all meetups (knowledge agenda, commitments). The record beside the grid writes at once. The grid shows
/// as many of its columns as fit, the first ones first: the record beside it has all.
class RecordBrowser : public QWidget
{
    Q_OBJECT

public:
    struct Shape {
        QString title;
        QString emptySentence;
        QString addText;
        QString openOnlyText;
        QList<GridColumn> columns;
        QStringList fields;
    };
    RecordBrowser(Workspace &workspace, const RecordType &type, const Shape &shape, QWidget *parent = nullptr);

    /// Which records count as open; with "open only" ticked the others are hidden.
    void setOpen(std::function<bool(const void *record)> isOpen);
    void setBlank(std::function<Row()> blank) { m_blank = std::move(blank); }
    void select(const QUuid &id);
    /// Shows only records with these words in a column.
    void showOnly(const QString &words);
    QUuid current() const;
    QList<QAction *> pageActions() const { return {m_add, m_remove}; }
    RecordGridModel *model() const { return m_model; }
    QTableView *grid() const { return m_grid; }
    FormBinder &binder() const { return m_form->binder(); }
    /// Below the form: cards of the page's own.
    QVBoxLayout *side() const { return m_side; }

signals:
    void currentChanged(const QUuid &id);
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeGrid(const Shape &shape);
    void fitColumns();
    void showCurrent();
    void showOrEmpty();
    void add();
    void removeSelected();
    void filter();

    Workspace &m_workspace;
    const RecordType &m_type;
    Shape m_shape;
    std::function<bool(const void *)> m_isOpen;
    std::function<Row()> m_blank;
    QAction *m_add;
    QAction *m_remove;
    QLineEdit *m_search;
    QCheckBox *m_openOnly;
    RecordGridModel *m_model;
    QTableView *m_grid;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_panel;
    QVBoxLayout *m_side;
    RecordForm *m_form;
    LiveRecord *m_live;
};

} // namespace oogst
