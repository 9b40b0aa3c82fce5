#include "report/publishing/check.h"

#include "report/house_colours.h"
#include "report/links.h"
#include "report/publishing/hidden_names.h"
#include "report/text_gate.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

class Checker
{
public:
    /// All options are for the same audience. When a meetup is closed, files go along.
    Checker(const Document &document, Id<Meetup> meetup, const QList<ReportOptions> &reports, bool isClosing = false)
        : m_document(document)
        , m_meetup(meetup)
        , m_publication(document, meetup, reports.first().audience)
        , m_hidden(document, meetup, m_publication)
        , m_isClosing(isClosing)
    {
        for (const ReportOptions &options : reports) {
            m_isNews |= options.shape == Shape::News; // leaves out what has no address, so it must be told here
            const Report report = makeReport(document, meetup, options);
            for (const ReportSection &section : report.sections)
                for (const Block &block : section.blocks)
                    std::visit(m_texts, block);
        }
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
            if (field.kind == Kind::Text && !holdsPicture(field.name))
                texts += field.get(record).toString();
            else if (field.kind == Kind::Texts)
                texts = cell::toTexts(field.get(record)).value_or(QStringList());
            else if (field.kind == Kind::Term)
                texts += cell::toTerm(field.get(record)).value_or(Term()).words;
            for (const QString &text : std::as_const(texts))
                if (isPrinted(text))
                    checkText(text, type, id, field.name);
        }
    }

    void checkText(const QString &typed, const RecordType &type, const QUuid &id, const QString &field)
    {
        const QString text = plainly(typed);
        const auto add = [&](FindingKind kind, const char *what, const QString &quote) {
            m_findings += {kind, said(what), quote, &type, id, field};
        };
        if (const QString open = deadLinkIn(text); !open.isEmpty())
            add(FindingKind::MissingAddress, QT_TRANSLATE_NOOP("report", "Here an address is announced, but there is none. Add it or change the sentence."), open);
        if (const QString open = openBracketIn(text); !open.isEmpty())
            add(FindingKind::OpenBracket, QT_TRANSLATE_NOOP("report", "A bracket or quotation mark has no other half. Add it or take it away."), open);
        if (const QList<Stretch> names = m_hidden.namesIn(text); !names.isEmpty())
            add(FindingKind::KnownName, QT_TRANSLATE_NOOP("report", "Here stands a name that is not for these readers. Take it out, or ask for permission."),
                text.mid(names.first().start, names.first().length));
        QList<Stretch> details = m_hidden.detailsIn(text);
        if (!holdsAddress(field))
            details += contactDetails(text);
        for (const Stretch &found : merged(details))
            if (const QString detail = text.mid(found.start, found.length); !m_hidden.isOfContact(detail))
                add(FindingKind::ContactDetails, QT_TRANSLATE_NOOP("report", "Here stands a mail address or phone number. Take it out if it is private."), detail);
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
            // A function that points at somebody is left out without a word: nobody is named, and nothing that was said is lost.
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
        for (const Resource &resource : m_document.all<Resource>()) {
            if (!isOfThisMeetup(resource) || (!isPrinted(resource.title) && !m_isNews))
                continue;
            const bool isFile = !resource.address.contains(u':') && resource.address.contains(u'.');
            // Nobody but a person can see who is in a photo, or named on a slide.
            if (m_isClosing && isFileBeside(resource.address))
                find(FindingKind::FileAlong, said(QT_TRANSLATE_NOOP("report", "This file goes along as it is. Look whether everybody in it may be seen and named.")), resource.address, resource.id, "address");
            if (resource.address.isEmpty() || (!isFile && safeAddress(resource.address).isEmpty()))
                find(FindingKind::MissingAddress, said(QT_TRANSLATE_NOOP("report", "This link leads nowhere. Add the address.")), resource.title, resource.id, "address");
        }
    }

    /// Of the meetup, of something in it, or of the series it is part of.
    bool isOfThisMeetup(const Resource &resource) const
    {
        if (const auto item = m_document.find(resource.programmeItem))
            return item->meetup == m_meetup;
        if (const auto outcome = m_document.find(resource.outcome))
            return outcome->meetup == m_meetup;
        return m_publication.mayPrint(resource) && (resource.meetup.isNull() || resource.meetup == m_meetup);
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
    bool m_isNews = false, m_isClosing = false;
    QList<Finding> m_findings;
};

} // namespace

QString Finding::key() const
{
    const QByteArray all = wordOf(kind).toUtf8() + record.toRfc4122() + field.toUtf8() + '\n' + quote.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Md5).toHex());
}

bool holdsAddress(const QString &field)
{
    return field == u"send_to" || field == u"address" || field == u"meeting_link";
}

bool holdsPicture(const QString &field)
{
    return field == u"logo";
}

QList<Finding> findingsIn(const Document &document, Id<Meetup> meetup, const ReportOptions &options)
{
    return Checker(document, meetup, {options}).findings();
}

QList<Finding> findingsBeforeClosing(const Document &document, Id<Meetup> meetup, Audience audience, Language language)
{
    QList<ReportOptions> reports;
    for (const Shape shape : {Shape::Letter, Shape::News, Shape::TableSheets, Shape::AgendaExtract})
        reports += ReportOptions{audience, language, {}, shape, {}};
    return Checker(document, meetup, reports, true).findings();
}

} // namespace oogst
