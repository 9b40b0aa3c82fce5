#include "gui/start_page.h"

#include "gui/cards.h"
#include "gui/document_place.h"
#include "gui/record_list_card.h"
#include "gui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace oogst {

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("start"));
    auto *all = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    all->addStretch(1);
    all->addLayout(column, 2);
    all->addStretch(1);
    column->addStretch(1);
    column->addWidget(makeLabel(tr("Oogst"), "big", this));
    column->addWidget(makeLabel(tr("Plan meetups, seat people, and keep what came out of it."), "muted", this, Wrapping::Wraps));
    column->addSpacing(12);

    auto *card = new Card(tr("Start"), this);
    const auto addChoice = [&](QPushButton *button, const QString &name, const QString &explanation, auto act) {
        button->setObjectName(name);
        button->setMinimumWidth(190);
        auto *row = new QHBoxLayout;
        row->addWidget(button);
        auto *text = makeLabel(explanation, "muted", card, Wrapping::Wraps);
        row->addWidget(text, 1);
        card->body()->addLayout(row);
        connect(button, &QPushButton::clicked, this, act);
    };
    addChoice(makePrimary(tr("Open the sample"), card), QStringLiteral("openSample"),
              tr("The symposium of 2019: 96 people, 8 tables and what they said. Try anything, it is a copy."),
              [this] { emit sampleWanted(QStringLiteral("symposium")); });
    addChoice(new QPushButton(tr("New meetup…"), card), QStringLiteral("newDocument"),
              tr("Starts a new file for your own meetups."), [this] { emit newWanted(); });
    addChoice(new QPushButton(tr("Open a file…"), card), QStringLiteral("openFile"),
              tr("Or drop an Oogst file on this window."), [this] { emit openWanted(); });
    column->addWidget(card);
    column->addSpacing(4);

    auto *recentCard = new Card(tr("Recent files"), this);
    m_recentCard = recentCard;
    m_recent = new GrowingList(recentCard);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(tr("Recent files"));
    setLook(m_recent, "plain");
    recentCard->body()->addWidget(m_recent);
    column->addWidget(recentCard);
    column->addStretch(2);
    const auto open = [this](const QListWidgetItem *item) { emit fileWanted(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(m_recent, &QListWidget::itemClicked, this, open);
    auto *forget = new QShortcut(QKeySequence::Delete, m_recent);
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, [this] {
        if (const QListWidgetItem *item = m_recent->currentItem()) {
            settings::removeRecentFile(item->data(Qt::UserRole).toString());
            reload();
        }
    });
    reload();
}

void StartPage::reload()
{
    m_recent->clear();
    for (const QString &path : settings::recentFiles()) {
        const bool isThere = mayBeThere(path);
        const QString folder = documentPlace(path);
        const QString second = isThere ? folder : tr("not found any more: %1").arg(folder);
        auto *item = new QListWidgetItem(documentName(path) + u'\n' + second, m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (!isThere)
            item->setForeground(colours().muted);
    }
    m_recentCard->setVisible(m_recent->count() > 0);
    m_recent->updateGeometry();
}

} // namespace oogst
