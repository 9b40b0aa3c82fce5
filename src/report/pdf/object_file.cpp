#include "report/pdf/object_file.h"

#include <QCryptographicHash>
#include <QString>

#include <zlib.h>

#include <array>
#include <charconv>
#include <cmath>

namespace oogst::pdf {

QByteArray number(double value)
{
    const auto thousandths = std::llround(value * 1000);
    std::array<char, 32> digits{};
    const auto whole = thousandths / 1000;
    auto rest = int(std::abs(thousandths % 1000));
    char *at = digits.data();
    if (thousandths < 0 && whole == 0)
        *at++ = '-';
    at = std::to_chars(at, digits.data() + digits.size(), whole).ptr;
    if (rest > 0) {
        *at++ = '.';
        for (int unit = 100; rest > 0; rest %= unit, unit /= 10)
            *at++ = char('0' + rest / unit);
    }
    return QByteArray(digits.data(), at - digits.data());
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray text(const QString &text)
{
    constexpr qsizetype longest = 16000; // PDF/A takes strings of at most 32,767 bytes
    QByteArray bytes("<FEFF");
    for (const QChar unit : QStringView(text).left(longest))
        bytes += QByteArray::number(unit.unicode() + 0x10000, 16).right(4).toUpper();
    return bytes + '>';
}

QByteArray literal(const QByteArray &bytes)
{
    QByteArray escaped("(");
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped + ')';
}

QByteArray deflated(const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
              uLong(bytes.size()), Z_DEFAULT_COMPRESSION);
    packed.truncate(qsizetype(size));
    return packed;
}

int ObjectFile::reserve()
{
    m_places += Place{};
    return int(m_places.size()) - 1;
}

void ObjectFile::put(int object, const QByteArray &value)
{
    constexpr int mostInPack = 200;
    if (m_packed == 0)
        m_packObject = reserve();
    m_places[object] = {m_packObject, m_packed++};
    m_packIndex += QByteArray::number(object) + ' ' + QByteArray::number(m_pack.size()) + ' ';
    m_pack += value + '\n';
    if (m_packed == mostInPack)
        closePack();
}

int ObjectFile::add(const QByteArray &value)
{
    const int object = reserve();
    put(object, value);
    return object;
}

void ObjectFile::putStream(int object, const QByteArray &entries, const QByteArray &bytes, Packing packing)
{
    m_places[object] = {m_bytes.size(), -1};
    const QByteArray body = packing == Packing::Deflate ? deflated(bytes) : bytes;
    m_bytes += QByteArray::number(object) + " 0 obj\n<<" + entries +
               (packing == Packing::Deflate ? "/Filter/FlateDecode" : "") + "/Length " +
               QByteArray::number(body.size()) + ">>\nstream\n" + body + "\nendstream\nendobj\n";
}

int ObjectFile::addStream(const QByteArray &entries, const QByteArray &bytes, Packing packing)
{
    const int object = reserve();
    putStream(object, entries, bytes, packing);
    return object;
}

void ObjectFile::closePack()
{
    if (m_packed == 0)
        return;
    const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(m_packed) + "/First " +
                               QByteArray::number(m_packIndex.size());
    putStream(m_packObject, entries, m_packIndex + m_pack);
    m_packIndex.clear();
    m_pack.clear();
    m_packed = 0;
}

QByteArray ObjectFile::finish(int catalog, int information)
{
    closePack();
    const int self = reserve();
    m_places[self] = {m_bytes.size(), -1};
    QByteArray rows;
    const auto row = [&rows](int kind, qint64 first, int second) {
        rows += char(kind);
        for (int shift = 24; shift >= 0; shift -= 8)
            rows += char((first >> shift) & 0xFF);
        rows += char((second >> 8) & 0xFF);
        rows += char(second & 0xFF);
    };
    row(0, 0, 0xFFFF);
    for (qsizetype i = 1; i < m_places.size(); ++i)
        row(m_places[i].inPack < 0 ? 1 : 2, m_places[i].offset, std::max(m_places[i].inPack, 0));
    const qint64 start = m_bytes.size();
    const QByteArray id = '<' + QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex() + '>';
    putStream(self,
              "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(m_places.size()) + "/Root " + reference(catalog) +
                  "/Info " + reference(information) + "/ID[" + id + id + ']',
              rows);
    m_bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_bytes);
}

} // namespace oogst::pdf
