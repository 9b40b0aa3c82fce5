#include "exchange/notes/note_headings.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

struct Meaning {
    OutcomeKind kind;
    QRegularExpression words;
};

QRegularExpression anyOf(const char *words)
{
    return QRegularExpression(u"(?<![\\p{L}-])(?:%1)(?![\\p{L}-])"_s.arg(QString::fromUtf8(words)),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// The narrow meanings come first: "onderwerpen voor vervolg" before "vervolg", "wat werkt niet" before "wat werkt".
const QList<Meaning> &meanings()
{
    static const QList<Meaning> all{
        {OutcomeKind::TopicForFollowUp,
         anyOf("^(?:het )?vervolg$|onderwerp(?:en)? voor (?:een |het )?vervolg|vervolgonderwerpen|vervolgthema'?s|thema['’]?s voor (?:een |het )?vervolg|"
               "volgende keer|volgende (?:bijeenkomst|editie)|parkeer(?:plaats|terrein|plek)|geparkeerd|parking lot|agenda volgende|"
               "topics? for (?:a )?follow-?up|topics for next time|for next time|next (?:meeting|edition)|later bespreken")},
        {OutcomeKind::FailureFactor,
         anyOf("wat werkt niet|wat werkte niet|what(?: is|['’]s) not working|what is ?n['’]t working|wat (?:gaat|ging) (?:er )?(?:niet goed|mis|fout)|(?:wat|dit) (?:kan|moet) beter|wat beter (?:kan|moet)|faalfactor(?:en)?|belemmering(?:en)?|"
               "knelpunt(?:en)?|drempels?|obstakels?|struikelblok(?:ken)?|valkuil(?:en)?|risico['’]?s|risks?|bedreigingen|zorgen|waar (?:lopen|liepen) we (?:tegenaan|vast)|"
               "waar loop je (?:tegenaan|vast)|wat (?:zit|staat|houdt) (?:er |ons |je )?(?:in de weg|tegen)|hindernissen|hobbels|uitdagingen|what (?:gets|stands|is) in the way|what['’]s in the way|"
               "what holds us back|challenges|barriers?|obstacles?|pitfalls?|what does ?n['’o]t work|what went wrong|bottlenecks?|zwak(?:ke|te|tes)(?: punten| kanten)?|^zwak:?$|weak(?:nesses| points)|threats")},
        {OutcomeKind::SuccessFactor,
         anyOf("succes(?:factor)?(?:en)?|wat werkt|wat werkte|werkzame bestanddelen|(?:wat|dit) (?:gaat|ging) (?:er )?goed|wat (?:er )?goed (?:gaat|ging)|what(?: is|['’]s) working|kansen|sterke? (?:punten|kanten)|sterktes?|^sterk:?$|tops|"
               "success factors?|what works|what went well|opportunities|strengths")},
        {OutcomeKind::Condition,
         anyOf("(?:rand)?voorwaarden?|wat is (?:er )?(?:daarvoor )?nodig|wat hebben we nodig|nodig(?:e)?|benodigd(?:heden)?|behoeften?|conditions?|requirements|"
               "what is needed|what we need")},
        {OutcomeKind::PossibleSolution,
         anyOf("oplossing(?:en|srichting(?:en)?)?|wat (?:zou|kan|kunnen) (?:\\p{L}+ )?helpen|wat helpt|what would help|what helps|(?:mogelijke|denkbare) oplossingen|antwoorden|possible solutions?|solutions?|answers")},
        {OutcomeKind::Action,
         anyOf("acties?|actie ?punten|actielijst|actions?|action (?:points|items)|afspra(?:ak|ken)|toezegging(?:en)?|afgesproken|who does what|to ?do(?:['’]?s)?|takenlijst|taken|"
               "vervolgstappen|volgende stappen|vervolgacties|wie (?:doet|pakt|regelt|neemt|gaat) wat(?: op)?|wat (?:spraken|spreken|hebben) we af(?:gesproken)?|wat is (?:er )?afgesproken|what we agreed|wat gaan we doen|next steps|commitments|agreements|"
               "we zijn benieuwd naar (?:de )?informatie van|gevraagd(?:e informatie)?(?: aan)?|huiswerk")},
        {OutcomeKind::KnowledgeQuestion,
         anyOf("(?:kennis|leer|open|onderzoeks|ontwikkel|vervolg|deel|hoofd)?-?vragen|kennisvraag|vraagpunten|kennisagenda|leeragenda|onderzoeksagenda|"
               "wat willen we (?:nog )?weten|wat weten we (?:nog )?niet|(?:what )?(?:we )?(?:still )?(?:do n['’]?t|don['’]?t|do not) know(?: yet)?|(?:knowledge |open |research )?questions|what do we want to know|vraagtekens|dilemma['’]?s")},
        {OutcomeKind::Proposal,
         anyOf("^(?:wat )?(?:stoppen|ophouden|doorgaan|beginnen|starten)(?: we)? met:?$|^(?:stop|start|continue|keep)(?: doing)?:?$|voorstel(?:len)?|aanvulling(?:en)?|idee(?:ën|en)?|suggesties?|aanbeveling(?:en)?|advie(?:s|zen)|tips|wensen|^(?:dit )?(?:w(?:e|ij) )?willen(?: w(?:e|ij))?$|wat willen we(?: zien)?$|wat zou(?:den)? (?:je|we|jullie) (?:graag )?willen(?: zien)?|what (?:we|I|they|you)(?: would|['’]d) (?:like|love)(?: to see)?|what we want|proposals?|ideas|suggestions|"
               "recommendations|wishes")},
        {OutcomeKind::Conclusion,
         anyOf("conclusies?|slotconclusies?|rode draad|kernpunten|kern(?:boodschap(?:pen)?)?|belangrijkste (?:punten|inzichten|lessen|uitkomsten)|hoofdpunten|"
               "samengevat|inzichten|lessen|geleerde lessen|wat nemen we mee|conclusions?|key (?:points|messages|takeaways)|takeaways|lessons(?: learned)?|insights")},
        {OutcomeKind::Observation,
         anyOf("herkenbaar|wat herkennen we|constatering(?:en)?|observaties?|bevinding(?:en)?|waarneming(?:en)?|wat (?:valt|viel) (?:ons )?op|opvallend(?:heden)?|wat zien we|wat zagen we|wat we (?:zien|zagen|horen|hoorden|merken)|"
               "signalen|wat speelt er|wat hoorden we|analyse|findings|observations|what we (?:saw|see|heard)|what stands out|stand van zaken|huidige situatie")},
        {OutcomeKind::Example,
         anyOf("wat (?:doen|deden|hebben|loopt) (?:we |er )al|wat gebeurt er al|what we already do|(?:praktijk)?voorbeeld(?:en)?|goede praktijken|best practices?|inspirerende initiatieven|(?:good )?examples?|casus(?:sen)?|cases")},
        {OutcomeKind::Quote, anyOf("citaten|quotes?|uitspraken|opgetekend|one-?liners?|quotations")},
        {OutcomeKind::Stream, anyOf("stroming(?:en)?|streams?")},
        {OutcomeKind::Image, anyOf("beelden|beeldvorming|dromen|droombeeld(?:en)?|toekomstbeeld(?:en)?|wensbeeld(?:en)?|metaforen|dreams|images?|metaphors")},
        {OutcomeKind::Difference, anyOf("verschillen|differences")},
        {OutcomeKind::Position, anyOf("^(?:dit )?(?:w(?:e|ij) )?vinden(?: w(?:e|ij))?$|standpunt(?:en)?|stelling(?:en)?|meningen|opvattingen|positions|statements|opinions")},
        {OutcomeKind::Research, anyOf("onderzoek(?:en)?|lopend onderzoek|research")},
        {OutcomeKind::Remark, anyOf("opmerking(?:en)?|overig(?:e)?(?: punten)?|rondvraag|w\\.?v\\.?t\\.?t\\.?k\\.?|losse (?:punten|flodders)|aantekeningen|remarks|"
                                    "any other business|miscellaneous|notes")},
    };
    return all;
}

bool isLeftOut(const QString &heading)
{
    static const QRegularExpression people(
        u"^(?:de )?(?:aanwezig(?:en)?|afwezig(?:en)?|deelnemers(?:lijst)?|afgemeld|afmeldingen|met kennisgeving|agenda|programma|dagprogramma|bijlagen?|"
        "colofon|contact(?:gegevens)?|bronnen|links|meer (?:info|informatie|weten|lezen)|lees (?:ook|meer|verder)|meedoen|aanmelden|over ons|"
        "gerelateerd(?:e .*)?|artikelen.*|blogs?|(?:laatste |ander )?nieuws|reacties|deel (?:dit|deze).*|volg ons|present|attend(?:ees|ance|ing)|"
        "participants|apologies|absent|programme|agenda|appendi(?:x|ces)|related.*|read (?:more|also)|share (?:this|on).*|welkom|welcome|"
        "inleiding|introductie|introduction|voorstelronde|kennismaking(?:sronde)?|introductieronde|opening|sluiting|closing)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nextTime(u"volgende|next|kennis-?agenda"_s, QRegularExpression::CaseInsensitiveOption);
    // Those are short: "Nieuws over de inkoop in drie gemeenten" is a subject.
    static const QRegularExpression more(u"^(?:meer|lees|read|de |met |share|deel) ?"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isShort = heading.count(u' ') < 5 || more.match(heading).hasMatch();
    return isShort && people.match(heading).hasMatch() && !nextTime.match(heading).hasMatch();
}

Basis basisOf(const QString &heading)
{
    static const QRegularExpression plenary(u"\\bplena(?:ir|ry|ire)|terugkoppeling|gezamenlijke afsluiting"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression evaluation(u"\\bevaluati"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression organisers(u"\\b(?:de )?organisat(?:oren|ie constateert)|\\borganisers"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tables(u"\\b(?:thema)?tafel(?:s|gesprek)?|table talk|\\btables?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (plenary.match(heading).hasMatch())
        return Basis::Plenary;
    if (evaluation.match(heading).hasMatch())
        return Basis::Evaluation;
    if (organisers.match(heading).hasMatch())
        return Basis::Organisers;
    return tables.match(heading).hasMatch() ? Basis::TableTalk : Basis::Unknown;
}

std::optional<OutcomeKind> kindNamed(const QString &words)
{
    for (const Meaning &meaning : meanings())
        if (meaning.words.match(words).hasMatch())
            return meaning.kind;
    return std::nullopt;
}

} // namespace

Section sectionOf(const QString &given)
{
    // "2 What is working", also without a full stop behind the number.
    static const QRegularExpression number(u"^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+(?=\\p{L})"_s);
    const QString heading = QString(given).remove(number);

    static const QRegularExpression table(u"\\b(?:thema)?(?:tafel(?:gesprek)?|table)(?:\\s*(?:nr\\.?|nummer|number|no\\.?))?\\s*:?\\s*(\\d{1,2})\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression aside(u"\\([^)]*\\)"_s);
    Section section;
    section.heading = heading.endsWith(u':') ? heading.chopped(1).trimmed() : heading;
    section.isLeftOut = isLeftOut(heading);
    static const QRegularExpression opening(u"^(?:welkom|welcome|inleiding|introductie|introduction|opening)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(
        u"^(?:(?:sub|deel|werk)?groep(?:je)?|ronde|round|sessie|session|blok|break-?out|workshop|flap|flip-?over|vel|group)\\s+(?:\\d{1,2}|[A-Z]|[IVX]{1,4})(?:\\s*\\([^)]*\\))?(?:\\s*[:.–—-].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    section.isOpening = section.isLeftOut && opening.match(heading).hasMatch();
    section.isPart = part.match(heading).hasMatch();
    section.basis = basisOf(heading);
    if (section.isLeftOut)
        return section;
    if (const auto match = table.match(heading); match.hasMatch())
        section.table = match.captured(1).toInt();
    // "Tafel 3: Gelijkwaardig samenwerken" names a subject, whatever words are in it.
    section.kind = section.table ? std::nullopt : kindNamed(QString(heading).remove(aside));
    if (section.kind == OutcomeKind::TopicForFollowUp)
        section.certainty = Certainty::Sure;
    return section;
}

std::optional<OutcomeKind> kindAnnounced(const QString &line)
{
    static const QRegularExpression last(u"[^.!?;]*:$"_s);
    const auto match = last.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto kind = kindNamed(match.captured());
    static const QList<OutcomeKind> plain{OutcomeKind::Stream, OutcomeKind::Example, OutcomeKind::Image, OutcomeKind::Difference,
                                          OutcomeKind::KnowledgeQuestion, OutcomeKind::SuccessFactor, OutcomeKind::FailureFactor,
                                          OutcomeKind::Condition, OutcomeKind::Action, OutcomeKind::PossibleSolution};
    return kind && plain.contains(*kind) ? kind : std::nullopt;
}

} // namespace oogst::notes
