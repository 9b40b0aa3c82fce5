// Everything about one participant, beside the list.

#pragma once

#include "gui/record_form.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace oogst {

class RecordPane;
class ReferencesEdit;

/// Tabs: this time, the person, the organisation, wishes, care. Care is closed until somebody opens it.
class ParticipantPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantPanel(Workspace &workspace, QWidget *parent = nullptr);

    void showParticipation(Id<Participation> id);
    Id<Participation> participation() const { return m_id; }
    void refresh(const ChangeSet &set);
    /// Puts the focus on the first field of the tab in front.
    void beginEditing();

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    struct Part {
        RecordForm *form = nullptr;
        LiveRecord *live = nullptr;
    };
    Part makePart(const RecordType &type, const QStringList &fields);
    QWidget *scrolled(const QList<QWidget *> &widgets);
    void buildTabs();
    QWidget *buildOrganisation();
    QWidget *buildWishes();
    QWidget *buildCare();
    void showHead();
    void showCare();
    void openCare();
    void showWishes();
    void writeWishes();
    void listen(RecordPane *pane);

    Workspace &m_workspace;
    Id<Participation> m_id;
    QLabel *m_name;
    QLabel *m_line;
    QTabWidget *m_tabs;
    Part m_participation, m_person, m_organisation, m_care;
    RecordPane *m_functions = nullptr;
    RecordPane *m_needs = nullptr;
    ReferencesEdit *m_wishes = nullptr;
    QStackedWidget *m_organisationStack = nullptr;
    QStackedWidget *m_careStack = nullptr;
    QPushButton *m_openCare = nullptr;
};

} // namespace oogst
