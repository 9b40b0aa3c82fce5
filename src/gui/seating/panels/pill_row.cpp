#include "gui/seating/panels/pill_row.h"

#include "gui/cards.h"
#include "gui/participants/flow_layout.h"
#include "gui/seating/panels/pill.h"

#include <QPushButton>
#include <QResizeEvent>

namespace oogst {

PillRow::PillRow(QWidget *parent) : QWidget(parent), m_more(makeFlat({}, this))
{
    new FlowLayout(this, 8);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    m_more->setObjectName(QStringLiteral("moreFindings"));
    m_more->setCheckable(true);
    layout()->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this](bool isOpen) {
        m_isOpen = isOpen;
        fold();
    });
}

void PillRow::showFindings(const QList<SeatingFinding> &findings)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    for (Pill *pill : std::as_const(m_pills)) {
        layout()->removeWidget(pill);
        pill->hide();
        pill->deleteLater(); // only later: it may go in its own click
    }
    m_pills.clear();
    layout()->removeWidget(m_more);
    for (const SeatingFinding &finding : findings) {
        auto *pill = new Pill(finding.text, finding.isGood ? Pill::Tone::Good : Pill::Tone::Attention, this);
        layout()->addWidget(pill);
        pill->show();
        m_pills += pill;
        if (hadFocus && finding.text == m_last)
            pill->setFocus();
        connect(pill, &QAbstractButton::clicked, this, [this, finding] {
            m_step = finding.text == m_last ? m_step + 1 : 0;
            m_last = finding.text;
            emit chosen(finding, m_step);
        });
    }
    layout()->addWidget(m_more);
    fold();
}

void PillRow::setLow(bool isLow)
{
    if (m_isLow == isLow)
        return;
    m_isLow = isLow;
    m_isOpen = false;
    fold();
}

// As many as fit on one line beside the button for the rest, and always the first.
void PillRow::fold()
{
    int all = 0, shown = 0;
    for (const Pill *pill : std::as_const(m_pills))
        all += pill->sizeHint().width() + layout()->spacing();
    const bool needsButton = m_isLow && all - layout()->spacing() > width();
    m_more->setText(tr("+ %n more", nullptr, int(m_pills.size())));
    const int room = width() - m_more->sizeHint().width();
    int x = 0;
    for (Pill *pill : std::as_const(m_pills)) {
        x += pill->sizeHint().width() + layout()->spacing();
        const bool isShown = !needsButton || m_isOpen || x <= room || shown == 0;
        pill->setVisible(isShown);
        shown += isShown;
    }
    m_more->setVisible(needsButton);
    m_more->setChecked(m_isOpen);
    m_more->setText(m_isOpen ? tr("Fewer") : tr("+ %n more", nullptr, int(m_pills.size()) - shown));
    updateGeometry();
}

void PillRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fold();
}

} // namespace oogst
