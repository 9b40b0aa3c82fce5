#include "storage/file/roles.h"

#include "storage/words.h"

namespace oogst {

void guardWithRoles(sql::Connection &database)
{
    for (const char *role : {organiserRole, readerRole}) {
        const std::string name = role;
        database.run("DO $$ BEGIN CREATE ROLE " + name + " NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    }
    const std::string organiser = organiserRole, reader = readerRole;
    database.run("GRANT ALL ON ALL TABLES IN SCHEMA public TO " + organiser);
    database.run("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO " + organiser);
    database.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + reader);
}

QString whyReadOnly(sql::Connection &database)
{
    sql::Query &q = database.query("SELECT CASE WHEN has_table_privilege('change','INSERT') THEN 1 ELSE 0 END");
    const bool mayWrite = q.step() && q.number(0) == 1;
    q.reset();
    return mayWrite ? QString() : Words::tr("You may read this document and not change it.");
}

} // namespace oogst
