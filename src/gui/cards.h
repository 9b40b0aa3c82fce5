// The building blocks of a page: cards, chips, and what an empty page says.

#pragma once

#include "gui/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace oogst {

/// A white card: a heading with room for buttons beside it, and a body below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);
    void setHeading(const QString &heading);
    QHBoxLayout *head() const { return m_head; } ///< add buttons here: they stand at the right
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_heading;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

/// What an empty list says: one sentence on what belongs here, and the button that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &sentence, const QString &button, QWidget *parent = nullptr);
    /// Shows the action's text and presses it.
    EmptyState(const QString &sentence, QAction *action, QWidget *parent = nullptr);
    QPushButton *button() const { return m_button; }
    void setSentence(const QString &sentence);

signals:
    void pressed();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

/// A plain-text label with a look ("heading", "muted", "chip", "chip-warning", …). Wraps where `wraps`.
enum class Wrapping { OneLine, Wraps };
QLabel *makeLabel(const QString &text, const char *look, QWidget *parent = nullptr, Wrapping wrapping = Wrapping::OneLine);
/// A button with the accent colour: at most one per page.
QPushButton *makePrimary(const QString &text, QWidget *parent = nullptr);
/// A button that looks like a link.
QPushButton *makeFlat(const QString &text, QWidget *parent = nullptr);
/// A small square in the colour of the sector, with its word in the tool tip.
QLabel *makeSectorMark(const QString &sector, QWidget *parent = nullptr);
/// A text cut off with "…" to fit, whole in the tool tip.
QString elided(const QString &text, int characters);

} // namespace oogst
