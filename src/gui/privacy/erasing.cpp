#include "gui/privacy/erasing.h"

#include "gui/cards.h"
#include "workspace/change_job.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

Erasing::Erasing(Workspace &workspace, const std::function<PersonErasure(const Document &)> &plan,
                 const std::function<void(const Result<PersonErasure> &)> &then, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"erasing"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Erasing"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeLabel(tr("Erasing from the file, its history and the backups…"), "", this));
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedHeight(6);
    progress->setAccessibleName(windowTitle());
    all->addWidget(progress);
    auto *job = new ChangeJob(workspace, this);
    connect(job, &ChangeJob::erased, this, [this, then](const Result<PersonErasure> &result) {
        // What was erased is shown first, then said: in between the window looks up.
        accept();
        then(result);
    });
    open();
    job->erase(plan);
}

} // namespace oogst
