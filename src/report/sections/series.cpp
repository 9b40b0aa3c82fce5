// The series, network and programme that the meetup is part of.

#include "report/sections/sections.h"

namespace oogst {
namespace {

void addOne(const Letter &letter, const Series &series, ReportBuilder &out)
{
    const Words &words = letter.words;
    const auto label = [&](const char *field) { return words.label<Series>(QLatin1StringView(field)); };
    const auto line = [&](const char *field, const QString &text) { out.paragraph(label(field), text); };
    const auto lines = [&](const char *field, const QStringList &texts) {
        if (texts.isEmpty())
            return;
        out.heading(4, label(field));
        out.list(texts);
    };
    const QString kind = words.of(series.kind);
    out.heading(3, series.title.contains(kind, Qt::CaseInsensitive) ? series.title
                                                                    : kind + QStringLiteral(": ") + series.title);
    if (const auto parent = letter.document.find(series.parent))
        line("parent", parent->title);
    line("theme", series.theme);
    line("tags", series.tags.join(QStringLiteral(", ")));
    line("agenda_themes", series.agendaThemes.join(QStringLiteral(", ")));
    line("formats", series.formats.join(QStringLiteral(", ")));
    line("programme_basis", series.programmeBasis);
    line("fit_in_diaries", series.fitInDiaries);
    line("expected_gain", series.expectedGain);
    line("mixing_wish", series.mixingWish);
    line("growth_aim", series.growthAim);
    if (series.contact != letter.meetup.contact)
        line("contact", contactLine(letter, series.contact));
    lines("goals", series.goals);
    lines("standing_questions", series.standingQuestions);
}

} // namespace

void addSeries(const Letter &letter, ReportBuilder &out)
{
    for (const Series &series : letter.seriesChain())
        addOne(letter, series, out);
    if (letter.options.shape == Shape::WholeSeries)
        return; // tells of all editions already
    // The other editions: West beside East.
    QStringList others;
    for (const Meetup &other : letter.document.where(&Meetup::series, letter.meetup.series)) {
        if (letter.meetup.series.isNull() || other.id == letter.meetup.id)
            continue;
        QStringList parts{other.title, letter.words.when(other.when)};
        parts.removeAll(QString());
        others += parts.join(QStringLiteral(", "));
    }
    out.heading(3, letter.words.translate("report", "Other meetups of the series"));
    out.list(others);
}

} // namespace oogst
