// A finding in words that one can press to see whom it is about.

#pragma once

#include <QAbstractButton>

namespace oogst {

/// Green when all is well, amber when something needs attention; the words say which.
class Pill : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Good, Attention };

    Pill(const QString &text, Tone tone, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace oogst
