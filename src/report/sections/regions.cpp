// West next to East: per issue what both regions say, and what only one says.

#include "core/rules/region_ties.h"
#include "report/sections/sections.h"

namespace oogst {
namespace {

/// Prints what may be printed: outcomes of another meetup go by the rules of that one.
class Sides
{
public:
    explicit Sides(const Letter &letter) : m_letter(letter) {}

    /// The words of those that may be printed, with what kind they are; empty when none may.
    QString words(const QList<Id<Outcome>> &ids)
    {
        QStringList texts;
        for (const Id<Outcome> &id : ids) {
            const auto outcome = m_letter.document.find(id);
            if (!outcome || !mayPrint(*outcome))
                continue;
            const QString text = outcome->kind == OutcomeKind::Quote ? m_letter.words.quoted(outcome->text) : outcome->text;
            const QString kind = outcome->kind == OutcomeKind::Remark ? QString() : m_letter.words.of(outcome->kind);
            texts += kind.isEmpty() ? text : kind + QStringLiteral(": ") + text;
        }
        texts.removeDuplicates();
        return texts.join(u'\n');
    }

private:
    bool mayPrint(const Outcome &outcome)
    {
        auto known = m_publications.find(outcome.meetup.value);
        if (known == m_publications.end())
            known = m_publications.insert(outcome.meetup.value,
                                          {m_letter.document, outcome.meetup, m_letter.options.audience});
        return known->mayPrint(outcome);
    }

    const Letter &m_letter;
    QHash<QUuid, Publication> m_publications;
};

/// One issue: its rows, each what they are to each other and the words of both.
struct IssueRows {
    Id<Issue> issue;
    QList<QStringList> rows;
};

void compareWith(const Letter &letter, const RegionQuestion &question, ReportBuilder &out)
{
    const Words &words = letter.words;
    Sides sides(letter);
    QList<IssueRows> issues;
    int both = 0, onlyLeft = 0, onlyRight = 0;
    // What one of two regions said and may not be printed is not made to look as if only the other said it.
    const auto add = [&](const QString &what, const QList<Id<Outcome>> &left, const QList<Id<Outcome>> &right) {
        QString atLeft = sides.words(left), atRight = sides.words(right);
        if (atLeft.isEmpty() != left.isEmpty() || atRight.isEmpty() != right.isEmpty())
            return 0;
        if (atLeft == atRight)
            atRight = words.translate("report", "the same words");
        const Id<Issue> issue = issueOf(letter.document, letter.document.findOrEmpty(left.isEmpty() ? right.first() : left.first()));
        auto rows = std::ranges::find(issues, issue, &IssueRows::issue);
        if (rows == issues.end())
            rows = issues.insert(issues.end(), {issue, {}});
        rows->rows += QStringList{what, atLeft, atRight};
        return 1;
    };
    const RegionTies ties = tiesOfRegions(letter.document, question);
    for (const RegionPair &pair : ties.both)
        both += add(words.translate("report", "Both say"), pair.left, pair.right);
    for (const RegionPair &pair : ties.against)
        add(words.translate("report", "They contradict each other"), pair.left, pair.right);
    for (const Id<Outcome> &id : ties.onlyLeft)
        onlyLeft += add(words.translate("report", "Only %1").arg(question.left), {id}, {});
    for (const Id<Outcome> &id : ties.onlyRight)
        onlyRight += add(words.translate("report", "Only %1").arg(question.right), {}, {id});
    if (issues.isEmpty())
        return;

    std::ranges::stable_sort(issues, {}, [](const IssueRows &rows) { return rows.issue.isNull(); });
    out.heading(3, words.translate("report", "%1 next to %2").arg(question.left, question.right));
    out.paragraph(words.translate("report", "Both say: %1 · only %2: %3 · only %4: %5")
                      .arg(words.number(both), question.left, words.number(onlyLeft), question.right, words.number(onlyRight)));
    for (const IssueRows &rows : std::as_const(issues)) {
        const QString title = rows.issue.isNull() ? words.translate("report", "About no issue in particular") : letter.issue(rows.issue);
        out.heading(4, title);
        out.table({{}, {words.translate("report", "Who"), question.left, question.right}, rows.rows});
    }
}

} // namespace

void addRegions(const Letter &letter, ReportBuilder &out)
{
    const QString here = letter.meetup.region;
    const QStringList regions = regionsOf(letter.document, letter.meetup.series);
    if (letter.meetup.series.isNull() || !regions.contains(here))
        return;
    for (const QString &other : regions) {
        const bool isLater = regions.indexOf(other) > regions.indexOf(here);
        if (other != here)
            compareWith(letter, {letter.meetup.series, isLater ? here : other, isLater ? other : here, {}}, out);
    }
}

} // namespace oogst
