// The file about itself, in XMP.

#include "report/pdf/tagged_pdf.h"

namespace oogst::pdf {

QByteArray stamp(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
}

QByteArray metadata(const Description &description, bool hasAttachment)
{
    const QByteArray title = description.title.toHtmlEscaped().toUtf8();
    QByteArray dates;
    if (description.date.isValid()) {
        const QByteArray moment = description.date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
        dates = "<xmp:CreateDate>" + moment + "</xmp:CreateDate><xmp:ModifyDate>" + moment + "</xmp:ModifyDate>";
    }
    // PDF/A knows the properties of PDF/UA only when they are described.
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
           "<dc:format>application/pdf</dc:format>"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           title + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" + description.language +
           "</rdf:li></rdf:Bag></dc:language>\n" + dates +
           "<xmp:CreatorTool>Oogst</xmp:CreatorTool><pdf:Producer>Oogst</pdf:Producer>\n"
           "<pdfaid:part>" +
           (hasAttachment ? "3" : "2") +
           "</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
           "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
           "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
           "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
           "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
           "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
           "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
           "<pdfaProperty:category>internal</pdfaProperty:category>"
           "<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>"
           "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
           "</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace oogst::pdf
