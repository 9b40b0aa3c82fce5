#include "report/formats/formats.h"
#include "report/house_colours.h"

namespace oogst {

QString accentOf(const HouseStyle &house)
{
    const QColor own(house.colour);
    return (house.colour.isEmpty() || !own.isValid() ? QColor(0x1f, 0x6f, 0x5c) : readable(own)).name();
}

QString chartPicture(const blocks::Chart &chart, const QString &colour)
{
    constexpr int width = 640, labelWidth = 240, figureRoom = 60, step = 26, bar = 16;
    int most = 1;
    for (const blocks::Chart::Bar &one : chart.bars)
        most = std::max(most, one.value);
    const int height = int(chart.bars.size()) * step + 4;
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\"><title>%3</title>")
                      .arg(QString::number(width), QString::number(height), (chart.alt.isEmpty() ? chart.caption : chart.alt).toHtmlEscaped());
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const blocks::Chart::Bar &one = chart.bars[i];
        const int top = int(i) * step, length = std::max(1, (width - labelWidth - figureRoom) * one.value / most);
        constexpr qsizetype longest = 36;
        const QString label = one.label.size() > longest ? one.label.left(longest - 1) + QChar(0x2026) : one.label;
        svg += QStringLiteral("<text x=\"0\" y=\"%1\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#1f2933\">%2</text>"
                              "<rect x=\"%3\" y=\"%4\" width=\"%5\" height=\"%6\" fill=\"%7\"/>"
                              "<text x=\"%8\" y=\"%1\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#1f2933\">%9</text>")
                   .arg(QString::number(top + 17), label.toHtmlEscaped(), QString::number(labelWidth), QString::number(top + 4),
                        QString::number(length), QString::number(bar), colour, QString::number(labelWidth + length + 6),
                        QString::number(one.value));
    }
    return svg + QStringLiteral("</svg>");
}

} // namespace oogst
