// server-role: says what a login of the server may do in a document there.

#include "cli/open_file.h"
#include "cli/server_password.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "workspace/server_access.h"

namespace oogst::cli {
namespace {

std::optional<ServerRole> roleCalled(const QString &word)
{
    if (word == QStringLiteral("organiser"))
        return ServerRole::Organiser;
    if (word == QStringLiteral("facilitator"))
        return ServerRole::Facilitator;
    if (word == QStringLiteral("reader"))
        return ServerRole::Reader;
    return std::nullopt;
}

int runServerRole(Call &call)
{
    const QString address = withAskedPassword(call.argument(0)), login = call.option(QStringLiteral("login"));
    const QString shown = server::withoutPassword(address), word = call.option(QStringLiteral("role"));
    const auto role = roleCalled(word);
    if (!role)
        return call.wrongUsage(Text::tr("--role is organiser, facilitator or reader."));
    if (!server::isAddress(address))
        return call.wrongUsage(Text::tr("Give the address of a server: postgresql://name@host/database"));
    const bool hasTable = call.has(QStringLiteral("table"));
    if (hasTable && *role != ServerRole::Facilitator)
        return call.wrongUsage(Text::tr("Only a facilitator is given a table."));
    const auto workspace = openFile(address, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    std::optional<Id<Table>> table;
    if (hasTable) {
        const auto called = tableAsked(call, (*workspace)->document());
        if (!called)
            return call.refuse(called.problem(), shown);
        table = *called;
    }
    if (const auto given = server::giveRole(address, login, *role); !given)
        return call.refuse(given.problem(), shown);
    QJsonObject result{{QStringLiteral("login"), login}, {QStringLiteral("role"), word}};
    call.say(Text::tr("%1 is %2 now").arg(login, word));
    if (table) {
        const bool takesBack = call.has(QStringLiteral("take-back"));
        if (const auto given = server::giveTable(address, login, *table, takesBack ? TableGift::TakeBack : TableGift::Give); !given)
            return call.refuse(given.problem(), shown);
        const QString number = QString::number((*workspace)->findOrEmpty(*table).number);
        call.say(takesBack ? Text::tr("%1 no longer has table %2").arg(login, number) : Text::tr("%1 has table %2").arg(login, number));
        result.insert(QStringLiteral("table"), table->text());
    }
    return call.done(result);
}

} // namespace

Verb serverRoleVerb()
{
    return {QStringLiteral("server-role"), {QStringLiteral("ADDRESS")},
            Text::tr("says what a login of the server may do in the document there"),
            {{QStringLiteral("login"), Text::tr("its name on the server"), QStringLiteral("NAME")},
             {QStringLiteral("role"), Text::tr("organiser (everything), facilitator (own tables) or reader (looks)"), QStringLiteral("ROLE")},
             {QStringLiteral("table"), Text::tr("a table for the facilitator: its number or id"), QStringLiteral("N")},
             {QStringLiteral("meetup"), Text::tr("code, id or part of the title"), QStringLiteral("CODE")},
             {QStringLiteral("take-back"), Text::tr("takes that table back")}},
            {QStringLiteral("login"), QStringLiteral("role")}, runServerRole};
}

} // namespace oogst::cli
