#include "gui/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QList<QTranslator *> &installed()
{
    static QList<QTranslator *> list;
    return list;
}

void install(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&app);
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    installed() += translator.release();
}

} // namespace

QLocale localeOf(ScreenLanguage language)
{
    const bool isEnglish = language == ScreenLanguage::English
                           || (language == ScreenLanguage::System && QLocale::system().language() == QLocale::English);
    return isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::Dutch, QLocale::Netherlands);
}

void applyLanguage(QCoreApplication &app, ScreenLanguage language)
{
    for (QTranslator *translator : std::exchange(installed(), {})) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    const QString code = locale.language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
    install(app, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Plain Dutch for buttons where Qt's own word is not; it comes after Qt, so it wins.
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"*_"_s + code + u".qm"_s}, QDir::Files, QDir::Name))
        install(app, file, u":/i18n"_s);
}

} // namespace oogst
