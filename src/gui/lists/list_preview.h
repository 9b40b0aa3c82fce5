// What a list of people would bring in, before anything is stored.

#pragma once

#include "gui/lists/list_reader.h"
#include "workspace/change_job.h"
#include "workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace oogst {

class ColumnRows;

/// Shows what each column is and why, which lines are nobody, what looks alike, and what may be repaired. Enter takes the
/// list in, in one step; Esc stops reading or leaves everything as it is.
class ListPreview : public QDialog
{
    Q_OBJECT

public:
    ListPreview(Workspace &workspace, Id<Meetup> meetup, QWidget *parent = nullptr);

    /// Reads a file; false, with the problem told, when it cannot be opened.
    bool openList(const QString &path);
    /// What was read last, or null.
    const ReadList *list() const { return m_list && m_list->isOk() ? &m_list->value() : nullptr; }
    bool isReading() const { return m_reader->isRunning(); }
    bool isStoring() const { return m_job->isRunning(); }

signals:
    /// The list is in, and can be undone.
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    /// Something of the list looks alike: please show it.
    void duplicatesFound(int pairs);

public slots:
    void accept() override;
    void reject() override;

private:
    void build();
    QWidget *buildChoices();
    void readAgain();
    void showResult(const std::shared_ptr<const Result<ReadList>> &result);
    void showList(const ReadList &read);
    void fillLines(const ReadList &read);
    void fillAlike(const ReadList &read);
    void fillRepairs(const ReadList &read);
    QListWidget *addTab(const QString &name);
    void choose(const QString &key, PersonField field);
    void finish(const Result<Done> &stored);

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    ListReader *m_reader;
    ChangeJob *m_job;
    ListWish m_wish;
    std::shared_ptr<const Result<ReadList>> m_list;
    QString m_fileName;
    bool m_hasRemembered = false;
    QLabel *m_summary;
    QLabel *m_source;
    QProgressBar *m_progress;
    QTabWidget *m_tabs;
    ColumnRows *m_columns;
    QListWidget *m_lines;
    QListWidget *m_alike;
    QWidget *m_repairs;
    QLabel *m_beforeAfter;
    QCheckBox *m_repairEncoding;
    QCheckBox *m_restoreZeros;
    QComboBox *m_sheets;
    QComboBox *m_newcomers;
    QPushButton *m_accept;
};

} // namespace oogst
