#include "exchange/lists/formats/xlsx_cells.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

// The code without texts, colours and escapes: what is left are its placeholders.
QString bareCode(const QString &code)
{
    static const QRegularExpression noise(u"\"[^\"]*\"|\\\\.|\\[[^\\]hms]*\\]|_."_s, QRegularExpression::CaseInsensitiveOption);
    return code.section(u';', 0, 0).remove(noise);
}

NumberFormat::Kind kindOfCode(const QString &code)
{
    const QString bare = bareCode(code).toLower();
    if (bare.contains(u"general"_s) || bare.contains(u"standaard"_s))
        return NumberFormat::Kind::General;
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    // The Dutch codes of days and years: "dd-mm-jjjj".
    const bool hasDate = bare.contains(u'd') || bare.contains(u'y') || bare.contains(u"jj"_s) || (bare.contains(u'm') && !hasTime);
    if (hasDate)
        return hasTime ? NumberFormat::Kind::DateAndTime : NumberFormat::Kind::Date;
    if (hasTime)
        return NumberFormat::Kind::Time;
    static const QRegularExpression digits(u"^[0#\\s()+\\-/]*0[0#\\s()+\\-/]*$"_s);
    const QString shown = code.section(u';', 0, 0);
    const bool padsOrParts = bare.count(u'0') > 1 || (bare.contains(u'0') && bare.contains(u'#') && bare.indexOf(u'0') < bare.indexOf(u'#'));
    return padsOrParts && digits.match(bare).hasMatch() && !shown.contains(u'.') && !shown.contains(u',') ? NumberFormat::Kind::Digits
                                                                                                         : NumberFormat::Kind::General;
}

// Digits from the right into the placeholders of "00-00000000".
QString intoPlaceholders(QString digits, const QString &code)
{
    struct Sign {
        QChar sign;
        bool isLiteral;
    };
    QList<Sign> signs;
    const QString shown = code.section(u';', 0, 0);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i] == u'"') {
            for (++i; i < shown.size() && shown[i] != u'"'; ++i)
                signs += {shown[i], true};
        } else if (shown[i] == u'\\' && i + 1 < shown.size()) {
            signs += {shown[++i], true};
        } else if (shown[i] == u'_') {
            ++i;
        } else if (shown[i] == u'[') {
            i = std::max(i, shown.indexOf(u']', i));
        } else {
            signs += {shown[i], shown[i] != u'0' && shown[i] != u'#'};
        }
    }
    QString text;
    for (qsizetype i = signs.size() - 1; i >= 0; --i) {
        if (signs[i].isLiteral) {
            text.prepend(signs[i].sign);
        } else if (!digits.isEmpty()) {
            text.prepend(digits.back());
            digits.chop(1);
        } else if (signs[i].sign == u'0') {
            text.prepend(u'0');
        }
    }
    return (digits + text).simplified();
}

QString plainNumber(double number, const QString &value)
{
    if (std::isfinite(number) && number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(number, 'f', 0);
    static const QRegularExpression exponent(u"[eE]"_s);
    // 17 digits say "0.1" as 0.10000000000000001: 15 is what Excel shows.
    return value.contains(exponent) || value.size() > 16 ? QString::number(number, 'g', 15) : value;
}

} // namespace

NumberFormat numberFormat(int id, const QString &code)
{
    using Kind = NumberFormat::Kind;
    if (!code.isEmpty()) {
        const Kind kind = kindOfCode(code);
        return {kind, kind == Kind::Digits ? code : QString()};
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {Kind::Date, {}};
    if (id == 22)
        return {Kind::DateAndTime, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return {Kind::Time, {}};
    return {};
}

void StyleReader::take(const QXmlStreamReader &reader)
{
    const auto name = reader.name();
    if (reader.isStartElement() && name == u"numFmt") {
        m_codes.insert(reader.attributes().value("numFmtId"_L1).toInt(), reader.attributes().value("formatCode"_L1).toString());
    } else if (name == u"cellXfs") {
        m_isInCells = reader.isStartElement();
    } else if (m_isInCells && reader.isStartElement() && name == u"xf") {
        const int id = reader.attributes().value("numFmtId"_L1).toInt();
        formats += numberFormat(id, m_codes.value(id));
    }
}

QString numberText(const QString &value, const NumberFormat &format, bool is1904)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return value;
    using Kind = NumberFormat::Kind;
    if (format.kind == Kind::Digits && number >= 0 && number == std::floor(number) && number < 1e15)
        return intoPlaceholders(QString::number(number, 'f', 0), format.code);
    if (format.kind == Kind::General || format.kind == Kind::Digits || number < 0 || number > 2'958'466)
        return plainNumber(number, value);
    // Excel believes in 29 February 1900: from 1 March on, day 0 is 30 December 1899.
    const QDate zero = is1904 ? QDate(1904, 1, 1) : number < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const qint64 seconds = std::llround((number - std::floor(number)) * 86'400);
    const QDateTime moment(zero.addDays(qint64(number) + seconds / 86'400), QTime(0, 0).addSecs(int(seconds % 86'400)), Qt::UTC);
    if (format.kind == Kind::Time && number < 1)
        return moment.toString(moment.time().second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (seconds % 86'400 == 0 || format.kind == Kind::Date)
        return moment.toString(u"yyyy-MM-dd"_s);
    return moment.toString(moment.time().second() ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString unescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (QRegularExpressionMatch match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        plain += text.mid(from, match.capturedStart() - from);
        const char16_t sign = match.captured(1).toUShort(nullptr, 16);
        if (sign != 0x0d)
            plain += QChar(sign);
        else if (match.capturedEnd() >= text.size() || text[match.capturedEnd()] != u'\n')
            plain += u'\n';
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 100'000)
            break;
    }
    return column - 1;
}

int rowOf(const QString &reference)
{
    qsizetype at = 0;
    while (at < reference.size() && !reference[at].isDigit())
        ++at;
    return reference.mid(at).toInt();
}

} // namespace oogst::lists
