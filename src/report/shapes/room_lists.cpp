// For in the room: who signs in, who is not to be photographed, and what the kitchen and the house must know.

#include "report/shapes/shapes.h"

#include "core/rules/names.h"

namespace oogst {
namespace {

void addOpening(const Letter &letter, const QString &title, ReportBuilder &out)
{
    out.section(QStringLiteral("title"));
    out.heading(1, title);
    out.paragraph(contextLine(letter));
}

/// How often each need is there: numbers, no names.
blocks::Table countsOf(const Letter &letter, const QString &head, QString CareNeed::*field)
{
    const Words &words = letter.words;
    QSet<QUuid> coming;
    for (const Participation &participation : guests(letter))
        coming += participation.id.value;
    QMap<QString, int> counts;
    for (const CareNeed &need : letter.document.all<CareNeed>())
        if (coming.contains(need.participation.value) && !(need.*field).trimmed().isEmpty())
            ++counts[(need.*field).trimmed()];
    blocks::Table table{{}, {head, words.translate("report", "How often")}, {}};
    for (auto it = counts.begin(); it != counts.end(); ++it)
        table.rows += {it.key(), words.number(*it)};
    return table;
}

} // namespace

void addSignInList(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    addOpening(letter, words.of(Shape::SignIn), out);
    blocks::Table list{{}, {words.translate("report", "Name"), words.translate("report", "Organisation"), words.translate("report", "Signature")}, {}, true};
    for (const Participation &participation : guests(letter))
        list.rows += {listName(letter.document.findOrEmpty(participation.person)),
                      letter.organisation(organisationOf(participation, letter.document)), {}};
    if (list.rows.isEmpty())
        out.paragraph(words.translate("report", "Nobody is expected yet."));
    else
        out.table(list);
}

void addPhotographersList(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    addOpening(letter, words.of(Shape::Photographer), out);
    QStringList refused;
    int unknown = 0;
    for (const Participation &participation : guests(letter)) {
        const Person person = letter.document.findOrEmpty(participation.person);
        if (person.consentPhoto == YesNoUnknown::No)
            refused += listName(person);
        unknown += person.consentPhoto == YesNoUnknown::Unknown ? 1 : 0;
    }
    out.section(QStringLiteral("photographer"));
    out.heading(2, words.translate("report", "Not recognisable in a picture"));
    out.paragraph(refused.isEmpty() ? words.translate("report", "Nobody said no.")
                                    : words.translate("report", "Their badges carry a crossed camera and the words “No photo”."));
    out.list(refused);
    if (unknown > 0)
        out.callout(words.translate("report", "Ask first"),
                    words.translate("report", "%n people have not said whether they may be photographed.", nullptr, unknown));
}

void addCateringList(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    addOpening(letter, words.of(Shape::Catering), out);
    const int count = int(guests(letter).size());
    out.paragraph(words.translate("report", "People expected"), words.number(count));
    out.section(QStringLiteral("needs"));
    const std::pair<const char *, QString CareNeed::*> parts[] = {
        {"diet", &CareNeed::diet}, {"allergy", &CareNeed::allergy}, {"access", &CareNeed::access}};
    bool isAnything = false;
    for (const auto &[name, field] : parts) {
        const QString label = words.label<CareNeed>(QLatin1StringView(name));
        const blocks::Table table = countsOf(letter, label, field);
        if (table.rows.isEmpty())
            continue; // nor its heading: it would stand above the next text
        out.heading(2, label);
        out.table(table);
        isAnything = true;
    }
    if (!isAnything)
        out.paragraph(words.translate("report", "No wishes are known."));
}

} // namespace oogst
