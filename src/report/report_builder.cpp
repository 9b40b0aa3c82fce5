#include "report/report_builder.h"

#include "report/text_gate.h"

#include <QRegularExpression>

#include <algorithm>

namespace oogst {
namespace {

constexpr int deepestList = 3;

/// What stands in bold at the head of a line begins as a sentence does; "eHealth" stays as it is.
QString cleanLabel(const QString &label)
{
    QString clean = cleanLine(label);
    if (clean.size() < 2 || !clean[0].isLower() || !(clean[1].isLower() || clean[1].isSpace()))
        return clean;
    const qsizetype letters = clean.startsWith(QStringLiteral("ij")) ? 2 : 1; // one letter in Dutch
    return clean.left(letters).toUpper() + clean.mid(letters);
}

/// The items fit to print: clean, empty ones out, and what is nested too deep beside its parent.
QList<blocks::Item> cleanItems(const QList<blocks::Item> &items, int level)
{
    QList<blocks::Item> clean;
    for (const blocks::Item &item : items) {
        blocks::Item next{
            cleanLabel(item.label), cleanText(item.text), cleanLine(item.note), {}, cleanText(item.closing)};
        const QList<blocks::Item> below = cleanItems(item.items, level + 1);
        if (level < deepestList)
            next.items = below;
        if (!next.label.isEmpty() || !next.text.isEmpty() || !next.items.isEmpty() || !next.closing.isEmpty())
            clean += next;
        if (level >= deepestList)
            clean += below;
    }
    return clean;
}

} // namespace

ReportBuilder::ReportBuilder(Report start)
    : m_report(std::move(start))
{
    m_report.title = cleanLine(m_report.title);
}

void ReportBuilder::section(const QString &id)
{
    m_section = id;
    // The title waits for the first words, wherever they stand: a report without a date has it too.
    m_pending.removeIf([](const blocks::Heading &waiting) { return waiting.level > 1; });
    m_startsSection = true;
    m_startsPage = false;
}

void ReportBuilder::sectionOnNewPage(const QString &id)
{
    section(id);
    m_startsPage = true;
}

void ReportBuilder::heading(int level, const QString &text)
{
    const QString clean = cleanLine(text);
    if (clean.isEmpty())
        return;
    m_pending.removeIf([level](const blocks::Heading &above) { return above.level >= level; });
    m_pending += {level, clean};
}

void ReportBuilder::add(Block block)
{
    if (m_report.sections.isEmpty() || m_startsSection)
        m_report.sections += ReportSection{m_section, {}, m_startsPage};
    m_startsSection = false;
    QList<Block> &blocks = m_report.sections.last().blocks;
    for (blocks::Heading heading : std::exchange(m_pending, {})) {
        m_level = heading.level = std::clamp(heading.level, 1, std::min(m_level + 1, 6));
        blocks += heading;
    }
    blocks += std::move(block);
}

void ReportBuilder::paragraph(const QString &text)
{
    paragraph({}, text);
}

void ReportBuilder::paragraph(const QString &label, const QString &text)
{
    static const QRegularExpression emptyLines(QStringLiteral("\\n\\s*\\n"));
    QString bold = cleanLabel(label);
    for (const QString &part : cleanText(text).split(emptyLines, Qt::SkipEmptyParts))
        if (const QString clean = part.trimmed(); !clean.isEmpty())
            add(blocks::Paragraph{std::exchange(bold, {}), clean});
}

void ReportBuilder::list(const QList<blocks::Item> &items)
{
    const QList<blocks::Item> clean = cleanItems(items, 1);
    if (!clean.isEmpty())
        add(blocks::List{clean});
}

void ReportBuilder::list(const QStringList &items)
{
    QList<blocks::Item> plain;
    for (const QString &text : items)
        plain += blocks::Item{{}, text, {}, {}, {}};
    list(plain);
}

void ReportBuilder::table(const blocks::Table &table)
{
    blocks::Table clean{cleanLine(table.caption), {}, {}, table.isForm};
    clean.rows.resize(table.rows.size());
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        QStringList cells;
        for (const QStringList &row : table.rows)
            cells += cleanText(row.value(column));
        const bool isToFill = table.isForm && column + 1 == table.head.size();
        if (!isToFill && std::ranges::all_of(cells, [](const QString &cell) { return cell.isEmpty(); }))
            continue;
        clean.head += cleanLine(table.head[column]);
        for (qsizetype row = 0; row < cells.size(); ++row)
            clean.rows[row] += cells[row];
    }
    if (!clean.head.isEmpty())
        add(clean);
}

void ReportBuilder::chart(const blocks::Chart &chart)
{
    blocks::Chart clean{cleanLine(chart.caption), cleanText(chart.alt), {}};
    for (const blocks::Chart::Bar &bar : chart.bars)
        clean.bars += {cleanLine(bar.label), std::max(bar.value, 0)};
    if (!clean.bars.isEmpty())
        add(clean);
}

void ReportBuilder::quote(const QString &text, const QString &who)
{
    const QString clean = cleanText(text);
    if (!clean.isEmpty())
        add(blocks::Quote{clean, cleanLine(who)});
}

void ReportBuilder::callout(const QString &label, const QString &text)
{
    const QString clean = cleanText(text);
    if (!clean.isEmpty())
        add(blocks::Callout{cleanLine(label), clean});
}

void ReportBuilder::figure(const QString &text, const QString &alt)
{
    const QString clean = cleanText(text);
    if (!clean.isEmpty())
        add(blocks::Figure{clean, cleanLine(alt)});
}

void ReportBuilder::cards(const blocks::Cards &cards)
{
    blocks::Cards clean{cards.columns, cards.rows, {}};
    for (const blocks::Card &card : cards.cards) {
        constexpr qsizetype longest = 120, mostLines = 12; // a card has no room for more
        blocks::Card next{cleanLine(card.over, longest), cleanLine(card.title, longest), cleanLine(card.below, 2 * longest), {},
                          cleanLine(card.mark, longest), cleanLine(card.code, longest), cleanLine(card.codeAlt, longest)};
        for (const QString &line : card.lines)
            if (const QString kept = cleanLine(line, longest); !kept.isEmpty() && next.lines.size() < mostLines)
                next.lines += kept;
        clean.cards += next;
    }
    if (!clean.cards.isEmpty())
        add(clean);
}

} // namespace oogst
