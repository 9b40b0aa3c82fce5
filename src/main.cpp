// The program with windows.

#include "gui/languages.h"
#include "gui/main_window.h"
#include "gui/on_screen.h"
#include "gui/settings.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QApplication::setApplicationName(u"oogst"_s);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QApplication::setOrganizationName(u"oogst"_s);
    QApplication::setOrganizationDomain(u"oogst.nl"_s);
    QApplication::setDesktopFileName(u"nl.oogst.oogst"_s);
    QApplication app(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/oogst.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Plans regional knowledge meetups and keeps their harvest."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption settingsFile(u"settings"_s, QCoreApplication::translate("main", "Keeps settings in this file."), u"file"_s);
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("main", "Opens a copy of a sample."), u"name"_s);
    parser.addOptions({settingsFile, sample});
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "The document to open."), u"[file]"_s);
    parser.process(app);

    oogst::settings::useSettingsFile(parser.value(settingsFile));
    oogst::applyLanguage(app, oogst::settings::language());
    oogst::applyTheme(app, oogst::settings::theme());
    oogst::OnScreen onScreen;
    app.installEventFilter(&onScreen);

    oogst::Workspace::setBackupTerms({oogst::Workspace::dataFolder(), oogst::settings::backupCopies()});

    auto *window = new oogst::MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(sample))
        window->openSample(parser.value(sample));
    else if (!files.isEmpty())
        window->openAny(files.first());
    window->show();
    return QApplication::exec();
}
