// What a public report must not hold, on the samples.

#include "core/rules/names.h"
#include "samples.h"
#include "support/catch.h"
#include "texts.h"

using namespace oogst;

namespace {

QSet<QUuid> publicByRole(const Document &document, const Meetup &meetup)
{
    QSet<QUuid> people{meetup.contact.value, document.findOrEmpty(meetup.series).contact.value};
    for (const ProgrammeItem &item : document.where(&ProgrammeItem::meetup, meetup.id))
        for (const Id<Person> &person : item.speakers)
            people += person.value;
    for (const Organiser &organiser : document.where(&Organiser::meetup, meetup.id))
        for (const Id<Person> &person : organiser.signatories)
            people += person.value;
    return people;
}

bool isQuotedByName(const Document &document, Id<Person> person)
{
    for (const Outcome &outcome : document.where(&Outcome::contributor, person))
        if (outcome.attribution == Attribution::FullName || outcome.attribution == Attribution::FirstNameAndTown)
            return true;
    return false;
}

/// Whether what the organisers wrote themselves holds the words: no rule can take a name out of a sentence.
bool isInFreeText(const Document &document, const QString &words)
{
    for (const RecordType *type :
         {&recordType<Meetup>(), &recordType<Outcome>(), &recordType<ProgrammeItem>(), &recordType<Organiser>(),
          &recordType<Organisation>(), &recordType<Resource>(), &recordType<Series>(), &recordType<Commitment>(),
          &recordType<Need>(), &recordType<WantedPartner>()})
        for (const auto &record : document.of(*type))
            for (const FieldInfo &field : type->fields)
                if (field.refersTo.isEmpty() && field.get(record.get()).toString().contains(words))
                    return true;
    return false;
}

} // namespace

TEST_CASE("a public report names nobody but by role, and holds no mail or phone of others")
{
    for (const char *name : samples::names) {
        const Document &document = samples::document(name);
        for (const Meetup &meetup : document.all<Meetup>()) {
            const QString printed = texts::of(makeHarvestLetter(document, meetup.id, {}));
            const QSet<QUuid> known = publicByRole(document, meetup);
            int checked = 0;
            for (const Person &person : document.all<Person>()) {
                if (known.contains(person.id.value) || isQuotedByName(document, person.id))
                    continue;
                INFO(name << " " << fullName(person).toStdString());
                if (!isInFreeText(document, fullName(person)))
                    CHECK(!printed.contains(fullName(person)));
                if (!person.mail.isEmpty() && !isInFreeText(document, person.mail))
                    CHECK(!printed.contains(person.mail));
                if (!person.phone.isEmpty())
                    CHECK(!printed.contains(person.phone));
                ++checked;
            }
            if (QByteArray(name) == "symposium")
                CHECK(checked > 90);
        }
    }
}

TEST_CASE("sensitive outcomes and care needs stay out of what is published")
{
    int sensitive = 0, care = 0;
    for (const char *name : samples::names) {
        const Document &document = samples::document(name);
        for (const Meetup &meetup : document.all<Meetup>())
            for (const Audience audience : {Audience::Public, Audience::Participants}) {
                const QString printed =
                    texts::of(makeHarvestLetter(document, meetup.id, {audience, Language::Dutch, {}}));
                for (const Outcome &outcome : document.where(&Outcome::meetup, meetup.id))
                    if (outcome.sensitive) {
                        CHECK(!printed.contains(outcome.text.simplified()));
                        ++sensitive;
                    }
                for (const CareNeed &need : document.all<CareNeed>())
                    for (const QString &text : {need.diet, need.allergy, need.access})
                        if (text.size() > 6) {
                            CHECK(!printed.contains(text));
                            ++care;
                        }
            }
    }
    CHECK(sensitive > 0);
    CHECK(care > 0);
}

TEST_CASE("the list of participants holds only who agreed to it")
{
    const Document &document = samples::document("symposium");
    const Meetup meetup = document.all<Meetup>().first();
    for (const Audience audience : {Audience::Participants, Audience::Internal}) {
        const Report report = makeHarvestLetter(document, meetup.id, {audience, Language::Dutch, {}});
        const QString list = texts::ofSection(report, QStringLiteral("participants"));
        int listed = 0, refused = 0;
        for (const Participation &participation : document.where(&Participation::meetup, meetup.id)) {
            const Person person = document.findOrEmpty(participation.person);
            if (!participation.arrivedAt.isValid())
                continue;
            const bool isThere = list.contains(fullName(person));
            CHECK(isThere == (person.consentListed == YesNoUnknown::Yes));
            ++(isThere ? listed : refused);
        }
        CHECK(listed > 50);
        CHECK(refused > 0);
    }
    CHECK(texts::ofSection(makeHarvestLetter(document, meetup.id, {}), QStringLiteral("participants")).isEmpty());
}

TEST_CASE("no care need is in any report, not even the internal one")
{
    const Document &document = samples::document("symposium");
    const QString printed = texts::of(
        makeHarvestLetter(document, document.all<Meetup>().first().id, {Audience::Internal, Language::Dutch, {}}));
    int checked = 0;
    for (const CareNeed &need : document.all<CareNeed>())
        for (const QString &text : {need.diet, need.allergy, need.access})
            if (text.size() > 6) {
                INFO(text.toStdString());
                CHECK(!printed.contains(text, Qt::CaseInsensitive));
                ++checked;
            }
    CHECK(checked > 0);
}
