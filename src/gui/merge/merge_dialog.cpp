#include "gui/merge/merge_dialog.h"

#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Counts {
    int added = 0, changed = 0, removed = 0;
};

Counts countsOf(const MergeReport &report)
{
    Counts counts;
    for (const RecordChange &change : report.records.changes)
        ++(!change.before ? counts.added : !change.after ? counts.removed : counts.changed);
    return counts;
}

QTreeWidgetItem *line(QTreeWidgetItem *parent, const QString &text)
{
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setFirstColumnSpanned(true);
    item->setToolTip(0, text.toHtmlEscaped());
    return item;
}

/// What a record that came in is called: it is not in the document yet.
QString titleOf(const RecordChange &change, const Document &document)
{
    Document known = document;
    known.take({{}, {{change.type, change.id, std::nullopt, change.after ? change.after : change.before}}});
    return elided(recordTitle(known, *change.type, change.id), 90);
}

} // namespace

MergeDialog::MergeDialog(Workspace &workspace, const QStringList &files, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_job(new MergeJob(workspace.path(), this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Take in files"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 460);
    auto *all = new QVBoxLayout(this);
    m_headline = makeLabel(tr("Looking what is new…"), "heading", this, Wrapping::Wraps);
    all->addWidget(m_headline);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"files"_s);
    m_list->setAccessibleName(tr("What the files bring"));
    m_list->setColumnCount(5);
    m_list->setHeaderLabels({tr("File and from whom"), tr("New"), tr("Changed"), tr("Removed"), tr("To choose")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    all->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Do not take in"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_take = makePrimary(tr("&Take in"));
    m_take->setObjectName(u"takeIn"_s);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    connect(m_take, &QPushButton::clicked, this, &MergeDialog::takeIn);
    row->addWidget(m_take);
    all->addLayout(row);
    connect(m_job, &MergeJob::looked, this, &MergeDialog::showPreviews);
    connect(m_job, &MergeJob::merged, this, &MergeDialog::finish);
    m_job->look(files);
}

void MergeDialog::showPreviews(const QList<MergePreview> &previews)
{
    int refused = 0, records = 0;
    for (const MergePreview &preview : previews) {
        addFile(preview);
        if (!preview.report) {
            ++refused;
            continue;
        }
        if (preview.report->isEmpty())
            continue;
        m_files += preview.file;
        records += int(preview.report->records.changes.size());
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_take->setEnabled(!m_files.isEmpty());
    if (!m_files.isEmpty())
        m_headline->setText(tr("%n records are new or different", nullptr, records));
    else if (refused == previews.size())
        m_headline->setText(tr("None of this can be taken in"));
    else
        m_headline->setText(tr("Nothing new: all of it is here already"));
    if (m_files.isEmpty())
        m_list->setFocus();
    else
        m_take->setFocus();
}

void MergeDialog::addFile(const MergePreview &preview)
{
    auto *file = new QTreeWidgetItem(m_list, {QFileInfo(preview.file).fileName()});
    file->setToolTip(0, preview.file.toHtmlEscaped());
    file->setExpanded(true);
    if (!preview.report) {
        line(file, preview.report.problem().what);
        return;
    }
    const MergeReport &report = *preview.report;
    const Counts counts = countsOf(report);
    const int numbers[] = {counts.added, counts.changed, counts.removed, int(report.conflicts.size())};
    for (int i = 0; i < 4; ++i) {
        file->setText(i + 1, numbers[i] > 0 ? QLocale().toString(numbers[i]) : u"–"_s);
        file->setTextAlignment(i + 1, Qt::AlignRight);
    }
    for (const IncomingSession &session : report.sessions)
        line(file, tr("From %1, %2: %n steps", nullptr, session.steps)
                       .arg(session.device, QLocale().toString(session.to.toLocalTime(), QLocale::ShortFormat)));
    if (report.clockAhead > 5 * 60 * 1000)
        line(file, tr("The clock of that computer is %n minutes ahead.", nullptr, int(report.clockAhead / 60000)));
    auto *what = line(file, tr("What exactly"));
    for (const RecordChange &change : report.records.changes.mid(0, 500)) {
        const QString kind = !change.before ? tr("new") : !change.after ? tr("removed") : tr("changed");
        line(what, u"%1 (%2): %3"_s.arg(change.type->translatedLabel(), kind, titleOf(change, m_workspace.document())));
    }
    what->setHidden(report.records.changes.isEmpty());
}

void MergeDialog::takeIn()
{
    if (m_job->isRunning())
        return;
    m_take->setEnabled(false);
    m_headline->setText(tr("Taking in…"));
    m_job->merge(m_files);
}

void MergeDialog::finish(const Result<QList<MergeReport>> &reports)
{
    if (!reports) {
        emit refused(reports.problem());
        reject();
        return;
    }
    m_workspace.adopt();
    emit done(tr("Taken in: %n files", nullptr, int(m_files.size())));
    const auto conflicts = m_workspace.conflicts();
    const bool mustChoose = conflicts && !conflicts->isEmpty();
    accept();
    if (mustChoose)
        emit choiceNeeded();
}

} // namespace oogst
