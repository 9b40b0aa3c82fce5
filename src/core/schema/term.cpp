#include "core/schema/term.h"
namespace oogst {
Term exactTerm(QDate day){ return {QLocale(QLocale::Dutch).toString(day, QStringLiteral("d MMMM yyyy")), day, day}; }
Term readTerm(const QString &words, QDate){ return {words,{},{}}; }
}
