// A PDF that everyone can read (PDF/UA-1) and that archives take (PDF/A): pages, structure, fonts, links, metadata.

#pragma once

#include "report/pdf/canvas.h"
#include "report/pdf/object_file.h"
#include "report/type/font_book.h"

#include <QDate>
#include <QImage>

#include <deque>

namespace oogst::pdf {

/// What is said of the whole file.
struct Description {
    QString title;
    QByteArray language; ///< "nl-NL"
    QDate date;          ///< of the contents, never of the clock; may be empty
};

/// A file that travels inside: makes it PDF/A-3 where it would be PDF/A-2.
struct Attachment {
    QByteArray name; ///< ASCII
    QByteArray type; ///< "application/json"
    QString about;
    QByteArray bytes;
};

class TaggedPdf
{
public:
    TaggedPdf(const Description &description, QSizeF page);

    type::FontBook &fonts() { return m_fonts; }
    Structure &structure() { return m_structure; }

    /// Pages stay open until `finish`: page numbers of a table of contents are filled in last.
    Canvas &newPage();
    Canvas &page(int index) { return m_pages[size_t(index)].canvas; }
    int pageCount() const { return int(m_pages.size()); }

    /// A picture for Canvas::image; on white where it lets light through.
    int addImage(const QImage &image);
    /// Part of a link to an address; `address` must have passed the gate for links.
    void linkTo(const QByteArray &address, Element link, int page, const QRectF &area, const QString &about);
    /// Part of a link to a place in the file.
    void linkTo(int targetPage, double targetY, Element link, int page, const QRectF &area, const QString &about);
    void addBookmark(int level, const QString &text, int page, double y);
    void attach(const Attachment &attachment) { m_attachments += attachment; }

    QByteArray finish();

private:
    struct Page {
        Canvas canvas;
        int object;
        QByteArray annotations;
    };
    struct Bookmark {
        int level;
        QString text;
        int page;
        double y;
    };
    void addLink(const QByteArray &target, Element link, int page, const QRectF &area, const QString &about);
    QByteArray destination(int page, double y) const;
    int writePages();
    int writeResources();
    int writeOutline();
    QByteArray writeAttachments();
    QByteArray writeColours();

    Description m_description;
    QSizeF m_size;
    ObjectFile m_file;
    type::FontBook m_fonts;
    Structure m_structure;
    std::deque<Page> m_pages; // canvases do not move
    QList<int> m_images;
    QList<Bookmark> m_bookmarks;
    QList<Attachment> m_attachments;
};

/// Writes a font with everything that belongs to it. Returns its object.
int writeFont(ObjectFile &file, const type::FontBook &fonts, int font);
/// What the file says of itself to archives and readers.
QByteArray metadata(const Description &description, bool hasAttachment);
QByteArray stamp(QDate date);

} // namespace oogst::pdf
