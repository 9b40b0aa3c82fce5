#include "exchange/notes/note_kinds.h"

#include "core/rules/outcome_marks.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Prefix {
    OutcomeKind kind;
    QRegularExpression words;
};

// "Actie: …", "Vraag 2 - …", "Idee! …": the word goes, the rest stays.
const QList<Prefix> &prefixes()
{
    const auto prefix = [](OutcomeKind kind, const char *words) {
        return Prefix{kind, pattern(u"^(?:\\*\\*)?(?:%1)(?:\\s*(?:nr\\.?)?\\s*\\d{1,2}|(?: (?:van|aan|voor|uit|namens|bij|of|to|for|from) [^:]{1,30})(?=:))?(?:\\*\\*)?\\s*(?:[:=]|[-–—](?=\\s))(?:\\*\\*)?\\s*"_s.arg(QString::fromUtf8(words)))};
    };
    static const QList<Prefix> all{
        prefix(OutcomeKind::Action, "act\\.?|afspr\\.?|actie|actiepunt|ap|afspraak|afgesproken(?: is)?|toegezegd|toezegging|agreed|to ?do|action(?: point| item)?|taak|(?:volgende|eerste) stap(?:pen)?|next steps?"),
        prefix(OutcomeKind::KnowledgeQuestion, "vr\\.?|(?:kennis|leer|open )?-?vraag|discussie(?:punt|vraag)|q|question|dilemma"),
        prefix(OutcomeKind::Proposal, "voorst\\.?|voorstel|idee|suggestie|aanbeveling|advies|tip|wens|proposal|idea|suggestion|recommendation"),
        prefix(OutcomeKind::PossibleSolution, "(?:mogelijke )?oplossing|(?:possible )?solution|antwoord|answer"),
        prefix(OutcomeKind::Conclusion, "concl\\.?|conclusie|conclusion|les|lesson|inzicht|insight"),
        prefix(OutcomeKind::Observation, "constatering|observatie|bevinding|signaal|observation|finding"),
        prefix(OutcomeKind::Example, "vb\\.?|(?:goed |praktijk)?voorbeeld|bijv(?:oorbeeld)?\\.?|example|e\\.?g\\.?|casus"),
        prefix(OutcomeKind::Quote, "citaat|quote|uitspraak"),
        prefix(OutcomeKind::SuccessFactor, "succes(?:factor)?|wat werkt|kans|success factor|top"),
        prefix(OutcomeKind::FailureFactor, "faalfactor|knelpunt|belemmering|drempel|valkuil|risico|obstakel|barrier|pitfall|risk"),
        prefix(OutcomeKind::Condition, "(?:rand)?voorwaarde|nodig|condition|needed"),
        prefix(OutcomeKind::TopicForFollowUp, "onderwerp(?:en)? voor (?:een |het |de )?(?:vervolg|volgende (?:keer|bijeenkomst|editie))|vervolg(?:onderwerp(?:en)?)?|(?:voor (?:de )?)?volgende keer|topics?|next time"),
        prefix(OutcomeKind::Position, "standpunt|stelling|position|statement"),
        prefix(OutcomeKind::Difference, "verschil|difference"),
        prefix(OutcomeKind::Research, "onderzoek|research"),
        prefix(OutcomeKind::Remark, "opm\\.?|opmerking|remark|n\\.?b\\.?"),
    };
    return all;
}

std::optional<OutcomeKind> takePrefix(QString &text)
{
    if (const auto kind = kindOfMark(text)) {
        text = text.mid(2).trimmed();
        return kind;
    }
    // "ACTIE Hilde: …": the name stays.
    static const QRegularExpression shouted(u"^(ACTIE|AFSPRAAK|VRAAG|IDEE|VOORSTEL|CONCLUSIE|ACTION|QUESTION|IDEA|PROPOSAL)\\s+(?=[\\p{Lu}][^:]{1,40}:)"_s);
    if (const auto match = shouted.match(text); match.hasMatch())
        text = match.captured(1) + u": "_s + text.mid(match.capturedEnd());
    for (const Prefix &prefix : prefixes())
        if (const auto match = prefix.words.match(text); match.hasMatch() && match.capturedLength() < text.size()) {
            text = text.mid(match.capturedLength());
            return prefix.kind;
        }
    return std::nullopt;
}

// "… van het symposium. *Onbekendheid*": a word in italics behind the sentence is its key word.
QString takeKeyword(QString &text)
{
    static const QRegularExpression behind(u"(?<=[.!?;:)])\\s*(?:\\*([^*]{2,40})\\*|_([^_]{2,40})_)$"_s);
    const auto match = behind.match(text);
    if (!match.hasMatch())
        return {};
    text = text.left(match.capturedStart()).trimmed();
    return match.captured(1) + match.captured(2);
}

// "@Anna Berg" says who, "#geld" what about; both are taken out.
QString takeBehind(QString &text, const QRegularExpression &pattern)
{
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    text = (text.left(match.capturedStart()) + text.mid(match.capturedEnd())).simplified();
    return match.captured(1);
}

// “…” — Anna, Utrecht
bool readQuote(const QString &text, ProposedLine &line)
{
    static const QRegularExpression quote(u"^[“\"„‘](.{8,})[”\"“’]\\s*(?:[-–—]\\s*([\\p{L}][^)]{1,60}?)\\.?|\\(\\s*(\\p{L}[^)]{1,60}?)\\)\\.?|,\\s*([\\p{Lu}][^)]{1,60}?)\\.?)?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression said(u"^([\\p{Lu}][\\p{L}'-]+(?: (?:(?:van|de|der|den|ten|ter|el) )*[\\p{Lu}][\\p{L}'-]+){0,3}(?: \\([^)]{2,30}\\))?):\\s*[“\"„‘](.{8,})[”\"“’]\\.?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = quote.match(text); match.hasMatch()) {
        line.outcome.text = match.captured(1);
        line.speaker = (match.captured(2) + match.captured(3) + match.captured(4)).trimmed();
        return true;
    }
    if (const auto match = said.match(text); match.hasMatch()) {
        line.outcome.text = match.captured(2);
        line.speaker = match.captured(1);
        return true;
    }
    return false;
}

bool hasInnerEnd(const QString &text)
{
    static const QRegularExpression innerEnd(u"[.!]\\s+\\p{Lu}"_s);
    return innerEnd.match(text).hasMatch();
}

// By its first word: a question word, or a verb and a question mark.
bool asksOutright(const QString &text)
{
    static const QRegularExpression opens = pattern(
        u"^(?:(?:en|maar|of|dus|and|but)\\s+)?(?:hoe|wat|wie|waar(?:om|voor|mee|in|toe|van)?|wanneer|welke?|in hoeverre|op welke|aan wie|met wie|voor wie|hoeveel|"
        "how|what|who|where|why|when|which|to what extent)\\b"_s);
    static const QRegularExpression verbFirst = pattern(
        u"^(?:is|zijn|kan|kun(?:nen)?|moet(?:en)?|mag|mogen|wil(?:len)?|zou(?:den)?|wordt|worden|heeft|hebben|gaat|gaan|doen|durven|weten|krijgen|"
        "are|can|could|should|would|do|does|will|may|has|have)\\s.*\\?"_s);
    if (!opens.match(text).hasMatch())
        return verbFirst.match(text).hasMatch();
    return text.contains(u'?') || (!hasInnerEnd(text) && text.size() > 12);
}

// What the words of a line say when nothing above it does; also against what is above it where they are plain.
std::optional<OutcomeKind> kindByWords(const QString &text)
{
    static const QList<Prefix> words{
        {OutcomeKind::KnowledgeQuestion, pattern(u"^(?:de |een )?(?:grote |open |belangrijke )?vraag (?:blijft|is|was|hierbij)\\b|^blijft de vraag\\b|^the question (?:is|remains)\\b"_s)},
        {OutcomeKind::Action, pattern(u"^(?:[\\p{L}' -]{2,40}\\s)?(?:zoekt (?:dit |het |dat )?uit|neemt contact op|gaat (?:\\w+ ){0,6}(?:uitzoeken|navragen|regelen|bellen|mailen|maken|organiseren|delen|opstellen)|stuurt|mailt|belt|regelt|zegt toe|pakt (?:dit|het) op|komt terug op|koppelt terug|will (?:send|call|organi[sz]e|check|ask))\\b"_s)},
        {OutcomeKind::Conclusion, pattern(u"^(?:conclu|al met al|kortom|samengevat|slotsom|in short|overall)|\\b(?:concluderen|concludeerden|geconcludeerd|we conclude)"_s)},
        {OutcomeKind::Observation, pattern(u"\\b(?:constateren|constateerden?|geconstateerd|stellen vast|stelden? vast)\\b"_s)},
        {OutcomeKind::Proposal, pattern(u"^(?:voorstel(?: om)?|we stellen voor|laten we|idee om|misschien (?:kunnen|moeten) we|we zouden (?:\\w+ ){0,4}(?:kunnen|moeten)|zou (?:mooi|goed|fijn) zijn|let['’]s|we propose)\\b"_s)},
        {OutcomeKind::Example, pattern(u"^(?:bijv(?:oorbeeld|\\.)|zoals (?:in|bij|de|het) |een (?:goed|mooi) voorbeeld|(?:mooi|goed) voorbeeld|for example|e\\.g\\.)"_s)},
        {OutcomeKind::Condition, pattern(u"^(?:(?:de|een|een belangrijke) )?(?:rand)?voorwaarden?\\b|^mits\\b|\\b(?:is|zijn) (?:wel )?(?:een )?(?:rand)?voorwaarden?\\b"_s)},
        {OutcomeKind::SuccessFactor, pattern(u"\\bsuccesfactor|^wat (?:goed )?werkt\\b|\\bwerkt (?:heel |erg )?goed\\b"_s)},
        {OutcomeKind::FailureFactor, pattern(u"\\b(?:knelpunt|belemmering|struikelblok|valkuil|faalfactor)\\b|\\bloopt? vast op\\b"_s)},
        {OutcomeKind::TopicForFollowUp, pattern(u"\\bonderwerp voor (?:een )?(?:vervolg|volgende)|^(?:volgende keer|next time)\\b"_s)},
        {OutcomeKind::Position, pattern(u"^(?:iedereen is|we zijn|allen zijn|de tafel is) het (?:(?:er|hier|daar)over |er )?(?:over )?(?:wel |helemaal |volledig )?eens\\b|^(?:we all agree|everybody agrees)\\b"_s)},
        {OutcomeKind::Difference, pattern(u"\\bverschilt per (?:gemeente|wijk|dorp|regio|organisatie)|\\bverschillend (?:om|mee om)gegaan"_s)},
        {OutcomeKind::Research, pattern(u"\\b(?:heeft|hebben|deed|deden) (?:\\w+ ){0,3}onderzoek gedaan|\\bdoe[nt]? onderzoek naar\\b"_s)},
    };
    for (const Prefix &one : words)
        if (one.words.match(text).hasMatch())
            return one.kind;
    return std::nullopt;
}

// Among questions stand subjects ("Nieuwe rollen: mensen die …") and intentions ("Onze kennis beter delen").
OutcomeKind amongQuestions(const QString &text)
{
    static const QRegularExpression subject(u"^(?:\\p{L}+[ /-]){0,4}\\p{L}+: "_s);
    static const QRegularExpression intention(u"\\p{L}{2,}en[.!]?$"_s);
    if (isQuestion(text) || text.contains(u'?'))
        return OutcomeKind::KnowledgeQuestion;
    if (subject.match(text).hasMatch())
        return OutcomeKind::TopicForFollowUp;
    return intention.match(text).hasMatch() && text.count(u' ') >= 2 ? OutcomeKind::Action : OutcomeKind::KnowledgeQuestion;
}

void decideKind(const QString &text, const Above &above, ProposedLine &line)
{
    const auto decided = [&](OutcomeKind kind, bool sure) {
        line.outcome.kind = kind;
        line.isSure = sure;
    };
    const auto byWords = kindByWords(text);
    if (above.announced)
        return decided(*above.announced, true);
    if (above.section.kind == OutcomeKind::KnowledgeQuestion) {
        const bool answer = above.parent == OutcomeKind::KnowledgeQuestion && !text.contains(u'?') && !isQuestion(text);
        return answer ? decided(byWords.value_or(OutcomeKind::Remark), byWords.has_value()) : decided(amongQuestions(text), text.contains(u'?'));
    }
    const bool asks = above.section.kind ? asksOutright(text) : isQuestion(text);
    if (asks && above.section.kind != OutcomeKind::TopicForFollowUp && above.section.kind != OutcomeKind::Action)
        return decided(OutcomeKind::KnowledgeQuestion, text.endsWith(u'?'));
    if (above.section.kind) {
        const bool plain = byWords == OutcomeKind::Condition && *above.section.kind == OutcomeKind::Observation;
        return plain ? decided(*byWords, false) : decided(*above.section.kind, true);
    }
    if (byWords)
        return decided(*byWords, false);
    const bool inherits = above.parent == OutcomeKind::Proposal || above.parent == OutcomeKind::Action || above.parent == OutcomeKind::Observation
                          || above.parent == OutcomeKind::TopicForFollowUp || above.parent == OutcomeKind::Example;
    decided(inherits ? *above.parent : OutcomeKind::Remark, false);
}

} // namespace

bool isQuestion(const QString &text)
{
    return asksOutright(text) || (text.endsWith(u'?') && !hasInnerEnd(text) && !text.chopped(1).contains(u": "_s));
}

void readLine(const QString &given, const Above &above, ProposedLine &line)
{
    static const QRegularExpression mention(u"(?:^|\\s)@([\\p{Lu}][\\p{L}'-]*(?: (?:(?:van|de|der|den|ten|ter|el) )*[\\p{Lu}][\\p{L}'-]+){0,2})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hash(u"(?:^|\\s)#([\\p{L}][\\p{L}\\d_-]*)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression holder = pattern(u"^(?:vanuit|namens|volgens|from) ((?:de |het )?[\\p{L} /-]{3,50}): "_s);
    QString text = given;
    line.outcome.keyword = takeKeyword(text);
    line.speaker = takeBehind(text, mention);
    line.issue = takeBehind(text, hash);
    // "Idee (van mevrouw De Haan): …"
    static const QRegularExpression from = pattern(u"^(\\p{L}{2,12}\\.?) \\((?:van|door|namens|from|by) ([^)]{2,40})\\)(?=\\s*:)"_s);
    if (const auto match = from.match(text); match.hasMatch() && line.speaker.isEmpty()) {
        line.speaker = match.captured(2);
        line.speakerFirst = true;
        text = match.captured(1) + text.mid(match.capturedEnd());
    }
    const bool isPlus = text.startsWith(u"+ "_s);
    auto said = takePrefix(text);
    if (isPlus && above.section.kind == OutcomeKind::SuccessFactor)
        said = above.section.kind; // the pluses of a flip chart, beside its minuses
    line.outcome.text = text;
    if (const auto match = holder.match(text); match.hasMatch())
        line.outcome.heldBy = {match.captured(1)};
    if (said) {
        if (said == OutcomeKind::Quote)
            readQuote(text, line); // takes the quotation marks off, and the name behind them
        line.outcome.kind = *said;
        line.isSure = true;
        return;
    }
    if (readQuote(text, line)) {
        line.outcome.kind = OutcomeKind::Quote;
        line.isSure = true;
        return;
    }
    // "Vanuit sociale professionals: hoe bereik ik …?" asks what stands behind the colon.
    decideKind(line.outcome.heldBy.isEmpty() ? text : text.mid(text.indexOf(u": "_s) + 2), above, line);
}

} // namespace oogst::notes
