// The harvest as it comes in, large: painted for a beamer.

#pragma once

#include "core/document.h"

#include <QFont>
#include <QWidget>

namespace oogst {

class RoundClock;

/// A text in rows as wide as `width`, in pixels, broken between words; when it takes more than `most` rows, the last one ends
/// in "…".
QStringList rowsOnBoard(const QString &text, const QFont &font, int width, int most);

/// What the beamer shows. Only what every participant may read: nothing sensitive, nobody by name who did not allow it.
struct PlenaryHarvest {
    struct Line {
        OutcomeKind kind = OutcomeKind::Remark;
        QString text;
    };
    struct Part {
        QString title;    ///< of the issue, or the table where it has none
        int count = 0;    ///< all lines that may be shown
        QList<Line> newest; ///< the newest first, as many as could ever fit
    };
    QString title;
    QList<Part> parts; ///< issues in the order of their tables, the plenary last where it has lines
    int count = 0;
};
PlenaryHarvest plenaryHarvest(const Document &document, Id<Meetup> meetup);

/// Six parts at most at a time, in type of a thirtieth of the height: legible at ten metres on a screen two metres high.
class PlenaryBoard : public QWidget
{
    Q_OBJECT

public:
    explicit PlenaryBoard(RoundClock &clock, QWidget *parent = nullptr);

    void show(const PlenaryHarvest &harvest);
    const PlenaryHarvest &harvest() const { return m_harvest; }
    /// Which six parts are in view.
    void turn(int by);
    int pages() const;
    /// Fills the screen with the signal to change tables, until the clock is set again.
    void setSignal(bool on);
    bool showsSignal() const { return m_signal; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, const QRect &area) const;
    void paintPart(QPainter &painter, const QRect &area, const PlenaryHarvest::Part &part) const;
    void paintSignal(QPainter &painter) const;
    QFont typeOf(double partOfHeight) const;
    void describe();

    RoundClock &m_clock;
    PlenaryHarvest m_harvest;
    int m_page = 0;
    bool m_signal = false;
};

} // namespace oogst
