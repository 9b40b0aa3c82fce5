#include "exchange/notes/notes_reader.h"

#include "exchange/notes/note_chrome.h"
#include "exchange/notes/note_headings.h"
#include "exchange/notes/note_kinds.h"
#include "exchange/notes/note_paragraphs.h"
#include "exchange/notes/note_prose.h"
#include "exchange/notes/note_sort.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

using namespace notes;

namespace {

constexpr qsizetype longestHeading = 120, mostWordsInHeading = 14;

// Walks through the paragraphs and remembers what is above: the heading, and the lines a new one may come under.
class NotesReader
{
public:
    explicit NotesReader(QList<Paragraph> paragraphs) : m_paragraphs(std::move(paragraphs)), m_sort(sortOf(m_paragraphs)) {}

    QList<ProposedLine> read()
    {
        for (m_at = 0; m_at < m_paragraphs.size(); ++m_at)
            readParagraph(m_paragraphs[m_at]);
        return m_lines;
    }

private:
    // A line or heading that later ones can stand under.
    struct Level {
        int column;
        QString style;
        int depth;
        bool isLine;  ///< false: a heading among the items; it takes no level of its own
        qsizetype line;
        Section before; ///< the section that a heading among the items ends with
        bool adopts = false; ///< ended in a colon: the items beside it belong to it
    };

    void readParagraph(const Paragraph &p)
    {
        // The mail that was answered stands below the answer.
        m_isAnswered = m_isAnswered || (m_last >= 0 && startsAnsweredMail(p));
        if (m_isAnswered || p.isAnsweredMail || startsAnsweredMail(p) || isChrome(p)) {
            if (!p.isItem() && p.words() <= 3 && sectionOf(p.text).isLeftOut) { // "Lees ook": so is what stands under it
                m_levels.clear();
                m_section = sectionOf(p.text);
            }
            return leave(p, NoteFate::Chrome);
        }
        if (m_isSignature && !p.isItem() && !(isHeading(p) && sectionOf(p.text).isKnown()))
            return leave(p, NoteFate::Chrome);
        m_isSignature = false;
        if (isFarewell(p)) {
            m_isSignature = true;
            return leave(p, NoteFate::Chrome);
        }
        if (p.speaker.isEmpty() && isGreeting(p)) {
            m_isMail = true;
            return leave(p, NoteFate::Chrome);
        }
        // A last sentence above the greeting of a mail that has a list.
        if (const Paragraph *after = next(); m_isMail && m_sort.hasItems && !p.isItem() && p.afterBlank && after && isFarewell(*after) && p.text.endsWith(u'.'))
            return leave(p, NoteFate::Prose);
        if (isFacts(p))
            return leave(p, NoteFate::Facts);
        const bool heading = isHeading(p);
        m_isBegun = true;
        if (heading)
            return enter(p);
        if (m_section.isOpening && p.isItem())
            m_section = {};
        if (m_section.isLeftOut)
            return leave(p, NoteFate::Facts);
        if (isClosing(p))
            return close(p);
        if (!p.isItem() && !isPlainLine(p))
            return takeProse(p);
        takeItem(p);
    }

    const Paragraph *next(qsizetype ahead = 1) const
    {
        for (qsizetype i = m_at + ahead; i < m_paragraphs.size(); ++i)
            if (!m_paragraphs[i].isRule)
                return &m_paragraphs[i];
        return nullptr;
    }

    bool isHeading(const Paragraph &p) const
    {
        if (!p.speaker.isEmpty())
            return false;
        const Section meant = sectionOf(p.text);
        const Paragraph *after = next();
        // "Verslag thematafel 4": the title of the notes.
        static const QRegularExpression title(u"^(?:kort )?(?:gespreks)?(?:verslag|notulen|aantekeningen|uitkomsten|samenvatting|opbrengst(?:en)?|oogst|notes|minutes|summary|harvest)\\b[^.?!]*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (m_lines.isEmpty() && after && !p.isItem() && p.words() <= 20 && title.match(p.text).hasMatch())
            return true;
        // Above the day and the place: what it was.
        if (m_last < 0 && after && !p.isItem() && p.words() <= 12 && isFacts(*after) && !after->afterBlank)
            return true;
        if (p.isMarkedHeading || (after && !p.isItem() && !m_sort.isShouted && isInCapitals(p)))
            return true;
        if (meant.isPart && after && !p.isItem() && p.afterBlank && p.words() <= 8)
            return true;
        if (m_sort.headingNumbers.contains(p.style) && p.column == 0 && p.words() <= 8 && !u".;,"_s.contains(p.text.back()))
            return true;
        if (p.text.size() > longestHeading || p.words() > mostWordsInHeading || u".;,"_s.contains(p.text.back()) || kindOfMarkedLine(p))
            return false;
        const bool colon = p.text.endsWith(u':');
        static const QList<OutcomeKind> everydayWords{OutcomeKind::Stream, OutcomeKind::Image, OutcomeKind::Difference, OutcomeKind::Position,
                                                      OutcomeKind::Research, OutcomeKind::Example};
        const bool isEveryday = meant.kind && everydayWords.contains(*meant.kind) && !colon;
        if (p.isItem()) {
            if (p.text.contains(u'='))
                return false;
            const bool above = after && after->isItem() && (after->column > p.column || after->style != p.style);
            const bool aboveProse = p.style.startsWith(u'1') && p.words() <= 8 && after && !after->isItem() && isLong(*after);
            return aboveProse || (meant.isKnown() && !isEveryday && p.words() <= (colon ? 6 : 3) && (above || meant.isLeftOut));
        }
        const bool isParent = m_sort.isPlainList && after && !after->isItem() && after->column > p.column;
        if (!after || (isParent && !meant.table && !colon && (!meant.kind || isEveryday)))
            return false; // lines are nested by their indentation alone; and nothing stands under the last one
        if (meant.isKnown() && (p.words() <= 3 || colon || meant.table || (after && after->isItem()) || isAlone(p)))
            return !p.text.endsWith(u'?') || (after && after->isItem()) || meant.kind;
        const bool isBelowHeading = !m_lines.isEmpty() && m_lines.last().fate == NoteFate::Heading;
        if (!colon && standsAmongParents(p))
            return false;
        if (after && after->isItem() && (p.afterBlank || colon || !m_isBegun || isBelowHeading) && !(m_sort.isPlainList && after->column > p.column))
            return true;
        if (m_sort.isPlainList)
            return !m_isBegun && after && after->afterBlank;
        if (m_sort.isShort)
            return !m_isBegun;
        // Above running text, or alone between blank lines, a short line without a full stop is a subhead.
        const bool aboveText = after && after->afterBlank && isLong(*after);
        return p.afterBlank && p.words() <= 10 && (!m_isBegun || aboveText || !u"?!"_s.contains(p.text.back()));
    }

    static bool isInCapitals(const Paragraph &p)
    {
        const auto letters = std::ranges::count_if(p.text, [](QChar c) { return c.isLetter(); });
        return letters >= 4 && p.words() <= 6 && p.text == p.text.toUpper();
    }

    // A word with bullets under it, and right below those another: the subjects of a flip chart, not headings.
    bool standsAmongParents(const Paragraph &p) const
    {
        const auto isParent = [this](qsizetype i) {
            return i + 1 < m_paragraphs.size() && !m_paragraphs[i].isItem() && m_paragraphs[i + 1].isItem()
                   && m_paragraphs[i + 1].column > m_paragraphs[i].column;
        };
        if (!isParent(m_at))
            return false;
        for (qsizetype i = m_at + 1; i < m_paragraphs.size() && !m_paragraphs[i].afterBlank; ++i)
            if (m_paragraphs[i].column <= p.column)
                return isParent(i) && m_paragraphs[i].column == p.column;
        return m_last >= 0 && m_last == m_lines.size() - 1 && !p.afterBlank && m_hasParents;
    }

    // Between two blank lines, and short.
    bool isAlone(const Paragraph &p) const
    {
        const Paragraph *after = next();
        return p.afterBlank && p.words() <= 6 && after && after->afterBlank;
    }

    static bool kindOfMarkedLine(const Paragraph &p)
    {
        return p.text.size() > 1 && u"!?>+"_s.contains(p.text[0]) && p.text[1].isSpace();
    }

    void enter(const Paragraph &p)
    {
        Section section = sectionOf(p.text);
        if (p.isItem()) {
            popTo(p);
            const int depth = depthHere();
            inherit(section);
            m_levels += Level{p.column, p.style, depth - 1, false, -1, m_section, false};
        } else {
            m_levels.clear();
            // A kind holds until the next heading of its rank; a table until the next table or the plenary.
            if (section.basis != Basis::Plenary && !section.table)
                section.table = m_table;
            if (section.basis == Basis::Unknown && m_table)
                section.basis = Basis::TableTalk;
            m_table = section.basis == Basis::Plenary ? std::nullopt : section.table;
        }
        m_section = section;
        leave(p, NoteFate::Heading);
    }

    void inherit(Section &section) const
    {
        section.table = section.table ? section.table : m_section.table;
        if (section.basis == Basis::Unknown)
            section.basis = m_section.basis;
    }

    void leave(const Paragraph &p, NoteFate fate)
    {
        ProposedLine line;
        line.outcome.text = p.text;
        add(line, p, fate);
    }

    qsizetype add(ProposedLine line, const Paragraph &p, NoteFate fate)
    {
        line.fate = fate;
        line.firstLine = p.firstLine;
        line.lastLine = p.lastLine;
        if (line.source.isEmpty())
            line.source = p.source;
        m_lines += line;
        return m_lines.size() - 1;
    }

    // The text that closes a group of items: "Het gaat om: …".
    bool isClosing(const Paragraph &p) const
    {
        static const QRegularExpression words(u"^(?:het gaat (?:hierbij |daarbij )?(?:om|over)|kortom|samengevat|al met al|dit alles|in short|in all|this is about)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return !p.isItem() && m_last >= 0 && words.match(p.text).hasMatch();
    }

    void close(const Paragraph &p)
    {
        qsizetype group = m_last;
        for (const Level &level : m_levels)
            if (level.isLine && level.depth == m_lines[m_last].depth - 1)
                group = level.line;
        QString &closing = m_lines[group].outcome.closing;
        closing += (closing.isEmpty() ? QString() : u"\n"_s) + p.text;
        m_lines[group].source += u'\n' + p.source;
        m_lines[group].lastLine = p.lastLine;
    }

    // Without bullets a line is a note where all are, or where a heading announces a list.
    bool isPlainLine(const Paragraph &p) const
    {
        constexpr qsizetype longestSpoken = 600;
        if (!p.speaker.isEmpty())
            return p.text.size() <= longestSpoken;
        // Between lists with bullets, sentences apart are running text.
        static const QRegularExpression sentences(u"[.!?]\\s+\\p{Lu}.*[.!?]$"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (m_sort.hasItems && p.afterBlank && p.words() >= 12 && sentences.match(p.text).hasMatch())
            return false;
        if (m_sort.isShort)
            return !isLong(p);
        const bool goesOn = !p.afterBlank && !m_lines.isEmpty() && m_lines.last().fate == NoteFate::Taken && m_last == m_lines.size() - 1 && !m_levels.isEmpty();
        return !isLong(p) && (goesOn || (m_section.kind && !m_sort.hasItems));
    }

    void takeProse(const Paragraph &p)
    {
        m_levels.clear();
        const QList<ProposedLine> pieces = piecesOf(p.text);
        for (ProposedLine line : pieces) {
            line.outcome.heading = m_section.heading;
            if (line.fate == NoteFate::Taken)
                complete(line, m_section);
            const qsizetype at = add(line, p, line.fate);
            if (line.fate == NoteFate::Taken)
                m_last = at;
        }
    }

    void takeItem(const Paragraph &p)
    {
        popTo(p);
        const Level *above = parent();
        Section column = p.under.isEmpty() ? m_section : sectionOf(p.under);
        inherit(column);
        const Above context{column,
                            above ? std::optional(m_lines[above->line].outcome.kind) : std::nullopt,
                            above ? kindAnnounced(m_lines[above->line].outcome.text) : std::nullopt};
        ProposedLine line;
        const bool isSpoken = !p.speaker.isEmpty() && column.kind != OutcomeKind::Action; // "Mieke: belt Olst" is hers to do
        readLine(isSpoken ? p.text : p.spoken(), context, line);
        if (isSpoken && line.speaker.isEmpty()) {
            line.speaker = p.speaker;
            line.speakerFirst = line.outcome.kind != OutcomeKind::Quote;
        }
        if (p.isTask && !line.isSure && !column.kind) {
            line.outcome.kind = OutcomeKind::Action;
            line.isSure = true;
        }
        if (line.outcome.text.isEmpty())
            return leave(p, NoteFate::Chrome);
        line.depth = depthHere();
        complete(line, column);
        m_last = add(line, p, NoteFate::Taken);
        const Paragraph *after = next();
        m_hasParents = p.isItem() ? m_hasParents && !p.afterBlank : after && after->isItem() && after->column > p.column;
        const bool adopts = line.outcome.text.endsWith(u':') && after && !after->afterBlank && isBeside(*after, p);
        if (!m_levels.isEmpty() && m_levels.last().adopts && isBeside(m_levels.last(), p))
            return; // one of the adopted: it takes no level of its own
        m_levels += Level{p.column, p.style, line.depth, true, m_last, {}, adopts};
    }

    template <class A>
    static bool isBeside(const A &a, const Paragraph &b)
    {
        return a.column == b.column && a.style == b.style;
    }

    void complete(ProposedLine &line, const Section &section) const
    {
        line.outcome.heading = section.heading;
        line.table = section.table;
        if (line.outcome.basis == Basis::Unknown && line.depth == 0)
            line.outcome.basis = section.basis;
        if (line.outcome.kind == OutcomeKind::TopicForFollowUp && line.outcome.certainty == Certainty::Unknown)
            line.outcome.certainty = section.certainty;
    }

    // Leaves the levels that `p` does not stand under.
    void popTo(const Paragraph &p)
    {
        while (!m_levels.isEmpty()) {
            const Level &top = m_levels.last();
            if (p.column > top.column)
                return;
            if (p.column == top.column && p.style != top.style && isNewStyle(p) && p.isItem() && !p.isMark)
                return; // "1. …" and "- …" in one column: the second sort stands under the first
            if (isBeside(top, p) && top.adopts && !p.afterBlank)
                return;
            if (!top.isLine)
                m_section = top.before;
            m_levels.removeLast();
        }
    }

    bool isNewStyle(const Paragraph &p) const
    {
        return std::ranges::none_of(m_levels, [&](const Level &level) { return isBeside(level, p); });
    }

    const Level *parent() const
    {
        for (auto level = m_levels.crbegin(); level != m_levels.crend(); ++level)
            if (level->isLine)
                return &*level;
        return nullptr;
    }

    int depthHere() const { return m_levels.isEmpty() ? 0 : m_levels.last().depth + 1; }

    QList<Paragraph> m_paragraphs;
    SortOfNotes m_sort;
    QList<ProposedLine> m_lines;
    QList<Level> m_levels;
    Section m_section;
    std::optional<int> m_table;
    qsizetype m_at = 0;
    qsizetype m_last = -1; ///< the line taken last
    bool m_isBegun = false; ///< something other than the page around it has been read
    bool m_isMail = false;
    bool m_isSignature = false;
    bool m_hasParents = false; ///< the lines of this block stand under words without bullets
    bool m_isAnswered = false;      ///< what follows is the mail that was answered
};

} // namespace

QList<ProposedLine> proposeOutcomes(const QString &notes)
{
    return NotesReader(paragraphsOf(notes)).read();
}

} // namespace oogst
