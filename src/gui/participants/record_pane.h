// A list of records with the chosen one's form beside or below it.

#pragma once

#include "gui/record_form.h"
#include "gui/record_grid_model.h"
#include "workspace/ordering.h"

#include <QTableView>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace oogst {

class EmptyState;

/// What a RecordPane shows and does.
struct PaneContent {
    const RecordType *type = nullptr;
    QString name;            ///< object name; that of grid, form and add line begin with it
    QString heading;
    QList<GridColumn> columns;
    QStringList fields;      ///< of the form
    QString emptySentence;
    QString addText;         ///< on the button
    QString typeHere;        ///< in the line where a new one is typed; empty: the button adds one without text
    std::function<Result<QUuid>(const QString &typed)> add;
    std::function<Result<Done>(const QUuid &id, Direction direction)> move = {}; ///< empty: no order of its own
    Qt::Orientation formSide = Qt::Horizontal; ///< horizontal: beside the list, vertical: below
    int formColumns = 2;
};

/// The fields of a record that a form shows: `first` in that order, then all others that are no key, owner or place,
/// without `leftOut`. A new field of the record appears by itself.
QStringList formFields(const RecordType &type, const QStringList &first, const QStringList &leftOut = {});
/// The place of a record among all of its type, as a number that sorts: positions compare by code units, not as words.
template <class Record>
QVariant rankOf(const void *record, const Document &document)
{
    const auto &mine = *static_cast<const Record *>(record);
    int before = 0;
    for (const Record &other : document.all<Record>())
        before += other.position < mine.position || (other.position == mine.position && other.id < mine.id) ? 1 : 0;
    return before;
}
/// The translated label of a field.
QString labelOfField(const RecordType &type, const QString &field);
/// Lets a form fit in a narrow column: labels wrap, boxes may be smaller than their longest choice.
void makeNarrow(QWidget *form);
/// The settings all grids of these pages share.
void dressGrid(QTableView *grid, const QString &name, const QString &accessibleName);

/// Adds by typing and Enter, edits in the form, removes with Delete, moves with Alt+Shift+Up and Down.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    RecordPane(Workspace &workspace, PaneContent content, QWidget *parent = nullptr);

    /// Which records belong here.
    void setFilter(std::function<bool(const void *record)> filter);
    RecordGridModel &model() { return *m_model; }
    QTableView *grid() const { return m_grid; }
    FormBinder &binder() const { return m_form->binder(); }
    QUuid current() const;
    /// Selects a record and brings it into view. False when it is not in the list.
    bool reveal(const QUuid &id);
    /// Horizontal: the form beside the list; vertical: below it.
    void setFormSide(Qt::Orientation side);
    /// Puts the focus where a new record is made; makes one at once where no text is needed.
    void beginAdding();
    QPushButton *addButton() const { return m_addButton; }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildForm();
    void addTyped();
    void removeSelected();
    void moveCurrent(Direction direction);
    void showCurrent();
    void showEmptiness();

    Workspace &m_workspace;
    PaneContent m_content;
    RecordGridModel *m_model;
    QSplitter *m_splitter;
    QTableView *m_grid = nullptr;
    QStackedWidget *m_listOrEmpty = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_addLine = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    QList<QToolButton *> m_moveButtons;
    QScrollArea *m_formArea = nullptr;
    QWidget *m_formCard = nullptr;
    RecordForm *m_form = nullptr;
    LiveRecord *m_live = nullptr;
};

} // namespace oogst
