#include "report/publishing/check.h"

#include "core/rules/names.h"
#include "report/house_colours.h"
#include "report/links.h"
#include "report/text_gate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace oogst {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// Every text of a report, for looking whether something is printed.
struct Texts {
    QString all;
    void add(const QString &text) { all += text.simplified() + u'\n'; }
    void add(const QList<blocks::Item> &items)
    {
        for (const blocks::Item &item : items) {
            for (const QString &text : {item.label, item.text, item.note, item.closing})
                add(text);
            add(item.items);
        }
    }
    void operator()(const blocks::Heading &block) { add(block.text); }
    void operator()(const blocks::Paragraph &block) { add(block.label), add(block.text); }
    void operator()(const blocks::List &block) { add(block.items); }
    void operator()(const blocks::Table &block)
    {
        for (const QStringList &row : block.rows)
            for (const QString &cell : row)
                add(cell);
    }
    void operator()(const blocks::Chart &block) { add(block.alt); }
    void operator()(const blocks::Quote &block) { add(block.text), add(block.who); }
    void operator()(const blocks::Callout &block) { add(block.label), add(block.text); }
    void operator()(const blocks::Figure &block) { add(block.text), add(block.alt); }
    void operator()(const blocks::Cards &block)
    {
        for (const blocks::Card &card : block.cards)
            for (const QString &text : QStringList{card.over, card.title, card.below} + card.lines)
                add(text);
    }
};

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// Where the word ends that begins at `first`.
qsizetype endOfWord(QStringView text, qsizetype first)
{
    qsizetype end = first;
    while (end < text.size() && isPartOfWord(text[end]))
        ++end;
    return end;
}

/// Names that may not be told, found as whole words. Kept by their first word, so that thousands of names cost little.
class HiddenNames
{
public:
    void add(const QString &name)
    {
        qsizetype first = 0;
        while (first < name.size() && !isPartOfWord(name[first]))
            ++first;
        if (first < name.size())
            m_byFirstWord[name.mid(first, endOfWord(name, first) - first)] += {name, first};
    }
    /// The first hidden name in a text, or nothing.
    QString in(QStringView text) const
    {
        for (qsizetype i = 0; i < text.size(); i = std::max(i + 1, endOfWord(text, i))) {
            if (!isPartOfWord(text[i]))
                continue;
            for (const auto &[name, before] : m_byFirstWord.value(text.mid(i, endOfWord(text, i) - i).toString())) {
                const QStringView rest = i >= before ? text.mid(i - before) : QStringView();
                if (rest.startsWith(name) && (rest.size() == name.size() || !isPartOfWord(rest[name.size()])))
                    return name;
            }
        }
        return {};
    }

private:
    QHash<QString, QList<std::pair<QString, qsizetype>>> m_byFirstWord; ///< with what stands before that word
};

QStringList waysToName(const Person &person)
{
    constexpr qsizetype tellingAlone = 4; ///< shorter family names are common words
    QStringList family{person.infix, person.familyName};
    family.removeAll(QString());
    QStringList ways;
    if (!person.givenName.isEmpty() && !person.familyName.isEmpty())
        ways += person.givenName + u' ' + family.join(u' ');
    if (family.join(u' ').size() >= tellingAlone && !person.familyName.isEmpty())
        ways += family.join(u' ');
    if (!person.knownAs.isEmpty())
        ways += person.knownAs;
    if (person.familyName.isEmpty() && person.givenName.size() >= tellingAlone)
        ways += person.givenName;
    return ways;
}

class Checker
{
public:
    Checker(const Document &document, Id<Meetup> meetup, const ReportOptions &options)
        : m_document(document)
        , m_meetup(meetup)
        , m_publication(document, meetup, options.audience)
    {
        const Report report = makeReport(document, meetup, options);
        for (const ReportSection &section : report.sections)
            for (const Block &block : section.blocks)
                std::visit(m_texts, block);
        for (const Person &person : document.all<Person>())
            for (const QString &way : m_publication.mayName(person.id) ? QStringList() : waysToName(person))
                m_hidden.add(cleanLine(way));
    }

    QList<Finding> findings()
    {
        for (const RecordType *type : allRecordTypes())
            if (type != &recordType<Person>() && type != &recordType<CareNeed>() && type != &recordType<Participation>())
                for (auto it = m_document.of(*type).begin(); it != m_document.of(*type).end(); ++it)
                    checkTexts(*type, it.key(), it->get());
        checkMeetup();
        checkOutcomes();
        checkCommitments();
        checkResources();
        checkOrganisers();
        return std::move(m_findings);
    }

private:
    template <class Record>
    void find(FindingKind kind, const QString &what, const QString &quote, Id<Record> record, const char *field)
    {
        m_findings += {kind, what, quote, &recordType<Record>(), record.value, QString::fromLatin1(field)};
    }

    bool isPrinted(const QString &text) const
    {
        const QString clean = cleanText(text).simplified();
        return !clean.isEmpty() && m_texts.all.contains(clean);
    }

    void checkTexts(const RecordType &type, const QUuid &id, const void *record)
    {
        for (const FieldInfo &field : type.fields) {
            QStringList texts;
            if (field.kind == Kind::Text)
                texts += field.get(record).toString();
            else if (field.kind == Kind::Texts)
                texts = cell::toTexts(field.get(record)).value_or(QStringList());
            for (const QString &text : std::as_const(texts))
                if (isPrinted(text))
                    checkText(text, type, id, field.name);
        }
    }

    void checkText(const QString &text, const RecordType &type, const QUuid &id, const QString &field)
    {
        const auto add = [&](FindingKind kind, const char *what, const QString &quote) {
            m_findings += {kind, said(what), quote, &type, id, field};
        };
        if (const QString open = deadLinkIn(text); !open.isEmpty())
            add(FindingKind::MissingAddress, QT_TRANSLATE_NOOP("report", "Here an address is announced, but there is none. Add it or change the sentence."), open);
        if (const QString open = openBracketIn(text); !open.isEmpty())
            add(FindingKind::OpenBracket, QT_TRANSLATE_NOOP("report", "A bracket or quotation mark has no other half. Add it or take it away."), open);
        if (const QString name = m_hidden.in(text); !name.isEmpty())
            add(FindingKind::KnownName, QT_TRANSLATE_NOOP("report", "Here stands a name that is not for these readers. Take it out, or ask for permission."), name);
        if (field != u"send_to" && field != u"address" && field != u"meeting_link")
            for (const QString &detail : contactDetailsIn(text))
                if (!isOfContact(detail))
                    add(FindingKind::ContactDetails, QT_TRANSLATE_NOOP("report", "Here stands a mail address or phone number. Take it out if it is private."), detail);
    }

    bool isOfContact(const QString &detail) const
    {
        const auto digits = [](const QString &text) {
            QString only;
            for (const QChar c : text)
                if (c.isDigit())
                    only += c;
            return only;
        };
        for (const Person &person : m_document.all<Person>())
            if (m_publication.mayReach(person.id) &&
                (person.mail.compare(detail, Qt::CaseInsensitive) == 0 ||
                 (!person.phone.isEmpty() && digits(person.phone) == digits(detail))))
                return true;
        return false;
    }

    void checkMeetup()
    {
        const Meetup meetup = m_document.findOrEmpty(m_meetup);
        for (const QString &subhead : meetup.subheads) {
            const QList<Outcome> all = m_document.where(&Outcome::meetup, m_meetup);
            const bool isFilled = std::ranges::any_of(all, [&](const Outcome &outcome) {
                return outcome.heading == subhead && m_publication.mayPrint(outcome);
            });
            if (!isFilled)
                find(FindingKind::EmptyHeading, said(QT_TRANSLATE_NOOP("report", "This heading has nothing under it. Fill it or take it away.")), subhead, m_meetup, "subheads");
        }
    }

    void checkOutcomes()
    {
        for (const Outcome &outcome : m_document.where(&Outcome::meetup, m_meetup)) {
            const bool isBare = m_document.where(&Outcome::parent, outcome.id).isEmpty() && outcome.closing.isEmpty();
            if (outcome.text.trimmed().endsWith(u':') && isBare && isPrinted(outcome.text))
                find(FindingKind::EmptyHeading, said(QT_TRANSLATE_NOOP("report", "This heading has nothing under it. Fill it or take it away.")), outcome.text, outcome.id, "text");
            const bool isPersonal = outcome.attribution == Attribution::FullName || outcome.attribution == Attribution::FirstNameAndTown;
            const bool isLiteral = outcome.kind == OutcomeKind::Quote || isPersonal;
            if (!isLiteral || outcome.contributor.isNull() || outcome.sensitive)
                continue;
            const bool isHeldBack = !m_publication.mayPrint(outcome) || (isPersonal && m_publication.namedAs(outcome).words.isEmpty());
            if (isHeldBack)
                find(FindingKind::QuoteWithoutPermission, said(QT_TRANSLATE_NOOP("report", "Nobody gave permission for these words or this name, so they stay out. Ask for it.")), outcome.text, outcome.id, "permission");
        }
    }

    void checkCommitments()
    {
        for (const Commitment &commitment : m_document.where(&Commitment::meetup, m_meetup))
            if (commitment.kind == CommitmentKind::Request && commitment.sendTo.trimmed().isEmpty() && isPrinted(commitment.what))
                find(FindingKind::RequestWithoutAddress, said(QT_TRANSLATE_NOOP("report", "This request does not say where to send it. Add an address.")), commitment.what, commitment.id, "send_to");
    }

    void checkResources()
    {
        for (const Resource &resource : m_document.where(&Resource::meetup, m_meetup)) {
            if (!isPrinted(resource.title))
                continue;
            const bool isFile = !resource.address.contains(u':') && resource.address.contains(u'.');
            if (resource.address.isEmpty() || (!isFile && safeAddress(resource.address).isEmpty()))
                find(FindingKind::MissingAddress, said(QT_TRANSLATE_NOOP("report", "This link leads nowhere. Add the address.")), resource.title, resource.id, "address");
        }
    }

    void checkOrganisers()
    {
        for (const Organiser &organiser : m_document.where(&Organiser::meetup, m_meetup)) {
            const QString name = m_document.findOrEmpty(organiser.organisation).name;
            if (!organiser.logo.isEmpty() && organiser.logoAlt.isEmpty())
                find(FindingKind::MissingAlt, said(QT_TRANSLATE_NOOP("report", "This logo has no words for who cannot see it. Write what it shows.")), name, organiser.id, "logo_alt");
            const QColor colour(organiser.colour);
            if (!organiser.colour.isEmpty() && (!colour.isValid() || contrast(colour, Qt::white) < leastContrast))
                find(FindingKind::Contrast, said(QT_TRANSLATE_NOOP("report", "Text in this house colour is hard to read. The report uses a darker shade.")), organiser.colour, organiser.id, "colour");
        }
    }

    const Document &m_document;
    Id<Meetup> m_meetup;
    Publication m_publication;
    Texts m_texts;
    HiddenNames m_hidden;
    QList<Finding> m_findings;
};

} // namespace

QString Finding::key() const
{
    const QByteArray all = wordOf(kind).toUtf8() + record.toRfc4122() + field.toUtf8() + '\n' + quote.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Md5).toHex());
}

QList<Finding> findingsIn(const Document &document, Id<Meetup> meetup, const ReportOptions &options)
{
    return Checker(document, meetup, options).findings();
}

} // namespace oogst
