#include "report/house_style.h"

#include "report/text_gate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace oogst {
namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr qint64 largestFile = 30'000'000;
constexpr int longestSide = 900; ///< enough for a logo in print

Problem refusal(const char *what)
{
    return {QCoreApplication::translate("report", what), {}};
}

struct Picture {
    QByteArray format;
    QImage image;
};

/// A picture that passed: PNG or JPEG, upright, with nothing but its points.
Result<Picture> pointsOf(const QByteArray &file, int longest)
{
    if (file.size() > largestFile)
        return refusal(QT_TRANSLATE_NOOP("report", "This picture is too large. Choose one of at most 30 MB."));
    // By what it is, not by what it is called; other kinds never reach a decoder.
    const QByteArray format = file.startsWith("\x89PNG\r\n\x1a\n") ? "png" : file.startsWith("\xFF\xD8\xFF") ? "jpeg" : "";
    if (format.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("report", "This is not a PNG or JPEG picture. Choose another file."));
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return refusal(QT_TRANSLATE_NOOP("report", "This picture has too many points. Choose one of at most 40 megapixels."));
    if (longest > 0 && std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return refusal(QT_TRANSLATE_NOOP("report", "This picture is damaged. Choose another file."));
    // Drawn anew: texts, colour profiles and places of the file stay behind.
    QImage clean(image.size(), QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            clean.setPixel(x, y, image.pixel(x, y));
    return Picture{format, clean};
}

Result<QByteArray> saved(const QImage &image, const char *format)
{
    constexpr int quality = 90; // of JPEG
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    if (!image.save(&out, format, qstrcmp(format, "jpeg") == 0 ? quality : -1))
        return refusal(QT_TRANSLATE_NOOP("report", "This picture is damaged. Choose another file."));
    return bytes;
}

} // namespace

Result<QByteArray> safePicture(const QByteArray &file)
{
    const auto picture = pointsOf(file, longestSide);
    return picture ? saved(picture->image, "png") : Result<QByteArray>(picture.problem());
}

Result<QByteArray> safePhoto(const QByteArray &file)
{
    const auto picture = pointsOf(file, 0);
    return picture ? saved(picture->image, picture->format.constData()) : Result<QByteArray>(picture.problem());
}

QString packedPicture(const QByteArray &png)
{
    return QString::fromLatin1(png.toBase64());
}

QByteArray unpackedPicture(const QString &packed)
{
    if (packed.isEmpty())
        return {};
    // Records come from files of others too: what they hold passes the same gate.
    const auto picture = safePicture(QByteArray::fromBase64(packed.toLatin1()));
    return picture ? *picture : QByteArray();
}

HouseStyle houseStyleOf(const Document &document, Id<Meetup> meetup)
{
    QList<Organiser> organisers = document.where(&Organiser::meetup, meetup);
    std::ranges::stable_sort(organisers, {}, &Organiser::position);
    HouseStyle house;
    for (const Organiser &organiser : organisers) {
        if (organiser.role != OrganiserRole::Organiser && organiser.role != OrganiserRole::CoOrganiser)
            continue;
        const QString name = document.findOrEmpty(organiser.organisation).name;
        HouseMark mark{cleanLine(organiser.logoText.isEmpty() ? name : organiser.logoText),
                       cleanLine(organiser.logoAlt.isEmpty() ? name : organiser.logoAlt), unpackedPicture(organiser.logo)};
        if (!mark.name.isEmpty() || !mark.picture.isEmpty())
            house.marks += mark;
        if (house.colour.isEmpty())
            house.colour = cleanLine(organiser.colour);
    }
    return house;
}

} // namespace oogst
