// Names, logos and colours of organisers, made safe and readable.

#include "pages_check.h"
#include "report/house_colours.h"
#include "report/house_style.h"
#include "samples.h"
#include "support/catch.h"

#include <QBuffer>
#include <QImage>

using namespace oogst;

namespace {

QByteArray picture(int width, int height, const char *format, const QString &comment = {})
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 40, 128));
    if (!comment.isEmpty())
        image.setText(QStringLiteral("Comment"), comment);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

} // namespace

TEST_CASE("a logo is drawn anew: small, PNG, and without what else was in the file")
{
    for (const char *format : {"PNG", "JPEG"}) {
        const auto safe = safePicture(picture(2000, 500, format, QStringLiteral("geheim 52.1N 5.1E")));
        REQUIRE(safe.isOk());
        CHECK(safe->startsWith("\x89PNG"));
        CHECK(!safe->contains("geheim"));
        CHECK(!safe->contains("tEXt"));
        CHECK(QImage::fromData(*safe).width() == 900);
    }
    CHECK(unpackedPicture(packedPicture(*safePicture(picture(10, 10, "PNG")))).startsWith("\x89PNG"));
}

TEST_CASE("what is no picture, or too much of one, is refused with what to do")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("<svg/>"), QByteArray("\x89PNG\r\n\x1a\nrubbish"), QByteArray("\xFF\xD8\xFFrubbish"),
                                    picture(20, 20, "BMP"), QByteArray("GIF89a")}) {
        const auto refused = safePicture(bytes);
        REQUIRE(!refused.isOk());
        CHECK(!refused.problem().what.isEmpty());
    }
    // A head that promises more points than fit in memory is not believed.
    QByteArray bomb = picture(10, 10, "PNG");
    bomb[16] = '\x7f';
    CHECK(!safePicture(bomb).isOk());
}

TEST_CASE("every house colour becomes one that can be read, and stays what it was when it could")
{
    for (int red = 0; red < 256; red += 51)
        for (int green = 0; green < 256; green += 51)
            for (int blue = 0; blue < 256; blue += 51) {
                const QColor own(red, green, blue), used = readable(own);
                CHECK(contrast(used, Qt::white) >= leastContrast);
                CHECK(contrast(used, tintOf(used)) >= leastContrast);
                if (contrast(own, tintOf(own)) >= leastContrast)
                    CHECK(used == own);
            }
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
}

TEST_CASE("two organisers stand on one letter, with logo or with name, and it can be read by everyone")
{
    Document document = samples::document("symposium");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    const Organiser first = document.where(&Organiser::meetup, meetup).first();
    Organiser dressed = first;
    dressed.logo = packedPicture(*safePicture(picture(400, 100, "PNG")));
    dressed.logoAlt = QStringLiteral("Logo van het kennisplatform");
    dressed.colour = QStringLiteral("#ffcc00");
    ChangeSet set;
    set.edit(first, dressed);
    document.take(set);
    const Report report = makeHarvestLetter(document, meetup, {});
    REQUIRE(report.house.marks.size() == 2);
    CHECK(std::ranges::count_if(report.house.marks, [](const HouseMark &mark) { return !mark.picture.isEmpty(); }) == 1);
    const auto pdf = reportToPdf(report);
    REQUIRE(pdf.isOk());
    CHECK(pdf->contains("/Subtype/Image"));
    CHECK(pages_check::faults(report) == QString());
}
