// What goes out comes back unchanged, and no cell is a formula.

#include "exchange/lists/calendar.h"
#include "exchange/lists/writing/list_files.h"
#include "exchange/lists/writing/mail_draft.h"
#include "list_desk.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTimeZone>

#include <random>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

class RandomPeople
{
public:
    explicit RandomPeople(uint seed) : m_random(seed) {}

    void into(test::ListDesk &desk, int count)
    {
        ChangeSet set;
        for (int i = 0; i < count; ++i) {
            Organisation organisation;
            organisation.id = {desk.freshId()};
            organisation.name = word() + QString::number(i);
            Person person;
            person.id = {desk.freshId()};
            person.givenName = word();
            person.infix = chance(3) ? pick({u"van der"_s, u"in 't"_s, u"el"_s}) : QString();
            person.familyName = chance(8) ? QString() : word();
            person.knownAs = chance(5) ? word() : QString();
            person.mail = u"m%1@x.example"_s.arg(i);
            person.phone = pick({u"+31 6 12345678"_s, u"0612345678"_s, u"612345678"_s, QString()});
            person.consentPhoto = pick({YesNoUnknown::Unknown, YesNoUnknown::Yes, YesNoUnknown::No});
            Participation part;
            part.meetup = desk.meetup;
            part.person = person.id;
            part.organisation = organisation.id;
            part.function = chance(2) ? word() : QString();
            part.invitation = pick({InvitationState::ToInvite, InvitationState::Invited, InvitationState::Accepted, InvitationState::Declined,
                                    InvitationState::Cancelled, InvitationState::NoAnswer});
            if (part.invitation == InvitationState::Accepted && chance(2))
                part.arrivedAt = QDateTime(QDate(2026, 11, 17), QTime(8, int(m_random() % 60), int(m_random() % 60)), Qt::UTC);
            if (chance(3))
                part.roles = {pick({ParticipantRole::Facilitator, ParticipantRole::Speaker, ParticipantRole::NoteTaker})};
            if (chance(3))
                part.answers = {u"Opmerking vooraf: "_s + word()};
            part.id = naturalId(part);
            set.add(organisation);
            set.add(person);
            set.add(part);
        }
        desk.document.take(set);
    }

private:
    template <class T>
    T pick(std::initializer_list<T> of) { return *(of.begin() + m_random() % of.size()); }
    bool chance(uint of) { return m_random() % of == 0; }
    QString word()
    {
        static const QStringList parts{u"=1+1"_s, u"-x"_s, u"@home"_s, u"'t Hart"_s, u"''=a"_s, u"Yılmaz"_s, u"a;b"_s, u"a\"b"_s, u"Peña"_s, u"regel\nbreuk"_s,
                                       u"😀"_s, u"dr. Bos MSc"_s, u"Łucja"_s, u"+31"_s, u"a,b"_s, u"x ::: y"_s, u"'=x"_s};
        return parts[qsizetype(m_random() % uint(parts.size()))] + QString::number(m_random() % 1000);
    }
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("people written as CSV or XLSX are read back as they were")
{
    for (uint seed = 1; seed <= 12; ++seed) {
        test::ListDesk desk;
        RandomPeople(seed).into(desk, 25);
        const PeopleTable table = peopleTable(desk.document, desk.meetup);
        const auto workbook = tableToXlsx(table, u"Deelnemers"_s);
        REQUIRE(workbook);
        for (const QByteArray &bytes : {tableToCsv(table), *workbook}) {
            test::ListDesk other;
            const auto import = other.read(bytes);
            REQUIRE(import);
            CHECK(other.list.layout == lists::Layout::Oogst);
            CHECK(other.list.refused.isEmpty());
            CHECK(other.people() == desk.people());
        }
    }
}

TEST_CASE("no cell that goes out begins as a formula")
{
    for (const QString &text : {u"=cmd|' /C calc'!A0"_s, u"+31 6"_s, u"-1"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s}) {
        CHECK(safeCell(text).startsWith(u'\''));
        CHECK(plainCell(safeCell(text)) == text);
    }
    for (const QString &text : {u"'t Hart"_s, u"Anna"_s, u"'=x"_s, u"''-"_s, QString()})
        CHECK(plainCell(safeCell(text)) == text);
    PeopleTable table{{u"Naam"_s}, {{u"=1+1"_s}}};
    CHECK(tableToCsv(table).contains("'=1+1"));
    CHECK(tableToCsv(table).startsWith("\xEF\xBB\xBF"));
}

TEST_CASE("a list that goes out holds no care needs unless they are asked for")
{
    test::ListDesk desk;
    REQUIRE(desk.read("Naam;E-mail;Dieetwensen\nAnna Bos;anna@a.example;glutenvrij\n"));
    CHECK_FALSE(tableToCsv(peopleTable(desk.document, desk.meetup)).contains("glutenvrij"));
    TableParts parts;
    parts.hasCare = true;
    CHECK(tableToCsv(peopleTable(desk.document, desk.meetup, parts)).contains("glutenvrij"));
    parts = {};
    parts.hasContact = false;
    CHECK_FALSE(tableToCsv(peopleTable(desk.document, desk.meetup, parts)).contains("anna@"));
}

TEST_CASE("address cards are read back")
{
    test::ListDesk desk;
    REQUIRE(desk.read("Naam;E-mail;Organisatie;Functie;Telefoon\n\"Berg, Anna van der\";anna@a.example;\"Zorg, Welzijn; Co\";adviseur;0612345678\n"
                      "Mo Yılmaz;mo@b.example;DOCK;;+31 6 11111111\n"));
    QList<Id<Participation>> ids;
    for (const Participation &part : desk.document.all<Participation>())
        ids += part.id;
    test::ListDesk other;
    REQUIRE(other.read(peopleToCards(desk.document, ids)));
    CHECK(other.list.people.size() == 2);
    QStringList one = desk.people(), two = other.people();
    for (QStringList *lines : {&one, &two})
        lines->replaceInStrings(u" · accepted"_s, QString()).replaceInStrings(u" · to_invite"_s, QString());
    CHECK(one == two);
}

TEST_CASE("a date is read back from its calendar file, whatever zone it was written in")
{
    CalendarEvent event;
    event.uid = u"x@oogst"_s;
    event.title = u"Ontmoeting; in de buurt, met é"_s + QString(80, u'x');
    event.place = u"Krachtstation, Utrecht"_s;
    event.starts = QDateTime(QDate(2026, 11, 17), QTime(9, 30));
    event.ends = QDateTime(QDate(2026, 11, 17), QTime(12, 0));
    const auto read = readCalendar(writeCalendar(event, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)));
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->first().title == event.title);
    CHECK(read->first().place == event.place);
    CHECK(read->first().starts.time() == QTime(9, 30));
    CHECK(read->first().ends.time() == QTime(12, 0));

    const auto at = [](const QByteArray &start) {
        const auto found = readCalendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART" + start + "\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        REQUIRE(found);
        return found->first().starts;
    };
    CHECK(at(";TZID=\"W. Europe Standard Time\":20261117T093000").time() == QTime(9, 30));
    CHECK(at(";TZID=W. Europe Standard Time:20260717T093000").time() == QTime(9, 30));
    CHECK(at(":20261117T083000Z").time() == QTime(9, 30));
    CHECK(at(":20260717T073000Z").time() == QTime(9, 30));
    CHECK(at(";TZID=Europe/Amsterdam:20261117T093000").time() == QTime(9, 30));
    CHECK(at(";TZID=GMT Standard Time:20261117T083000").time() == QTime(9, 30));
    CHECK(at(":20261117T093000").time() == QTime(9, 30));
    CHECK(at(";VALUE=DATE:20261117").date() == QDate(2026, 11, 17));
}

TEST_CASE("an invitation is a draft with its date attached")
{
    MailDraft draft{u"anna@a.example"_s, u"Anna \"de\" Peña"_s, u"Uitnodiging: ontmoeting in de buurt, é\r\nBcc: x@y.example"_s, u"Beste Anna,\n\nKom je?\n"_s,
                    "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", u"bijeenkomst.ics"_s};
    const QByteArray eml = draftToEml(draft);
    CHECK(eml.startsWith("X-Unsent: 1\r\n"));
    CHECK(eml.contains("To: =?UTF-8?B?"));
    CHECK(eml.contains("<anna@a.example>"));
    CHECK_FALSE(eml.contains("\nBcc:"));
    CHECK(eml.contains("text/calendar"));
    CHECK(eml.contains(QByteArray("Beste Anna,\r\n\r\nKom je?\r\n").toBase64()));
    for (const QByteArray &line : eml.split('\n'))
        CHECK(line.size() <= 998);
    draft.calendar.clear();
    CHECK_FALSE(draftToEml(draft).contains("multipart"));
}

TEST_CASE("a mail program opens each draft as what was asked for, whatever letters and lengths there are")
{
    const QStringList names{u"Anna Bos"_s, u"Étienne d’Août-Müller"_s, u"Wójcik-Żółć, Łukasz"_s, u"O'Brien (Sinéad) [KUS]"_s, u"Zoë van der Meer-Bakhuizen van den Brink tot Ruurlo en Nettelhorst"_s,
                            u"张伟"_s, u"محمد الأمين"_s, u"A"_s, u"Jan <jan@nep.example>"_s, u"x@y.example"_s, u"Émile 🌱 Groen"_s, QString(110, u'é')};
    const QStringList mails{u"a@b.example"_s, u"o'brien+kennisdag@sub.domein-met-streepjes.example"_s, u"een.heel.lang.adres."_s + QString(40, u'x') + u"@"_s + QString(60, u'y') + u".example"_s,
                            u"zoë.meer@gemeente.example"_s.replace(u'ë', u'e')};
    const QStringList subjects{u"Uitnodiging"_s, u"Kennisdag “Wonen & zorg”; één middag, in ’t Veld – kom je?"_s, QString(300, u'w'), u"=?utf-8?q?nep?= en meer"_s,
                               u"Súdwest-Fryslân: "_s + u"geïnspireerd "_s.repeated(20).trimmed()};
    const QStringList texts{u"Beste,\n"_s, u"Beste Zoë,\n\n.\nFrom hier tot daar\n--\nGroet, Çağla 🙂\n"_s, u"woord "_s.repeated(3000) + u"\n"_s, u"\n"_s};
    test::TemporaryFolder folder;
    int number = 0;
    std::mt19937 random(7);
    const auto any = [&](const QStringList &of) { return of[qsizetype(random() % uint(of.size()))]; };
    for (const QString &name : names)
        for (const QString &subject : subjects) {
            CalendarEvent event;
            event.uid = u"oogst-1@x"_s;
            event.title = any(subjects);
            event.place = u"’t Veld 1; Utrecht, Súdwest"_s;
            event.starts = QDateTime(QDate(2026, 11, 17), QTime(9, 30));
            const bool withDate = random() % 2 == 0;
            const MailDraft draft{any(mails), name, subject, any(texts), withDate ? writeCalendar(event, QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC)) : QByteArray(), u"bijeenkomst.ics"_s};
            const QJsonObject wish{{u"to"_s, draft.to}, {u"name"_s, name}, {u"subject"_s, subject}, {u"text"_s, draft.text}, {u"calendar"_s, withDate}, {u"title"_s, event.title}};
            const QString path = folder.file(QString::number(++number));
            for (const auto &[ending, bytes] : {std::pair(u".eml"_s, draftToEml(draft)), std::pair(u".json"_s, QJsonDocument(wish).toJson())}) {
                QFile file(path + ending);
                REQUIRE(file.open(QIODevice::WriteOnly));
                REQUIRE(file.write(bytes) == bytes.size());
            }
        }
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(OOGST_SOURCE_DIR "/tests/exchange/lists/check_eml.py"), folder.path()});
    REQUIRE(python.waitForFinished(60'000));
    const QString said = QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
    CHECK(said.trimmed() == u"%1 drafts opened"_s.arg(number));
}

TEST_CASE("no line of the head of a draft is too long, and long Dutch subjects come out as they went in")
{
    const QString subject = u"Uitnodiging voor de ontmoeting “Coöperatief wonen in de wijk”: één middag over zorg, wonen en geïnspireerde bewoners in Súdwest-Fryslân"_s;
    for (const QString &text : {subject, QString(subject).remove(QRegularExpression(u"[^ -~]"_s)), u"é"_s + QString(200, u'x'), u"=?nep?="_s}) {
        const MailDraft draft{u"een.heel.lang.adres.van.een.ambtenaar@gemeente-sudwest-fryslan.example"_s, u"Zoë van der Meer-Bakhuizen van den Brink tot Ruurlo"_s, text, u"Beste\n"_s,
                              "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", u"bijeenkomst.ics"_s};
        const QByteArray eml = draftToEml(draft);
        const QByteArray head = eml.left(eml.indexOf("\r\n\r\n"));
        for (const QByteArray &line : head.split('\n'))
            CHECK(line.size() <= 78);
        // Unfolded and decoded, as a mail program does it.
        QByteArray value = head.mid(head.indexOf("\r\nSubject: ") + 11);
        qsizetype end = value.indexOf("\r\n");
        while (end >= 0 && end + 2 < value.size() && value[end + 2] == ' ')
            end = value.indexOf("\r\n", end + 2);
        value = value.left(end < 0 ? value.size() : end).replace("\r\n", "");
        QString decoded;
        if (value.startsWith("=?")) {
            for (QByteArray word : value.split(' ')) {
                REQUIRE(word.startsWith("=?UTF-8?B?"));
                REQUIRE(word.endsWith("?="));
                REQUIRE(word.size() <= 75);
                decoded += QString::fromUtf8(QByteArray::fromBase64(word.mid(10).chopped(2)));
            }
        } else {
            decoded = QString::fromLatin1(value);
        }
        CHECK(decoded == text);
    }
}
