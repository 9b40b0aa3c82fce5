#include "exchange/lists/people/name_cells.h"

#include "core/rules/person_name.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

const QRegularExpression &addressAtEnd()
{
    static const QRegularExpression address(u"\\s*[(<\\[]\\s*([^()<>\\[\\]\\s]+@[^()<>\\[\\]\\s]+)\\s*[)>\\]]\\s*$"_s);
    return address;
}

} // namespace

QString withoutInvisible(const QString &cell)
{
    static const QRegularExpression invisible(u"[\\x{200B}\\x{2060}\\x{FEFF}]"_s);
    return cell.contains(QChar(0x200b)) || cell.contains(QChar(0x2060)) || cell.contains(QChar(0xfeff)) ? QString(cell).remove(invisible).trimmed() : cell;
}

QString withoutAddress(const QString &name)
{
    const QString plain = QString(name).remove(addressAtEnd());
    return plain.isEmpty() ? name : plain;
}

QString addressBehind(const QString &name)
{
    return addressAtEnd().match(name).captured(1);
}

QString infixBetween(const QString &given, const QString &family, const QString &whole)
{
    const QString plain = whole.simplified(), head = given.simplified() + u' ', tail = u' ' + family.simplified();
    if (plain.size() <= head.size() + tail.size() || !plain.startsWith(head, Qt::CaseInsensitive) || !plain.endsWith(tail, Qt::CaseInsensitive))
        return {};
    const QString between = plain.mid(head.size(), plain.size() - head.size() - tail.size()).trimmed();
    return isInfix(between) ? between : QString();
}

} // namespace oogst::lists
