#include "long_report.h"

#include "report/report_builder.h"

using namespace oogst;

namespace {

QString letters(int words, int seed)
{
    static const QStringList all{QStringLiteral("bewonersinitiatieven"), QStringLiteral("de"), QStringLiteral("gemeente"),
                                 QStringLiteral("vraagt"), QStringLiteral("hoe"), QStringLiteral("zorgprofessionals"),
                                 QStringLiteral("samen"), QStringLiteral("met"), QStringLiteral("wijkcoöperaties"),
                                 QStringLiteral("kunnen"), QStringLiteral("werken,"), QStringLiteral("en")};
    QStringList text;
    for (int i = 0; i < words; ++i)
        text += all[(i * 7 + seed * 5 + i / 3) % all.size()];
    return text.join(u' ');
}

} // namespace

Report longReport(int chapters)
{
    ReportBuilder out(Report{QStringLiteral("Lang verslag"), {}, Language::Dutch, Audience::Public, QDate(2019, 9, 19), {}, {}});
    out.section(QStringLiteral("title"));
    out.heading(1, QStringLiteral("Lang verslag"));
    for (int i = 0; i < chapters; ++i) {
        out.heading(2, QStringLiteral("Hoofdstuk %1").arg(i + 1));
        for (int j = 0; j < 3; ++j)
            out.paragraph(letters(60, i + j));
        QList<blocks::Item> items;
        for (int j = 0; j < 8; ++j)
            items += {{}, letters(18, i * 8 + j), letters(4, j), {}, {}};
        out.list(items);
        blocks::Table table{{}, {QStringLiteral("Naam"), QStringLiteral("Wat"), QStringLiteral("Aantal")}, {}};
        for (int j = 0; j < 6; ++j)
            table.rows += {letters(2, j), letters(5, i + j), QString::number(i * j)};
        out.table(table);
    }
    return out.take();
}
