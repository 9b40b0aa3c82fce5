#include "gui/overview/numbers_card.h"

#include "core/rules/names.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

/// A bar as long as the share; the number beside it says the same.
QWidget *makeBar(const QString &sector, int part, int most, QWidget *parent)
{
    constexpr int longest = 120;
    auto *bar = new QLabel(parent);
    QPixmap picture(std::max(1, part * longest / std::max(1, most)), 10);
    picture.fill(sectorColour(sector));
    bar->setPixmap(picture);
    return bar;
}

QLabel *makeNumber(int number, QWidget *parent)
{
    auto *label = makeLabel(number == 0 ? QString() : QLocale().toString(number), "value", parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

NumbersCard::NumbersCard(QWidget *parent) : Card(tr("Who comes"), parent)
{
    setObjectName(u"numbersCard"_s);
}

void NumbersCard::showMeetup(const Document &document, Id<Meetup> id)
{
    delete std::exchange(m_content, new QWidget(this));
    body()->addWidget(m_content);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    const auto counts = answersBySector(document, id);
    const Meetup meetup = document.findOrEmpty(id);
    int row = 0;
    if (counts.isEmpty()) {
        auto *empty = new EmptyState(tr("Here you see who comes, by sector, once there are people on the list."), tr("To the list of people"));
        connect(empty, &EmptyState::pressed, this, &NumbersCard::peopleWanted);
        grid->addWidget(empty, row++, 0, 1, 6);
    } else {
        int column = 3;
        for (const QString &head : {tr("come"), tr("no answer"), tr("do not come")}) {
            auto *label = makeLabel(head, "muted", m_content);
            label->setAlignment(Qt::AlignRight);
            grid->addWidget(label, row, column++);
        }
        ++row;
    }
    SectorCount sum;
    const int most = counts.isEmpty() ? 1 : std::ranges::max(counts, {}, &SectorCount::comes).comes;
    for (const SectorCount &count : counts) {
        grid->addWidget(makeSectorMark(count.sector, m_content), row, 0);
        grid->addWidget(makeLabel(count.sector.isEmpty() ? tr("sector not known") : sectorLabel(count.sector), "value", m_content), row, 1);
        grid->addWidget(makeBar(count.sector, count.comes, most, m_content), row, 2);
        int column = 3;
        for (const int number : {count.comes, count.noAnswerYet, count.stays})
            grid->addWidget(makeNumber(number, m_content), row, column++);
        sum.comes += count.comes;
        sum.noAnswerYet += count.noAnswerYet;
        sum.stays += count.stays;
        ++row;
    }
    if (!counts.isEmpty()) {
        grid->addWidget(makeLabel(tr("Together"), "heading", m_content), row, 1);
        int column = 3;
        for (const int number : {sum.comes, sum.noAnswerYet, sum.stays}) {
            auto *label = makeNumber(number, m_content);
            setLook(label, "heading");
            grid->addWidget(label, row, column++);
        }
        ++row;
    }
    if (meetup.attendanceLow || meetup.attendanceHigh) {
        const int low = meetup.attendanceLow.value_or(*meetup.attendanceHigh > 0 ? *meetup.attendanceHigh : 0);
        const int high = meetup.attendanceHigh.value_or(low);
        const QString range = low == high ? QLocale().toString(low) : u"%1–%2"_s.arg(QLocale().toString(low), QLocale().toString(high));
        grid->addWidget(makeLabel(tr("Reported attendance: %1").arg(range), "muted", m_content), row, 0, 1, 6);
    }
}

StepsCard::StepsCard(QWidget *parent) : Card(tr("What is done, what is next"), parent)
{
    setObjectName(u"stepsCard"_s);
}

void StepsCard::showSteps(const QList<Step> &steps)
{
    delete std::exchange(m_content, new QWidget(this));
    body()->addWidget(m_content);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    bool nextShown = false;
    for (const Step &step : steps) {
        const bool isNext = !step.isDone && !std::exchange(nextShown, nextShown || !step.isDone);
        // A sign and a word, so that nothing is said by colour alone.
        auto *mark = makeLabel(step.isDone ? tr("✓ done") : isNext ? tr("→ next") : tr("○ later"),
                               step.isDone ? "muted" : isNext ? "chip-warning" : "muted", m_content);
        grid->addWidget(mark, row, 0);
        if (step.page.isEmpty()) {
            grid->addWidget(makeLabel(step.text, "value", m_content, Wrapping::Wraps), row++, 1);
            continue;
        }
        auto *button = makeFlat(step.text, m_content);
        button->setObjectName(u"step_"_s + step.page);
        connect(button, &QPushButton::clicked, this, [this, page = step.page] { emit pageWanted(page); });
        grid->addWidget(button, row++, 1, Qt::AlignLeft);
    }
}

} // namespace oogst
