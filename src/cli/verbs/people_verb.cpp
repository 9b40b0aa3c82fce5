// people: a list of people into a document.

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "exchange/lists/import/people_import.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace oogst::cli {
namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Text::tr("This file cannot be read: %1.").arg(file.errorString()), path};
    if (file.size() > lists::limit::fileBytes)
        return Problem{Text::tr("The file is larger than %1 MB. That is no list of people.").arg(lists::limit::fileBytes >> 20), path};
    return file.readAll();
}

/// {"columns": {"Heading": "field"}, "sheet": "…", "repair_encoding": true, "restore_zeros": true, "newcomers": "invited"}
Result<ListChoices> choicesIn(const QString &path, ImportOptions &options)
{
    ListChoices choices;
    if (path.isEmpty())
        return choices;
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.problem();
    QJsonParseError error;
    const QJsonObject map = QJsonDocument::fromJson(*bytes, &error).object();
    if (error.error != QJsonParseError::NoError || map.isEmpty())
        return Problem{Text::tr("This is no map of columns: %1").arg(error.errorString()), path};
    const QJsonObject columns = map.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto field = enumFromWord<PersonField>(it->toString());
        if (!field) {
            QStringList known;
            for (const EnumWord &word : enumWords<PersonField>)
                known += QString::fromLatin1(word.word.data(), qsizetype(word.word.size()));
            return Problem{Text::tr("“%1” is nothing a column can be. Known are: %2.").arg(it->toString(), known.join(u", "_s)),
                           path + u": columns."_s + it.key()};
        }
        choices.fields.insert(it.key(), *field);
        choices.fields.insert(lists::plainHeading(it.key()), *field);
    }
    choices.sheet = map.value("sheet"_L1).toString();
    choices.repairsEncoding = map.value("repair_encoding"_L1).toBool();
    choices.restoresZeros = map.value("restore_zeros"_L1).toBool();
    if (const QString word = map.value("newcomers"_L1).toString(); !word.isEmpty()) {
        options.newcomers = enumFromWord<InvitationState>(word);
        if (!options.newcomers)
            return Problem{Text::tr("“%1” is no state of an invitation.").arg(word), path + u": newcomers"_s};
    }
    return choices;
}

QJsonArray remarksJson(const QList<lists::Remark> &remarks)
{
    QJsonArray array;
    for (const lists::Remark &remark : remarks)
        array += QJsonObject{{u"line"_s, remark.line}, {u"reason"_s, remark.what}};
    return array;
}

QJsonArray columnsJson(const PeopleList &list)
{
    QJsonArray array;
    for (const ListColumn &column : list.columns)
        array += QJsonObject{{u"heading"_s, column.heading}, {u"field"_s, wordOf(column.field)}, {u"why"_s, column.why}, {u"filled"_s, column.filled}};
    return array;
}

QJsonObject resultJson(const PeopleList &list, const PeopleImport &import)
{
    QJsonArray suggestions, alike, twice;
    for (const ImportSuggestion &suggestion : import.suggestions)
        suggestions += QJsonObject{{u"line"_s, suggestion.line}, {u"one"_s, suggestion.oneName}, {u"other"_s, suggestion.otherName}};
    for (const auto &[one, other] : import.organisationsAlike)
        alike += QJsonArray{one, other};
    for (const DoubleEncoded &text : list.doubleEncoded)
        twice += QJsonObject{{u"line"_s, text.line}, {u"heading"_s, text.heading}, {u"before"_s, text.before}, {u"after"_s, text.after}};
    QJsonObject states;
    for (auto it = import.states.begin(); it != import.states.end(); ++it)
        states[wordOf(it.key())] = it.value();
    return {{u"records"_s, list.records},
            {u"people"_s, list.people.size()},
            {u"persons"_s, import.persons},
            {u"organisations"_s, import.organisations},
            {u"merged"_s, import.merged},
            {u"suggested"_s, import.suggestions.size()},
            {u"refused"_s, remarksJson(list.refused)},
            {u"added"_s, import.added},
            {u"joined"_s, import.joined},
            {u"changed"_s, import.changed},
            {u"new_organisations"_s, import.newOrganisations},
            {u"blank"_s, list.blank},
            {u"states"_s, states},
            {u"layout"_s, lists::layoutName(list.layout)},
            {u"format"_s, list.format},
            {u"encoding"_s, list.encoding},
            {u"sheet"_s, list.sheet},
            {u"other_sheets"_s, QJsonArray::fromStringList(list.otherSheets)},
            {u"heading_line"_s, list.headingLine},
            {u"columns"_s, columnsJson(list)},
            {u"merged_lines"_s, remarksJson(import.mergedLines)},
            {u"suggestions"_s, suggestions},
            {u"organisations_alike"_s, alike},
            {u"remarks"_s, remarksJson(list.remarks)},
            {u"kept"_s, remarksJson(import.kept)},
            {u"skipped"_s, remarksJson(list.skipped)},
            {u"double_encoded"_s, twice},
            {u"lost_zeros"_s, remarksJson(list.lostZeros)},
            {u"summary"_s, import.set.summary}};
}

void sayAll(Call &call, const PeopleList &list, const PeopleImport &import)
{
    for (const ListColumn &column : list.columns)
        call.say(u"  %1 → %2: %3"_s.arg(column.heading, labelOfPersonField(column.field), column.why));
    for (const QList<lists::Remark> &remarks : {list.refused, list.remarks, import.kept, list.lostZeros})
        for (const lists::Remark &remark : remarks)
            call.say(u"  %1: %2"_s.arg(lists::linePlace(remark.line), remark.what));
    for (const DoubleEncoded &text : list.doubleEncoded)
        call.say(Text::tr("  line %1: “%2” may have been “%3” (--map with \"repair_encoding\": true)").arg(QString::number(text.line), text.before, text.after));
    if (!list.otherSheets.isEmpty())
        call.say(Text::tr("  read from sheet “%1”; not from: %2 (--map with \"sheet\")").arg(list.sheet, list.otherSheets.join(u", "_s)));
    call.say(import.set.summary);
}

/// Where the people come: the meetup that was named, or the only one there is.
Result<Id<Meetup>> meetupFor(Call &call, const Document &document)
{
    if (call.has(u"meetup"_s))
        return meetupCalled(call.option(u"meetup"_s), document);
    const QList<Meetup> meetups = document.all<Meetup>();
    return meetups.size() == 1 ? meetups.first().id : Id<Meetup>{};
}

int runPeople(Call &call)
{
    const QString path = call.argument(0), listPath = call.argument(1);
    const bool isDryRun = call.has(u"dry-run"_s);
    const auto workspace = openFile(path, isDryRun ? Access::Read : Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    const auto meetup = meetupFor(call, (*workspace)->document());
    if (!meetup)
        return call.refuse(meetup.problem(), path);
    ImportOptions options{*meetup, [&] { return (*workspace)->freshUuid(); }, (*workspace)->now(), {}};
    const auto choices = choicesIn(call.option(u"map"_s), options);
    if (!choices)
        return call.refuse(choices.problem());
    const auto bytes = bytesOf(listPath);
    if (!bytes)
        return call.refuse(bytes.problem());
    const auto raw = lists::readList(*bytes);
    if (!raw)
        return call.refuse({raw.problem().what, raw.problem().place.isEmpty() ? listPath : listPath + u": "_s + raw.problem().place});
    const auto list = readPeople(*raw, *choices);
    if (!list)
        return call.refuse({list.problem().what, listPath});
    const PeopleImport import = importPeople((*workspace)->document(), *list, options);
    if (!isDryRun)
        if (const auto done = (*workspace)->apply(import.set); !done)
            return call.refuse(done.problem(), path);
    sayAll(call, *list, import);
    QJsonObject result = resultJson(*list, import);
    result[u"meetup"_s] = meetup->isNull() ? QJsonValue() : QJsonValue((*workspace)->findOrEmpty(*meetup).code);
    result[u"dry_run"_s] = isDryRun;
    return call.done(result);
}

} // namespace

Verb peopleVerb()
{
    return {u"people"_s,
            {u"FILE"_s, u"LIST"_s},
            Text::tr("reads a list of people: CSV, XLSX, ODS, vCard or ICS"),
            {{u"meetup"_s, Text::tr("the meetup they come to: its code, id or part of its title"), u"CODE"_s},
             {u"dry-run"_s, Text::tr("only tell what would happen")},
             {u"map"_s, Text::tr("what the columns are: {\"columns\": {\"Heading\": \"field\"}}"), u"MAP.json"_s}},
            {},
            runPeople};
}

} // namespace oogst::cli
