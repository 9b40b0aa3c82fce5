// Some fields of one record, to read and, at a click, to edit in place.

#pragma once

#include "gui/cards.h"
#include "gui/record_form.h"

class QStackedWidget;
class QGridLayout;

namespace oogst {

/// A card that shows the filled-in fields as lines of text. [Edit] turns it into a form that writes at once,
/// [Done] back. An empty card says what belongs in it.
class FactCard : public Card
{
    Q_OBJECT

public:
    FactCard(Workspace &workspace, const RecordType &type, const QString &heading, const QStringList &fields,
             const QString &emptySentence, QWidget *parent = nullptr);
    void setRecord(const QUuid &id);
    const RecordType &type() const { return m_type; }
    QStringList fields() const { return m_fields; }
    FormBinder *binder() const { return m_form ? &m_form->binder() : nullptr; }
    bool isEditing() const { return m_isEditing; }
    void setEditing(bool on);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    void showFacts();
    void makeForm();

    Workspace &m_workspace;
    const RecordType &m_type;
    QStringList m_fields;
    QString m_emptySentence;
    QUuid m_id;
    QPushButton *m_edit;
    QWidget *m_facts = nullptr;
    RecordForm *m_form = nullptr;
    LiveRecord *m_live = nullptr;
    bool m_isEditing = false;
};

} // namespace oogst
