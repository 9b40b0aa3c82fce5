#include "report/words.h"

#include "core/rules/names.h"

#include <QTranslator>

namespace oogst {

Words::Words(Language language)
    : m_language(language)
    , m_locale(language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                           : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    // The source texts are English; that file is there for its plurals.
    for (const char *room : {"report", "report_people", "core"}) {
        auto translator = std::make_shared<QTranslator>();
        if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1StringView(room), wordOf(language))))
            m_translators += translator;
    }
}

QString Words::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString found;
    for (const auto &translator : m_translators) {
        found = translator->translate(context, text, comment, n);
        if (!found.isEmpty())
            break;
    }
    if (found.isEmpty())
        found = QString::fromUtf8(text);
    return n < 0 ? found : found.replace(QStringLiteral("%n"), number(n));
}

QString Words::sector(const QString &word) const
{
    const char *label = sectorSourceLabel(word);
    return label ? translate("word", label) : word;
}

QString Words::date(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString Words::when(const Term &term) const
{
    if (term.isExact())
        return date(term.earliest);
    return term.words;
}

QString Words::number(int n) const
{
    return m_locale.toString(n);
}

QString Words::list(const QStringList &texts) const
{
    if (texts.size() < 2)
        return texts.join(QString());
    //: Between the last two of a list: "a, b and c"
    const QString and_ = translate("report", " and ");
    return texts.mid(0, texts.size() - 1).join(QStringLiteral(", ")) + and_ + texts.last();
}

QString Words::quoted(const QString &text) const
{
    return QChar(0x201C) + text + QChar(0x201D);
}

} // namespace oogst
