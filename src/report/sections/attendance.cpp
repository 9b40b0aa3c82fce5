// Who came: numbers, sectors, functions and groups; names only where they may be listed.

#include "report/sections/sections.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"

namespace oogst {

QStringList countLines(const Letter &letter, const QMap<QString, int> &counts, const QString &other)
{
    const QMap<QString, int> told = letter.publication.tellable(counts);
    if (told.size() == 1 && told.firstKey().isEmpty())
        return {}; // all of them small: nothing is told
    QList<std::pair<int, QString>> order;
    for (auto it = told.begin(); it != told.end(); ++it)
        order += {*it, it.key()};
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) {
        return a.second.isEmpty() != b.second.isEmpty() ? b.second.isEmpty() : a.first > b.first;
    });
    QStringList lines;
    for (const auto &[count, key] : order)
        if (letter.publication.tellable(count))
            lines += QStringLiteral("%1 × %2").arg(letter.words.number(count), key.isEmpty() ? other : key);
    return lines;
}

namespace {

using Counts = QMap<QString, int>;

QString range(const Letter &letter)
{
    const auto low = letter.meetup.attendanceLow, high = letter.meetup.attendanceHigh;
    const Words &words = letter.words;
    if (low && high && *low != *high)
        return words.translate("report", "about %1 – %2").arg(words.number(*low), words.number(*high));
    if (low || high)
        return words.translate("report", "about %1").arg(words.number(low ? *low : *high));
    return {};
}

void addNumbers(const Letter &letter, const QList<Participation> &present, ReportBuilder &out)
{
    const Words &words = letter.words;
    out.paragraph(words.translate("report", "Reported attendance"), range(letter));
    const int count = int(present.size());
    const bool counted = std::ranges::any_of(present, [](const Participation &p) { return p.arrivedAt.isValid(); });
    if (count > 0 && letter.publication.tellable(count))
        out.paragraph(counted ? words.translate("report", "Counted at the door")
                              : words.translate("report", "Registered"),
                      words.translate("report", "%n people", nullptr, count));
    const QHash<Id<Person>, int> visits = earlierVisits(letter.document, letter.meetup.id);
    const auto firstTime =
        int(std::ranges::count_if(present, [&](const Participation &p) { return !visits.contains(p.person); }));
    // In the first meetup of a file everybody would be new: that says nothing.
    if (!visits.isEmpty() && firstTime > 0 && letter.publication.tellable(firstTime))
        out.paragraph(words.translate("report", "For the first time"),
                      words.translate("report", "%n people", nullptr, firstTime));
    out.paragraph(words.label<Meetup>(QLatin1StringView("interest")), letter.meetup.interest);
}

void addSectors(const Letter &letter, const QList<Participation> &present, ReportBuilder &out)
{
    const Words &words = letter.words;
    Counts counts;
    for (const Participation &participation : present)
        ++counts[words.sector(sectorOf(participation, letter.document))];
    const Counts told = letter.publication.tellable(counts);
    if (told.isEmpty() || (told.size() == 1 && told.firstKey().isEmpty()))
        return;
    QList<std::pair<QString, int>> order;
    for (auto it = told.begin(); it != told.end(); ++it)
        order += {it.key(), *it};
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) {
        return a.first.isEmpty() != b.first.isEmpty() ? b.first.isEmpty() : a.second > b.second;
    });
    const QString sector = words.label<Organisation>(QLatin1StringView("sector"));
    blocks::Chart chart{words.translate("report", "People by sector"), {}, {}};
    blocks::Table figures{{}, {sector, words.translate("report", "People"), words.translate("report", "Share")}, {}};
    QStringList said;
    for (const auto &[name, count] : order) {
        const QString label = name.isEmpty() ? words.translate("report", "Other or unknown") : name;
        const int share = int((100 * qint64(count) + present.size() / 2) / present.size());
        chart.bars += {label, count};
        figures.rows += {label, words.number(count), words.number(share) + QStringLiteral("%")};
        said += label + u' ' + words.number(count);
    }
    chart.alt = words.translate("report", "Bars with the number of people by sector: %1.").arg(words.list(said));
    out.heading(3, words.translate("report", "By sector"));
    out.chart(chart);
    out.table(figures);
}

QString groupNote(const Letter &letter, const GroupPresent &group)
{
    const Words &words = letter.words;
    QStringList note;
    if (group.number && letter.publication.tellable(*group.number))
        note += words.translate("report", "%n people", nullptr, *group.number);
    if (const QString sector = words.sector(group.sector); !group.name.startsWith(sector, Qt::CaseInsensitive))
        note += sector;
    note += group.relation;
    if (group.warmth != Warmth::Unknown)
        note += words.of(group.warmth).toLower();
    if (group.invitedPersonally)
        note += words.translate("report", "invited personally");
    if (!group.askedToBring.isEmpty())
        note +=
            words.translate("report", "asked to bring somebody: %1").arg(words.sector(group.askedToBring).toLower());
    if (group.firstTime)
        note += words.translate("report", "for the first time");
    if (!group.experience.isEmpty())
        note += words.translate("report", "experience: %1").arg(group.experience);
    if (!group.scale.isEmpty())
        note += words.translate("report", "scale: %1").arg(group.scale);
    note += group.traits;
    note.removeAll(QString());
    return note.join(QStringLiteral(" · "));
}

void addGroups(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    const std::pair<GroupState, QString> states[] = {
        {GroupState::Present, words.translate("report", "Groups present")},
        {GroupState::Invited, words.translate("report", "Groups invited")},
        {GroupState::Wanted, words.translate("report", "Groups to reach")},
        {GroupState::ConcernedBy, words.translate("report", "Groups it was about")}};
    for (const auto &[state, title] : states) {
        QList<blocks::Item> items;
        for (const GroupPresent &group : letter.ofMeetup<GroupPresent>())
            if (group.state == state)
                items += {{}, group.name, groupNote(letter, group), {}, {}};
        out.heading(3, title);
        out.list(items);
    }
}

/// Counts of what is written of each participation: relations, experience, functions.
void addCounts(const Letter &letter, const QList<Participation> &present, ReportBuilder &out)
{
    const Words &words = letter.words;
    Counts functions, relations, experience;
    for (const Participation &participation : present) {
        if (!participation.function.isEmpty())
            ++functions[participation.function];
        if (!participation.relation.isEmpty())
            ++relations[participation.relation];
        if (!participation.experience.isEmpty())
            ++experience[participation.experience];
    }
    const auto print = [&](const QString &label, const Counts &counts) {
        out.paragraph(label,
                      countLines(letter, counts, words.translate("report", "other")).join(QStringLiteral(" · ")));
    };
    print(words.translate("report", "Functions"), functions);
    print(words.translate("report", "Relation to the organisers"), relations);
    print(words.translate("report", "Experience with the theme"), experience);
}

/// How people came to be invited, and who came along with whom.
void addInvitations(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    Counts states, asked, inviters, warmth;
    int brought = 0;
    for (const Participation &participation : letter.ofMeetup<Participation>()) {
        ++states[words.of(participation.invitation).toLower()];
        if (!participation.askedToBring.isEmpty())
            ++asked[words.sector(participation.askedToBring).toLower()];
        if (!participation.invitedBy.isNull())
            ++inviters[letter.person(participation.invitedBy)];
        brought += participation.broughtBy.isNull() ? 0 : 1;
        const Person person = letter.document.findOrEmpty(participation.person);
        if (person.warmth != Warmth::Unknown) {
            const QString kind = words.of(person.warmth).toLower();
            ++warmth[person.relationOwner.isNull() ? kind
                                                   : words.translate("report", "%1 of %2", "warm contact of somebody")
                                                         .arg(kind, letter.person(person.relationOwner))];
        }
    }
    const auto print = [&](const QString &label, const Counts &counts) {
        out.paragraph(label,
                      countLines(letter, counts, words.translate("report", "other")).join(QStringLiteral(" · ")));
    };
    out.heading(3, words.translate("report", "How people were invited"));
    out.paragraph(letter.meetup.invitationApproach);
    out.paragraph(words.label<Meetup>(QLatin1StringView("invitation_yield")), letter.meetup.invitationYield);
    print(words.translate("report", "Invitations"), states);
    print(words.translate("report", "Asked to bring somebody along"), asked);
    if (brought > 0 && letter.publication.tellable(brought))
        out.paragraph(words.translate("report", "Came along with a colleague"),
                      words.translate("report", "%n people", nullptr, brought));
    if (!letter.isInternal())
        return;
    print(words.translate("report", "Invited by"), inviters);
    print(words.translate("report", "Contacts"), warmth);
}

} // namespace

void addAttendance(const Letter &letter, ReportBuilder &out)
{
    const QList<Participation> present = letter.present();
    addNumbers(letter, present, out);
    addSectors(letter, present, out);
    addGroups(letter, out);
    out.heading(3, letter.words.translate("report", "More about who came"));
    addCounts(letter, present, out);
    addInvitations(letter, out);
}

} // namespace oogst
