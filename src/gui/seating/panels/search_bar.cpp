#include "gui/seating/panels/search_bar.h"

#include "gui/cards.h"
#include "gui/style.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace oogst {

SearchBar::SearchBar(QWidget *parent) : QFrame(parent), m_label(makeLabel({}, "plain", this)), m_bar(new QProgressBar(this))
{
    setLook(this, "bar");
    setObjectName(QStringLiteral("searchBar"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setStyleSheet(QStringLiteral("QProgressBar { border: 1px solid palette(mid); border-radius: 4px; }"
                                        "QProgressBar::chunk { background: palette(highlight); border-radius: 3px; }"));
    m_bar->setAccessibleName(tr("How far the search is"));
    auto *stop = new QPushButton(tr("Stop and keep the best (Esc)"), this);
    stop->setObjectName(QStringLiteral("stopSearch"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_label);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &SearchBar::stopped);
    hide();
}

void SearchBar::start()
{
    showProgress({});
    show();
}

void SearchBar::showProgress(const ArrangeProgress &progress)
{
    m_bar->setValue(int(100 * progress.share));
    m_label->setText(progress.isValid ? tr("There is a seating; looking for a better one…") : tr("Looking for a seating…"));
}

void SearchBar::showWriting()
{
    m_bar->setValue(100);
    m_label->setText(tr("Writing the seats…"));
    show();
}

} // namespace oogst
