// "Why here?" for the person who is current, and where else he could sit.

#pragma once

#include "workspace/seating_advice.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace oogst {

class WhyBar : public QFrame
{
    Q_OBJECT

public:
    explicit WhyBar(QWidget *parent = nullptr);

    /// The reasons of one person. The places are empty until somebody asks for them.
    void showReasons(const QString &heading, const QString &why, const QList<EmptyWish> &wishes);
    /// The best places, each a button with what would change; the focus goes to the first.
    void showPlaces(const QList<PlaceOption> &places, const Document &document);

signals:
    void placesWanted();
    void placeChosen(const oogst::PlaceOption &place);
    void gaveUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clearPlaces();

    QLabel *m_heading;
    QLabel *m_why;
    QLabel *m_wishes;
    QVBoxLayout *m_places;
};

} // namespace oogst
