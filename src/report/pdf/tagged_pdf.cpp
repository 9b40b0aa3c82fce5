#include "report/pdf/tagged_pdf.h"

#include <QColorSpace>

namespace oogst::pdf {
namespace {

constexpr size_t pagesInNode = 64;

QByteArray rectangle(const QRectF &area, double height)
{
    return '[' + number(area.left()) + ' ' + number(height - area.bottom()) + ' ' + number(area.right()) + ' ' +
           number(height - area.top()) + ']';
}

} // namespace

TaggedPdf::TaggedPdf(const Description &description, QSizeF page)
    : m_description(description)
    , m_size(page)
{
}

Canvas &TaggedPdf::newPage()
{
    m_pages.push_back({Canvas(m_structure, m_fonts, int(m_pages.size()), m_size.height()), m_file.reserve(), {}});
    return m_pages.back().canvas;
}

int TaggedPdf::addImage(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QByteArray bytes;
    bytes.reserve(qsizetype(image.width()) * image.height() * 3);
    const QImage clear = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < clear.height(); ++y)
        for (int x = 0; x < clear.width(); ++x) {
            const QRgb pixel = reinterpret_cast<const QRgb *>(clear.constScanLine(y))[x];
            const int white = 255 - qAlpha(pixel);
            bytes += char(qRed(pixel) + white);
            bytes += char(qGreen(pixel) + white);
            bytes += char(qBlue(pixel) + white);
        }
    m_images += m_file.addStream("/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width " +
                                     QByteArray::number(image.width()) + "/Height " +
                                     QByteArray::number(image.height()),
                                 bytes);
    return int(m_images.size()) - 1;
}

QByteArray TaggedPdf::destination(int page, double y) const
{
    return '[' + reference(m_pages[size_t(page)].object) + "/XYZ 0 " + number(m_size.height() - y) + " null]";
}

void TaggedPdf::addLink(const QByteArray &target, Element link, int page, const QRectF &area, const QString &about)
{
    constexpr int printed = 4;
    const int object = m_file.reserve();
    const int key = m_structure.addAnnotation(link, page, object);
    m_file.put(object, "<</Type/Annot/Subtype/Link/F " + QByteArray::number(printed) + "/Border[0 0 0]/Rect" +
                           rectangle(area, m_size.height()) + "/StructParent " + QByteArray::number(key) +
                           "/Contents" + text(about) + target + ">>");
    m_pages[size_t(page)].annotations += reference(object) + ' ';
}

void TaggedPdf::linkTo(const QByteArray &address, Element link, int page, const QRectF &area, const QString &about)
{
    addLink("/A<</S/URI/URI" + literal(address) + ">>", link, page, area, about);
}

void TaggedPdf::linkTo(int targetPage, double targetY, Element link, int page, const QRectF &area, const QString &about)
{
    addLink("/Dest" + destination(targetPage, targetY), link, page, area, about);
}

void TaggedPdf::addBookmark(int level, const QString &title, int page, double y)
{
    m_bookmarks += Bookmark{level, title, page, y};
}

int TaggedPdf::writeResources()
{
    QByteArray fonts, images;
    for (int i = 0; i < int(m_fonts.count()); ++i)
        if (m_fonts.font(i).codes.size() > 1)
            fonts += "/F" + QByteArray::number(i) + ' ' + reference(writeFont(m_file, m_fonts, i));
    for (qsizetype i = 0; i < m_images.size(); ++i)
        images += "/I" + QByteArray::number(i) + ' ' + reference(m_images[i]);
    return m_file.add("<</Font<<" + fonts + ">>/XObject<<" + images + ">>>>");
}

int TaggedPdf::writePages()
{
    const int resources = writeResources();
    const int root = m_file.reserve();
    const QByteArray size = "/MediaBox[0 0 " + number(m_size.width()) + ' ' + number(m_size.height()) + ']';
    QByteArray nodes;
    for (size_t first = 0; first < m_pages.size(); first += pagesInNode) {
        const int node = m_file.reserve();
        const size_t end = std::min(first + pagesInNode, m_pages.size());
        QByteArray kids;
        for (size_t i = first; i < end; ++i) {
            Page &page = m_pages[i];
            const int content = m_file.addStream({}, page.canvas.take());
            // Resources stand with every page: archives do not take inherited ones (ISO 19005-2, 6.2.2).
            m_file.put(page.object, "<</Type/Page/Parent " + reference(node) + "/Resources " + reference(resources) +
                                        "/Contents " + reference(content) +
                                        "/StructParents " + QByteArray::number(i) + "/Tabs/S" +
                                        (page.annotations.isEmpty() ? QByteArray()
                                                                    : "/Annots[" + page.annotations + ']') +
                                        ">>");
            kids += reference(page.object) + ' ';
        }
        m_file.put(node, "<</Type/Pages/Parent " + reference(root) + "/Count " + QByteArray::number(end - first) +
                             "/Kids[" + kids + "]>>");
        nodes += reference(node) + ' ';
    }
    m_file.put(root, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + nodes + ']' + size + ">>");
    return root;
}

/// Bookmarks as a tree: each under the nearest before it that is less deep. 0 when there are none.
int TaggedPdf::writeOutline()
{
    if (m_bookmarks.isEmpty())
        return 0;
    const auto count = m_bookmarks.size();
    QList<int> objects, parents;
    QList<QList<qsizetype>> children(count);
    QList<qsizetype> top;
    for (qsizetype i = 0; i < count; ++i) {
        objects += m_file.reserve();
        qsizetype parent = i - 1;
        while (parent >= 0 && m_bookmarks[parent].level >= m_bookmarks[i].level)
            parent = parents[parent];
        parents += int(parent);
        (parent < 0 ? top : children[parent]) += i;
    }
    const int root = m_file.reserve();
    for (qsizetype i = 0; i < count; ++i) {
        const Bookmark &mark = m_bookmarks[i];
        const QList<qsizetype> &siblings = parents[i] < 0 ? top : children[parents[i]];
        const qsizetype place = siblings.indexOf(i);
        QByteArray value = "<</Title" + text(mark.text) + "/Dest" + destination(mark.page, mark.y) + "/Parent " +
                           reference(parents[i] < 0 ? root : objects[parents[i]]);
        if (place > 0)
            value += "/Prev " + reference(objects[siblings[place - 1]]);
        if (place + 1 < siblings.size())
            value += "/Next " + reference(objects[siblings[place + 1]]);
        if (!children[i].isEmpty()) // folded, but the title is open
            value += "/First " + reference(objects[children[i].first()]) + "/Last " +
                     reference(objects[children[i].last()]) + "/Count " +
                     QByteArray::number(parents[i] < 0 ? children[i].size() : -children[i].size());
        m_file.put(objects[i], value + ">>");
    }
    qsizetype open = top.size();
    for (const qsizetype i : top)
        open += children[i].size();
    m_file.put(root, "<</Type/Outlines/First " + reference(objects[top.first()]) + "/Last " +
                         reference(objects[top.last()]) + "/Count " + QByteArray::number(open) + ">>");
    return root;
}

QByteArray TaggedPdf::writeAttachments()
{
    if (m_attachments.isEmpty())
        return {};
    QByteArray names, files;
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        QByteArray parameters = "/Size " + QByteArray::number(attachment.bytes.size());
        if (m_description.date.isValid())
            parameters += "/ModDate(D:" + stamp(m_description.date) + ')';
        const int stream = m_file.addStream("/Type/EmbeddedFile/Subtype/" + QByteArray(attachment.type).replace("/", "#2F") +
                                                "/Params<<" + parameters + ">>",
                                            attachment.bytes);
        const int file = m_file.add("<</Type/Filespec/F" + literal(attachment.name) + "/UF" +
                                    text(QString::fromLatin1(attachment.name)) + "/Desc" + text(attachment.about) +
                                    "/AFRelationship/Data/EF<</F " + reference(stream) + "/UF " + reference(stream) +
                                    ">>>>");
        names += literal(attachment.name) + reference(file) + ' ';
        files += reference(file) + ' ';
    }
    return "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + files + ']';
}

QByteArray TaggedPdf::writeColours()
{
    const int profile = m_file.addStream("/N 3", QColorSpace(QColorSpace::SRgb).iccProfile());
    return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
           "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
           reference(profile) + ">>]";
}

QByteArray TaggedPdf::finish()
{
    QList<int> pages;
    for (const Page &page : m_pages)
        pages += page.object;
    const int pageTree = writePages();
    const int tree = m_structure.write(m_file, pages);
    const int outline = writeOutline();
    const int about = m_file.addStream("/Type/Metadata/Subtype/XML", metadata(m_description, !m_attachments.isEmpty()),
                                       ObjectFile::Packing::Plain);
    QByteArray catalog = "<</Type/Catalog/Pages " + reference(pageTree) + "/MarkInfo<</Marked true>>/StructTreeRoot " +
                         reference(tree) + "/Lang" + literal(m_description.language) +
                         "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + reference(about) + writeColours() +
                         writeAttachments();
    if (outline)
        catalog += "/Outlines " + reference(outline);
    QByteArray information = "<</Title" + text(m_description.title) + "/Creator(Oogst)/Producer(Oogst)";
    if (m_description.date.isValid())
        information += "/CreationDate(D:" + stamp(m_description.date) + ")/ModDate(D:" + stamp(m_description.date) + ')';
    const int root = m_file.add(catalog + ">>"), facts = m_file.add(information + ">>");
    return m_file.finish(root, facts);
}

} // namespace oogst::pdf
