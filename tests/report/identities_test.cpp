// Two hundred planted people: none of them is in anything that everybody may read, not in its texts and not in its bytes.

#include "core/rules/names.h"
#include "report/closing.h"
#include "report/report.h"
#include "report/report_files.h"
#include "samples.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace oogst;

namespace {

constexpr int planted = 200;

QString token(const char *kind, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1StringView(kind), QString::number(100000 + number * 37, 36));
}

/// What is told of a planted person and of nobody else.
QStringList marksOf(int i)
{
    QStringList marks;
    for (const char *kind : {"Voorn", "Achtern", "bekend", "mail", "reden", "antw", "dieet", "allerg", "toeg", "vervoegd"})
        marks += token(kind, i);
    marks += QStringLiteral("06-55%1").arg(100000 + i);
    return marks;
}

/// The symposium with planted people wherever a record can point at somebody.
Document plantedDocument()
{
    Document document = samples::document("symposium");
    const Meetup meetup = document.all<Meetup>().first();
    const QList<Table> tables = document.all<Table>();
    const QList<Round> rounds = document.all<Round>();
    ChangeSet set;
    int next = 1;
    const auto id = [&next] { return QUuid::createUuidV5(QUuid(), QByteArray::number(next++)); };
    for (int i = 0; i < planted; ++i) {
        Person person;
        person.id = Id<Person>{id()};
        person.givenName = token("Voorn", i);
        person.familyName = i % 7 == 0 ? QString() : token("Achtern", i);
        person.knownAs = i % 5 == 0 ? token("bekend", i) : QString();
        person.mail = token("mail", i) + QStringLiteral("@voorbeeld.nl");
        person.phone = QStringLiteral("06-55%1").arg(100000 + i);
        person.consentListed = static_cast<YesNoUnknown>(i % 3);
        person.consentPhoto = static_cast<YesNoUnknown>(i % 3);
        person.consentQuote = i % 2 ? YesNoUnknown::No : YesNoUnknown::Unknown;
        set.add(person);
        Participation participation;
        participation.meetup = meetup.id;
        participation.person = person.id;
        participation.id = Id<Participation>{recordType<Participation>().naturalId(recordType<Participation>().pack(&participation))};
        participation.reason = token("reden", i);
        participation.invitation = i % 4 == 0 ? InvitationState::Cancelled : InvitationState::Accepted;
        participation.wouldHaveBrought = i % 4 == 0 ? QStringLiteral("een onderzoek") : QString();
        participation.invitedBy = person.id;
        set.add(participation);
        CareNeed need;
        need.participation = participation.id;
        need.diet = token("dieet", i);
        need.allergy = token("allerg", i);
        need.access = token("toeg", i);
        need.id = Id<CareNeed>{recordType<CareNeed>().naturalId(recordType<CareNeed>().pack(&need))};
        set.add(need);
        Outcome outcome;
        outcome.id = Id<Outcome>{id()};
        outcome.meetup = meetup.id;
        outcome.table = tables[i % tables.size()].id;
        outcome.text = QStringLiteral("Een gedachte die iemand had");
        outcome.kind = i % 2 ? OutcomeKind::Quote : OutcomeKind::Observation;
        outcome.contributor = person.id;
        outcome.attribution = static_cast<Attribution>(1 + i % 2); // by name, or first name and town
        set.add(outcome);
        Commitment commitment;
        commitment.id = Id<Commitment>{id()};
        commitment.meetup = meetup.id;
        commitment.kind = static_cast<CommitmentKind>(i % 5);
        commitment.what = QStringLiteral("Stuurt iets op");
        commitment.who = person.id;
        commitment.toWhom = person.id;
        commitment.sendTo = person.mail;
        set.add(commitment);
        Need ask;
        ask.id = Id<Need>{id()};
        ask.meetup = meetup.id;
        ask.participation = participation.id;
        ask.text = QStringLiteral("Wil iets weten");
        set.add(ask);
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        Table table = tables[i];
        Participation host;
        host.meetup = meetup.id;
        host.person = set.changes.isEmpty() ? Id<Person>{} : Id<Person>{QUuid::createUuidV5(QUuid(), QByteArray::number(1))};
        host.id = Id<Participation>{recordType<Participation>().naturalId(recordType<Participation>().pack(&host))};
        table.facilitator = host.id;
        table.noteTaker = host.id;
        set.edit(tables[i], table);
    }
    document.take(set);
    return document;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// The bytes of a file, what is packed in it, and what a reader sees.
QByteArray everythingIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray all = file.readAll();
    if (path.endsWith(QStringLiteral(".pdf"))) {
        all += run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        all += run(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-c"), QStringLiteral("import sys,pikepdf\nout=sys.stdout.buffer\npdf=pikepdf.open(sys.argv[1])\n"
                                                         "for o in pdf.objects:\n"
                                                         "  if isinstance(o,pikepdf.Stream): out.write(o.read_bytes())\n"
                                                         "  elif isinstance(o,pikepdf.Dictionary):\n"
                                                         "    out.write(b'\\n'.join(str(v).encode() for k,v in o.items() if isinstance(v,pikepdf.String)))"),
                    path});
    }
    if (path.endsWith(QStringLiteral(".odt")))
        all += run(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-c"), QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                                                         "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))"), path});
    return all;
}

/// The words of small letters and digits: each mark is one.
QSet<QByteArray> wordsOf(const QByteArray &text)
{
    QSet<QByteArray> words;
    const auto isWord = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); };
    for (qsizetype i = 0, end = 0; i < text.size(); i = end + 1) {
        for (end = i; end < text.size() && isWord(text[end]);)
            ++end;
        if (end > i)
            words += text.mid(i, end - i);
    }
    return words;
}

} // namespace

TEST_CASE("none of two hundred planted people is in any file for everybody")
{
    const Document document = plantedDocument();
    const QTemporaryDir folder;
    const auto closed = closeMeetup(document, document.all<Meetup>().first().id, {Audience::Public, Language::Dutch, folder.path(), {}});
    REQUIRE(closed.isOk());
    CHECK(closed->files.size() > 20);
    // The other shapes that everybody may read.
    for (const Shape shape : {Shape::Minutes, Shape::AgendaExtract, Shape::Progress, Shape::SideBySide, Shape::WholeSeries, Shape::TableCards}) {
        const Report report = makeReport(document, document.all<Meetup>().first().id, {Audience::Public, Language::English, {}, shape, {}});
        for (const QString &format : reportFormats()) {
            const auto bytes = reportAs(format, report);
            REQUIRE(bytes.isOk());
            REQUIRE(writeFile(QDir(closed->folder).filePath(wordOf(shape) + u'.' + format), *bytes).isOk());
        }
    }
    int files = 0;
    for (QDirIterator it(closed->folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const QSet<QByteArray> all = wordsOf(everythingIn(path).toLower());
        ++files;
        for (int i = 0; i < planted; ++i)
            for (const QString &mark : marksOf(i))
                if (all.contains(mark.toLower().toUtf8().split('-').last())) { // of a number what comes after 06
                    INFO(path.toStdString() << " " << mark.toStdString());
                    CHECK(false);
                }
    }
    CHECK(files > 45);
}

TEST_CASE("the planted people are found where they may be: the test can fail")
{
    const Document document = plantedDocument();
    const Report report = makeReport(document, document.all<Meetup>().first().id, {Audience::Internal, Language::Dutch, {}, Shape::Letter, {}});
    const QByteArray json = reportToJson(report);
    int found = 0;
    for (int i = 0; i < planted; ++i)
        found += json.contains(token("Voorn", i).toUtf8()) ? 1 : 0;
    CHECK(found > 100);
}

TEST_CASE("groups under three are not split out for everybody, nor what is left over from them")
{
    const Publication publication(samples::document("symposium"), samples::document("symposium").all<Meetup>().first().id, Audience::Public);
    for (int seed = 0; seed < 500; ++seed) {
        QMap<QString, int> counts;
        for (int key = 0; key < 1 + seed % 6; ++key)
            counts.insert(QString::number(key), 1 + (seed * 7 + key * 13) % 8);
        const QMap<QString, int> told = publication.tellable(counts);
        int before = 0, after = 0;
        for (const int count : counts)
            before += count;
        for (const int count : told) {
            if (told.size() > 1)
                CHECK(count >= smallestPublicGroup);
            after += count;
        }
        CHECK(before == after);
    }
}
