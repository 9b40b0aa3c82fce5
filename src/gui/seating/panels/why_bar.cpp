#include "gui/seating/panels/why_bar.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace oogst {
namespace {

constexpr qsizetype mostPlaces = 3;

} // namespace

WhyBar::WhyBar(QWidget *parent)
    : QFrame(parent), m_heading(makeLabel({}, "heading", this, Wrapping::Wraps)), m_why(makeLabel({}, "plain", this, Wrapping::Wraps)),
      m_wishes(makeLabel({}, "muted", this, Wrapping::Wraps)), m_places(new QVBoxLayout)
{
    setLook(this, "bar");
    setObjectName(QStringLiteral("whyBar"));
    m_why->setObjectName(QStringLiteral("whyHere"));
    m_wishes->setObjectName(QStringLiteral("emptyWishes"));
    auto *best = new QPushButton(tr("Best place (B)"), this);
    best->setObjectName(QStringLiteral("bestPlace"));
    best->setToolTip(tr("Shows where this person could sit, and what would change"));
    best->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_why);
    words->addWidget(m_wishes);
    words->addLayout(m_places);
    m_places->setSpacing(4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addLayout(words, 1);
    row->addWidget(best, 0, Qt::AlignTop);
    connect(best, &QPushButton::clicked, this, &WhyBar::placesWanted);
    hide();
}

void WhyBar::showReasons(const QString &heading, const QString &why, const QList<EmptyWish> &wishes)
{
    clearPlaces();
    m_heading->setText(heading);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    QStringList lines;
    for (const EmptyWish &wish : wishes)
        lines += tr("Wish not granted: %1").arg(wish.sentence);
    m_wishes->setText(lines.join(QLatin1Char('\n')));
    m_wishes->setVisible(!lines.isEmpty());
    show();
}

void WhyBar::showPlaces(const QList<PlaceOption> &places, const Document &document)
{
    clearPlaces();
    m_why->hide(); // the places take its room
    m_wishes->hide();
    if (places.isEmpty()) {
        m_places->addWidget(makeLabel(tr("No other place without breaking an agreement."), "muted", this));
        return;
    }
    for (const PlaceOption &place : places.mid(0, mostPlaces)) {
        const QString table = QString::number(document.findOrEmpty(place.table).number);
        const QString other = fullName(document.findOrEmpty(document.findOrEmpty(place.with).person));
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *button = new QPushButton(place.with.isNull() ? tr("Table %1").arg(table) : tr("Table %1, change with %2").arg(table, other),
                                       line);
        button->setObjectName(QStringLiteral("place"));
        button->setAccessibleName(tr("%1: %2").arg(button->text(), place.effect));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, place] { emit placeChosen(place); });
        row->addWidget(button);
        row->addWidget(makeLabel(place.effect, "plain", line, Wrapping::Wraps), 1);
        m_places->addWidget(line);
        line->show(); // the layout would do so later, too late for the focus
    }
    findChild<QPushButton *>(QStringLiteral("place"))->setFocus(Qt::OtherFocusReason);
}

void WhyBar::clearPlaces()
{
    while (QLayoutItem *item = m_places->takeAt(0)) {
        item->widget()->hide();
        for (QWidget *inside : item->widget()->findChildren<QWidget *>())
            inside->setObjectName({}); // gone, though still there until the next event
        item->widget()->deleteLater();
        delete item;
    }
}

void WhyBar::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit gaveUp();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QFrame::keyPressEvent(event);
}

} // namespace oogst
