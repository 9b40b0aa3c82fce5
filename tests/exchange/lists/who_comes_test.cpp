// Who comes and who does not, in all the ways that organisers write it: nobody who stays away gets a seat.

#include "list_desk.h"
#include "support/catch.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The states of people on a list with one more column, in the order of the lines.
QStringList statesUnder(const QString &heading, const QStringList &cells)
{
    static const QStringList names{u"Anna Bos"_s, u"Ben Cox"_s, u"Cor Dam"_s, u"Dee Eik"_s};
    QString text = u"Naam;E-mail;"_s + heading + u'\n';
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += u"%1;p%2@x.example;%3\n"_s.arg(names[i], QString::number(i), cells[i]);
    test::ListDesk desk;
    const auto import = desk.read(text.toUtf8());
    REQUIRE(import);
    CHECK(import->persons == cells.size());
    QStringList states;
    for (const Id<Person> &person : import->personOfLine) {
        Participation key;
        key.meetup = desk.meetup;
        key.person = person;
        const Participation part = desk.document.findOrEmpty(naturalId(key));
        states += wordOf(part.invitation) + (part.noShow ? u" no-show"_s : QString()) + (part.arrivedAt.isValid() ? u" arrived"_s : QString());
    }
    return states;
}

} // namespace

TEST_CASE("a column that says who comes is known by its heading, and who stays away is not coming")
{
    struct Way {
        QString heading;
        QStringList cells, states;
    };
    const QString yes = u"accepted"_s, no = u"declined"_s, off = u"cancelled"_s, open = u"invited"_s, silent = u"no_answer"_s;
    const QList<Way> ways{
        {u"Afgemeld"_s, {u"x"_s, {}, {}}, {off, yes, yes}},
        {u"Afgemeld op"_s, {u"3-11-2026"_s, {}, {}}, {off, yes, yes}},
        {u"Afgezegd?"_s, {u"ja"_s, u"nee"_s, {}}, {off, yes, yes}},
        {u"Heeft zich afgemeld"_s, {u"ziek"_s, u"-"_s, {}}, {off, yes, yes}},
        {u"Geannuleerd"_s, {u"TRUE"_s, u"FALSE"_s, u"FALSE"_s}, {off, yes, yes}},
        {u"Cancelled"_s, {u"No"_s, u"Yes"_s, u"No"_s}, {yes, off, yes}},
        {u"Verhinderd"_s, {u"x"_s, {}, {}}, {no, yes, yes}},
        {u"Wachtlijst"_s, {{}, u"x"_s, {}}, {yes, open, yes}},
        {u"No-show"_s, {{}, u"x"_s, {}}, {yes, u"accepted no-show"_s, yes}},
        {u"Aanwezig"_s, {u"✓"_s, u"✗"_s, u"✔️"_s}, {yes, no, yes}},
        {u"Aanwezig 17/11"_s, {u"ja"_s, u"nee"_s, u"?"_s}, {yes, no, silent}},
        {u"Aan- of afwezig"_s, {u"aanwezig"_s, u"afwezig"_s, u"aanwezig"_s}, {yes, no, yes}},
        {u"Aan- of afmelden"_s, {u"Aanmelden"_s, u"Afmelden"_s, u"Aanmelden"_s}, {yes, off, yes}},
        {u"Ik meld me"_s, {u"aan"_s, u"af"_s, u"aan"_s}, {yes, off, yes}},
        {u"Ik kom:"_s, {u"Ja"_s, u"Nee"_s, u"Misschien"_s}, {yes, no, open}},
        {u"Ik ben erbij"_s, {u"Ja"_s, u"Nee"_s, u"Ja"_s}, {yes, no, yes}},
        {u"I will attend"_s, {u"Yes"_s, u"No"_s, u"Yes"_s}, {yes, no, yes}},
        {u"Aangemeld"_s, {u"ja"_s, u"nee"_s, u"1-10-2026"_s}, {yes, no, yes}},
        {u"Aangemeld op de site"_s, {u"1-10-2026"_s, u"2-10-2026"_s, u"3-10-2026"_s}, {yes, yes, yes}},
        {u"Bevestigd"_s, {u"ja"_s, u"nee"_s, u"ja"_s}, {yes, open, yes}},
        {u"Komt wel/niet"_s, {u"wel"_s, u"niet"_s, u"wel"_s}, {yes, no, yes}},
        {u"Antwoord"_s, {u"Ja, ik kom"_s, u"Nee, ik kan niet"_s, u"Ja, ik kom"_s}, {yes, no, yes}},
        {u"Reactie op uitnodiging"_s, {u"komt"_s, u"komt niet"_s, u"geen reactie"_s}, {yes, no, silent}},
        {u"Deelname bijeenkomst"_s, {u"Ja"_s, u"Nee"_s, u"Ja"_s}, {yes, no, yes}},
        {u"Status"_s, {u"Aangemeld, later afgemeld"_s, u"Aanwezig (onder voorbehoud)"_s, u"Aangemeld"_s}, {off, open, yes}},
        // These ask something else.
        {u"Neemt u deel aan de lunch?"_s, {u"Ja"_s, u"Nee"_s, u"Ja"_s}, {yes, yes, yes}},
        {u"Blijf je voor de borrel?"_s, {u"Ja"_s, u"Nee"_s, u"Ja"_s}, {yes, yes, yes}},
        {u"Kom je met de auto?"_s, {u"Ja"_s, u"Nee"_s, u"Ja"_s}, {yes, yes, yes}},
        {u"Bent u bij de bijeenkomst met lunch aanwezig?"_s, {u"Ja"_s, u"Nee"_s, u"Ja"_s}, {yes, no, yes}},
    };
    for (const Way &way : ways) {
        INFO(way.heading.toStdString());
        CHECK(statesUnder(way.heading, way.cells) == way.states);
    }
}

TEST_CASE("of a day in parts, who comes to one of them comes")
{
    test::ListDesk desk;
    REQUIRE(desk.read("Naam;Aanwezig ochtend;Aanwezig middag\nAnna Bos;nee;ja\nBen Cox;nee;nee\nCor Dam;ja;nee\n"));
    CHECK(desk.people().filter(u"accepted"_s).size() == 2);
    CHECK(desk.people().filter(u"declined"_s).first().startsWith(u"Ben"_s));
}

TEST_CASE("who answers twice means the last answer, and is told of it; a second ticket keeps who has a valid one")
{
    test::ListDesk desk;
    const auto answers = desk.read("Naam;E-mail;Kom je?\nAnna Bos;a@x.example;Ja\nAnna Bos;a@x.example;Nee\nBen Cox;b@x.example;Nee\nBen Cox;b@x.example;\n");
    REQUIRE(answers);
    CHECK(answers->kept.size() == 1);
    CHECK(desk.people().filter(u"declined"_s).size() == 2);
    test::ListDesk shop;
    REQUIRE(shop.read("Order #,First Name,Last Name,Email,Attendee #,Attendee Status\n1,Anna,Bos,a@x.example,1,Attending\n1,Anna,Bos,a@x.example,2,Deleted\n"));
    CHECK(shop.people().filter(u"accepted"_s).size() == 1);
}
