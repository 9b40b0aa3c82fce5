// The tree that says what everything on the pages is: what a screen reader reads.

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace oogst::pdf {

class ObjectFile;

/// Names an element of the tree.
using Element = int;
inline constexpr Element noElement = -1;

/// Elements join the tree when they, or something in them, are first painted: the order of painting is the order of
/// reading, and what is never painted leaves no trace.
class Structure
{
public:
    Structure();

    Element root() const { return 0; }
    /// `language`: where it differs from that of the file. `attributes`: the dictionaries of the format, such as "<</O/Table/Scope/Column>>".
    Element add(Element parent, const QByteArray &type, const QByteArray &attributes = {}, const QString &alt = {},
                const QByteArray &language = {});
    void setAttributes(Element element, const QByteArray &attributes) { m_elements[element].attributes = attributes; }
    /// Takes a place in the tree now, even when nothing is painted in it: an empty cell.
    void attach(Element element);

    /// A new number for content of an element on a page; pages count from 0.
    int mark(Element element, int page);
    /// An annotation that belongs to an element. Returns its key in the parent tree.
    int addAnnotation(Element element, int page, int object);

    bool isEmpty() const { return m_elements.first().kids.isEmpty(); }
    const QByteArray &type(Element element) const { return m_elements[element].type; }
    /// Writes the tree. `pages` are the page objects. Returns the root object.
    int write(ObjectFile &file, const QList<int> &pages) const;

private:
    struct Kid {
        enum class Kind : quint8 { Below, Mark, Annotation };
        Kind kind = Kind::Below;
        int page = 0;
        int number = 0; ///< element, mark or object
    };
    struct Node {
        QByteArray type, attributes;
        QString alt;
        QByteArray language;
        Element parent = noElement;
        bool isAttached = false;
        QList<Kid> kids;
    };
    QByteArray kidsOf(const Node &node, const QList<int> &objects, const QList<int> &pages) const;

    QList<Node> m_elements;
    QList<QList<Element>> m_marks;   ///< per page, the element of each mark
    QList<Element> m_annotations; ///< in the order of their keys, which follow those of the pages
};

/// Where a figure stands, as an attribute of it.
QByteArray boxAttribute(const QRectF &area, double pageHeight);

/// Keys in the parent tree of annotations start here; those of pages are their numbers.
inline constexpr int firstAnnotationKey = 1000000;

} // namespace oogst::pdf
