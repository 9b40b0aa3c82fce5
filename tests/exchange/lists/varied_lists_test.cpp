// The same people on a list, written in every way a program or a person may write it: what comes in is always the same.

#include "list_desk.h"
#include "support/catch.h"

#include <QStringEncoder>

#include <random>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Somebody {
    QString given, infix, family, mail, phone, organisation, function;
    QString text() const { return QStringList{given, infix, family, mail, phone, organisation, function}.join(u'|'); }
};

class Maker
{
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    int below(int count) { return int(m_random() % unsigned(count)); }
    bool perhaps(int percent) { return below(100) < percent; }
    QString one(const QStringList &of) { return of[below(int(of.size()))]; }

    QList<Somebody> people(int count)
    {
        static const QStringList given{u"Anna"_s, u"Zoë"_s, u"Jan Willem"_s, u"Fatima"_s, u"René"_s, u"J.P."_s, u"Mo"_s, u"Anne-Fleur"_s};
        static const QStringList infixes{QString(), QString(), QString(), u"van der"_s, u"de"_s, u"'t"_s, u"ten"_s, u"van 't"_s, u"El"_s};
        static const QStringList families{u"Berg"_s, u"Vries"_s, u"Hart"_s, u"Müller"_s, u"Bos-de Wit"_s, u"Çelik"_s, u"O'Brien"_s, u"Amrani"_s};
        static const QStringList organisations{QString(), u"Gemeente Súdwest"_s, u"Stichting \"De Hoek\""_s, u"Bos; Bos & Zn"_s, u"Wijkraad, oost"_s, u"12 Ambachten"_s, u"=Plus"_s};
        static const QStringList functions{QString(), u"Adviseur"_s, u"Wethouder; loco"_s, u"regel een\nregel twee"_s, u"Projectleider, wonen"_s};
        static const QStringList phones{QString(), u"0612345678"_s, u"06-12 34 56 78"_s, u"+31 6 12345678"_s, u"(030) 123 45 67"_s, u"0031612345678"_s};
        QList<Somebody> list;
        for (int i = 0; i < count; ++i)
            list += {one(given), one(infixes), one(families) + QChar(u'a' + i % 26), u"mens%1@x.example"_s.arg(i), one(phones), one(organisations), one(functions)};
        return list;
    }

    /// The list, in some dialect.
    QByteArray written(const QList<Somebody> &people)
    {
        const QChar separator = one({u";"_s, u","_s, u"\t"_s, u"|"_s})[0];
        const QString lineEnd = one({u"\r\n"_s, u"\n"_s, u"\r"_s});
        const bool quotesAll = perhaps(30), hasParts = perhaps(60);
        const auto cell = [&](const QString &text) {
            const bool must = text.contains(separator) || text.contains(u'"') || text.contains(u'\n');
            return must || quotesAll ? u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"' : text;
        };
        struct Column {
            QString heading;
            std::function<QString(const Somebody &)> text;
        };
        QList<Column> columns;
        const auto whole = [](const Somebody &p) { return QStringList{p.given, p.infix, p.family}.join(u' ').simplified(); };
        if (hasParts) {
            columns += {one({u"Voornaam"_s, u"First name"_s, u"Roepnaam"_s, u"Voornaam *"_s, u"Attendee first name"_s}), [](const Somebody &p) { return p.given; }};
            if (perhaps(50)) {
                columns += {one({u"Tussenvoegsel"_s, u"Tussenvoegsel(s)"_s, u"tussenv."_s}), [](const Somebody &p) { return p.infix; }};
                columns += {one({u"Achternaam"_s, u"Last Name"_s, u"Familienaam"_s, u"Surname"_s}), [](const Somebody &p) { return p.family; }};
            } else {
                columns += {one({u"Achternaam"_s, u"Last Name"_s, u"Achternaam (incl. tussenvoegsel)"_s}), [](const Somebody &p) { return (p.infix + u' ' + p.family).simplified(); }};
            }
        } else if (perhaps(50)) {
            columns += {one({u"Naam"_s, u"Volledige naam"_s, u"Wat is je naam?"_s, u"Naam deelnemer"_s, u"Full Name"_s}), whole};
        } else {
            columns += {one({u"Naam"_s, u"Achternaam, voornaam"_s, u"Deelnemer"_s}),
                        [](const Somebody &p) { return p.family + u", "_s + (p.given + u' ' + p.infix).simplified(); }};
        }
        columns += {one({u"E-mail"_s, u"E-mailadres"_s, u"Email Address"_s, u"Mailadres"_s, u"Wat is uw e-mailadres?"_s, u"E-mailadres deelnemer"_s}), [](const Somebody &p) { return p.mail; }};
        columns += {one({u"Telefoon"_s, u"Mobiel"_s, u"06-nummer"_s, u"Phone Number"_s, u"Telefoonnummer (optioneel)"_s}), [](const Somebody &p) { return p.phone; }};
        columns += {one({u"Organisatie"_s, u"Bedrijf"_s, u"Company"_s, u"Naam organisatie"_s, u"Namens welke organisatie kom je?"_s}), [](const Somebody &p) { return p.organisation; }};
        columns += {one({u"Functie"_s, u"Job Title"_s, u"Wat is je functie?"_s, u"Functietitel"_s}), [](const Somebody &p) { return p.function; }};
        if (perhaps(40))
            columns += {one({u"Datum"_s, u"Aangemeld op"_s, u"Geboortedatum"_s}), [](const Somebody &) { return u"01-10-2026"_s; }};
        if (perhaps(40))
            columns += {one({u"Opmerkingen"_s, u"Heb je nog vragen?"_s}), [](const Somebody &p) { return p.family.size() % 2 ? u"geen; \"echt\""_s : QString(); }};
        std::ranges::shuffle(columns, m_random);
        QStringList lines;
        const auto add = [&](auto &&text) {
            QStringList cells;
            for (const Column &column : std::as_const(columns))
                cells += cell(text(column));
            lines += cells.join(separator);
        };
        // A title and a blank line above; some programs fill these up with separators.
        const bool padded = perhaps(50);
        if (perhaps(30)) {
            lines += u"Deelnemers symposium 2026"_s + (padded ? QString(columns.size() - 1, separator) : QString());
            lines += padded ? QString(columns.size() - 1, separator) : QString();
        }
        add([](const Column &column) { return column.heading; });
        for (const Somebody &person : people) {
            add([&](const Column &column) { return column.text(person); });
            if (perhaps(5))
                lines += QString();
        }
        if (perhaps(30)) {
            lines += QString();
            lines += u"Totaal"_s + separator + QString::number(people.size());
        }
        QString text = lines.join(lineEnd) + (perhaps(80) ? lineEnd : QString());
        if (perhaps(10))
            text.prepend(u"sep="_s + separator + lineEnd);
        return encoded(text);
    }

private:
    QByteArray encoded(const QString &text)
    {
        switch (below(5)) {
        case 0: return "\xEF\xBB\xBF" + text.toUtf8();
        case 1: return QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text);
        case 2: return QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(text);
        case 3: return text.toLatin1(); // as Windows-1252 has these letters
        default: return text.toUtf8();
        }
    }

    std::mt19937 m_random;
};

QStringList textsOf(const QList<ListedPerson> &people)
{
    QStringList texts;
    for (const ListedPerson &p : people)
        texts += Somebody{p.name.givenName, p.name.infix, p.name.familyName, p.mail, p.phone, p.organisation, p.function}.text();
    return texts;
}

} // namespace

TEST_CASE("people come in the same, however their list is written")
{
    const int rounds = std::max(400, qEnvironmentVariableIntValue("OOGST_LIST_ROUNDS"));
    for (int round = 0; round < rounds; ++round) {
        Maker maker{unsigned(round)};
        const QList<Somebody> people = maker.people(3 + maker.below(12));
        const QByteArray bytes = maker.written(people);
        INFO("round " << round << "\n" << lists::readList(bytes)->encoding.toStdString() << "\n" << bytes.toStdString());
        test::ListDesk desk;
        const auto import = desk.read(bytes);
        REQUIRE(import);
        QStringList wanted;
        for (Somebody person : people) {
            person.function.replace(u'\n', u' '); // a function is one line
            wanted += person.text();
        }
        REQUIRE(textsOf(desk.list.people) == wanted);
        CHECK(desk.list.refused.isEmpty());
        CHECK(desk.list.records == int(people.size()));
        CHECK(import->persons == int(people.size()));
        const auto again = desk.read(bytes);
        REQUIRE(again);
        CHECK(again->added == 0);
    }
}
