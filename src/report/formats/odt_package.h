// The parts of an OpenDocument file around its content: looks, facts, pictures, and the zip they travel in.

#pragma once

#include "report/blocks.h"

#include <array>
#include <utility>

namespace oogst {

/// Prefixes as they are used throughout.
inline constexpr auto odtNamespaces = std::to_array<std::pair<const char *, const char *>>({
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"xlink", "http://www.w3.org/1999/xlink"},
});

class OdtPackage
{
public:
    OdtPackage(const Report &report, const QString &accent);

    /// Returns the name by which the content calls the picture. `kind`: "png" or "svg".
    QString addPicture(const QByteArray &bytes, const QByteArray &kind);
    /// The file. The same parts give the same bytes.
    QByteArray finish(const QByteArray &content);

private:
    QByteArray styles() const;
    QByteArray facts() const;
    QByteArray manifest() const;

    const Report &m_report;
    QString m_accent;
    QList<std::pair<QByteArray, QByteArray>> m_pictures; ///< name and bytes
};

} // namespace oogst
