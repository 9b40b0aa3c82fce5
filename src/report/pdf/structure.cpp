#include "report/pdf/structure.h"

#include "report/pdf/object_file.h"

namespace oogst::pdf {

QByteArray boxAttribute(const QRectF &area, double pageHeight)
{
    return "<</O/Layout/Placement/Block/BBox[" + number(area.left()) + ' ' + number(pageHeight - area.bottom()) + ' ' +
           number(area.right()) + ' ' + number(pageHeight - area.top()) + "]>>";
}

Structure::Structure()
{
    m_elements += Node{"Document", {}, {}, {}, noElement, true, {}};
}

Element Structure::add(Element parent, const QByteArray &type, const QByteArray &attributes, const QString &alt, const QByteArray &language)
{
    m_elements += Node{type, attributes, alt, language, parent, false, {}};
    return int(m_elements.size()) - 1;
}

void Structure::attach(Element element)
{
    Node &node = m_elements[element];
    if (node.isAttached)
        return;
    node.isAttached = true;
    attach(node.parent);
    m_elements[node.parent].kids += Kid{Kid::Kind::Below, 0, element};
}

int Structure::mark(Element element, int page)
{
    attach(element);
    if (m_marks.size() <= page)
        m_marks.resize(page + 1);
    const int number = int(m_marks[page].size());
    m_marks[page] += element;
    m_elements[element].kids += Kid{Kid::Kind::Mark, page, number};
    return number;
}

int Structure::addAnnotation(Element element, int page, int object)
{
    attach(element);
    m_elements[element].kids += Kid{Kid::Kind::Annotation, page, object};
    m_annotations += element;
    return firstAnnotationKey + int(m_annotations.size()) - 1;
}

QByteArray Structure::kidsOf(const Node &node, const QList<int> &objects, const QList<int> &pages) const
{
    QByteArray kids;
    int home = -1; // the page whose marks need no page of their own
    for (const Kid &kid : node.kids)
        if (kid.kind == Kid::Kind::Mark) {
            home = kid.page;
            break;
        }
    for (const Kid &kid : node.kids) {
        const QByteArray onPage = kid.kind == Kid::Kind::Below ? QByteArray() : "/Pg " + reference(pages[kid.page]);
        if (!kids.isEmpty())
            kids += ' ';
        if (kid.kind == Kid::Kind::Below)
            kids += reference(objects[kid.number]);
        else if (kid.kind == Kid::Kind::Annotation)
            kids += "<</Type/OBJR" + onPage + "/Obj " + reference(kid.number) + ">>";
        else if (kid.page == home)
            kids += QByteArray::number(kid.number);
        else
            kids += "<</Type/MCR" + onPage + "/MCID " + QByteArray::number(kid.number) + ">>";
    }
    if (kids.isEmpty())
        return {};
    return (home < 0 ? QByteArray() : "/Pg " + reference(pages[home])) + "/K[" + kids + ']';
}

int Structure::write(ObjectFile &file, const QList<int> &pages) const
{
    const int root = file.reserve();
    QList<int> objects(m_elements.size(), 0);
    for (qsizetype i = 0; i < m_elements.size(); ++i)
        if (m_elements[i].isAttached)
            objects[i] = file.reserve();
    for (qsizetype i = 0; i < m_elements.size(); ++i) {
        const Node &node = m_elements[i];
        if (!node.isAttached)
            continue;
        QByteArray value = "<</S/" + node.type + "/P " + reference(node.parent < 0 ? root : objects[node.parent]);
        if (!node.alt.isEmpty())
            value += "/Alt" + text(node.alt);
        if (!node.language.isEmpty())
            value += "/Lang" + literal(node.language);
        if (!node.attributes.isEmpty())
            value += "/A" + node.attributes;
        file.put(objects[i], value + kidsOf(node, objects, pages) + ">>");
    }
    // The way back, from marks to elements: leaves of many pages under one node.
    constexpr qsizetype keysInLeaf = 64;
    QList<std::pair<int, QByteArray>> keys;
    for (qsizetype page = 0; page < m_marks.size(); ++page) {
        QByteArray list("[");
        for (const Element element : m_marks[page])
            list += reference(objects[element]) + ' ';
        keys += {int(page), reference(file.add(list + ']'))};
    }
    for (qsizetype i = 0; i < m_annotations.size(); ++i)
        keys += {firstAnnotationKey + int(i), reference(objects[m_annotations[i]])};
    QByteArray leaves;
    for (qsizetype first = 0; first < keys.size(); first += keysInLeaf) {
        const qsizetype end = std::min(first + keysInLeaf, keys.size());
        QByteArray nums;
        for (qsizetype i = first; i < end; ++i)
            nums += QByteArray::number(keys[i].first) + ' ' + keys[i].second + ' ';
        leaves += reference(file.add("<</Limits[" + QByteArray::number(keys[first].first) + ' ' +
                                     QByteArray::number(keys[end - 1].first) + "]/Nums[" + nums + "]>>")) +
                  ' ';
    }
    const int parents = file.add("<</Kids[" + leaves + "]>>");
    file.put(root, "<</Type/StructTreeRoot/K[" + reference(objects[0]) + "]/ParentTree " + reference(parents) +
                       "/ParentTreeNextKey " + QByteArray::number(firstAnnotationKey + m_annotations.size()) + ">>");
    return root;
}

} // namespace oogst::pdf
