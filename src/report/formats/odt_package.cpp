#include "report/formats/odt_package.h"

#include <zip.h>

#include <ctime>

namespace oogst {
namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";
constexpr char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray namespaces()
{
    QByteArray all;
    for (const auto &[prefix, uri] : odtNamespaces)
        all += QByteArray(" xmlns:") + prefix + "=\"" + uri + '"';
    return all;
}

/// Noon on 1 January 2000 by the clock of this place: zips keep local time, and the bytes must be the same everywhere.
std::time_t fixedMoment()
{
    std::tm noon{};
    noon.tm_year = 100;
    noon.tm_mday = 1;
    noon.tm_hour = 12;
    noon.tm_isdst = -1;
    return std::mktime(&noon);
}

/// A zip in memory. Its parts carry one fixed moment, so that nothing depends on the clock.
class Zip
{
public:
    Zip()
        : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr))
    {
        zip_source_keep(m_source); // still ours when the archive is closed
        m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr);
    }
    ~Zip() { zip_source_free(m_source); }
    Q_DISABLE_COPY_MOVE(Zip)

    enum class Packing { Stored, Deflated };
    /// `bytes` must live until `finish`.
    void add(const char *name, const QByteArray &bytes, Packing packing = Packing::Deflated)
    {
        zip_source_t *part = zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(m_zip, name, part, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            return;
        zip_file_set_mtime(m_zip, zip_uint64_t(index), fixedMoment(), 0);
        zip_set_file_compression(m_zip, zip_uint64_t(index), packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    }
    QByteArray finish()
    {
        QByteArray bytes;
        if (!m_zip || zip_close(m_zip) != 0 || zip_source_open(m_source) != 0)
            return bytes;
        zip_source_seek(m_source, 0, SEEK_END);
        bytes.resize(qsizetype(zip_source_tell(m_source)));
        zip_source_seek(m_source, 0, SEEK_SET);
        zip_source_read(m_source, bytes.data(), zip_uint64_t(bytes.size()));
        zip_source_close(m_source);
        return bytes;
    }

private:
    zip_source_t *m_source;
    zip_t *m_zip = nullptr;
};

QByteArray paragraphStyle(const QByteArray &name, const QByteArray &parent, const QByteArray &paragraph, const QByteArray &text)
{
    return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"" +
           (parent.isEmpty() ? QByteArray() : " style:parent-style-name=\"" + parent + '"') +
           "><style:paragraph-properties " + paragraph + "/><style:text-properties " + text + "/></style:style>\n";
}

} // namespace

OdtPackage::OdtPackage(const Report &report, const QString &accent)
    : m_report(report)
    , m_accent(accent)
{
}

QString OdtPackage::addPicture(const QByteArray &bytes, const QByteArray &kind)
{
    const QByteArray name = "Pictures/" + QByteArray::number(m_pictures.size() + 1) + '.' + kind;
    m_pictures += {name, bytes};
    return QString::fromLatin1(name);
}

QByteArray OdtPackage::styles() const
{
    const QByteArray accent = m_accent.toLatin1();
    const bool isDutch = m_report.language == Language::Dutch;
    const QByteArray language = isDutch ? "fo:language=\"nl\" fo:country=\"NL\"" : "fo:language=\"en\" fo:country=\"GB\"";
    QByteArray xml = head + QByteArray("<office:document-styles") + namespaces() + " office:version=\"1.2\"><office:styles>\n";
    xml += "<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:orphans=\"2\" fo:widows=\"2\"/>"
           "<style:text-properties fo:font-family=\"'Noto Sans', 'Liberation Sans', sans-serif\" fo:font-size=\"10pt\" "
           "fo:color=\"#1f2933\" " +
           language + "/></style:default-style>\n";
    xml += paragraphStyle("Standard", {}, "fo:line-height=\"125%\"", {});
    xml += paragraphStyle("Text_20_body", "Standard", "fo:margin-bottom=\"0.18cm\"", {});
    xml += paragraphStyle("List", "Standard", "fo:margin-bottom=\"0.06cm\"", {});
    xml += paragraphStyle("Caption", "Standard", "fo:margin-top=\"0.2cm\" fo:keep-with-next=\"always\"",
                          "fo:font-weight=\"bold\" fo:font-size=\"8.5pt\"");
    // No frames: word processors paint them into a PDF as something that nobody knows what to read as.
    xml += paragraphStyle("Quotations", "Standard",
                          "fo:margin-left=\"0.9cm\" fo:margin-right=\"0.9cm\" fo:margin-top=\"0.2cm\"",
                          "fo:font-style=\"italic\"");
    xml += paragraphStyle("Who", "Standard", "fo:margin-left=\"0.9cm\" fo:margin-bottom=\"0.2cm\"",
                          "fo:font-size=\"8.5pt\" fo:color=\"#56606c\"");
    xml += paragraphStyle("Callout", "Standard",
                          "fo:margin-left=\"0.9cm\" fo:margin-top=\"0.2cm\" fo:margin-bottom=\"0.2cm\"", "fo:color=\"" + accent + '"');
    xml += paragraphStyle("Mark", "Standard", "fo:margin-bottom=\"0.2cm\"", "fo:font-weight=\"bold\" fo:color=\"" + accent + '"');
    xml += paragraphStyle("Footer", "Standard", "fo:text-align=\"end\"", "fo:font-size=\"8pt\" fo:color=\"#56606c\"");
    xml += paragraphStyle("Table_20_Contents", "Standard", "fo:margin-bottom=\"0.05cm\"", "fo:font-size=\"9pt\"");
    xml += paragraphStyle("Table_20_Heading", "Table_20_Contents", {}, "fo:font-weight=\"bold\" fo:font-size=\"9pt\"");
    const QByteArray sizes[] = {"22pt", "14.5pt", "11.5pt", "10pt", "10pt", "10pt"};
    for (int level = 1; level <= 6; ++level) {
        const QByteArray number = QByteArray::number(level), name = "Heading_20_" + number;
        xml += "<style:style style:name=\"" + name + "\" style:display-name=\"Heading " + number +
               "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:next-style-name=\"Text_20_body\" "
               "style:default-outline-level=\"" +
               number +
               "\"><style:paragraph-properties fo:margin-top=\"0.4cm\" fo:margin-bottom=\"0.12cm\" fo:keep-with-next=\"always\"/>"
               "<style:text-properties fo:font-weight=\"bold\" fo:font-size=\"" +
               sizes[level - 1] + '"' + (level == 2 ? " fo:color=\"" + accent + '"' : QByteArray()) + "/></style:style>\n";
        xml += paragraphStyle(name + "_page", name, "fo:break-before=\"page\"", {});
    }
    xml += "<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\n"
           "<style:style style:name=\"Small\" style:family=\"text\"><style:text-properties fo:font-size=\"8.5pt\" "
           "fo:color=\"#56606c\"/></style:style>\n"
           "<style:style style:name=\"In_20_Dutch\" style:display-name=\"In Dutch\" style:family=\"text\"><style:text-properties "
           "fo:language=\"nl\" fo:country=\"NL\"/></style:style>\n"
           "<style:style style:name=\"In_20_English\" style:display-name=\"In English\" style:family=\"text\"><style:text-properties "
           "fo:language=\"en\" fo:country=\"GB\"/></style:style>\n<text:list-style style:name=\"List_20_1\">";
    const char *const bullets[] = {"•", "–", "·"};
    for (int level = 1; level <= 3; ++level)
        xml += "<text:list-level-style-bullet text:level=\"" + QByteArray::number(level) + "\" text:bullet-char=\"" +
               bullets[level - 1] + "\"><style:list-level-properties text:space-before=\"" +
               QByteArray::number(0.5 * (level - 1), 'f', 1) + "cm\" text:min-label-width=\"0.5cm\"/></text:list-level-style-bullet>";
    xml += "</text:list-style>\n</office:styles><office:automatic-styles><style:page-layout style:name=\"A4\">"
           "<style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"2cm\" "
           "fo:margin-bottom=\"1.2cm\" fo:margin-left=\"2.5cm\" fo:margin-right=\"2.5cm\"/><style:footer-style>"
           "<style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout>"
           "</office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" "
           "style:page-layout-name=\"A4\"><style:footer><text:p text:style-name=\"Footer\"><text:page-number/></text:p></style:footer>"
           "</style:master-page></office:master-styles></office:document-styles>\n";
    return xml;
}

QByteArray OdtPackage::facts() const
{
    QByteArray xml = head + QByteArray("<office:document-meta") + namespaces() + " office:version=\"1.2\"><office:meta>";
    xml += "<meta:generator>Oogst</meta:generator><dc:title>" + m_report.title.toHtmlEscaped().toUtf8() + "</dc:title><dc:language>" +
           (m_report.language == Language::Dutch ? "nl-NL" : "en-GB") + "</dc:language>";
    if (m_report.date.isValid())
        xml += "<dc:date>" + m_report.date.toString(Qt::ISODate).toLatin1() + "T00:00:00</dc:date>";
    return xml + "</office:meta></office:document-meta>\n";
}

QByteArray OdtPackage::manifest() const
{
    QByteArray xml = head + QByteArray("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                                       "manifest:version=\"1.2\">");
    const auto entry = [&xml](const QByteArray &path, const QByteArray &type) {
        xml += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    };
    entry("/", mimeType);
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(part, "text/xml");
    for (const auto &[name, bytes] : m_pictures)
        entry(name, name.endsWith("svg") ? "image/svg+xml" : "image/png");
    return xml + "</manifest:manifest>\n";
}

QByteArray OdtPackage::finish(const QByteArray &content)
{
    const QByteArray type(mimeType), looks = styles(), about = facts(), list = manifest();
    Zip zip;
    zip.add("mimetype", type, Zip::Packing::Stored); // first and plain, so that the kind of file can be seen
    zip.add("content.xml", content);
    zip.add("styles.xml", looks);
    zip.add("meta.xml", about);
    for (const auto &[name, bytes] : m_pictures)
        zip.add(name.constData(), bytes);
    zip.add("META-INF/manifest.xml", list);
    return zip.finish();
}

} // namespace oogst
