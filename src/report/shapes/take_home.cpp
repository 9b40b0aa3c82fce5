// A page for each person to take home: whom you met, what came out of your tables, what you promised.

#include "report/sections/sections.h"
#include "report/shapes/shapes.h"

#include "core/rules/names.h"

namespace oogst {
namespace {

/// Who sat there in a round, without the reader: names of who agreed to be listed, the others as a number.
QString company(const Letter &letter, const Round &round, const Table &table, const Participation &self)
{
    const Words &words = letter.words;
    QStringList names;
    int others = 0;
    for (const Seat &seat : letter.document.where(&Seat::table, table.id)) {
        const auto participation = letter.document.find(seat.participation);
        if (seat.round != round.id || !participation || participation->id == self.id)
            continue;
        const auto person = letter.document.find(participation->person);
        if (!person || !letter.publication.mayList(*person)) {
            ++others;
            continue;
        }
        const QString from = letter.organisation(organisationOf(*participation, letter.document));
        names += from.isEmpty() ? fullName(*person) : fullName(*person) + QStringLiteral(" (") + from + u')';
    }
    if (others > 0)
        names += words.translate("report", "%n other people", nullptr, others);
    return words.list(names);
}

/// Somebody who sat at no table and promised nothing has nothing to take home.
bool hasAnything(const Letter &letter, const Participation &self)
{
    return !routeOf(letter, self.id).isEmpty() || std::ranges::any_of(letter.ofMeetup<Commitment>(), [&](const Commitment &commitment) {
        return commitment.who == self.person || commitment.toWhom == self.person;
    });
}

/// `context` says of what meetup it is, where the page does not begin with that.
void addPage(const Letter &letter, const Participation &self, const QString &context, ReportBuilder &out)
{
    const Words &words = letter.words;
    const Person person = letter.document.findOrEmpty(self.person);
    out.heading(2, fullName(person));
    out.paragraph(context);
    const QList<std::pair<Round, Table>> route = routeOf(letter, self.id);
    QList<blocks::Item> met;
    for (const auto &[round, table] : route) {
        const QString name = letter.tableName(table);
        met += {route.size() > 1 ? words.translate("report", "Round %1").arg(words.number(round.number)) + QStringLiteral(" · ") + name : name,
                company(letter, round, table, self), {}, {}, {}};
    }
    out.heading(3, words.translate("report", "Whom you met"));
    out.list(met);
    QSet<QUuid> seen;
    for (const auto &[round, table] : route) {
        if (seen.contains(table.id.value))
            continue;
        seen += table.id.value;
        QList<blocks::Item> items;
        for (const Outcome &outcome : outcomeRoots(letter))
            if (outcome.table == table.id)
                items += {outcome.keyword,
                          outcome.kind == OutcomeKind::Quote ? words.quoted(outcome.text) : outcome.text,
                          words.of(outcome.kind), outcomeItemsUnder(letter, outcome), outcome.closing};
        out.heading(3, words.translate("report", "What came out of %1").arg(letter.tableName(table)));
        out.list(items);
    }
    const QList<Commitment> all = letter.ofMeetup<Commitment>();
    QList<blocks::Item> promised, owed;
    for (const Commitment &commitment : all) {
        blocks::Item item = commitmentItem(letter, commitment, all);
        if (commitment.who == self.person) {
            item.label.clear();
            promised += item;
        } else if (commitment.toWhom == self.person) {
            owed += item;
        }
    }
    out.heading(3, words.translate("report", "What you promised, or was asked of you"));
    out.list(promised);
    out.heading(3, words.translate("report", "What you will receive"));
    out.list(owed);
    out.callout(words.label<Meetup>(QLatin1StringView("contact")), contactLine(letter, letter.meetup.contact));
}

} // namespace

void addTakeHomePages(const Letter &letter, ReportBuilder &out)
{
    out.section(QStringLiteral("title"));
    out.heading(1, letter.meetup.title);
    out.paragraph(occasionLine(letter));
    int number = 0;
    for (const Participation &participation : guests(letter)) {
        const QUuid &only = letter.options.only;
        if (!only.isNull() && only != participation.person.value && only != participation.id.value)
            continue;
        if (!hasAnything(letter, participation))
            continue;
        const QString id = QStringLiteral("person_%1").arg(++number);
        if (number == 1)
            out.section(id);
        else
            out.sectionOnNewPage(id);
        addPage(letter, participation, number > 1 ? contextLine(letter) : QString(), out);
    }
    if (number == 0)
        out.paragraph(guests(letter).isEmpty() ? letter.words.translate("report", "Nobody is expected yet.")
                                               : letter.words.translate("report", "Nobody sat at a table or promised something yet."));
}

} // namespace oogst
