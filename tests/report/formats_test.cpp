// HTML, OpenDocument and Markdown: whole, safe, and each as its readers want it.

#include "pages_check.h"
#include "report/formats/formats.h"
#include "report/links.h"
#include "report/report_builder.h"
#include "samples.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace oogst;

namespace {

Report everything(const QString &text)
{
    ReportBuilder out(Report{text, {}, Language::Dutch, Audience::Public, QDate(2019, 9, 19), {}, {}});
    out.section(QStringLiteral("title"));
    out.heading(1, text);
    for (int i = 0; i < 3; ++i) {
        out.heading(2, text);
        out.paragraph(text, text);
        out.list({{text, text, text, {{text, text, text, {{text, text, text, {}, text}}, text}}, text}});
        out.table({text, {text, text, text}, {{text, text, text}, {text, {}, text}}});
        out.chart({text, text, {{text, 3}, {text, 0}}});
        out.quote(text, text);
        out.callout(text, text);
        out.figure(text, text);
    }
    out.cards({2, 5, {{text, text, text, {text, text}, text, text, text}}});
    return out.take();
}

/// The texts of an XML file in order, and where it is not well-formed.
QString textsOf(const QByteArray &xml, QString &problem, QStringList *elements = nullptr)
{
    QXmlStreamReader reader(xml);
    QString all;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            all += reader.text();
        if (reader.isStartElement() && elements)
            *elements += reader.qualifiedName().toString();
    }
    problem = reader.hasError() ? reader.errorString() : QString();
    return all;
}

QByteArray part(const QByteArray &odt, const char *name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.odt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(odt);
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import sys,zipfile\nsys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                                             file.fileName(), QLatin1StringView(name)});
    REQUIRE(unzip.waitForFinished());
    return unzip.readAllStandardOutput();
}

} // namespace

TEST_CASE("HTML holds every text as typed, no script, nothing from elsewhere")
{
    for (const QString &text : pages_check::hostileTexts()) {
        INFO(text.toStdString());
        const Report report = everything(text);
        const QByteArray html = reportToHtml(report);
        CHECK(!html.toLower().contains("<script"));
        CHECK(!html.contains(" src=\"http"));
        CHECK(!html.contains("url("));
        CHECK(!html.contains("href=\"javascript"));
        CHECK(!html.contains("href=\"file"));
        CHECK(html.contains(report.title.toHtmlEscaped().toUtf8()));
        CHECK(html.contains("default-src 'none'"));
        QString problem;
        // Written so that it is well-formed XML as well, but for the elements that HTML leaves open.
        QByteArray closed = html;
        closed.replace("<!DOCTYPE html>\n", "").replace("<meta charset=\"utf-8\">", "").replace("initial-scale=1\">", "initial-scale=1\"/>")
            .replace("form-action 'none'\">", "form-action 'none'\"/>").replace("data:image/png;base64,", "");
        textsOf(closed, problem);
        CHECK(problem == QString());
    }
}

TEST_CASE("HTML has a language, landmarks, a link that skips, heads of tables, and words with charts")
{
    const Document &document = samples::document("symposium");
    const QByteArray html = reportToHtml(makeHarvestLetter(document, document.all<Meetup>().first().id, {}));
    for (const char *wanted : {"<html lang=\"nl\">", "<main id=\"main\">", "<nav aria-label=", "<a class=\"skip\" href=\"#main\">",
                               "scope=\"col\"", "scope=\"row\"", "role=\"img\"><title>", "<header>", "name=\"viewport\""})
        CHECK(html.contains(wanted));
    CHECK(html.count("<h1") == 1);
    CHECK(html.count("<main") == 1);
}

TEST_CASE("OpenDocument is a sound package with every text in it, the same bytes each time")
{
    QStringList texts = pages_check::hostileTexts();
    for (const QString &text : texts) {
        INFO(text.toStdString());
        const Report report = everything(text);
        const QByteArray odt = reportToOdt(report);
        CHECK(odt == reportToOdt(report));
        CHECK(odt.mid(30, 8) == "mimetype");
        CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");
        QString problem;
        const QString content = textsOf(part(odt, "content.xml"), problem);
        CHECK(problem == QString());
        const QString wanted = report.title.simplified().remove(u' ');
        CHECK(content.simplified().remove(u' ').count(wanted) > (wanted.isEmpty() ? -1 : 30));
        for (const char *other : {"styles.xml", "meta.xml", "META-INF/manifest.xml", "Pictures/1.svg"}) {
            textsOf(part(odt, other), problem);
            INFO(other);
            CHECK(problem == QString());
        }
    }
}

TEST_CASE("OpenDocument nests as its schema asks: what LibreOffice would have to repair is not there")
{
    const Document &document = samples::document("symposium");
    const QByteArray odt = reportToOdt(makeHarvestLetter(document, document.all<Meetup>().first().id, {}));
    const QHash<QString, QStringList> parents{
        {QStringLiteral("text:list-item"), {QStringLiteral("text:list")}},
        {QStringLiteral("text:list"), {QStringLiteral("office:text"), QStringLiteral("text:list-item")}},
        {QStringLiteral("text:h"), {QStringLiteral("office:text")}},
        {QStringLiteral("text:p"), {QStringLiteral("office:text"), QStringLiteral("text:list-item"), QStringLiteral("table:table-cell")}},
        {QStringLiteral("table:table-row"), {QStringLiteral("table:table"), QStringLiteral("table:table-header-rows")}},
        {QStringLiteral("table:table-cell"), {QStringLiteral("table:table-row")}},
        {QStringLiteral("draw:frame"), {QStringLiteral("text:p")}},
        {QStringLiteral("draw:image"), {QStringLiteral("draw:frame")}},
        {QStringLiteral("text:span"), {QStringLiteral("text:p"), QStringLiteral("text:h"), QStringLiteral("text:span")}},
        {QStringLiteral("text:a"), {QStringLiteral("text:p"), QStringLiteral("text:span")}}};
    QXmlStreamReader reader(part(odt, "content.xml"));
    QStringList open;
    int checked = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QString name = reader.qualifiedName().toString();
            if (parents.contains(name)) {
                INFO(name.toStdString() << " in " << open.last().toStdString());
                CHECK(parents[name].contains(open.last()));
                ++checked;
            }
            open += name;
        } else if (reader.isEndElement()) {
            open.removeLast();
        }
    }
    CHECK(!reader.hasError());
    CHECK(checked > 300);
}

TEST_CASE("Markdown escapes what looks like it")
{
    const QByteArray markdown = reportToMarkdown(everything(QStringLiteral("<b>*vet*</b> [x](javascript:y) # kop | cel 1. een")));
    CHECK(!markdown.contains("<b>"));
    CHECK(!markdown.contains("[x](")); // a bracket with a backslash before it makes no link
    CHECK(markdown.contains("\\*vet\\*"));
    CHECK(markdown.contains("\\| cel"));
    // Nothing more than that: it is read as it stands, too.
    const QByteArray plain = reportToMarkdown(everything(QStringLiteral("Naar elkaar! In 2016. Een (tweede) keer")));
    CHECK(plain.contains("Naar elkaar! In 2016. Een (tweede) keer"));
    CHECK(reportToMarkdown(everything(QStringLiteral("12. een\n3) twee ![x](y)"))).contains("12\\. een  \n"));
    CHECK(!reportToMarkdown(everything(QStringLiteral("x ![x](y)"))).contains(" !["));
    const Document &document = samples::document("symposium");
    CHECK(reportToMarkdown(makeHarvestLetter(document, document.all<Meetup>().first().id, {})).startsWith("# Wat hebben we geoogst?"));
}

TEST_CASE("only web and mail addresses become links")
{
    for (const QString &text : {QStringLiteral("https://www.oogst.nl/x?y=1#z"), QStringLiteral("http://a.nl"), QStringLiteral("www.oogst.nl"),
                                QStringLiteral("nieuws@bouwstenen.nl"), QStringLiteral("mailto:a@b.nl")})
        CHECK(!safeAddress(text).isEmpty());
    for (const QString &text : {QStringLiteral("javascript:alert(1)"), QStringLiteral("file:///etc/passwd"), QStringLiteral("data:text/html,x"),
                                QStringLiteral("ftp://a.nl"), QStringLiteral("http://"), QStringLiteral("https:///x"), QString(), QStringLiteral("mailto:"),
                                QStringLiteral("//a.nl"), QStringLiteral("http://a b.nl")})
        CHECK(safeAddress(text).isEmpty());
    for (const QString &text : pages_check::hostileTexts()) {
        QString whole;
        for (const LinkedText &link : linksIn(text))
            whole += link.text;
        CHECK(whole == text);
    }
    const QList<LinkedText> parts = linksIn(QStringLiteral("Zie (https://a.nl/b_(c)), of mail x@y.nl."));
    REQUIRE(parts.size() == 5);
    CHECK(parts[1].address == "https://a.nl/b_(c)");
    CHECK(parts[3].address == "mailto:x@y.nl");
}
