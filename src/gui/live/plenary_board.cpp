#include "gui/live/plenary_board.h"

#include "core/rules/names.h"
#include "core/rules/publication.h"
#include "gui/outline/outcome_kinds.h"
#include "gui/live/round_clock.h"
#include "gui/style.h"
#include "report/publishing/hidden_names.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr int partsAtOnce = 6;
constexpr qsizetype mostLines = 8;
constexpr double headType = 1 / 22.0, partType = 1 / 27.0, lineType = 1 / 30.0, clockType = 1 / 9.0;

// Somebody's name or number in the middle of a line is not for a whole room.
QString withoutNames(const QString &text, const HiddenNames &hidden)
{
    QString plain = text;
    const QList<Stretch> found = merged(hidden.namesIn(text) + hidden.detailsIn(text));
    for (auto one = found.crbegin(); one != found.crend(); ++one)
        plain.replace(one->start, one->length, u"…"_s);
    return plain;
}

} // namespace

QStringList rowsOnBoard(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption breaks;
    breaks.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(breaks);
    QStringList rows;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = rows.size() + 1 == most && line.textStart() + line.textLength() < text.size();
        rows += isLast ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width) : text.mid(line.textStart(), line.textLength()).trimmed();
        if (rows.size() == most)
            break;
    }
    layout.endLayout();
    return rows;
}

PlenaryHarvest plenaryHarvest(const Document &document, Id<Meetup> meetup)
{
    PlenaryHarvest harvest;
    harvest.title = document.findOrEmpty(meetup).title;
    const Publication publication(document, meetup, Audience::Participants);
    const HiddenNames hidden(document, meetup, publication);
    QList<Outcome> outcomes = document.where(&Outcome::meetup, meetup);
    // Ids tell the order of making: the newest first.
    std::ranges::sort(outcomes, [](const Outcome &a, const Outcome &b) { return b.id < a.id; });
    QList<Table> tables = document.where(&Table::meetup, meetup);
    std::ranges::sort(tables, {}, &Table::number);
    QList<QUuid> keys;
    QHash<QUuid, PlenaryHarvest::Part> parts;
    QHash<QUuid, QUuid> keyOfTable;
    for (const Table &table : std::as_const(tables)) {
        const QUuid key = table.issue.isNull() ? table.id.value : table.issue.value;
        keyOfTable.insert(table.id.value, key);
        if (keys.contains(key))
            continue;
        keys += key;
        const Issue issue = document.findOrEmpty(table.issue);
        const QString title = issue.title.isEmpty() ? tableTitle(table, document) : issue.title;
        parts[key].title = title.isEmpty() ? PlenaryBoard::tr("Table %1").arg(table.number) : title;
    }
    for (const Outcome &outcome : std::as_const(outcomes)) {
        if (!publication.mayPrint(outcome) || outcome.text.isEmpty())
            continue;
        const QUuid key = !outcome.issue.isNull() && parts.contains(outcome.issue.value) ? outcome.issue.value : keyOfTable.value(outcome.table.value);
        if (key.isNull() && !keys.contains(key)) {
            keys += key;
            parts[key].title = PlenaryBoard::tr("Plenary");
        }
        PlenaryHarvest::Part &part = parts[key];
        ++part.count;
        ++harvest.count;
        if (part.newest.size() < mostLines)
            part.newest += {outcome.kind, withoutNames(outcome.text, hidden)};
    }
    for (const QUuid &key : std::as_const(keys))
        harvest.parts += parts.value(key);
    return harvest;
}

PlenaryBoard::PlenaryBoard(RoundClock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(u"plenaryBoard"_s);
    connect(&clock, &RoundClock::ticked, this, [this] { update(); });
}

void PlenaryBoard::show(const PlenaryHarvest &harvest)
{
    m_harvest = harvest;
    m_page = qMin(m_page, pages() - 1);
    describe();
    update();
}

int PlenaryBoard::pages() const
{
    return qMax(1, (int(m_harvest.parts.size()) + partsAtOnce - 1) / partsAtOnce);
}

void PlenaryBoard::turn(int by)
{
    m_page = (m_page + by + pages()) % pages();
    describe();
    update();
}

void PlenaryBoard::setSignal(bool on)
{
    m_signal = on;
    describe();
    update();
}

// What is painted, for who listens.
void PlenaryBoard::describe()
{
    QStringList lines;
    if (m_signal)
        lines += tr("Change tables");
    for (const PlenaryHarvest::Part &part : m_harvest.parts.mid(m_page * partsAtOnce, partsAtOnce)) {
        lines += tr("%1: %n outcome(s)", nullptr, part.count).arg(part.title);
        for (const PlenaryHarvest::Line &line : part.newest)
            lines += u"%1: %2"_s.arg(labelOf(line.kind), line.text);
    }
    setAccessibleName(m_harvest.title);
    setAccessibleDescription(lines.join(u'\n'));
}

QFont PlenaryBoard::typeOf(double partOfHeight) const
{
    QFont type = font();
    type.setPixelSize(qMax(8, int(height() * partOfHeight)));
    return type;
}

void PlenaryBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours().window);
    if (m_signal)
        return paintSignal(painter);
    const int margin = height() / 40, headHeight = height() / 8;
    paintHead(painter, QRect(2 * margin, margin, width() - 4 * margin, headHeight));
    const auto shown = m_harvest.parts.mid(m_page * partsAtOnce, partsAtOnce);
    const int columns = shown.size() <= 1 ? 1 : shown.size() <= 4 ? 2 : 3;
    const int rows = qMax(1, (int(shown.size()) + columns - 1) / columns);
    const QRect area = rect().adjusted(2 * margin, headHeight + 2 * margin, -2 * margin, -2 * margin);
    const int w = (area.width() - (columns - 1) * margin) / columns, h = (area.height() - (rows - 1) * margin) / rows;
    for (int i = 0; i < shown.size(); ++i)
        paintPart(painter, QRect(area.left() + i % columns * (w + margin), area.top() + i / columns * (h + margin), w, h), shown[i]);
}

void PlenaryBoard::paintHead(QPainter &painter, const QRect &area) const
{
    painter.setFont(typeOf(clockType));
    painter.setPen(m_clock.isOver() ? colours().problem : colours().text);
    const QString time = m_clock.text();
    const int clockWidth = painter.fontMetrics().horizontalAdvance(time);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, time);
    QRect left = area.adjusted(0, 0, -clockWidth - area.height() / 2, 0);
    QFont title = typeOf(headType);
    title.setBold(true);
    painter.setFont(title);
    painter.setPen(colours().text);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(m_harvest.title, Qt::ElideRight, left.width()));
    painter.setFont(typeOf(lineType));
    painter.setPen(colours().muted);
    QString count = tr("%n outcome(s) so far", nullptr, m_harvest.count);
    if (pages() > 1)
        count += tr(" · page %1 of %2").arg(QString::number(m_page + 1), QString::number(pages()));
    painter.drawText(left, Qt::AlignLeft | Qt::AlignBottom, count);
}

void PlenaryBoard::paintPart(QPainter &painter, const QRect &area, const PlenaryHarvest::Part &part) const
{
    painter.setPen(QPen(colours().border, 1));
    painter.setBrush(colours().card);
    painter.drawRoundedRect(area, 10, 10);
    const int margin = height() / 50;
    QRect inside = area.adjusted(margin, margin * 3 / 4, -margin, -margin * 3 / 4);
    QFont title = typeOf(partType);
    title.setBold(true);
    painter.setFont(title);
    painter.setPen(colours().accent);
    const QString count = QString::number(part.count);
    const int countWidth = painter.fontMetrics().horizontalAdvance(count) + margin;
    painter.drawText(inside, Qt::AlignRight | Qt::AlignTop, count);
    painter.setPen(colours().text);
    // A long title takes a second row: from the back of a room "Eigenaarschap en zegg…" is a riddle.
    const QFontMetrics titles = painter.fontMetrics();
    const QStringList titleRows = rowsOnBoard(part.title, title, inside.width() - countWidth, 2);
    for (qsizetype row = 0; row < titleRows.size(); ++row)
        painter.drawText(inside.left(), inside.top() + titles.ascent() + int(row) * titles.lineSpacing(), titleRows[row]);
    inside.setTop(inside.top() + int(qMax(qsizetype(1), titleRows.size())) * titles.lineSpacing() + margin / 2);

    painter.setFont(typeOf(lineType));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const PlenaryHarvest::Line &line : part.newest) {
        const QStringList rows = rowsOnBoard(line.text, painter.font(), inside.width() - margin, 3);
        const int height = int(qMax(qsizetype(1), rows.size())) * metrics.lineSpacing();
        if (inside.height() < height)
            break;
        painter.fillRect(QRect(inside.left(), inside.top() + 3, qMax(4, margin / 4), height - 6), kindColour(line.kind));
        painter.setPen(colours().text);
        for (qsizetype row = 0; row < rows.size(); ++row)
            painter.drawText(inside.left() + margin, inside.top() + metrics.ascent() + int(row) * metrics.lineSpacing(), rows[row]);
        inside.setTop(inside.top() + height + margin / 2);
    }
}

void PlenaryBoard::paintSignal(QPainter &painter) const
{
    painter.fillRect(rect(), colours().accent);
    painter.setPen(colours().onAccent);
    QFont large = typeOf(clockType * 1.2);
    large.setBold(true);
    painter.setFont(large);
    painter.drawText(rect().adjusted(0, 0, 0, -height() / 4), Qt::AlignCenter, tr("Change tables"));
    painter.setFont(typeOf(headType));
    painter.drawText(rect().adjusted(0, height() / 3, 0, 0), Qt::AlignCenter, m_clock.spoken());
}

} // namespace oogst
