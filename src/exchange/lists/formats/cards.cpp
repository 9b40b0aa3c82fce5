#include "exchange/lists/formats/cards.h"

#include "exchange/lists/formats/encoding.h"
#include "exchange/text.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using exchange::Text;

constexpr qsizetype mostProperties = 2'000;

/// "item1.TEL;TYPE=CELL;CHARSET=UTF-8:0612345678"
struct Property {
    QString name;
    QHash<QString, QString> parameters;
    QByteArray value;

    bool isOf(const QString &type) const
    {
        return parameters.value(u"TYPE"_s).split(u',').contains(type, Qt::CaseInsensitive);
    }
    /// Which of several counts first: 1 for the preferred one, 100 for the last.
    int preference() const
    {
        bool isNumber = false;
        const int said = parameters.value(u"PREF"_s).toInt(&isNumber);
        return isNumber ? std::clamp(said, 1, 100) : isOf(u"PREF"_s) ? 1 : 101;
    }
};

struct NumberedLine {
    int number;
    QByteArray text;
};

// Lines that begin with a space go on where the one before ended. One at a time: a hostile file has millions.
class Unfolder
{
public:
    explicit Unfolder(const QByteArray &bytes) : m_bytes(bytes) {}

    bool next(NumberedLine &line)
    {
        if (m_from >= m_bytes.size())
            return false;
        line.number = m_number + 1;
        line.text = physical();
        const bool isQuotedPrintable = line.text.left(200).toUpper().contains("QUOTED-PRINTABLE");
        while (m_from < m_bytes.size()) {
            const bool goesOn = m_bytes[m_from] == ' ' || m_bytes[m_from] == '\t';
            const bool isSoftBreak = isQuotedPrintable && line.text.endsWith('=');
            if (isSoftBreak) {
                line.text.chop(1);
                const QByteArray more = physical();
                line.text += goesOn ? more.trimmed() : more;
            } else if (goesOn) {
                line.text += physical().mid(1);
            } else {
                break;
            }
        }
        return true;
    }

private:
    QByteArray physical()
    {
        qsizetype to = m_from;
        while (to < m_bytes.size() && m_bytes[to] != '\n' && m_bytes[to] != '\r')
            ++to;
        const QByteArray line = m_bytes.mid(m_from, to - m_from);
        m_from = to + (to + 1 < m_bytes.size() && m_bytes[to] == '\r' && m_bytes[to + 1] == '\n' ? 2 : 1);
        ++m_number;
        return line;
    }

    const QByteArray &m_bytes;
    qsizetype m_from = 0;
    int m_number = 0;
};

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const int code = text[i] == '=' ? text.mid(i + 1, 2).toInt(&ok, 16) : 0;
        if (ok && text.mid(i + 1, 2).size() == 2) {
            plain += char(code);
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

Property propertyOf(const QByteArray &line)
{
    Property property;
    qsizetype colon = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        isQuoted = line[i] == '"' ? !isQuoted : isQuoted;
        if (line[i] == ':' && !isQuoted)
            colon = i;
    }
    if (colon < 0 || colon > limit::cellLength)
        return property;
    QList<QByteArray> head;
    isQuoted = false;
    head += QByteArray();
    for (qsizetype i = 0; i < colon; ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ';' && !isQuoted)
            head += QByteArray();
        else
            head.last() += line[i];
    }
    property.name = QString::fromLatin1(head.takeFirst()).section(u'.', -1).trimmed().toUpper();
    for (const QByteArray &part : std::as_const(head)) {
        const qsizetype equals = part.indexOf('=');
        // In 2.1 a bare word is a type or an encoding.
        const QString value = QString::fromLatin1(part.mid(equals + 1)).trimmed();
        QString key = equals < 0 ? u"TYPE"_s : QString::fromLatin1(part.left(equals)).trimmed().toUpper();
        if (equals < 0 && (value.compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0 || value.compare(u"BASE64"_s, Qt::CaseInsensitive) == 0))
            key = u"ENCODING"_s;
        QString &known = property.parameters[key];
        known += (known.isEmpty() ? QString() : u","_s) + value;
    }
    property.value = line.mid(colon + 1);
    return property;
}

QString textOf(const Property &property)
{
    QByteArray bytes = property.value;
    const QString encoding = property.parameters.value(u"ENCODING"_s).toUpper();
    if (encoding == u"QUOTED-PRINTABLE"_s)
        bytes = fromQuotedPrintable(bytes);
    const QByteArray charset = property.parameters.value(u"CHARSET"_s).toLatin1();
    if (!charset.isEmpty()) {
        QStringDecoder decoder(charset.constData());
        if (decoder.isValid()) {
            const QString text = decoder.decode(bytes);
            if (!decoder.hasError())
                return text;
        }
    }
    return decodeText(bytes).text;
}

// "Berg\, van;Anna": split on the sign, with \; \, and \n read.
QStringList partsOf(const QString &text, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            const QChar next = text[++i];
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (text[i] == separator) {
            parts += QString();
        } else {
            parts.last() += text[i];
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString plain(const QString &text)
{
    return partsOf(text, QChar(0xffff)).first();
}

enum Column { Given, Middle, Family, Prefix, Suffix, Full, Nickname, Company, Department, Job, Mail, SecondMail, Mobile, Phone,
              Fax, Address, Town, Birthday, Note, Categories, Web, Kind, ColumnCount };

QStringList headings()
{
    return {u"Given name"_s, u"Additional name"_s, u"Family name"_s, u"Prefix"_s, u"Suffix"_s, u"Full name"_s, u"Nickname"_s,
            u"Organisation"_s, u"Department"_s, u"Job title"_s, u"E-mail"_s, u"E-mail 2"_s, u"Mobile phone"_s, u"Phone"_s, u"Fax"_s,
            u"Address"_s, u"Town"_s, u"Birthday"_s, u"Note"_s, u"Categories"_s, u"Web page"_s, u"Kind"_s};
}

void set(QStringList &cells, Column column, const QString &text)
{
    if (cells[column].isEmpty())
        cells[column] = text.trimmed();
}

/// Keeps what comes after the first as well, as many as a card has.
void append(QStringList &cells, Column column, const QString &text)
{
    if (!text.trimmed().isEmpty())
        cells[column] += (cells[column].isEmpty() ? QString() : QString(valueSeparator)) + text.trimmed();
}

void take(const Property &property, const QString &text, QStringList &cells)
{
    const QString &name = property.name;
    if (name == u"N") {
        const QStringList parts = partsOf(text, u';');
        set(cells, Family, parts.value(0));
        set(cells, Given, parts.value(1));
        set(cells, Middle, parts.value(2));
        set(cells, Prefix, parts.value(3));
        set(cells, Suffix, parts.value(4));
    } else if (name == u"FN") {
        set(cells, Full, plain(text));
    } else if (name == u"NICKNAME") {
        set(cells, Nickname, plain(text));
    } else if (name == u"ORG") {
        const QStringList parts = partsOf(text, u';');
        set(cells, Company, parts.value(0));
        set(cells, Department, parts.mid(1).join(u' '));
    } else if (name == u"TITLE" || name == u"ROLE") {
        set(cells, Job, plain(text));
    } else if (name == u"EMAIL") {
        const QString mail = plain(text).remove(u"mailto:"_s, Qt::CaseInsensitive);
        append(cells, cells[Mail].isEmpty() ? Mail : SecondMail, mail);
    } else if (name == u"TEL") {
        const QString number = plain(text).remove(u"tel:"_s, Qt::CaseInsensitive);
        append(cells, property.isOf(u"FAX"_s) ? Fax : property.isOf(u"CELL"_s) ? Mobile : Phone, number);
    } else if (name == u"ADR") {
        const QStringList parts = partsOf(text, u';');
        QStringList filled = parts;
        filled.removeAll(QString());
        set(cells, Address, filled.join(u", "_s));
        if (property.isOf(u"WORK"_s))
            set(cells, Town, parts.value(3));
    } else if (name == u"BDAY") {
        set(cells, Birthday, text);
    } else if (name == u"NOTE") {
        set(cells, Note, plain(text));
    } else if (name == u"CATEGORIES") {
        set(cells, Categories, plain(text));
    } else if (name == u"URL") {
        set(cells, Web, plain(text));
    } else if (name == u"KIND" || name == u"X-ADDRESSBOOKSERVER-KIND") {
        set(cells, Kind, text.toLower());
    } else if (name == u"X-ABSHOWAS" && text.compare(u"COMPANY"_s, Qt::CaseInsensitive) == 0) {
        set(cells, Kind, u"org"_s);
    }
}

/// A card in the order in which its parts count: of several addresses or numbers the preferred one first.
QStringList cellsOf(QList<std::pair<Property, QString>> properties)
{
    std::ranges::stable_sort(properties, {}, [](const auto &one) {
        return one.first.name == u"EMAIL" || one.first.name == u"TEL" ? one.first.preference() : 0;
    });
    QStringList cells(ColumnCount);
    for (const auto &[property, text] : std::as_const(properties))
        take(property, text, cells);
    return cells;
}

} // namespace

Sheet readCards(const QByteArray &given)
{
    QByteArray bytes = given;
    // Cards of phones come in UTF-16 now and then; 2.1 says its own encoding per property.
    if (bytes.contains('\0') || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        bytes = decodeText(bytes).text.toUtf8();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.mid(3);
    Sheet sheet;
    sheet.lines += Line{0, headings()};
    Line card;
    QList<std::pair<Property, QString>> properties;
    bool isOpen = false, isAssistantNext = false;
    int within = 0; ///< cards that are open within the card
    QString refused;
    Unfolder unfolder(bytes);
    for (NumberedLine line; unfolder.next(line);) {
        if (line.text.trimmed().isEmpty())
            continue;
        if (sheet.lines.size() + sheet.broken.size() + sheet.remarks.size() > limit::lines) {
            sheet.broken += {line.number, Text::tr("The list is longer than %1 lines: the rest was not read.").arg(limit::lines)};
            return sheet;
        }
        const Property property = propertyOf(line.text);
        const QString value = QString::fromLatin1(property.value.left(20)).trimmed().toUpper();
        // In 2.1 the card of an assistant may stand within a card.
        if (within > 0 || (isOpen && isAssistantNext && property.name == u"BEGIN" && value == u"VCARD")) {
            if (property.name == u"BEGIN" && within++ == 0)
                sheet.remarks += {line.number, Text::tr("A card within a card is of somebody's assistant: it stays out.")};
            within -= property.name == u"END" ? 1 : 0;
            isAssistantNext = false;
            continue;
        }
        isAssistantNext = property.name == u"AGENT" && value.isEmpty();
        if (property.name == u"BEGIN" && value == u"VCARD") {
            if (isOpen)
                sheet.broken += {card.number, Text::tr("The card has no end.")};
            card = {line.number, {}};
            properties.clear();
            isOpen = true;
            refused.clear();
        } else if (property.name == u"END" && value == u"VCARD") {
            if (!isOpen)
                sheet.broken += {line.number, Text::tr("A card ends here that did not begin.")};
            else if (!refused.isEmpty())
                sheet.broken += {card.number, refused};
            else
                sheet.lines += Line{card.number, cellsOf(std::exchange(properties, {}))};
            isOpen = false;
        } else if (isOpen && property.value.size() > limit::cellLength) {
            static const QStringList pictures{u"PHOTO"_s, u"LOGO"_s, u"KEY"_s, u"SOUND"_s};
            if (!pictures.contains(property.name))
                refused = Text::tr("A cell is longer than %1 signs.").arg(limit::cellLength);
        } else if (isOpen) {
            if (property.name.isEmpty() || property.value.contains('\0'))
                sheet.remarks += {line.number, Text::tr("This line is no property of a card: it stays out.")};
            else if (properties.size() < mostProperties)
                properties += {property, textOf(property)};
            else
                refused = Text::tr("The card has more than %1 lines.").arg(mostProperties);
        }
    }
    if (isOpen)
        sheet.broken += {card.number, Text::tr("The card has no end.")};
    return sheet;
}

} // namespace oogst::lists
