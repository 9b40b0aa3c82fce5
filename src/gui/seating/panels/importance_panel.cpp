#include "gui/seating/panels/importance_panel.h"

#include "core/records/records.h"
#include "gui/cards.h"
#include "gui/participants/flow_layout.h"
#include "gui/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
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
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 8);
    all->addWidget(makeLabel(tr("What counts most?"), "heading", this));
    auto *row = new FlowLayout; // as many beside each other as the window is wide
    row->setSpacing(12);
    all->addLayout(row);
    int widest = 0;
    QList<QLabel *> labels;
    const RecordType &type = recordType<SeatingImportance>();
    for (size_t i = 0; i < wishes.size(); ++i) {
        const QString question = type.fields[type.indexOf(QLatin1StringView(wishes[i].second))].translatedLabel(type.table);
        auto *choice = new QComboBox(this);
        for (const Importance one : {Importance::Off, Importance::Little, Importance::Normal, Importance::Much})
            choice->addItem(labelOf(one), int(one));
        choice->setAccessibleName(question);
        auto *both = new QWidget(this);
        auto *pair = new QHBoxLayout(both);
        pair->setContentsMargins(0, 0, 0, 0);
        auto *label = makeLabel(question, "plain", both);
        label->setBuddy(choice);
        pair->addWidget(label);
        pair->addWidget(choice);
        row->addWidget(both);
        labels += label;
        widest = std::max(widest, label->sizeHint().width());
        m_choices += choice;
        connect(choice, &QComboBox::activated, this, [this, i] { choose(qsizetype(i)); });
    }
    auto *usual = new QPushButton(tr("As usual"), this);
    row->addWidget(usual);
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest); // the choices stand below each other
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
