#include "storage/log/compaction.h"

namespace oogst {

int dropReplaced(sql::Connection &file, const QDateTime &before)
{
    // An entry that a removal replaced may still decide what the record shows when it comes back, and entries that say
    // whether a record is there stay, all of them.
    const std::string replaced = "head=0 AND col<>0 AND tbl<>0 AND hlc<? AND EXISTS(SELECT 1 FROM change later WHERE later.row=change.row "
                                 "AND later.col=change.col AND (later.hlc>change.hlc OR (later.hlc=change.hlc AND later.ses>change.ses)))";
    const qint64 clock = before.toMSecsSinceEpoch() << 16;
    sql::Query &count = file.query("SELECT count(*) FROM change WHERE " + replaced);
    const int dropped = count.bind(1, clock).step() ? int(count.number(0)) : 0;
    count.reset();
    file.query("DELETE FROM change WHERE " + replaced).bind(1, clock).run();
    file.run("DELETE FROM tx WHERE NOT EXISTS(SELECT 1 FROM change WHERE change.ses=tx.ses AND change.tx=tx.seq)");
    return dropped;
}

} // namespace oogst
