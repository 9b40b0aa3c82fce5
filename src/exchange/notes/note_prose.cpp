#include "exchange/notes/note_prose.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Sign {
    OutcomeKind kind;
    QRegularExpression words;
    Basis basis = Basis::Unknown;
    Support support = Support::Unknown;
    Certainty certainty = Certainty::Unknown;
};

// What a sentence must say of itself. Few and plain: running text is left out rather than guessed at.
const QList<Sign> &signs()
{
    static const QList<Sign> all{
        {OutcomeKind::Conclusion, pattern(u"\\b(?:aanwezigen|deelnemers|we|wij|met elkaar|gezamenlijk)\\b.{0,40}\\bconcludeer|\\bconcludeerden met elkaar"_s), Basis::AllPresent},
        {OutcomeKind::Conclusion, pattern(u"\\bbeeld(?:en)?\\b.{0,20}\\bbevestigd|\\bbevestigt? het beeld|\\bconfirmed the (?:image|picture)"_s), Basis::Unknown, Support::Confirmed},
        {OutcomeKind::Conclusion, pattern(u"\\b(?:geconcludeerd|concludeert|concluderen|(?:de|een|onze) (?:belangrijkste )?conclusie (?:is|was|luidt)|(?:bleek|blijkt) (?:\\w+ )?dat|(?:werd|wordt|is) (?:wel )?duidelijk dat|it was concluded|we conclude|^(?:dit|dat) betekent (?:\\w+ ){0,3}dat)\\b"_s)},
        {OutcomeKind::Observation, pattern(u"\\b(?:op basis van de tafelgesprekken).{0,30}(?:constate|zien)"_s), Basis::TableTalk},
        {OutcomeKind::Observation, pattern(u"\\bals organisat(?:oren|ie)\\b.{0,20}\\bconstate"_s), Basis::Organisers},
        {OutcomeKind::Observation, pattern(u"\\b(?:constateren we|we constateren|constateerden?|stellen we vast|we stelden vast|(?:het )?valt op dat|viel op dat|we observe|we noticed that)\\b"_s)},
        {OutcomeKind::Position, pattern(u"\\b(?:wordt|werd) (?:breed |door \\w+ )?(?:onderschreven|gedeeld|omarmd)|\\b(?:iedereen is|zijn|waren) het (?:er(?:over)? |hierover |daarover )?(?:over )?eens|\\bis (?:widely )?(?:supported|shared) by\\b"_s), Basis::Unknown, Support::Supported},
        {OutcomeKind::FailureFactor, pattern(u"\\b(?:de|een|grootste) valkuil (?:is|was|blijft)\\b|\\bhet grootste (?:knelpunt|struikelblok) (?:is|was)"_s)},
        {OutcomeKind::Proposal, pattern(u"\\b(?:werd|is|wordt) (?:\\w+ ){0,3}voorgesteld|\\bhet voorstel (?:is|was) om\\b|\\bstel(?:t|len) voor (?:om|dat)\\b|\\b(?:was|were) proposed"_s)},
        {OutcomeKind::Action, pattern(u"\\b(?:afgesproken (?:is|werd|wordt|om|dat)|(?:is|werd|wordt) afgesproken|zegde? toe|heeft toegezegd|toegezegd (?:is|werd)|it was agreed)\\b"_s)},
        {OutcomeKind::TopicForFollowUp, pattern(u"\\b(?:wellicht|misschien|mogelijk|perhaps|maybe)\\b.{0,40}\\b(?:onderwerp|thema|vervolg|topic)"_s), Basis::Unknown, Support::Unknown, Certainty::Maybe},
        {OutcomeKind::TopicForFollowUp, pattern(u"\\bonderwerp voor (?:een |het )?(?:vervolg|volgende)|\\bvervolgbijeenkomst\\b|\\bdan (?:wordt|staan we) stilgestaan|\\bdan staan we stil\\b"_s), Basis::Unknown, Support::Unknown, Certainty::Sure},
        {OutcomeKind::Difference, pattern(u"\\bverschillend (?:om|mee om)gegaan|\\bverschilt (?:sterk |erg )?per\\b"_s)},
        {OutcomeKind::Research, pattern(u"\\b(?:heeft|hebben) (?:[\\p{L}()]+ ){0,5}onderzoek gedaan"_s)},
    };
    return all;
}

struct Piece {
    QString text;
    bool isQuote = false;
};

// “…” of at least five words; one that is never closed ends with its paragraph.
QList<Piece> quotedPieces(const QString &paragraph)
{
    static const QRegularExpression quote(u"[“„\"]([^”“\"]+)(?:[”\"]|$)"_s);
    QList<Piece> pieces;
    qsizetype at = 0;
    auto matches = quote.globalMatch(paragraph);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).simplified().count(u' ') < 5)
            continue;
        pieces += {paragraph.mid(at, match.capturedStart() - at), false};
        pieces += {match.captured(1).trimmed(), true};
        at = match.capturedEnd();
    }
    pieces += {paragraph.mid(at), false};
    return pieces;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<![\\s(.]\\p{Lu})(?<!bijv|resp|o\\.a|m\\.b\\.t)[.!?]+[”\")’]*\\s+(?=[\\p{Lu}“\"(‘\\d])"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList sentences;
    qsizetype at = 0;
    auto matches = end.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        sentences += text.mid(at, match.capturedEnd() - at).trimmed();
        at = match.capturedEnd();
    }
    sentences += text.mid(at).trimmed();
    sentences.removeAll(QString());
    return sentences;
}

// "licht Marcel Aarnink toe", "Marian vult aan:", "Romy:", "volgens Cyber-adviseur Marian Kunst".
QString speakerIn(const QString &around)
{
    static const QString name = u"([\\p{Lu}][\\p{L}'’-]+(?: (?:(?:van|de|der|den|ten|ter|el) )*[\\p{Lu}][\\p{L}'’-]+){0,3})"_s;
    static const QRegularExpression verb(
        u"(?:^|[\\s,])(?:licht|geeft|zegt|vertelt|vertelde|aldus|legt|vult|stelt|benadrukt|meent|vindt|voegt|says|said|according to|[Vv]olgens) (?:[\\p{Ll}-]+ |[\\p{L}]+-[\\p{Ll}]+ ){0,3}"_s + name,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression before(name + u"(?: (?:vult aan|zegt|vertelt|stelt|licht toe|says|adds))?:\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = before.match(around); match.hasMatch())
        return match.captured(1);
    if (const auto match = verb.match(around); match.hasMatch())
        return match.captured(1);
    return {};
}

ProposedLine left(const QString &text)
{
    ProposedLine line;
    line.fate = NoteFate::Prose;
    line.outcome.text = line.source = text;
    return line;
}

ProposedLine sentenceLine(const QString &sentence)
{
    static const QRegularExpression but(u",\\s*(?:maar|but)\\s+(.+?)[.]?$"_s);
    for (const Sign &sign : signs()) {
        if (!sign.words.match(sentence).hasMatch())
            continue;
        ProposedLine line;
        line.outcome.kind = sign.kind;
        line.outcome.basis = sign.basis;
        line.outcome.support = sign.support;
        line.outcome.certainty = sign.certainty;
        line.outcome.text = line.source = sentence;
        if (const auto match = but.match(sentence); match.hasMatch() && sign.support == Support::Supported) {
            line.outcome.support = Support::SupportedWithReserve;
            line.outcome.reserve = match.captured(1);
        }
        line.isSure = true;
        return line;
    }
    return left(sentence);
}

// "Wellicht ook een mooi onderwerp voor vervolg." says nothing without the sentence before it.
bool leansBack(const QString &sentence)
{
    static const QRegularExpression back = pattern(u"^(?:wellicht|misschien|mogelijk) (?:ook|is dat|dit)|^(?:dat|dit) (?:was|is) (?:één|een|de|het)\\b|^perhaps (?:also|another)|^(?:dan|then)\\b"_s);
    return back.match(sentence).hasMatch();
}

void addSentences(const QString &text, QList<ProposedLine> &pieces)
{
    const QStringList sentences = sentencesOf(text);
    for (const QString &sentence : sentences) {
        ProposedLine line = sentenceLine(sentence);
        const bool follows = !pieces.isEmpty() && pieces.last().fate == NoteFate::Prose;
        if (line.fate == NoteFate::Prose && follows) {
            pieces.last().outcome.text += u' ' + sentence;
            pieces.last().source += u' ' + sentence;
            continue;
        }
        const bool leans = line.fate == NoteFate::Taken && leansBack(sentence) && !pieces.isEmpty();
        if (leans && pieces.last().outcome.kind == line.outcome.kind && !follows) {
            pieces.last().outcome.text += u' ' + sentence;
            pieces.last().source += u' ' + sentence;
            continue;
        }
        if (leans && follows) {
            const QStringList before = sentencesOf(pieces.last().outcome.text);
            pieces.last() = left(before.mid(0, before.size() - 1).join(u' '));
            if (pieces.last().source.isEmpty())
                pieces.removeLast();
            line.outcome.text = line.source = before.last() + u' ' + sentence;
        }
        pieces += line;
    }
}

} // namespace

QList<ProposedLine> piecesOf(const QString &paragraph)
{
    const QList<Piece> cut = quotedPieces(paragraph);
    QList<ProposedLine> pieces;
    for (qsizetype i = 0; i < cut.size(); ++i) {
        if (!cut[i].isQuote) {
            addSentences(cut[i].text, pieces);
            continue;
        }
        QString speaker = speakerIn(cut[i - 1].text);
        if (speaker.isEmpty())
            speaker = speakerIn(cut.value(i + 1).text);
        // A quotation goes on behind "…, geeft Marcel aan.": it is still one.
        const auto earlier = std::find_if(pieces.rbegin(), pieces.rend(), [](const ProposedLine &p) { return p.outcome.kind == OutcomeKind::Quote; });
        const bool goesOn = earlier != pieces.rend() && cut[i - 1].text.size() < 60 && (speaker.isEmpty() || speaker == earlier->speaker);
        if (goesOn) {
            const bool open = !u".!?…"_s.contains(earlier->outcome.text.back());
            earlier->outcome.text += (open ? u". "_s : u" "_s) + cut[i].text;
            earlier->source += u' ' + cut[i].text;
            continue;
        }
        ProposedLine line;
        line.outcome.kind = OutcomeKind::Quote;
        line.outcome.text = line.source = cut[i].text;
        line.speaker = speaker;
        line.isSure = true;
        pieces += line;
    }
    return pieces;
}

} // namespace oogst::notes
