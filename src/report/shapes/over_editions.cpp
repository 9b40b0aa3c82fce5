// What runs over several editions: progress for the next one, regions side by side, a whole series.

#include "report/sections/sections.h"
#include "report/shapes/shapes.h"

namespace oogst {
namespace {

/// "Beter benutten … — 19 september 2019".
QString editionName(const Letter &letter, const Meetup &meetup)
{
    QStringList parts{meetup.region.isEmpty() ? meetup.title : meetup.region, letter.words.when(meetup.when)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The letter of another edition for the same reader.
Letter letterOf(const Letter &letter, const Meetup &meetup)
{
    return Letter(letter.document, meetup, letter.options);
}

blocks::Table statusCounts(const Letter &letter)
{
    const Words &words = letter.words;
    QMap<QuestionStatus, int> counts;
    for (const AgendaQuestion &question : letter.document.all<AgendaQuestion>())
        ++counts[question.status];
    blocks::Table table{{}, {words.label<AgendaQuestion>(QLatin1StringView("status")), words.translate("report", "Questions")}, {}};
    for (auto it = counts.begin(); it != counts.end(); ++it)
        table.rows += {words.of(it.key()), words.number(*it)};
    return table;
}

bool owesNothing(const Letter &letter)
{
    return std::ranges::all_of(editions(letter), [&](const Meetup &meetup) { return letterOf(letter, meetup).ofMeetup<Commitment>().isEmpty(); });
}

void addOwed(const Letter &letter, CommitmentStatus status, const QString &title, ReportBuilder &out)
{
    QList<blocks::Item> items;
    for (const Meetup &meetup : editions(letter)) {
        const Letter edition = letterOf(letter, meetup);
        const QList<Commitment> all = edition.ofMeetup<Commitment>();
        for (const Commitment &commitment : all)
            if (commitment.status == status && !letter.document.find(commitment.parent))
                items += commitmentItem(edition, commitment, all);
    }
    out.heading(2, title);
    out.list(items);
}

/// The outcomes of an edition, a paragraph each.
QString cellOf(const Letter &edition, const QList<Outcome> &outcomes)
{
    QStringList lines;
    for (const Outcome &outcome : outcomes) {
        const QString who = outcome.kind == OutcomeKind::Quote ? edition.publication.namedAs(outcome).words : QString();
        const QString text = outcome.kind == OutcomeKind::Quote ? edition.words.quoted(outcome.text) : outcome.text;
        lines += who.isEmpty() ? text : text + QStringLiteral(" — ") + who;
    }
    lines.removeAll(QString());
    lines.removeDuplicates(); // said at two tables, say
    return lines.join(QStringLiteral("\n\n"));
}

struct Side {
    Letter letter;
    QMap<QString, QMap<OutcomeKind, QList<Outcome>>> byTheme;
};

} // namespace

void addProgressReport(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    out.section(QStringLiteral("title"));
    out.heading(1, words.translate("report", "What came of it"));
    out.paragraph(words.translate("report", "For the edition after %1: how far the questions and promises are.")
                      .arg(editionName(letter, letter.meetup)));
    out.section(QStringLiteral("questions"));
    const QList<AgendaPart> parts = agendaParts(letter, AgendaScope::Everything);
    if (!parts.isEmpty()) {
        out.heading(2, words.translate("report", "Knowledge questions"));
        out.table(statusCounts(letter));
    }
    for (const AgendaPart &part : parts) {
        out.heading(3, part.owner);
        out.list(part.items);
    }
    out.section(QStringLiteral("commitments"));
    addOwed(letter, CommitmentStatus::Open, words.translate("report", "Still open"), out);
    addOwed(letter, CommitmentStatus::Done, words.translate("report", "Done"), out);
    addOwed(letter, CommitmentStatus::Dropped, words.translate("report", "Dropped"), out);
    if (parts.isEmpty() && owesNothing(letter))
        out.paragraph(words.translate("report", "There are no questions, promises or requests yet."));
    out.section(QStringLiteral("next"));
    out.heading(2, words.translate("report", "Next edition"));
    out.paragraph(words.translate("report", "When"), words.when(letter.meetup.nextWhen));
    out.paragraph(words.translate("report", "About"), letter.meetup.nextSubject);
    out.paragraph(words.translate("report", "Purpose"), letter.meetup.nextPurpose);
}

void addSideBySide(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    std::vector<Side> sides;
    QStringList themes, names;
    QSet<OutcomeKind> kinds;
    for (const Meetup &meetup : editions(letter)) {
        Side side{letterOf(letter, meetup), {}};
        for (const Outcome &outcome : outcomeRoots(side.letter)) {
            const QString theme = themeOf(side.letter, outcome);
            if (!themes.contains(theme))
                themes += theme;
            kinds += outcome.kind;
            side.byTheme[theme][outcome.kind] += outcome;
        }
        names += editionName(letter, meetup);
        sides.push_back(std::move(side));
    }
    themes.removeAll(QString()); // what has no theme comes last
    themes += QString();
    out.section(QStringLiteral("title"));
    const QString series = letter.document.findOrEmpty(letter.meetup.series).title;
    out.heading(1, series.isEmpty() ? letter.meetup.title : series);
    out.paragraph(words.translate("report", "Side by side: %1.").arg(words.list(names)));
    out.section(QStringLiteral("themes"));
    QList<OutcomeKind> order(kinds.begin(), kinds.end());
    std::ranges::sort(order);
    for (const QString &theme : std::as_const(themes)) {
        blocks::Table table{{}, QStringList{words.translate("report", "What was said")} + names, {}};
        for (const OutcomeKind kind : std::as_const(order)) {
            QStringList row{words.of(kind)};
            for (const Side &side : sides)
                row += cellOf(side.letter, side.byTheme.value(theme).value(kind));
            if (std::any_of(row.begin() + 1, row.end(), [](const QString &cell) { return !cell.isEmpty(); }))
                table.rows += row;
        }
        out.heading(2, theme.isEmpty() ? words.translate("report", "What else was said") : theme);
        if (!table.rows.isEmpty())
            out.table(table);
    }
}

void addWholeSeries(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    const auto series = letter.document.find(letter.meetup.series);
    out.section(QStringLiteral("title"));
    out.heading(1, series && !series->title.isEmpty() ? series->title : letter.meetup.title);
    if (series)
        out.paragraph(series->theme);
    int number = 0;
    for (const Meetup &meetup : editions(letter)) {
        const Letter edition = letterOf(letter, meetup);
        out.section(QStringLiteral("edition_%1").arg(++number));
        out.heading(2, meetup.title);
        out.paragraph(occasionLine(edition));
        out.paragraph(meetup.lead.isEmpty() ? meetup.lookingBack : meetup.lead);
        for (const Table &table : edition.tables())
            addTable(edition, table, 3, out);
        QList<Outcome> rest;
        for (const Outcome &outcome : outcomeRoots(edition))
            if (!edition.document.find(outcome.table))
                rest += outcome;
        out.heading(3, words.translate("report", "Harvest of the whole meetup"));
        addOutcomes(edition, rest, 4, out);
        out.heading(3, words.translate("report", "Requests, promises and actions"));
        QList<blocks::Item> owed;
        const QList<Commitment> all = edition.ofMeetup<Commitment>();
        for (const Commitment &commitment : all)
            if (!letter.document.find(commitment.parent))
                owed += commitmentItem(edition, commitment, all);
        out.list(owed);
    }
    out.section(QStringLiteral("knowledge_agenda"));
    out.heading(2, words.translate("report", "Knowledge agenda"));
    for (const AgendaPart &part : agendaParts(letter, AgendaScope::Everything)) {
        out.heading(3, part.owner);
        out.list(part.items);
    }
    out.section(QStringLiteral("series"));
    out.heading(2, words.translate("report", "About the series"));
    addSeries(letter, out);
}

} // namespace oogst
