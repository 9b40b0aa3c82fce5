// The bytes of a PDF file: numbered objects, most of them packed together.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oogst::pdf {

/// A number as the format writes it, with at most three decimals.
QByteArray number(double value);
/// "12 0 R".
QByteArray reference(int object);
/// A text as UTF-16, in brackets.
QByteArray text(const QString &text);
/// Bytes as a string in brackets.
QByteArray literal(const QByteArray &bytes);
QByteArray deflated(const QByteArray &bytes);

/// Takes objects in any order and writes the file. The same objects give the same bytes.
class ObjectFile
{
public:
    /// A number for an object that comes later.
    int reserve();
    void put(int object, const QByteArray &value);
    int add(const QByteArray &value);
    enum class Packing { Deflate, Plain };
    /// `entries` stand in the dictionary beside the length.
    void putStream(int object, const QByteArray &entries, const QByteArray &bytes, Packing packing = Packing::Deflate);
    int addStream(const QByteArray &entries, const QByteArray &bytes, Packing packing = Packing::Deflate);

    QByteArray finish(int catalog, int information);

private:
    struct Place {
        qint64 offset = 0;  ///< in the file, or in which pack
        int inPack = -1;
    };
    void closePack();

    QByteArray m_bytes{"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"};
    QList<Place> m_places{1};
    QByteArray m_packIndex, m_pack;
    int m_packed = 0, m_packObject = 0;
};

} // namespace oogst::pdf
