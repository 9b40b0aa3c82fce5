// The command line program: the process around oogst::cli::run.

#include "cli/run.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <memory>

namespace {

/// All translations that are built in, in the language of the user's surroundings (LANG).
void installTranslations(QCoreApplication &app)
{
    const QString language = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("*_%1.qm").arg(language)}, QDir::Files);
    for (const QString &file : files) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QStringLiteral(":/i18n/") + file))
            QCoreApplication::installTranslator(translator);
    }
}

/// Drawing pages needs fonts, and so a QGuiApplication, but never a display.
std::unique_ptr<QCoreApplication> makeApplication(bool drawsPages, int &argc, char **argv)
{
    if (!drawsPages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const QString verb = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const auto app = makeApplication(oogst::cli::drawsPages(verb), argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oogst-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OOGST_VERSION));
    installTranslations(*app);
    oogst::cli::keepBackups();
    QTextStream out(stdout), err(stderr);
    return oogst::cli::run(QCoreApplication::arguments().mid(1), {out, err});
}
