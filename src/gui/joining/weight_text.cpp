#include "gui/joining/weight_text.h"

#include "core/rules/names.h"
#include "gui/record_titles.h"

#include <QCoreApplication>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(weight)
};

} // namespace

QString weightText(const Weight &weight)
{
    QStringList parts{QCoreApplication::translate("weight", "said %n time(s)", nullptr, int(weight.outcomes.size()))};
    const auto add = [&](const char *text, qsizetype count) {
        if (count > 0)
            parts += QCoreApplication::translate("weight", text, nullptr, int(count));
    };
    add(QT_TRANSLATE_N_NOOP("weight", "%n table(s)"), weight.tables.size());
    add(QT_TRANSLATE_N_NOOP("weight", "%n organisation(s)"), weight.organisations.size());
    add(QT_TRANSLATE_N_NOOP("weight", "%n sector(s)"), weight.sectors.size());
    if (weight.meetups.size() > 1)
        add(QT_TRANSLATE_N_NOOP("weight", "%n meetup(s)"), weight.meetups.size());
    if (weight.restsOnOneVoice())
        parts += Words::tr("rests on one voice");
    return parts.join(QStringLiteral(" · "));
}

QString likenessText(const Resemblance &likeness)
{
    const QString words = likeness.sharedWords.mid(0, 5).join(QStringLiteral(", "));
    QString text = likeness.score >= 0.6   ? Words::tr("Much alike: %1").arg(words)
                   : likeness.score >= 0.4 ? Words::tr("Alike: %1").arg(words)
                                           : Words::tr("Somewhat alike: %1").arg(words);
    text += QStringLiteral(" (%1)").arg(Words::tr("%1 of 100").arg(int(likeness.score * 100 + 0.5)));
    return likeness.sameIssue ? text + QStringLiteral(" · ") + Words::tr("same issue") : text;
}

QString placeText(const Document &document, const Outcome &outcome)
{
    const Table table = document.findOrEmpty(outcome.table);
    QStringList parts{outcome.table.isNull() ? QString() : Words::tr("table %1").arg(table.number), meetupLine(document.findOrEmpty(outcome.meetup))};
    if (parts.last().isEmpty())
        parts.last() = document.findOrEmpty(outcome.meetup).title;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace oogst
