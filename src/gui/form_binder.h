// Moves values between a form and a record: each widget with the dynamic property `field` edits that field.

#pragma once

#include "workspace/workspace.h"

#include <QHash>
#include <QLabel>
#include <QSet>
#include <QWidget>

namespace oogst {

/// Binds the widgets of a form, made by hand or from a .ui file. Line edits, text edits, spin boxes, check boxes
/// and date or term fields need only the property; for a word of an enumeration put a WordBox or a plain combo box,
/// for references a ReferenceBox or ReferencesEdit. A QLabel with property `problemOf` or `hintOf` and the name of
/// the field shows what is wrong or what a term means; without one the tool tip does.
class FormBinder : public QObject
{
    Q_OBJECT

public:
    FormBinder(Workspace &workspace, const RecordType &type, QWidget *form);

    const RecordType &type() const { return m_type; }
    QWidget *editor(const QString &field) const { return m_editors.value(field); }
    QStringList fields() const { return m_order; }
    /// The records a reference may point at; without a call all of the type, by title.
    void setChoices(const QString &field, const QList<QUuid> &ids);
    /// Fills the choices of references again from the document.
    void refreshChoices();
    /// The day from which "volgende maand" counts. Without it that of the meetup the record belongs to, or else today.
    void setAnchor(QDate day) { m_anchor = day; }

    template <class Record>
    void show(const Record &record) { showRow(recordType<Record>().pack(&record)); }
    /// Fills `record` from the form. Returns false, and shows why beside the fields, when something cannot be
    /// read; the record is then untouched.
    template <class Record>
    bool read(Record *record)
    {
        Row row = recordType<Record>().pack(record);
        return readRow(&row) && recordType<Record>().unpack(row, record) < 0;
    }
    void showRow(const Row &row);
    /// Of several records that differ here: a box for choosing shows none of its choices, so that each of them can be picked.
    void showDiffering(const QString &field);
    /// Whether nothing was picked since.
    bool isDiffering(const QString &field) const;
    bool readRow(Row *row);
    void showField(const QString &field, const QVariant &cell);
    /// The same after a change from elsewhere: half-typed text stays, and a word beside it says what happened.
    void followField(const QString &field, const QVariant &cell);
    /// One field. False, with the reason beside it, when it cannot be read.
    bool readField(const QString &field, QVariant *cell);
    /// Records that the last read had to make for names that were typed: write them in the same change set,
    /// before the record itself.
    QList<RecordChange> newRecords() const { return m_new; }
    void forgetNewRecords() { m_new.clear(); }

    /// Says what is wrong with a field; an empty text says that nothing is.
    void showProblem(const QString &field, const QString &text);

signals:
    /// Somebody is done with a field, or paused for two seconds.
    void edited(const QString &field);
    void left(const QWidget *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bind(QWidget *editor, const FieldInfo &field);
    void listen(QWidget *editor, const QString &name);
    void keepTyped(const QString &name);
    void dropTyped(const QString &name);
    void fillChoices(QWidget *editor, const FieldInfo &field);
    QVariant cellOf(QWidget *editor, const FieldInfo &field, QString *problem);
    QVariant referenceOf(QWidget *editor, const FieldInfo &field, QString *problem);
    void showHint(const FieldInfo &field, const QVariant &cell);
    Term termOf(const FieldInfo &field, const QString &words) const;
    QLabel *labelFor(const char *property, const QString &field) const;
    const FieldInfo &info(const QString &field) const { return m_type.fields[m_type.indexOf(field)]; }

    Workspace &m_workspace;
    const RecordType &m_type;
    QWidget *m_form;
    QStringList m_order;
    QHash<QString, QWidget *> m_editors;
    QHash<QString, QList<QUuid>> m_choices;
    QHash<QString, QVariant> m_shown; ///< the cells as last shown, kept where nobody touched the text
    QHash<QString, QString> m_shownTexts; ///< and what the editors made of them
    QHash<QString, QVariant> m_shownCells;
    QUuid m_record;
    QSet<QString> m_kept; ///< fields whose text is kept against a crash
    QSet<QString> m_typing; ///< fields with half-typed text
    QSet<QString> m_staleChoices;
    QSet<QString> m_differing; ///< fields in which the records shown are not alike
    QList<RecordChange> m_new;
    QDate m_anchor;
};

/// Whether a record can be made from a name alone (person, organisation, issue, series).
bool canBeMadeFromName(const RecordType &type);
/// A new record with that name: a person's name is taken apart.
RecordChange recordFromName(const RecordType &type, const QString &name, const QUuid &id);

} // namespace oogst
