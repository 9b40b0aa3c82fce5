// The program itself, as its own process: exit code, streams, language, and pages without a display.

#include "cli_run.h"

#include "support/catch.h"

#include <QDir>
#include <QProcess>

using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Ran program(const QStringList &arguments, const QString &language)
{
    QProcess process;
    QProcessEnvironment surroundings;
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"TMPDIR"_s})
        if (const QString value = qEnvironmentVariable(name.toLatin1().constData()); !value.isEmpty())
            surroundings.insert(name, value);
    surroundings.insert(u"LANG"_s, language);
    process.setProcessEnvironment(surroundings);
    process.start(QStringLiteral(OOGST_CLI), arguments);
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("the program speaks the language of its surroundings")
{
    CHECK(program({u"--help"_s}, u"nl_NL.UTF-8"_s).out.contains(u"maakt de laatste stap ongedaan"_s));
    CHECK(program({u"--help"_s}, u"en_GB.UTF-8"_s).out.contains(u"takes back the last step"_s));
    CHECK(program({u"--help"_s}, u"C"_s).out.contains(u"takes back the last step"_s));
}

TEST_CASE("the program makes every sample’s report as PDF and JSON without a display")
{
    const QList<std::pair<QString, QString>> meetups{
        {u"symposium"_s, u"2019-09"_s}, {u"west-oost"_s, u"west"_s}, {u"west-oost"_s, u"oost"_s},
        {u"bouwstenen"_s, u"1607"_s}, {u"gelderland"_s, u"gelderland"_s}, {u"stimuland"_s, u"stimuland"_s}};
    for (const auto &[sample, code] : meetups) {
        INFO(sample.toStdString());
        const Folder folder;
        REQUIRE(program({u"sample"_s, sample, folder / u"s.oogst"_s}, u"C"_s).code == 0);
        const Ran made = program({u"report"_s, folder / u"s.oogst"_s, u"--meetup"_s, code, u"--shape"_s, u"letter"_s, u"--audience"_s,
                                  u"public"_s, u"--lang"_s, u"nl"_s, u"--format"_s, u"pdf,json"_s, u"--out"_s, folder / u"out"_s},
                                 u"C"_s);
        INFO(made.err.toStdString());
        REQUIRE(made.code == 0);
        const QDir out(folder / u"out"_s);
        const QStringList pdf = out.entryList({u"*.pdf"_s}), json = out.entryList({u"*.json"_s});
        REQUIRE(pdf.size() == 1);
        REQUIRE(json.size() == 1);
        CHECK(bytesOf(out.filePath(pdf.first())).startsWith("%PDF-"));
        CHECK(made.out.contains(pdf.first()));
    }
}

TEST_CASE("the exit code of the program says what happened")
{
    const Folder folder;
    CHECK(program({u"new"_s, folder / u"n.oogst"_s}, u"C"_s).code == 0);
    const Ran refused = program({u"new"_s, folder / u"n.oogst"_s}, u"nl_NL.UTF-8"_s);
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(folder / u"n.oogst"_s));
    CHECK(program({u"fly"_s}, u"C"_s).code == 2);
}
