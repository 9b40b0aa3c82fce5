// How a spreadsheet of Excel shows a number.

#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QXmlStreamReader;

namespace oogst::lists {

/// What a cell's style makes of a number.
struct NumberFormat {
    enum class Kind { General, Date, Time, DateAndTime, Digits };
    Kind kind = Kind::General;
    QString code; ///< of Digits: "0000000000"
};

NumberFormat numberFormat(int id, const QString &code);
/// The formats of the styles by number, from the elements of xl/styles.xml.
class StyleReader
{
public:
    /// The reader stands on the start or end of an element.
    void take(const QXmlStreamReader &reader);
    QList<NumberFormat> formats;

private:
    QHash<int, QString> m_codes;
    bool m_isInCells = false;
};
/// The text people see. `value` as the file has it, also "6.12345678E8". `is1904`: days count from 1904.
QString numberText(const QString &value, const NumberFormat &format, bool is1904);
/// "_x000D_" and the like become the sign they stand for.
QString unescaped(const QString &text);
/// "C12" gives 2; -1 when it is no reference.
int columnOf(const QString &reference);
int rowOf(const QString &reference);

} // namespace oogst::lists
