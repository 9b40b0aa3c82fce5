#include "gui/participants/people_filter_bar.h"

#include "core/rules/names.h"
#include "gui/participants/flow_layout.h"
#include "gui/style.h"

#include <QPainter>
#include <QPushButton>

namespace oogst {
namespace {

QIcon sectorIcon(const QString &sector)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sectorColour(sector));
    painter.drawRoundedRect(4, 4, 24, 24, 5, 5);
    return QIcon(pixmap);
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this);
    setAccessibleName(tr("Show only"));
    for (size_t i = 0; i < enumWords<InvitationState>.size(); ++i) {
        const auto state = static_cast<InvitationState>(i);
        QPushButton *chip = makeChip(QStringLiteral("state_") + wordOf(state));
        m_states[state] = chip;
        connect(chip, &QPushButton::clicked, this, [this, chip, state](bool on) {
            chooseOnly(chip, m_states.values());
            emit stateChosen(on ? std::optional(state) : std::nullopt);
        });
    }
    m_firstTimers = makeChip(QStringLiteral("first_timers"));
    connect(m_firstTimers, &QPushButton::clicked, this, &PeopleFilterBar::firstTimersChosen);
    m_missing = makeChip(QStringLiteral("missing_partners"));
    m_missing->setCheckable(false);
    connect(m_missing, &QPushButton::clicked, this, &PeopleFilterBar::missingAsked);
}

void PeopleFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeHeight();
}

void PeopleFilterBar::takeHeight()
{
    setFixedHeight(layout()->heightForWidth(width()));
}

QPushButton *PeopleFilterBar::makeChip(const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->hide();
    layout()->addWidget(chip);
    return chip;
}

void PeopleFilterBar::update(QPushButton *chip, const QString &text, int count)
{
    // A chosen chip stays, also at zero: otherwise nobody could let go of it.
    chip->setText(text);
    chip->setVisible(count > 0 || chip->isChecked());
}

QPushButton *PeopleFilterBar::sectorChip(const QString &sector)
{
    QPushButton *&chip = m_sectors[sector];
    if (!chip) {
        chip = makeChip(QStringLiteral("sector_") + sector);
        if (!sector.isEmpty())
            chip->setIcon(sectorIcon(sector));
        connect(chip, &QPushButton::clicked, this, [this, made = chip, sector](bool on) {
            chooseOnly(made, m_sectors.values());
            emit sectorChosen(!on ? QString() : sector.isEmpty() ? QStringLiteral(" ") : sector);
        });
    }
    return chip;
}

void PeopleFilterBar::showCounts(const PeopleCount &count, int firstTimers, int missingPartners)
{
    const auto words = [](const QString &label, int number) { return QStringLiteral("%1  %2").arg(label, QString::number(number)); };
    for (auto it = m_states.begin(); it != m_states.end(); ++it) {
        const int number = count.byState.value(it.key());
        update(*it, words(labelOf(it.key()), number), number);
    }
    QStringList sectors = knownSectors();
    for (const QString &sector : count.listedBySector.keys() + m_sectors.keys())
        if (!sectors.contains(sector))
            sectors += sector;
    for (const QString &sector : sectors) {
        const int number = count.listedBySector.value(sector);
        if (number == 0 && !m_sectors.contains(sector))
            continue;
        update(sectorChip(sector), words(sector.isEmpty() ? tr("Sector unknown") : sectorLabel(sector), number), number);
    }
    update(m_firstTimers, tr("%n for the first time", nullptr, firstTimers), firstTimers);
    update(m_missing, tr("%n partners missing", nullptr, missingPartners), missingPartners);
    takeHeight();
}

void PeopleFilterBar::chooseOnly(QPushButton *chip, const QList<QPushButton *> &group)
{
    for (QPushButton *other : group)
        if (other != chip)
            other->setChecked(false);
}

void PeopleFilterBar::clear()
{
    for (QPushButton *chip : findChildren<QPushButton *>())
        chip->setChecked(false);
}

} // namespace oogst
