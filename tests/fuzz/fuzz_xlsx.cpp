// libFuzzer: workbooks of Excel. The bytes as a file, and as one part of a workbook: behind the checksums of a zip file
// most damage would never get to the reader.

#include "exchange/lists/formats/spreadsheets.h"

#include <zip.h>

#include <array>
#include <cstdint>

namespace {

using Part = std::pair<const char *, QByteArray>;

const QByteArray relation = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            "<Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>";
const QByteArray relations = "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                             "<Relationship Id='b' Type='x/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='c' Type='x/styles' Target='styles.xml'/></Relationships>";
const QByteArray workbook = "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='a'/></sheets></workbook>";
const QByteArray sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>45978.5</v></c></row></sheetData></worksheet>";
const QByteArray texts = "<sst><si><t>Naam</t></si><si><r><t>An</t></r><r><t>na</t></r></si></sst>";
const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='0000000000'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>";

QByteArray zipped(const std::array<Part, 6> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        const zip_int64_t index = zip_file_add(zip, name, zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_OVERWRITE);
        zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    QByteArray all;
    if (zip_close(zip) == 0 && zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        all.resize(qsizetype(zip_source_tell(target)));
        zip_source_seek(target, 0, SEEK_SET);
        zip_source_read(target, all.data(), zip_uint64_t(all.size()));
        zip_source_close(target);
    }
    zip_source_free(target);
    zip_error_fini(&error);
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("PK")) {
        static_cast<void>(oogst::lists::readXlsx(bytes));
        return 0;
    }
    if (bytes.isEmpty())
        return 0;
    std::array<Part, 6> parts{Part{"xl/worksheets/sheet1.xml", sheet}, Part{"xl/sharedStrings.xml", texts}, Part{"xl/styles.xml", styles},
                              Part{"xl/workbook.xml", workbook}, Part{"xl/_rels/workbook.xml.rels", relations}, Part{"_rels/.rels", relation}};
    // Without a place of its own: the sheet, which the reader reads most of. "1<sst>…" is the texts.
    const int which = bytes[0] >= '0' && bytes[0] <= '5' ? bytes[0] - '0' : 0;
    parts[size_t(which)].second = bytes[0] == '<' ? bytes : bytes.mid(1);
    static_cast<void>(oogst::lists::readXlsx(zipped(parts)));
    return 0;
}
