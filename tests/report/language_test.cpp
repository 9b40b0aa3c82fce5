// What was said in one language stays in it, in a report in another.

#include "pdf_file.h"
#include "report/formats/formats.h"
#include "report/language_of.h"
#include "report/report.h"
#include "report/report_builder.h"
#include "samples.h"
#include "support/catch.h"

#include <QProcess>

using namespace oogst;

namespace {

/// What a small program in Python says of the PDF.
QString askedOf(const Report &report, const char *program)
{
    const test::PdfFile file(report);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(program), file.path});
    REQUIRE(python.waitForFinished(60000));
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

constexpr char languages[] = "import sys,pikepdf\nfrom collections import Counter\nc=Counter()\np=pikepdf.open(sys.argv[1])\n"
                             "for o in p.objects:\n"
                             "  if isinstance(o,pikepdf.Dictionary) and '/S' in o and '/Lang' in o: c[str(o.Lang)]+=1\n"
                             "print(' '.join(f'{k}={v}' for k,v in sorted(c.items())))\n";

Report saying(Language language, const QString &text)
{
    Report start;
    start.title = QStringLiteral("x");
    start.language = language;
    ReportBuilder out(start);
    out.section(QStringLiteral("a"));
    out.heading(1, QStringLiteral("x"));
    out.paragraph(text);
    return out.take();
}

} // namespace

TEST_CASE("the common words of a text tell its language, and names and numbers do not")
{
    for (const char *text : {"Hoe bereik je de bewoners?", "Een plek in eigendom geeft rust en zeggenschap", "Wij denken dat professionals vooral uren schrijven",
                             "Zichtbare waarde", "het netwerk", "Steeds nieuwe contactpersonen en nieuwe formulieren"})
        CHECK(languageOf(QString::fromLatin1(text)) == Language::Dutch);
    for (const char *text : {"How do you reach the people who live there?", "We talked at 8 tables about 6 issues.", "right to challenge",
                             "Only people who agreed to be listed are named here."})
        CHECK(languageOf(QString::fromLatin1(text)) == Language::English);
    for (const char *text : {"", "2019-09", "Krachtstation, Utrecht", "DOCK", "nieuws@bouwstenen.nl", "…", "Gelderland 2040"}) {
        INFO(text);
        CHECK(languageOf(QString::fromUtf8(text)) == std::nullopt);
    }
}

TEST_CASE("the samples are Dutch, whatever the language of the report")
{
    for (const char *name : samples::names)
        for (const Meetup &meetup : samples::document(name).all<Meetup>())
            for (const Language language : {Language::Dutch, Language::English})
                CHECK(mainLanguageOf(makeHarvestLetter(samples::document(name), meetup.id, {Audience::Public, language, {}})) == Language::Dutch);
}

TEST_CASE("Dutch words in an English report are marked as Dutch, in pages, web page and word processor file")
{
    const Document &document = samples::document("symposium");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    const Report english = makeHarvestLetter(document, meetup, {Audience::Public, Language::English, {}});
    const QString told = askedOf(english, languages);
    CHECK(told.startsWith(QStringLiteral("nl-NL=")));
    CHECK(told.mid(6).toInt() > 60);
    CHECK(reportToHtml(english).count("<span lang=\"nl\">") > 60);
    CHECK(askedOf(makeHarvestLetter(document, meetup, {}), languages).count(QStringLiteral("nl-NL")) == 0);
}

TEST_CASE("words are broken by the rules of the language they are in")
{
    // Dutch breaks ge-meen-schaps-kracht and sa-men-wer-kings-ver-ban-den, which English patterns do otherwise.
    const QString sentence = QStringLiteral("Een gemeente die met bewoners werkt aan samenwerkingsverbanden en gemeenschapskracht van de wijk. ");
    const char *shown = "import sys,subprocess\nt=subprocess.run(['pdftotext','-raw',sys.argv[1],'-'],capture_output=True).stdout.decode()\n"
                        "print('|'.join(l for l in t.splitlines() if l.rstrip().endswith(('-','\\u00ad'))))\n";
    QStringList ends;
    for (const Language language : {Language::Dutch, Language::English})
        ends += askedOf(saying(language, sentence.repeated(12)), shown);
    CHECK(!ends[0].isEmpty());
    CHECK(ends[0] == ends[1]);
}

TEST_CASE("a short last word does not stand on a line by itself, nor half a word")
{
    const char *last = "import sys,subprocess\nt=subprocess.run(['pdftotext','-raw',sys.argv[1],'-'],capture_output=True).stdout.decode()\n"
                       "l=[x for x in t.splitlines() if x.strip() and not x.startswith(('x','Pagina'))]\nprint(l[-1].strip())\n";
    int checked = 0;
    for (int words = 8; words < 40; ++words) {
        QStringList text;
        for (int i = 0; i < words; ++i)
            text += i % 3 == 0 ? QStringLiteral("gemeenschap") : QStringLiteral("met de");
        const QString line = askedOf(saying(Language::Dutch, text.join(u' ') + QStringLiteral(" wijk.")), last);
        INFO(words << " " << line.toStdString());
        CHECK(line.split(u' ').size() > 1);
        ++checked;
    }
    CHECK(checked == 32);
}
