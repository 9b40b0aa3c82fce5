#include "report/people/people_reports.h"

#include "core/rules/names.h"
#include "core/rules/person_records.h"
#include "report/report_builder.h"
#include "report/words.h"

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QString titleOf(const Document &document, const QString &table, const QUuid &id)
{
    if (table == u"person")
        return fullName(document.findOrEmpty(Id<Person>{id}));
    if (table == u"participation")
        return document.findOrEmpty(document.findOrEmpty(Id<Participation>{id}).meetup).title;
    const RecordType *type = recordTypeNamed(table);
    const auto row = type ? document.row(*type, id) : std::nullopt;
    for (const QString &name : {u"title"_s, u"name"_s, u"text"_s, u"number"_s})
        if (row && type->indexOf(name) >= 0 && (*row)[type->indexOf(name)].isValid())
            return (*row)[type->indexOf(name)].toString();
    return {};
}

QString valueOf(const Words &words, const Document &document, const FieldInfo &field, const QVariant &cell, Id<Person> reader)
{
    switch (field.kind) {
    case Kind::Boolean: return words.of(YesNoUnknown::Yes);
    case Kind::Date: return words.date(QDate::fromString(cell.toString(), Qt::ISODate));
    case Kind::Moment: {
        const QDateTime moment = QDateTime::fromString(cell.toString(), Qt::ISODateWithMs).toLocalTime();
        return words.date(moment.date()) + u", "_s + words.locale().toString(moment.time(), QLocale::ShortFormat);
    }
    case Kind::Term: return words.when(cell::toTerm(cell).value_or(Term{}));
    case Kind::Reference:
        // Who somebody else is stands in nobody's data but their own.
        if (field.refersTo == u"person" && QUuid::fromString(cell.toString()) != reader.value)
            return words.translate("report_people", "somebody else");
        return titleOf(document, field.refersTo, QUuid::fromString(cell.toString()));
    case Kind::Word:
    case Kind::Words: {
        QStringList said;
        const QStringList stored = field.kind == Kind::Word ? QStringList{cell.toString()} : cell::toTexts(cell).value_or(QStringList());
        for (const QString &word : stored)
            for (const EnumWord &known : field.words)
                if (word == QLatin1StringView(known.word.data(), qsizetype(known.word.size())))
                    said += words.translate("word", known.label);
        return said.join(u", "_s);
    }
    case Kind::References: {
        QStringList titles;
        for (const QString &id : cell::toTexts(cell).value_or(QStringList()))
            titles += field.refersTo == u"person" && QUuid::fromString(id) != reader.value ? words.translate("report_people", "somebody else")
                                                                                           : titleOf(document, field.refersTo, QUuid::fromString(id));
        return titles.join(u", "_s);
    }
    case Kind::Texts: return cell::toTexts(cell).value_or(QStringList()).join(u"; "_s);
    case Kind::Text:
    case Kind::Integer: return cell.toString();
    }
    return {};
}

void addRecord(ReportBuilder &out, const Words &words, const Document &document, const PersonRecord &record, Id<Person> person)
{
    QList<blocks::Item> items;
    for (qsizetype i = 1; i < record.row.size(); ++i) {
        const FieldInfo &field = record.type->fields[i];
        if (!record.row[i].isValid() || field.name == u"position")
            continue;
        if (const QString value = valueOf(words, document, field, record.row[i], person); !value.isEmpty())
            items += {words.translate(record.type->table.toLatin1().constData(), field.label), value, {}, {}, {}};
    }
    out.heading(3, words.translate("record", record.type->label));
    out.list(items);
}

QString countText(const Words &words, int count)
{
    return words.number(count);
}

} // namespace

Report makePersonReport(const Document &document, Id<Person> id, Language language)
{
    const Words words(language);
    const QString name = fullName(document.findOrEmpty(id));
    Report start;
    start.title = words.translate("report_people", "Everything about %1").arg(name);
    start.fileName = u"alles-over-deze-persoon"_s;
    start.language = language;
    start.audience = Audience::Internal;
    ReportBuilder out(start);
    out.section(u"title"_s);
    out.heading(1, start.title);
    out.paragraph(words.translate("report_people", "You may see what is kept about you, have it corrected, and have it erased."));
    const QList<PersonRecord> records = recordsAbout(document, id);
    out.section(u"records"_s);
    out.heading(2, words.translate("report_people", "What is kept"));
    for (const PersonRecord &record : records)
        if (record.why != PersonRecord::Why::Mentions)
            addRecord(out, words, document, record, id);
    out.section(u"mentions"_s);
    out.heading(2, words.translate("report_people", "Where the name stands in a text"));
    for (const PersonRecord &record : records)
        if (record.why == PersonRecord::Why::Mentions)
            addRecord(out, words, document, record, id);
    return out.take();
}

Report makeProcessingReport(const Document &document, Id<Meetup> id, Language language)
{
    const Words words(language);
    const Meetup meetup = document.findOrEmpty(id);
    Report start;
    start.title = words.translate("report_people", "Processing of personal data: %1").arg(meetup.title);
    start.fileName = u"verwerkingsoverzicht"_s;
    start.language = language;
    start.audience = Audience::Internal;
    ReportBuilder out(start);
    out.section(u"title"_s);
    out.heading(1, start.title);
    QStringList organisers;
    for (const Organiser &organiser : document.where(&Organiser::meetup, id))
        organisers += document.findOrEmpty(organiser.organisation).name;
    out.paragraph(words.translate("report_people", "Responsible"), words.list(organisers));
    out.paragraph(words.translate("report_people", "Purpose"), words.translate("report_people", "Inviting people, seating them, catering, and keeping what came out of the meetup."));
    out.paragraph(words.translate("report_people", "Ground"), meetup.processingGround.isEmpty()
                      ? words.translate("report_people", "Not filled in yet: write down why you may keep these data.") : meetup.processingGround);
    out.paragraph(words.translate("report_people", "Kept until"), meetup.retentionDate.isValid()
                      ? words.date(meetup.retentionDate) + (meetup.retentionReason.isEmpty() ? QString() : u" — "_s + meetup.retentionReason)
                      : words.translate("report_people", "No date chosen yet. The law names no term: choose one you can explain."));
    int mails = 0, phones = 0, answers = 0, care = 0, photos = 0;
    const QList<Participation> people = document.where(&Participation::meetup, id);
    for (const Participation &part : people) {
        const Person person = document.findOrEmpty(part.person);
        mails += person.mail.isEmpty() ? 0 : 1;
        phones += person.phone.isEmpty() ? 0 : 1;
        answers += part.answers.isEmpty() ? 0 : 1;
        photos += person.consentPhoto == YesNoUnknown::Unknown ? 0 : 1;
        care += document.where(&CareNeed::participation, part.id).isEmpty() ? 0 : 1;
    }
    out.section(u"kept"_s);
    out.heading(2, words.translate("report_people", "What is kept"));
    blocks::Table table;
    table.caption = words.translate("report_people", "Kinds of data, and of how many people");
    table.head = {words.translate("report_people", "Kind"), words.translate("report_people", "People")};
    table.rows = {{words.translate("report_people", "Name, organisation and answer to the invitation"), countText(words, int(people.size()))},
                  {words.translate("report_people", "Mail address"), countText(words, mails)},
                  {words.translate("report_people", "Phone number"), countText(words, phones)},
                  {words.translate("report_people", "Other answers"), countText(words, answers)},
                  {words.translate("report_people", "Consent for photographs"), countText(words, photos)},
                  {words.translate("report_people", "Diet, allergy, access (special, wiped first)"), countText(words, care)}};
    out.table(table);
    out.section(u"handed_over"_s);
    out.heading(2, words.translate("report_people", "Who got a list"));
    constexpr qsizetype most = 8; // it stays one page
    QStringList handedOver = meetup.handedOver.isEmpty() ? QStringList{words.translate("report_people", "Nobody.")} : meetup.handedOver;
    if (const qsizetype more = handedOver.size() - most; more > 0)
        handedOver = QStringList{words.translate("report_people", "%1 before these").arg(words.number(int(more)))} + handedOver.mid(more);
    out.list(handedOver);
    out.section(u"security"_s);
    out.heading(2, words.translate("report_people", "Security"));
    out.paragraph(words.translate("report_people", "The data stand in one file on the computer of the organiser. The program uses no network."));
    return out.take();
}

} // namespace oogst
