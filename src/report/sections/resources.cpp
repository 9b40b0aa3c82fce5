// Slides, links, articles and archives: where to read more.

#include "report/sections/sections.h"

namespace oogst {
namespace {

/// What the resource belongs to, or nothing when it is not of this meetup.
std::optional<QString> belongsTo(const Letter &letter, const Resource &resource)
{
    const Document &document = letter.document;
    if (const auto item = document.find(resource.programmeItem))
        return item->meetup == letter.meetup.id ? std::optional(item->title) : std::nullopt;
    if (const auto outcome = document.find(resource.outcome))
        return outcome->meetup == letter.meetup.id ? std::optional(outcome->text) : std::nullopt;
    if (resource.meetup == letter.meetup.id)
        return letter.issue(resource.issue);
    if (!resource.meetup.isNull())
        return std::nullopt;
    if (const auto issue = document.find(resource.issue))
        return issue->series == letter.meetup.series ? std::optional(issue->title) : std::nullopt;
    for (const Series &series : letter.seriesChain())
        if (resource.series == series.id)
            return series.title;
    return std::nullopt;
}

enum class Wanted { All, ToOpen };

void addThose(const Letter &letter, Wanted wanted, ReportBuilder &out)
{
    const Words &words = letter.words;
    QList<blocks::Item> items;
    for (const Resource &resource : letter.document.all<Resource>()) {
        const auto owner = belongsTo(letter, resource);
        if (!owner || !letter.publication.mayPrint(resource) || (wanted == Wanted::ToOpen && resource.address.isEmpty()))
            continue;
        QStringList note{words.of(resource.kind)};
        if (!owner->isEmpty())
            note +=
                words.translate("report", "with: %1", "the programme item, issue or outcome it belongs to").arg(*owner);
        note += resource.note;
        note.removeAll(QString());
        items += {resource.title,
                  resource.address.isEmpty() ? words.translate("report", "no address yet") : resource.address,
                  note.join(QStringLiteral(" · ")),
                  {},
                  {}};
    }
    out.list(items);
}

} // namespace

void addResources(const Letter &letter, ReportBuilder &out)
{
    addThose(letter, Wanted::All, out);
}

void addResourcesToOpen(const Letter &letter, ReportBuilder &out)
{
    addThose(letter, Wanted::ToOpen, out);
}

} // namespace oogst
