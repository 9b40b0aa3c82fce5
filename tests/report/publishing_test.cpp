// The check before publishing: each kind of fault is found at its spot, and what is well is left alone.

#include "report/publishing/check.h"
#include "samples.h"
#include "support/catch.h"

using namespace oogst;

namespace {

QList<Finding> of(const QList<Finding> &all, FindingKind kind)
{
    QList<Finding> some;
    for (const Finding &finding : all)
        if (finding.kind == kind)
            some += finding;
    return some;
}

/// The symposium with one outcome saying `text`.
QList<Finding> withOutcome(const QString &text, Outcome outcome = {})
{
    Document document = samples::document("symposium");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    outcome.id = Id<Outcome>{QUuid::createUuidV5(QUuid(), text.toUtf8())};
    outcome.meetup = meetup;
    outcome.table = document.all<Table>().first().id;
    outcome.text = text;
    ChangeSet set;
    set.add(outcome);
    document.take(set);
    QList<Finding> here;
    for (const Finding &finding : findingsIn(document, meetup, {}))
        if (finding.record == outcome.id.value) {
            CHECK(finding.type == &recordType<Outcome>());
            CHECK(!finding.what.isEmpty());
            CHECK(!finding.quote.isEmpty());
            here += finding;
        }
    return here;
}

} // namespace

TEST_CASE("an address that is announced and not there is found")
{
    for (const QString &text : {QStringLiteral("De powerpoints zijn allemaal te raadplegen op..."), QStringLiteral("Zie https:// voor meer"),
                                QStringLiteral("Meer te vinden op …"), QStringLiteral("Het verslag is te raadplegen op"), QStringLiteral("Meer te lezen via:\nEn verder"),
                                QStringLiteral("Kijk op www. voor meer"), QStringLiteral("Mail naar info@ als je mee wilt doen"), QStringLiteral("Klik hier voor de slides")})
        CHECK(of(withOutcome(text), FindingKind::MissingAddress).size() == 1);
    for (const QString &text : {QStringLiteral("Wie weet waar we op uitkomen... misschien morgen"), QStringLiteral("Te raadplegen op www.oogst.nl"),
                                QStringLiteral("Klik hier: https://www.oogst.nl/slides"), QStringLiteral("Waar we naar op zoek zijn, is niet te vinden"),
                                QStringLiteral("Dat is te vinden op het stadhuis.")})
        CHECK(of(withOutcome(text), FindingKind::MissingAddress).isEmpty());
}

TEST_CASE("half a pair of brackets or quotation marks is found")
{
    for (const QString &text : {QStringLiteral("Een (half gesloten zin"), QStringLiteral("Zij zei \u201Cdat het kan"), QStringLiteral("Een \"recht teken"),
                                QStringLiteral("dicht) zonder open"), QStringLiteral("Om \u2018dichter bij de klanten te zitten"),
                                QStringLiteral("\u2018s Avonds zei hij \u2018ja en nee")})
        CHECK(of(withOutcome(text), FindingKind::OpenBracket).size() == 1);
    for (const QString &text : {QStringLiteral("Een (heel) gewone \u201Czin\u201D met \"alles\" [dicht]"), QStringLiteral("1) eerst dit 2) dan dat"),
                                QStringLiteral("foto\u2019s en \u2019s avonds"), QStringLiteral("om \u2018dichter\u2019 bij te zitten, \u2018s avonds in \u2018t dorp"),
                                QStringLiteral("Dat was leuk :-) en goed ;)"), QStringLiteral("Zij noemden het \u201Eeigen kracht\u201C"),
                                QStringLiteral("Vragen als \u2018Wat zijn \u2018best practices\u2019? Hoe werk je samen?\u2019")})
        CHECK(of(withOutcome(text), FindingKind::OpenBracket).isEmpty());
}

TEST_CASE("a heading with nothing under it is found")
{
    CHECK(of(withOutcome(QStringLiteral("Meer info over zaken die besproken zijn:")), FindingKind::EmptyHeading).size() == 1);
    CHECK(of(withOutcome(QStringLiteral("Een gewone zin.")), FindingKind::EmptyHeading).isEmpty());
}

TEST_CASE("names and private addresses in free text are found, those of who may be named are not")
{
    const Document &document = samples::document("symposium");
    Person hidden;
    for (const Person &person : document.all<Person>())
        if (person.familyName.size() > 6 && !person.mail.isEmpty() &&
            !Publication(document, document.all<Meetup>().first().id, Audience::Public).mayName(person.id))
            hidden = person;
    REQUIRE(!hidden.familyName.isEmpty());
    CHECK(!of(withOutcome(QStringLiteral("Volgens %1 kan dat").arg(hidden.familyName)), FindingKind::KnownName).isEmpty());
    CHECK(of(withOutcome(QStringLiteral("Bel 06-12345678 of mail %1").arg(hidden.mail)), FindingKind::ContactDetails).size() == 2);
    CHECK(of(withOutcome(QStringLiteral("Raf Janssen vertelde erover")), FindingKind::KnownName).isEmpty());
    CHECK(of(withOutcome(QStringLiteral("In 2016 kwamen 1.234.567.890 mensen op 12-12-2012")), FindingKind::ContactDetails).isEmpty());
}

TEST_CASE("a quote without permission is found, one with permission is not")
{
    Outcome quote;
    quote.kind = OutcomeKind::Quote;
    quote.attribution = Attribution::FullName;
    quote.permission = YesNoUnknown::No;
    quote.contributor = samples::document("symposium").all<Person>().first().id;
    CHECK(of(withOutcome(QStringLiteral("Zo is het"), quote), FindingKind::QuoteWithoutPermission).size() == 1);
    quote.permission = YesNoUnknown::Yes;
    CHECK(of(withOutcome(QStringLiteral("Zo is het"), quote), FindingKind::QuoteWithoutPermission).isEmpty());
}

TEST_CASE("a link that leads nowhere is found wherever it belongs, also when the news item leaves it out")
{
    Document document = samples::document("symposium");
    const Meetup meetup = document.all<Meetup>().first();
    Resource resource;
    ChangeSet set;
    const auto add = [&](const char *title, auto field, const auto &owner) {
        resource = {};
        resource.id = Id<Resource>{QUuid::createUuidV5(QUuid(), QByteArray(title))};
        resource.title = QLatin1StringView(title);
        resource.*field = owner;
        set.add(resource);
    };
    add("Bij het programma", &Resource::programmeItem, document.all<ProgrammeItem>().first().id);
    add("Bij een opbrengst", &Resource::outcome, document.all<Outcome>().first().id);
    add("Bij de reeks", &Resource::series, meetup.series);
    document.take(set);
    for (const Shape shape : {Shape::Letter, Shape::News}) {
        QStringList quotes;
        for (const Finding &finding : of(findingsIn(document, meetup.id, {Audience::Public, Language::Dutch, {}, shape, {}}), FindingKind::MissingAddress))
            quotes += finding.quote;
        for (const char *title : {"Bij het programma", "Bij een opbrengst", "Bij de reeks"}) {
            INFO(title);
            CHECK(quotes.count(QLatin1StringView(title)) == 1);
        }
    }
}

TEST_CASE("in the samples nothing is found but the addresses that their organisers never filled in")
{
    int missing = 0;
    for (const char *name : samples::names)
        for (const Meetup &meetup : samples::document(name).all<Meetup>()) {
            for (const Finding &finding : findingsBeforeClosing(samples::document(name), meetup.id, Audience::Public, Language::Dutch)) {
                INFO(name << ": " << finding.quote.toStdString());
                CHECK(finding.kind == FindingKind::MissingAddress);
                CHECK(finding.type == &recordType<Resource>());
                ++missing;
            }
        }
    CHECK(missing >= 12);
}

TEST_CASE("a file that goes along is looked at before a meetup is closed")
{
    Document document = samples::document("stimuland");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    CHECK(of(findingsBeforeClosing(document, meetup, Audience::Public, Language::Dutch), FindingKind::FileAlong).isEmpty());
    ChangeSet set;
    for (const QString &address : {QStringLiteral("dia/slides.pptx"), QStringLiteral("zaal.JPG"), QStringLiteral("https://www.oogst.nl/slides.pdf"), QStringLiteral("/etc/slides.pdf")}) {
        Resource resource;
        resource.id = Id<Resource>{QUuid::createUuidV5(QUuid(), address.toUtf8())};
        resource.meetup = meetup;
        resource.title = QStringLiteral("Slides");
        resource.address = address;
        set.add(resource);
    }
    document.take(set);
    QStringList quotes;
    for (const Finding &finding : of(findingsBeforeClosing(document, meetup, Audience::Public, Language::Dutch), FindingKind::FileAlong))
        quotes += finding.quote;
    quotes.sort();
    CHECK(quotes == QStringList{QStringLiteral("dia/slides.pptx"), QStringLiteral("zaal.JPG")});
    CHECK(of(findingsIn(document, meetup, {}), FindingKind::FileAlong).isEmpty()); // a report alone takes no files along
}

TEST_CASE("a link, a request, a logo and a colour are looked at too")
{
    Document document = samples::document("symposium");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    ChangeSet set;
    Commitment request;
    request.id = Id<Commitment>{QUuid::createUuidV5(QUuid(), QByteArray("request"))};
    request.meetup = meetup;
    request.kind = CommitmentKind::Request;
    request.what = QStringLiteral("De uitgewerkte casus");
    set.add(request);
    const Organiser organiser = document.where(&Organiser::meetup, meetup).first();
    Organiser dressed = organiser;
    dressed.logo = QStringLiteral("AAAA");
    dressed.logoAlt.clear();
    dressed.colour = QStringLiteral("#ffee88");
    set.edit(organiser, dressed);
    document.take(set);
    const QList<Finding> all = findingsIn(document, meetup, {});
    CHECK(of(all, FindingKind::RequestWithoutAddress).size() == 1);
    CHECK(of(all, FindingKind::MissingAlt).size() == 1);
    CHECK(of(all, FindingKind::Contrast).size() == 1);
    CHECK(of(all, FindingKind::MissingAddress).size() >= 3); // the powerpoints of 2019 have no address
    QSet<QString> keys;
    for (const Finding &finding : all)
        keys += finding.key();
    CHECK(keys.size() == all.size());
}
