#include "gui/merge/backups_dialog.h"

#include "gui/cards.h"
#include "gui/dialogs.h"
#include "gui/settings.h"

#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

BackupsDialog::BackupsDialog(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Kept copies"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeLabel(tr("Oogst keeps a copy each day, and before it takes in files. Who is erased is erased there too."), "muted",
                             this, Wrapping::Wraps));
    m_list = new QListWidget;
    m_list->setObjectName(u"copies"_s);
    m_list->setAccessibleName(tr("Kept copies"));
    all->addWidget(m_list, 1);
    auto *terms = new QHBoxLayout;
    auto *label = makeLabel(tr("How many copies Oogst &keeps:"), "", this);
    auto *count = new QSpinBox;
    count->setObjectName(u"count"_s);
    count->setRange(0, 100);
    count->setSpecialValueText(tr("none"));
    count->setValue(settings::backupCopies());
    label->setBuddy(count);
    connect(count, &QSpinBox::valueChanged, this, [](int copies) {
        settings::setBackupCopies(copies);
        Workspace::setBackupTerms({Workspace::dataFolder(), copies});
    });
    terms->addWidget(label);
    terms->addWidget(count);
    terms->addStretch();
    all->addLayout(terms);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(close);
    m_take = makePrimary(tr("&Open as a new file…"));
    m_take->setObjectName(u"takeOut"_s);
    connect(m_take, &QPushButton::clicked, this, &BackupsDialog::takeOut);
    row->addWidget(m_take);
    all->addLayout(row);
    reload();
}

void BackupsDialog::reload()
{
    m_backups = m_workspace.backups();
    m_list->clear();
    for (const Backup &backup : std::as_const(m_backups))
        m_list->addItem(tr("%1 (%2)").arg(QLocale().toString(backup.at.toLocalTime(), QLocale::LongFormat),
                                          QLocale().formattedDataSize(QFileInfo(backup.path).size())));
    if (m_backups.isEmpty()) {
        auto *none = new QListWidgetItem(tr("There are no copies of this document yet. The first comes today."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_backups.isEmpty() ? -1 : 0);
    m_take->setEnabled(!m_backups.isEmpty());
}

void BackupsDialog::takeOut()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_backups.size())
        return;
    const QString name = tr("%1 of %2.oogst").arg(QFileInfo(m_workspace.path()).completeBaseName(),
                                                  m_backups[row].at.toLocalTime().toString(u"yyyy-MM-dd"_s));
    const QString path = dialogs().saveFile(this, tr("Open as a new file"), name, tr("Oogst files (*.oogst)"));
    if (path.isEmpty())
        return;
    const auto copy = Workspace::open(m_backups[row].path);
    if (!copy) {
        emit refused(copy.problem());
        return;
    }
    if (const auto saved = (*copy)->saveCopy(path); !saved) {
        emit refused(saved.problem());
        return;
    }
    emit openWanted(path);
    accept();
}

} // namespace oogst
