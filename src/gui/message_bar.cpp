#include "gui/message_bar.h"

#include "gui/cards.h"
#include "gui/harvest/eliding_label.h"
#include "gui/style.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace oogst {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_text(new ElidingLabel(this)),
      m_undo(makeFlat(tr("Undo"), this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 4, 0);
    m_text->setObjectName(QStringLiteral("message"));
    setLook(m_text, "message");
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_undo->setObjectName(QStringLiteral("messageUndo"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    setFixedHeight(m_undo->sizeHint().height() + 2);
    connect(m_undo, &QPushButton::clicked, this, &MessageBar::undoPressed);
    clear();
}

void MessageBar::tellDone(const QString &text)
{
    showText(text, "bar");
    m_undo->show();
}

void MessageBar::tellProblem(const Problem &problem)
{
    showText(problem.what, "bar-problem");
    m_text->setToolTip(problem.text());
    m_undo->hide();
}

void MessageBar::tell(const QString &text)
{
    showText(text, "bar");
    m_undo->hide();
}

void MessageBar::clear()
{
    showText({}, "bar-empty");
    m_undo->hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::showText(const QString &text, const char *look)
{
    setLook(this, look);
    m_text->setText(text);
    m_text->setToolTip(text);
    m_text->setAccessibleName(text);
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace oogst
