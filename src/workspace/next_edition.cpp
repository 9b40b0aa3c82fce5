#include "workspace/next_edition.h"

#include "core/position.h"
#include "core/rules/names.h"
#include "core/rules/presence.h"
#include "core/rules/weight.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace oogst {
namespace {

constexpr qsizetype longestTitle = 80;
constexpr int usualTables = 8;      // where there were none before
constexpr int surest = 1'000'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(next_edition)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString partyOf(const Document &document, Id<Person> person, Id<Organisation> organisation)
{
    const auto known = document.find(person);
    return joined({known ? fullName(*known) : QString(), document.findOrEmpty(organisation).name});
}

bool isOpen(QuestionStatus status)
{
    return status == QuestionStatus::Open || status == QuestionStatus::InProgress;
}

// Gathers what is open, in the order of `Returning`.
class OpenEnds
{
public:
    OpenEnds(const Document &document, Id<Meetup> meetup, QDate today) : m_document(document), m_meetup(document.findOrEmpty(meetup)), m_today(today)
    {
        for (const Meetup &other : document.all<Meetup>())
            if (other.id == meetup || (!m_meetup.series.isNull() && other.series == m_meetup.series))
                m_series.insert(other.id.value);
    }

    QList<ReturningItem> read()
    {
        addQuestions();
        addOutcomes();
        addAbsentees();
        addCommitments();
        addGuests();
        addPartners();
        std::ranges::stable_sort(m_items, {}, &ReturningItem::why);
        const int tables = int(m_document.where(&Table::meetup, m_meetup.id).size());
        chooseTables(m_items, tables > 0 ? tables : usualTables);
        return m_items;
    }

private:
    template <class Record>
    void add(Returning why, Id<Record> id, const QString &text, const QString &aside, bool isChosen, Id<Issue> issue = {}, int sureness = 0)
    {
        if (!text.trimmed().isEmpty())
            m_items += {why, &recordType<Record>(), id.value, text, aside, isChosen, m_document.find(issue) ? issue : Id<Issue>{}, sureness};
    }

    // The more tables asked it, the surer; importance counts from 1 for what weighs most.
    int surenessOf(const Outcome &outcome) const
    {
        const Weight weight = m_joined.contains(outcome.id.value) ? weightOf(m_document, outcome.id) : Weight();
        return int(weight.tables.size() + weight.meetups.size()) * 100 + (outcome.importance ? qMax(1, 100 - *outcome.importance) : 0);
    }

    void addQuestions()
    {
        for (const AgendaQuestion &question : m_document.all<AgendaQuestion>()) {
            const bool isOurs = std::ranges::any_of(question.origins, [&](Id<Outcome> id) { return m_series.contains(m_document.findOrEmpty(id).meetup.value); });
            for (const Id<Outcome> &origin : question.origins)
                m_onAgenda.insert(origin.value);
            if (isOurs && isOpen(question.status))
                add(Returning::AgendaQuestion, question.id, question.text,
                    joined({question.agenda.isEmpty() ? m_document.findOrEmpty(question.owner).name : question.agenda, labelOf(question.status)}), true, question.issue, surest);
        }
    }

    void addOutcomes()
    {
        QSet<QUuid> answered;
        for (const Relation &relation : m_document.where(&Relation::kind, RelationKind::Answers))
            answered.insert(relation.to.value);
        for (const Relation &relation : m_document.where(&Relation::kind, RelationKind::SameAs)) {
            m_joined.insert(relation.from.value);
            m_joined.insert(relation.to.value);
        }
        for (const Outcome &outcome : m_document.where(&Outcome::meetup, m_meetup.id)) {
            const Table table = m_document.findOrEmpty(outcome.table);
            const QString place = outcome.table.isNull() ? QString() : Words::tr("table %1").arg(table.number);
            if (outcome.kind == OutcomeKind::TopicForFollowUp && outcome.certainty == Certainty::Maybe)
                add(Returning::MaybeTopic, outcome.id, outcome.text, place, false);
            else if (outcome.kind == OutcomeKind::TopicForFollowUp)
                add(Returning::Topic, outcome.id, outcome.text, place, true, {}, surest);
            else if (outcome.kind == OutcomeKind::KnowledgeQuestion && !m_onAgenda.contains(outcome.id.value) && !answered.contains(outcome.id.value))
                add(Returning::TableQuestion, outcome.id, outcome.text, place, true, outcome.issue.isNull() ? table.issue : outcome.issue, surenessOf(outcome));
        }
    }

    void addAbsentees()
    {
        for (const Participation &one : m_document.where(&Participation::meetup, m_meetup.id))
            add(Returning::AbsentTopic, one.id, one.wouldHaveBrought, partyOf(m_document, one.person, one.organisation), false);
        for (const WantedPartner &partner : m_document.where(&WantedPartner::meetup, m_meetup.id))
            add(Returning::AbsentTopic, partner.id, partner.wouldHaveBrought,
                joined({partner.role, m_document.findOrEmpty(partner.organisation).name}), false);
    }

    void addCommitments()
    {
        for (const Commitment &commitment : m_document.where(&Commitment::status, CommitmentStatus::Open))
            if (m_series.contains(commitment.meetup.value))
                add(Returning::Commitment, commitment.id, commitment.what,
                    joined({partyOf(m_document, commitment.who, commitment.whoOrganisation), commitment.term.words,
                            commitment.term.isOverdue(m_today) ? Words::tr("late") : QString()}),
                    true);
    }

    void addGuests()
    {
        for (const Participation &one : m_document.where(&Participation::meetup, m_meetup.id)) {
            const bool joins = one.joinsNetwork == Interest::Yes || one.joinsNetwork == Interest::Maybe;
            const bool comes = one.interestedNext == Interest::Yes || one.interestedNext == Interest::Maybe;
            if (joins || comes)
                add(Returning::Guest, one.id, fullName(m_document.findOrEmpty(one.person)),
                    joined({m_document.findOrEmpty(organisationOf(one, m_document)).name, joins ? Words::tr("joins the network") : QString(),
                            comes ? Words::tr("wants to come") : QString()}),
                    true);
        }
    }

    void addPartners()
    {
        for (const WantedPartner &partner : m_document.where(&WantedPartner::meetup, m_meetup.id))
            if (isMissing(partner, m_document))
                add(Returning::MissingPartner, partner.id, joined({m_document.findOrEmpty(partner.organisation).name, partner.role}), partner.absence, true);
    }

    const Document &m_document;
    Meetup m_meetup;
    QDate m_today;
    QSet<QUuid> m_series;
    QSet<QUuid> m_onAgenda;
    QSet<QUuid> m_joined; ///< outcomes that were heard more than once
    QList<ReturningItem> m_items;
};

QString shortTitle(const QString &text)
{
    const QString title = text.simplified();
    return title.size() <= longestTitle ? title : title.left(title.lastIndexOf(QLatin1Char(' '), longestTitle)) + QStringLiteral("…");
}

// Plans the next edition from what was chosen.
class Planner
{
public:
    Planner(const Document &document, const Meetup &from, const std::function<QUuid()> &freshUuid)
        : m_document(document), m_from(from), m_freshUuid(freshUuid)
    {
    }

    ChangeSet plan(const QList<ReturningItem> &items)
    {
        addMeetup();
        bool looksBack = false;
        for (const ReturningItem &item : items) {
            if (!item.isChosen)
                continue;
            looksBack = looksBack || item.why == Returning::AgendaQuestion || item.why == Returning::Commitment;
            take(item);
        }
        addTables();
        addProgramme(looksBack);
        return m_set;
    }

private:
    void addMeetup()
    {
        m_meetup.id = {m_freshUuid()};
        m_meetup.series = m_from.series;
        m_meetup.title = m_from.title;
        m_meetup.region = m_from.region;
        m_meetup.kind = m_from.kind;
        m_meetup.format = m_from.format;
        m_meetup.status = m_from.nextDecision == NextDecision::Decided ? MeetupStatus::Planned : MeetupStatus::Idea;
        m_meetup.when = m_from.nextWhen;
        m_meetup.theme = m_from.nextSubject.isEmpty() ? m_from.theme : m_from.nextSubject;
        m_meetup.tags = m_from.tags;
        if (!m_from.nextPurpose.isEmpty())
            m_meetup.goals = {m_from.nextPurpose};
        m_meetup.occasion = Words::tr("Follows “%1” (%2).").arg(m_from.title, m_from.when.words);
        m_meetup.contact = m_from.contact;
        m_meetup.contactInvitation = m_from.contactInvitation;
        if (m_from.jointEdition)
            m_meetup.jointEdition = *m_from.jointEdition + 1;
        m_set.add(m_meetup);
        for (const Organiser &organiser : m_document.where(&Organiser::meetup, m_from.id))
            addAgain(organiser);
        for (const Round &round : m_document.where(&Round::meetup, m_from.id))
            addAgain(round);
    }

    template <class Record>
    void addAgain(Record record)
    {
        record.meetup = m_meetup.id;
        record.id = recordType<Record>().hasNaturalKey() ? naturalId(record) : Id<Record>{m_freshUuid()};
        m_set.add(record);
    }

    void take(const ReturningItem &item)
    {
        switch (item.why) {
        case Returning::AgendaQuestion: return takeQuestion({item.id});
        case Returning::TableQuestion:
        case Returning::Topic:
        case Returning::MaybeTopic: addIssue(item.issue, item.text); return;
        case Returning::AbsentTopic:
            addIssue({}, item.text);
            if (item.type == &recordType<Participation>())
                invite({item.id});
            return;
        case Returning::Guest: return invite({item.id});
        case Returning::MissingPartner: return wish({item.id});
        case Returning::Commitment: return; // stays where it was made; the look back brings it up
        }
    }

    // An agenda question without an issue gets the new one, so that its line goes on.
    void takeQuestion(Id<AgendaQuestion> id)
    {
        const auto question = m_document.find(id);
        if (!question)
            return;
        const Id<Issue> issue = addIssue(question->issue, question->text);
        AgendaQuestion after = *question;
        after.issue = issue;
        m_set.edit(*question, after);
    }

    Id<Issue> addIssue(Id<Issue> known, const QString &text)
    {
        if (m_document.find(known)) {
            if (!m_issues.contains(known))
                m_issues += known;
            return known;
        }
        Issue issue;
        issue.id = {m_freshUuid()};
        issue.series = m_from.series;
        issue.title = shortTitle(text);
        issue.question = text;
        issue.position = m_lastPosition = placeBetween(m_lastPosition, {});
        m_set.add(issue);
        m_issues += issue.id;
        return issue.id;
    }

    void invite(Id<Participation> id)
    {
        const auto before = m_document.find(id);
        if (!before || m_invited.contains(before->person.value))
            return;
        m_invited.insert(before->person.value);
        Participation guest;
        guest.meetup = m_meetup.id;
        guest.person = before->person;
        guest.organisation = before->organisation;
        guest.relation = before->relation;
        guest.id = naturalId(guest);
        m_set.add(guest);
    }

    void wish(Id<WantedPartner> id)
    {
        const auto before = m_document.find(id);
        if (!before)
            return;
        WantedPartner partner;
        partner.organisation = before->organisation;
        partner.role = before->role;
        partner.why = before->why;
        addAgain(partner);
    }

    void addTables()
    {
        int number = 0;
        for (const Id<Issue> &issue : std::as_const(m_issues)) {
            Table table;
            table.issue = issue;
            table.number = ++number;
            addAgain(table);
        }
    }

    void addProgramme(bool looksBack)
    {
        QString position;
        const auto item = [&](const QString &title, ProgrammeItemKind kind, int minutes) {
            ProgrammeItem made;
            made.title = title;
            made.kind = kind;
            made.minutes = minutes;
            made.position = position = placeBetween(position, {});
            addAgain(made);
        };
        if (looksBack)
            item(Words::tr("What came of it: questions and promises of last time"), ProgrammeItemKind::Plenary, 30);
        if (!m_issues.isEmpty())
            item(Words::tr("At the tables"), ProgrammeItemKind::Tables, 60);
    }

    const Document &m_document;
    Meetup m_from;
    Meetup m_meetup;
    std::function<QUuid()> m_freshUuid;
    ChangeSet m_set;
    QList<Id<Issue>> m_issues;
    QSet<QUuid> m_invited;
    QString m_lastPosition;
};

} // namespace

QList<ReturningItem> whatIsOpen(const Document &document, Id<Meetup> meetup, QDate today)
{
    return OpenEnds(document, meetup, today).read();
}

void chooseTables(QList<ReturningItem> &items, int count)
{
    QList<ReturningItem *> order;
    for (ReturningItem &item : items)
        if (item.makesTable()) {
            item.isChosen = false;
            if (item.why != Returning::MaybeTopic && item.why != Returning::AbsentTopic)
                order += &item;
        }
    std::ranges::stable_sort(order, std::greater(), [](const ReturningItem *item) { return item->sureness; });
    QSet<QUuid> taken;
    for (ReturningItem *item : std::as_const(order)) {
        const QUuid table = item->issue.isNull() ? item->id : item->issue.value;
        item->isChosen = taken.contains(table) || taken.size() < count;
        if (item->isChosen)
            taken.insert(table);
    }
}

int chosenTables(const QList<ReturningItem> &items)
{
    QSet<QUuid> tables;
    for (const ReturningItem &item : items)
        if (item.makesTable() && item.isChosen)
            tables.insert(item.issue.isNull() ? item.id : item.issue.value);
    return int(tables.size());
}

ChangeSet nextEditionOf(const Document &document, Id<Meetup> meetup, const QList<ReturningItem> &items,
                        const std::function<QUuid()> &freshUuid)
{
    const auto from = document.find(meetup);
    if (!from)
        return {};
    ChangeSet set = Planner(document, *from, freshUuid).plan(items);
    set.summary = Words::tr("Next edition planned");
    return set;
}

Id<Meetup> editionAfter(const Document &document, Id<Meetup> meetup)
{
    const Meetup from = document.findOrEmpty(meetup);
    if (from.series.isNull())
        return {};
    std::optional<Meetup> next;
    for (const Meetup &other : document.where(&Meetup::series, from.series))
        if (isEarlier(from, other) && (!next || isEarlier(other, *next)))
            next = other;
    return next ? next->id : Id<Meetup>{};
}

} // namespace oogst
