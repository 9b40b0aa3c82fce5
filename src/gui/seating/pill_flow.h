// Widgets in a row that goes on below when the row is full.

#pragma once

#include <QLayout>
#include <QList>

namespace oogst {

class PillFlow : public QLayout
{
    Q_OBJECT

public:
    explicit PillFlow(int spacing, QWidget *parent = nullptr);
    ~PillFlow() override;

    void addItem(QLayoutItem *item) override { m_items += item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, Placing::OnlyMeasure); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    enum class Placing { OnlyMeasure, Move };
    int place(const QRect &rect, Placing placing) const;

    QList<QLayoutItem *> m_items;
    int m_spacing;
};

} // namespace oogst
