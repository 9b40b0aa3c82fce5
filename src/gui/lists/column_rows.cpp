#include "gui/lists/column_rows.h"

#include "gui/cards.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ColumnRows::ColumnRows(QWidget *parent) : QWidget(parent), m_grid(nullptr)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
}

void ColumnRows::showColumns(const QList<ListColumn> &columns)
{
    QStringList keys;
    for (const ListColumn &column : columns)
        keys += column.key;
    const QWidget *focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    delete std::exchange(m_content, new QWidget(this));
    layout()->addWidget(m_content);
    m_keys = keys;
    m_choices.clear();
    m_firstUnsure = nullptr;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(10, 8, 10, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    // All but the choices wraps, so that a narrow window needs no scroll bar below.
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 4);
    m_grid->setColumnStretch(3, 2);
    int at = 0;
    for (const QString &title : {tr("Column"), tr("Becomes"), tr("Why"), tr("First cell")})
        m_grid->addWidget(makeLabel(title, "muted", m_content), 0, at++);
    // First what somebody should look at, then what comes in, then what stays out.
    int row = 1;
    const auto add = [&](auto &&belongs) {
        for (const ListColumn &column : columns)
            if (belongs(column))
                addRow(column, row++);
    };
    add([](const ListColumn &column) { return !column.isSure; });
    add([](const ListColumn &column) { return column.isSure && column.field != PersonField::LeaveOut; });
    add([](const ListColumn &column) { return column.isSure && column.field == PersonField::LeaveOut; });
    m_grid->setRowStretch(row, 1);
    if (!focused.isEmpty())
        if (auto *again = m_content->findChild<QWidget *>(focused))
            again->setFocus();
}

QComboBox *ColumnRows::makeChoice(const ListColumn &column)
{
    auto *choice = new QComboBox(m_content);
    choice->setObjectName(u"column_"_s + column.key);
    choice->setAccessibleName(tr("What “%1” becomes").arg(column.heading));
    for (size_t i = 0; i < enumWords<PersonField>.size(); ++i)
        choice->addItem(labelOfPersonField(static_cast<PersonField>(i)), int(i));
    choice->setCurrentIndex(int(column.field));
    // The longest of all kinds would leave the other columns no room; the list that drops down is as wide as it needs.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(16);
    choice->view()->setMinimumWidth(choice->view()->sizeHintForColumn(0) + 30);
    choice->setFocusPolicy(Qt::StrongFocus);
    connect(choice, &QComboBox::activated, this, [this, key = column.key](int index) { emit chosen(key, static_cast<PersonField>(index)); });
    m_choices.insert(column.key, choice);
    return choice;
}

void ColumnRows::addRow(const ListColumn &column, int row)
{
    const bool isOut = column.field == PersonField::LeaveOut;
    auto *heading = makeLabel(elided(column.heading, 36), isOut ? "muted" : "value", m_content, Wrapping::Wraps);
    heading->setToolTip(column.heading);
    m_grid->addWidget(heading, row, 0);
    QComboBox *choice = makeChoice(column);
    heading->setBuddy(choice);
    m_grid->addWidget(choice, row, 1);
    if (!column.isSure && !m_firstUnsure)
        m_firstUnsure = choice;
    const QString why = column.isSure ? column.why : tr("Look here: %1").arg(column.why);
    auto *reason = makeLabel(why, column.isSure ? "muted" : "chip-warning", m_content, Wrapping::Wraps);
    reason->setToolTip(column.why);
    m_grid->addWidget(withOffers(reason, column), row, 2);
    auto *example = makeLabel(elided(column.example.simplified(), 26), "muted", m_content, Wrapping::Wraps);
    example->setToolTip(column.example.left(500));
    m_grid->addWidget(example, row, 3);
}

QWidget *ColumnRows::withOffers(QWidget *reason, const ListColumn &column)
{
    if (column.isSure && column.field != PersonField::Answer)
        return reason;
    // Below the reason: beside it they leave it no room.
    auto *cell = new QWidget(m_content);
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(reason);
    auto *offers = new QHBoxLayout;
    offers->setSpacing(2);
    for (const PersonField field : {PersonField::FullName, PersonField::Organisation, PersonField::Function, PersonField::LeaveOut}) {
        if (field == column.field)
            continue;
        auto *offer = makeFlat(labelOfPersonField(field), cell);
        offer->setObjectName(u"offer_%1_%2"_s.arg(wordOf(field), column.key));
        offer->setFocusPolicy(Qt::NoFocus); // the choice beside it is for the keys
        offer->setAccessibleName(tr("“%1” becomes %2").arg(column.heading, labelOfPersonField(field)));
        connect(offer, &QPushButton::clicked, this, [this, key = column.key, field] { emit chosen(key, field); });
        offers->addWidget(offer);
    }
    offers->addStretch(1);
    lines->addLayout(offers);
    return cell;
}

} // namespace oogst
