// Everything about one person, for that person: to see, to give, to erase.

#pragma once

#include "gui/background_task.h"
#include "report/blocks.h"
#include "workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace oogst {

/// The language of the program, for what it writes.
Language reportLanguage();

class PersonDataDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDataDialog(Workspace &workspace, QWidget *parent = nullptr);
    void showPerson(Id<Person> person);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    void build();
    void fill();
    Id<Person> person() const;
    void save(const QString &ending);
    void erase();

    Workspace &m_workspace;
    QComboBox *m_who;
    QListWidget *m_records;
    QPushButton *m_pdf, *m_json, *m_erase;
    BackgroundTask m_reading{this}, m_saving{this}; ///< a large document is looked through for every mention of a name
};

} // namespace oogst
