#include "gui/outline/outcome_voice.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/record_titles.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(outcome_voice)
};

constexpr int lettersOfReserve = 48;

// Talk of a table at a table and the plenary in the plenary say nothing new; nor does what holds for the line above it.
QString basisOf(const Document &document, const Outcome &outcome)
{
    const Basis usual = outcome.table.isNull() ? Basis::Plenary : Basis::TableTalk;
    const bool isTold = outcome.basis == Basis::Unknown || outcome.basis == usual || document.findOrEmpty(outcome.parent).basis == outcome.basis;
    return isTold ? QString() : labelOf(outcome.basis).toLower();
}

QString supportOf(const Outcome &outcome)
{
    if (outcome.support == Support::Unknown)
        return outcome.reserve.isEmpty() ? QString() : Words::tr("but %1").arg(elided(outcome.reserve, lettersOfReserve));
    const QString support = labelOf(outcome.support).toLower();
    return outcome.reserve.isEmpty() ? support : u"%1 %2"_s.arg(support, elided(outcome.reserve, lettersOfReserve));
}

// Whether the words of a quotation may stand with a name is what an editor has to know.
QString permissionOf(const Outcome &outcome)
{
    if (outcome.kind != OutcomeKind::Quote || (outcome.contributor.isNull() && outcome.permission == YesNoUnknown::Unknown))
        return {};
    switch (outcome.permission) {
    case YesNoUnknown::Yes: return Words::tr("by name");
    case YesNoUnknown::No: return Words::tr("not by name");
    case YesNoUnknown::Unknown: break;
    }
    return Words::tr("permission not asked");
}

QString holderOf(const Document &document, const Outcome &outcome)
{
    if (const auto person = document.find(outcome.contributor))
        return u'@' + fullName(*person);
    if (const auto organisation = document.find(outcome.heldByOrganisation))
        return u'@' + organisation->name;
    return outcome.heldBy.join(u", "_s);
}

} // namespace

QString voiceInShort(const Document &document, const Outcome &outcome)
{
    QStringList parts;
    if (outcome.sensitive)
        parts += Words::tr("sensitive");
    if (outcome.importance)
        parts += Words::tr("no. %1").arg(*outcome.importance);
    parts += supportOf(outcome);
    parts += outcome.keyword;
    if (const auto issue = document.find(outcome.issue); issue && issue->id != document.findOrEmpty(outcome.table).issue)
        parts += u'#' + issue->title;
    parts += holderOf(document, outcome);
    parts += permissionOf(outcome);
    parts += basisOf(document, outcome);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString voiceInFull(const Document &document, const Outcome &outcome)
{
    static const QStringList told{u"contributor"_s, u"attribution"_s, u"permission"_s, u"held_by"_s,    u"held_by_organisation"_s, u"also_valid_for"_s,
                                  u"basis"_s,       u"support"_s,     u"reserve"_s,    u"importance"_s, u"keyword"_s,              u"sensitive"_s,
                                  u"issue"_s,       u"stage"_s,       u"horizon_year"_s, u"partners"_s, u"programmes"_s,           u"instrument"_s,
                                  u"comparing"_s,   u"moment"_s,      u"certainty"_s};
    const RecordType &type = recordType<Outcome>();
    const Outcome untold;
    const Row row = type.pack(&outcome), blank = type.pack(&untold);
    QStringList lines;
    for (const QString &name : told) {
        const qsizetype at = type.indexOf(name);
        if (row[at] == blank[at])
            continue;
        if (const QString text = cellText(document, type.fields[at], row[at]); !text.isEmpty())
            lines += u"%1: %2"_s.arg(type.fields[at].translatedLabel(type.table), text);
    }
    return lines.join(u'\n');
}

} // namespace oogst
