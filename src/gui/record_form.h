// A form made from a list of field names, where a .ui file would say nothing more.

#pragma once

#include "gui/form_binder.h"

class QGridLayout;

namespace oogst {

/// Labels (with buddies), editors, and room for hints and problems below each. Short fields stand two beside each
/// other where `columns` is 2; long ones take the whole width.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Workspace &workspace, const RecordType &type, const QStringList &fields, int columns = 2,
               QWidget *parent = nullptr);
    FormBinder &binder() const { return *m_binder; }
    QWidget *editor(const QString &field) const { return m_binder->editor(field); }
    /// One beside each other or two, for who has less or more room.
    void setColumns(int columns);

private:
    struct Cell {
        QWidget *widget;
        bool isWide;
    };
    QWidget *cellFor(const FieldInfo &field);

    const RecordType &m_type;
    QGridLayout *m_grid;
    QList<Cell> m_cells;
    int m_columns = 0;
    FormBinder *m_binder = nullptr;
};

/// A fitting editor for a field, with the property `field` set.
QWidget *makeEditor(const FieldInfo &field, QWidget *parent);

/// Keeps the fields of a form and one record the same: what somebody finished with is written at once, what
/// changed elsewhere is shown. Nothing needs saving.
class LiveRecord : public QObject
{
    Q_OBJECT

public:
    LiveRecord(Workspace &workspace, FormBinder &binder);
    void setRecord(const QUuid &id);
    /// Several at once (none of a type with a natural key): shows what they have in common; what is filled in is written
    /// to all of them in one step.
    void setRecords(const QList<QUuid> &ids);
    QUuid record() const { return m_id; }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    /// The record moved to another id, because its natural key changed.
    void moved(const QUuid &id);

private:
    void write(const QString &field);
    void writeAll(const QString &field);
    void refresh(const ChangeSet &set);
    void show();
    std::optional<Row> shownRow(QSet<qsizetype> *differing = nullptr) const;

    Workspace &m_workspace;
    FormBinder &m_binder;
    QUuid m_id;
    QList<QUuid> m_others; ///< that are changed along with it
    bool m_areChoicesStale = false; ///< records to choose from changed while none was shown
};

/// The change of one record from its cells to `after`, moved to another id where its natural key changed, with
/// the records made for it in front.
ChangeSet changeOf(const Document &document, const RecordType &type, const QUuid &id, const Row &after,
                   const QList<RecordChange> &made = {});

} // namespace oogst
