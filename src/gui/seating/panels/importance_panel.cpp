#include "gui/seating/panels/importance_panel.h"

#include "gui/cards.h"
#include "gui/settings.h"
#include "gui/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <array>

namespace oogst {
namespace {

// A setting, not a window; but remembered the same way.
const QString settingName = QStringLiteral("seatingImportance");

constexpr std::array members{&SeatingImportance::newMeetings, &SeatingImportance::mixedOrganisations, &SeatingImportance::mixedSectors,
                             &SeatingImportance::otherIssues, &SeatingImportance::wishes,             &SeatingImportance::needs};

} // namespace

ImportancePanel::ImportancePanel(QWidget *parent) : QFrame(parent)
{
    setLook(this, "card");
    setObjectName(QStringLiteral("importancePanel"));
    const std::array questions{tr("Meet new people"), tr("Colleagues apart"), tr("Every sector at every table"),
                               tr("Another issue each round"), tr("Wishes of participants"), tr("Who asks meets who offers")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->addWidget(makeLabel(tr("What counts most?"), "heading", this), 0, 0, 1, 4);
    for (size_t i = 0; i < members.size(); ++i) {
        auto *choice = new QComboBox(this);
        choice->addItems({tr("does not count"), tr("counts a little"), tr("counts"), tr("counts heavily")});
        choice->setAccessibleName(questions[i]);
        auto *label = makeLabel(questions[i], "plain", this);
        label->setBuddy(choice);
        const int row = 1 + int(i) % 3, column = int(i) / 3 * 2;
        grid->addWidget(label, row, column);
        grid->addWidget(choice, row, column + 1);
        m_choices += choice;
        connect(choice, &QComboBox::activated, this, &ImportancePanel::remember);
    }
    auto *usual = new QPushButton(tr("As usual"), this);
    grid->addWidget(usual, 3, 4, Qt::AlignRight);
    grid->setColumnStretch(4, 1);
    grid->setHorizontalSpacing(12);
    connect(usual, &QPushButton::clicked, this, [this] {
        for (QComboBox *choice : std::as_const(m_choices))
            choice->setCurrentIndex(int(Importance::Normal));
        remember();
    });
    restore();
    hide();
}

SeatingImportance ImportancePanel::importance() const
{
    SeatingImportance importance;
    for (size_t i = 0; i < members.size(); ++i)
        importance.*members[i] = Importance(m_choices[qsizetype(i)]->currentIndex());
    return importance;
}

void ImportancePanel::restore()
{
    const QByteArray kept = settings::windowState(settingName);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const int choice = i < kept.size() ? kept[i] - '0' : int(Importance::Normal);
        m_choices[i]->setCurrentIndex(choice >= 0 && choice < m_choices[i]->count() ? choice : int(Importance::Normal));
    }
}

void ImportancePanel::remember() const
{
    QByteArray kept;
    for (const QComboBox *choice : m_choices)
        kept += char('0' + choice->currentIndex());
    settings::setWindowState(settingName, kept);
}

} // namespace oogst
