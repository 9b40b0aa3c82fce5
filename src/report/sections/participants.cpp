// The organisations and the people who were there, as lists; never in public.

#include "report/sections/sections.h"

#include "core/rules/names.h"

#include <QCollator>

namespace oogst {
namespace {

/// All organisations that play a part: of who came or should have, who organised, asked, promised, or is told about.
QList<Organisation> involved(const Letter &letter)
{
    const Document &document = letter.document;
    QSet<QUuid> ids;
    const auto add = [&ids](Id<Organisation> id) { ids += id.value; };
    const auto addThoseOf = [&](Id<Person> person) {
        for (const Affiliation &affiliation : document.where(&Affiliation::person, person))
            add(affiliation.organisation);
    };
    addThoseOf(letter.meetup.contact);
    for (const Participation &participation : letter.ofMeetup<Participation>()) {
        add(participation.organisation);
        addThoseOf(participation.person);
    }
    for (const Organiser &organiser : letter.ofMeetup<Organiser>()) {
        add(organiser.organisation);
        std::ranges::for_each(organiser.signatories, addThoseOf);
    }
    for (const ProgrammeItem &item : letter.ofMeetup<ProgrammeItem>()) {
        add(item.caseOf);
        std::ranges::for_each(item.speakers, addThoseOf);
    }
    for (const WantedPartner &partner : letter.ofMeetup<WantedPartner>())
        add(partner.organisation);
    for (const Need &need : letter.ofMeetup<Need>())
        add(need.organisation);
    for (const Outcome &outcome : letter.ofMeetup<Outcome>())
        if (letter.publication.mayPrint(outcome))
            add(outcome.heldByOrganisation);
    for (const Commitment &commitment : letter.ofMeetup<Commitment>()) {
        add(commitment.whoOrganisation);
        add(commitment.toOrganisation);
    }
    QList<Organisation> bodies;
    for (const Organisation &body : document.all<Organisation>())
        if (ids.contains(body.id.value))
            bodies += body;
    return bodies;
}

void addOrganisations(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    QList<Organisation> bodies = involved(letter);
    const auto head = [&](const char *field) { return words.label<Organisation>(QLatin1StringView(field)); };
    QCollator collator(words.locale());
    std::ranges::sort(
        bodies, [&](const Organisation &a, const Organisation &b) { return collator.compare(a.name, b.name) < 0; });
    blocks::Table grid{
        {}, {words.translate("report", "Organisation"), head("sector"), head("town"), head("traits")}, {}};
    for (const Organisation &body : bodies) {
        const QString others = body.alsoKnownAs.join(QStringLiteral(", "));
        QStringList place{body.town}, traits{body.scale};
        if (body.region != body.town)
            place += body.region;
        traits += body.traits;
        place.removeAll(QString());
        traits.removeAll(QString());
        grid.rows += {others.isEmpty() ? body.name : body.name + QStringLiteral(" (") + others + u')',
                      words.sector(body.sector), place.join(QStringLiteral(", ")), traits.join(QStringLiteral(", "))};
    }
    out.heading(3, words.translate("report", "Organisations involved"));
    if (!grid.rows.isEmpty())
        out.table(grid);
}

void addNames(const Letter &letter, const QList<Participation> &present, ReportBuilder &out)
{
    const Words &words = letter.words;
    QCollator collator(words.locale());
    QList<std::pair<QCollatorSortKey, QStringList>> rows;
    for (const Participation &participation : present) {
        const auto person = letter.document.find(participation.person);
        if (!person || !letter.publication.mayList(*person))
            continue;
        QStringList roles;
        for (const ParticipantRole role : participation.roles)
            roles += words.of(role);
        rows +=
            {collator.sortKey(listName(*person)),
             {fullName(*person), functionOf(participation, letter.document),
              letter.organisation(organisationOf(participation, letter.document)), roles.join(QStringLiteral(", "))}};
    }
    std::ranges::stable_sort(rows, [](const auto &a, const auto &b) { return a.first < b.first; });
    blocks::Table grid{{},
                       {words.translate("report", "Name"), words.translate("report", "Function"),
                        words.translate("report", "Organisation"),
                        words.label<Participation>(QLatin1StringView("roles"))},
                       {}};
    for (const auto &row : rows)
        grid.rows += row.second;
    out.heading(3, words.translate("report", "List of participants"));
    out.paragraph(rows.isEmpty() ? QString()
                                 : words.translate("report", "Only people who agreed to be listed are named here."));
    if (!grid.rows.isEmpty())
        out.table(grid);
}

} // namespace

void addParticipants(const Letter &letter, ReportBuilder &out)
{
    if (letter.isPublic())
        return;
    const QList<Participation> present = letter.present();
    addOrganisations(letter, out);
    addNames(letter, present, out);
}

} // namespace oogst
