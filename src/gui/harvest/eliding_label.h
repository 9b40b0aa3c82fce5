// A heading that gives way: cut off with "…" where there is no room, whole in the tool tip.

#pragma once

#include <QLabel>

namespace oogst {

class ElidingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent);
    void showText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace oogst
