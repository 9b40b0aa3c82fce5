// One outcome with all that was written down about it, and lists of them.

#include "report/sections/sections.h"

#include "core/rules/weight.h"

namespace oogst {
namespace {

const QString separator = QStringLiteral(" · ");

void sortByPlace(QList<Outcome> &outcomes)
{
    std::ranges::sort(outcomes, [](const Outcome &a, const Outcome &b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
}

/// Who said it and who agreed, as far as it may be told.
QStringList voices(const Letter &letter, const Outcome &outcome)
{
    const Words &words = letter.words;
    QStringList note;
    QStringList holders = outcome.heldBy;
    holders += letter.organisation(outcome.heldByOrganisation);
    holders.removeAll(QString());
    if (!holders.isEmpty())
        note += words.translate("report", "of %1").arg(words.list(holders));
    if (!outcome.alsoValidFor.isEmpty())
        note += words.translate("report", "also valid for %1").arg(words.list(outcome.alsoValidFor));
    const Publication::NamedAs named = letter.publication.namedAs(outcome);
    if (named.how == Attribution::All && outcome.basis != Basis::AllPresent)
        note += words.translate("report", "from all present");
    else if (named.how != Attribution::All && named.how != Attribution::Group && !named.words.isEmpty())
        note += words.translate("report", "contributed by %1").arg(named.words);
    QString support = words.of(outcome.support);
    if (!outcome.reserve.isEmpty())
        support = support.isEmpty() ? words.translate("report", "reserve: %1").arg(outcome.reserve)
                                    : support + QStringLiteral(": ") + outcome.reserve;
    note += support.toLower().left(1) + support.mid(1);
    return note;
}

/// How it is to be done, with whom, and where it looks to.
QStringList directions(const Letter &letter, const Outcome &outcome)
{
    const Words &words = letter.words;
    QStringList note;
    const auto add = [&](const QString &text, const QString &value) {
        if (!value.isEmpty())
            note += text.arg(value);
    };
    add(words.translate("report", "with %1", "partners"), words.list(outcome.partners));
    add(words.translate("report", "through %1", "programmes"), words.list(outcome.programmes));
    add(words.translate("report", "by way of %1", "instrument"), outcome.instrument);
    add(words.translate("report", "stage: %1"), outcome.stage);
    add(words.translate("report", "looks towards %1"),
        outcome.horizonYear ? QString::number(*outcome.horizonYear) : QString());
    add(words.translate("report", "difference between %1"), outcome.comparing);
    add(words.translate("report", "in the talk: %1"), outcome.moment);
    return note;
}

/// What another outcome is to this one: told with its words, or by its meetup when the words are the same.
QString relationLine(const Letter &letter, RelationKind kind, const Outcome &outcome, const Outcome &other)
{
    const Words &words = letter.words;
    const QString where =
        other.meetup == letter.meetup.id ? QString() : letter.document.findOrEmpty(other.meetup).title;
    if (kind == RelationKind::SameAs && other.text == outcome.text)
        return where.isEmpty() ? QString() : words.translate("report", "also said at %1").arg(where);
    QStringList line{words.of(kind).toLower(), letter.origin(other)};
    if (!where.isEmpty())
        line += QStringLiteral("(%1)").arg(where);
    return line.join(u' ');
}

/// How many say what was joined, each counted once. Only what this audience may read counts.
QString weightLine(const Letter &letter, const Outcome &outcome)
{
    const Weight weight = weightOf(letter.document, outcome.id, [&](const Outcome &one) { return letter.publication.mayPrint(one); });
    // The same words again, copied along with a meetup, are no second time that it was said.
    const auto isCopy = [&](Id<Outcome> id) { return letter.document.findOrEmpty(id).text == outcome.text; };
    if (weight.outcomes.size() < 2 || std::ranges::all_of(weight.outcomes, isCopy))
        return {};
    QStringList parts;
    const auto add = [&](const char *text, qsizetype count) {
        if (count > 0)
            parts += letter.words.translate("report", text, nullptr, int(count));
    };
    add(QT_TRANSLATE_N_NOOP("report", "%n meetup(s)"), weight.meetups.size() > 1 ? weight.meetups.size() : 0);
    add(QT_TRANSLATE_N_NOOP("report", "%n table(s)"), weight.tables.size());
    // A single organisation would point at who said it.
    const bool mayCount = !letter.isPublic() || weight.organisations.size() >= smallestPublicGroup;
    add(QT_TRANSLATE_N_NOOP("report", "%n organisation(s)"), mayCount ? weight.organisations.size() : 0);
    add(QT_TRANSLATE_N_NOOP("report", "%n sector(s)"), mayCount ? weight.sectors.size() : 0);
    if (weight.restsOnOneVoice())
        return letter.words.translate("report", "rests on one voice");
    return parts.isEmpty() ? QString() : letter.words.translate("report", "heard at %1").arg(letter.words.list(parts));
}

QStringList relations(const Letter &letter, const Outcome &outcome)
{
    QStringList note;
    const auto add = [&](RelationKind kind, Id<Outcome> id) {
        const auto other = letter.document.find(id);
        if (other && letter.publication.mayPrint(*other))
            note += relationLine(letter, kind, outcome, *other);
    };
    for (const Relation &relation : letter.document.where(&Relation::from, outcome.id))
        if (relation.kind != RelationKind::ToldApart) // tells who works on the harvest, not who reads it
            add(relation.kind, relation.to);
    for (const Relation &relation : letter.document.where(&Relation::to, outcome.id))
        if (relation.kind == RelationKind::SameAs) // holds both ways
            add(relation.kind, relation.from);
    note.removeDuplicates();
    if (!note.isEmpty())
        note += weightLine(letter, outcome);
    return note;
}

/// Whether everything at this meetup was about one issue: then it need not be said with every line.
bool isOnlyIssue(const Letter &letter, Id<Issue> issue)
{
    return std::ranges::all_of(letter.document.of(recordType<Outcome>()), [&](const auto &held) {
        const auto *outcome = static_cast<const Outcome *>(held.get());
        return outcome->meetup != letter.meetup.id || outcome->issue.isNull() || outcome->issue == issue;
    });
}

/// Whether the issue of an outcome says more than the table, heading or outcome it stands under.
bool tellsMore(const Letter &letter, const Outcome &outcome, const std::optional<Outcome> &parent)
{
    const auto issue = letter.document.find(outcome.issue);
    if (!issue || (parent && parent->issue == outcome.issue))
        return false;
    const auto table = letter.document.find(outcome.table);
    return !isOnlyIssue(letter, outcome.issue) && (!table || table->issue != outcome.issue) &&
           issue->title.compare(outcome.heading, Qt::CaseInsensitive) != 0;
}

QString noteOf(const Letter &letter, const Outcome &outcome, const std::optional<Outcome> &parent)
{
    const Words &words = letter.words;
    QStringList note;
    if (outcome.kind != OutcomeKind::Remark && (!parent || parent->kind != outcome.kind))
        note += words.of(outcome.kind);
    if (outcome.certainty != Certainty::Unknown)
        note += words.of(outcome.certainty).toLower();
    if (outcome.importance)
        note += words.translate("report", "importance %1").arg(words.number(*outcome.importance));
    const bool saidByPlace = outcome.basis == Basis::TableTalk && !outcome.table.isNull();
    if (outcome.basis != Basis::Unknown && !saidByPlace && (!parent || parent->basis != outcome.basis))
        note += words.translate("report", "based on: %1").arg(words.of(outcome.basis).toLower());
    note += voices(letter, outcome);
    note += directions(letter, outcome);
    if (tellsMore(letter, outcome, parent))
        note += words.translate("report", "issue: %1").arg(letter.issue(outcome.issue));
    if (const auto round = letter.document.find(outcome.round); round && letter.ofMeetup<Round>().size() > 1)
        note += words.translate("report", "round %1").arg(words.number(round->number));
    note += relations(letter, outcome);
    if (outcome.sensitive)
        note += words.translate("report", "sensitive: not for publication");
    note.removeAll(QString());
    return note.join(separator);
}

blocks::Item outcomeItem(const Letter &letter, const Outcome &outcome, const std::optional<Outcome> &parent,
                         int depth = 1)
{
    constexpr int deepest = 50; // a damaged file may hold a ring
    blocks::Item item{outcome.keyword, outcome.text, noteOf(letter, outcome, parent), {}, outcome.closing};
    if (outcome.kind == OutcomeKind::Quote)
        item.text = letter.words.quoted(outcome.text);
    if (depth < deepest)
        for (const Outcome &child : outcomesUnder(letter, outcome))
            item.items += outcomeItem(letter, child, outcome, depth + 1);
    return item;
}

bool standsApart(const Letter &letter, const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Quote && letter.document.where(&Outcome::parent, outcome.id).isEmpty();
}

} // namespace

QList<Outcome> outcomesUnder(const Letter &letter, const Outcome &outcome)
{
    QList<Outcome> below = letter.document.where(&Outcome::parent, outcome.id);
    below.removeIf([&](const Outcome &child) { return !letter.publication.mayPrint(child); });
    sortByPlace(below);
    return below;
}

QList<blocks::Item> outcomeItemsUnder(const Letter &letter, const Outcome &outcome)
{
    return outcomeItem(letter, outcome, std::nullopt).items;
}

bool isTopic(const Letter &letter, const Outcome &outcome)
{
    // Among other things under a heading, and neither sure nor maybe, it stays where it was written.
    const bool isMeant = outcome.certainty != Certainty::Unknown || outcome.heading.isEmpty();
    return outcome.kind == OutcomeKind::TopicForFollowUp && isMeant && outcome.table.isNull() &&
           letter.has(QStringLiteral("follow_up"));
}

QList<Outcome> outcomeRoots(const Letter &letter)
{
    QList<Outcome> roots;
    for (const Outcome &outcome : letter.ofMeetup<Outcome>()) {
        if (!letter.publication.mayPrint(outcome))
            continue;
        const auto parent = letter.document.find(outcome.parent);
        if (!parent || !letter.publication.mayPrint(*parent))
            roots += outcome;
    }
    sortByPlace(roots);
    return roots;
}

void addOutcomes(const Letter &letter, const QList<Outcome> &roots, int headingLevel, ReportBuilder &out)
{
    QStringList headings{QString()};
    for (const Outcome &outcome : roots)
        if (!headings.contains(outcome.heading))
            headings += outcome.heading;
    for (const QString &heading : headings) {
        out.heading(headingLevel, heading);
        QList<blocks::Item> items;
        for (const Outcome &outcome : roots) {
            if (outcome.heading != heading)
                continue;
            if (!standsApart(letter, outcome)) {
                items += outcomeItem(letter, outcome, std::nullopt);
                continue;
            }
            out.list(std::exchange(items, {}));
            Outcome quote = outcome; // the frame says what kind it is, the line below who said it
            quote.kind = OutcomeKind::Remark;
            quote.attribution = Attribution::Nobody;
            if (outcome.attribution == Attribution::Group)
                quote.heldBy.clear();
            QStringList below{letter.publication.namedAs(outcome).words, outcome.keyword,
                              noteOf(letter, quote, std::nullopt)};
            below.removeAll(QString());
            out.quote(outcome.text, below.join(separator));
        }
        out.list(items);
    }
}

} // namespace oogst
