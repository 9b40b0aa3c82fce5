#include "core/schema/term.h"

#include "core/schema/term_reader.h"

#include <QLocale>

namespace oogst {

Term exactTerm(QDate day)
{
    return {QLocale(QLocale::Dutch).toString(day, QStringLiteral("d MMMM yyyy")), day, day};
}

Term readTerm(const QString &words, QDate anchor, TermLook look)
{
    const Period period = TermReader(words, anchor, look).read();
    return {words, period.from, period.to};
}

} // namespace oogst
