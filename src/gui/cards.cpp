#include "gui/cards.h"

#include "core/rules/names.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPixmap>
#include <QVBoxLayout>

namespace oogst {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent),
      m_heading(makeLabel(heading, "heading", this)),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setLook(this, "card");
    setAccessibleName(heading);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 12, 14, 12);
    all->setSpacing(8);
    m_head->addWidget(m_heading);
    m_head->addStretch(1);
    all->addLayout(m_head);
    all->addLayout(m_body, 1);
    m_body->setSpacing(6);
    m_heading->setVisible(!heading.isEmpty());
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

EmptyState::EmptyState(const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent),
      m_sentence(makeLabel(sentence, "muted", this, Wrapping::Wraps)),
      m_button(new QPushButton(button, this))
{
    auto *all = new QVBoxLayout(this);
    all->addStretch(1);
    m_sentence->setAlignment(Qt::AlignCenter);
    all->addWidget(m_sentence);
    all->addWidget(m_button, 0, Qt::AlignCenter);
    all->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

EmptyState::EmptyState(const QString &sentence, QAction *action, QWidget *parent)
    : EmptyState(sentence, action->text(), parent)
{
    connect(this, &EmptyState::pressed, action, &QAction::trigger);
    const auto follow = [this, action] {
        m_button->setText(action->text());
        m_button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, this, follow);
    follow();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QLabel *makeLabel(const QString &text, const char *look, QWidget *parent, Wrapping wrapping)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrapping == Wrapping::Wraps);
    setLook(label, look);
    return label;
}

QPushButton *makePrimary(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setLook(button, "primary");
    return button;
}

QPushButton *makeFlat(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setLook(button, "flat");
    return button;
}

QLabel *makeSectorMark(const QString &sector, QWidget *parent)
{
    auto *mark = new QLabel(parent);
    QPixmap square(12, 12);
    square.fill(sectorColour(sector));
    mark->setPixmap(square);
    mark->setToolTip(sectorLabel(sector));
    mark->setAccessibleName(sectorLabel(sector));
    return mark;
}

QString elided(const QString &text, int characters)
{
    const QString line = text.simplified();
    return line.size() <= characters ? line : line.left(characters - 1).trimmed() + QChar(0x2026);
}

} // namespace oogst
