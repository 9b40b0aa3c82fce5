#include "gui/seating/panels/importance_panel.h"

#include "core/records/records.h"
#include "gui/cards.h"
#include "gui/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <array>

namespace oogst {
namespace {

using Wish = Importance SeatingImportance::*;

constexpr std::array<std::pair<Wish, const char *>, 6> wishes{{
    {&SeatingImportance::newMeetings, "new_meetings"},
    {&SeatingImportance::mixedOrganisations, "mixed_organisations"},
    {&SeatingImportance::mixedSectors, "mixed_sectors"},
    {&SeatingImportance::otherIssues, "other_issues"},
    {&SeatingImportance::wishes, "wishes"},
    {&SeatingImportance::needs, "needs"},
}};

} // namespace

ImportancePanel::ImportancePanel(QWidget *parent) : QFrame(parent)
{
    setLook(this, "card");
    setObjectName(QStringLiteral("importancePanel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->addWidget(makeLabel(tr("What counts most?"), "heading", this), 0, 0, 1, 4);
    const RecordType &type = recordType<SeatingImportance>();
    for (size_t i = 0; i < wishes.size(); ++i) {
        const QString question = type.fields[type.indexOf(QLatin1StringView(wishes[i].second))].translatedLabel(type.table);
        auto *choice = new QComboBox(this);
        for (const Importance one : {Importance::Off, Importance::Little, Importance::Normal, Importance::Much})
            choice->addItem(labelOf(one), int(one));
        choice->setAccessibleName(question);
        auto *label = makeLabel(question, "plain", this);
        label->setBuddy(choice);
        const int row = 1 + int(i) % 3, column = int(i) / 3 * 2;
        grid->addWidget(label, row, column);
        grid->addWidget(choice, row, column + 1);
        m_choices += choice;
        connect(choice, &QComboBox::activated, this, [this, i] { choose(qsizetype(i)); });
    }
    auto *usual = new QPushButton(tr("As usual"), this);
    grid->addWidget(usual, 3, 4, Qt::AlignRight);
    grid->setColumnStretch(4, 1);
    grid->setHorizontalSpacing(12);
    connect(usual, &QPushButton::clicked, this, [this] {
        showImportance({.id = m_importance.id, .meetup = m_importance.meetup});
        emit chosen(m_importance);
    });
    showImportance({});
    hide();
}

void ImportancePanel::showImportance(const SeatingImportance &importance)
{
    m_importance = importance;
    for (size_t i = 0; i < wishes.size(); ++i) {
        QComboBox *choice = m_choices[qsizetype(i)];
        choice->setCurrentIndex(choice->findData(int(importance.*wishes[i].first)));
    }
}

void ImportancePanel::choose(qsizetype row)
{
    m_importance.*wishes[size_t(row)].first = Importance(m_choices[row]->currentData().toInt());
    emit chosen(m_importance);
}

} // namespace oogst
