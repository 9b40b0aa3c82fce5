#include "exchange/lists/formats/zip_part.h"

#include "exchange/lists/raw_list.h"
#include "exchange/text.h"

#include <zip.h>

namespace oogst::lists {

using exchange::Text;

struct ZipFile::Archive {
    QByteArray bytes; // zip reads from it as long as it is open
    zip_t *zip = nullptr;

    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
};

/// One part, unpacked while it is read.
class ZipPart : public QIODevice
{
public:
    ZipPart(ZipFile &file, zip_file_t *part) : m_file(file), m_part(part) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~ZipPart() override { zip_fclose(m_part); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd; }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        if (m_isAtEnd || !m_file.m_problem.isEmpty())
            return fail();
        const qint64 count = zip_fread(m_part, data, zip_uint64_t(wanted));
        if (count < 0) {
            m_file.m_problem = Text::tr("The file is damaged: a part of it cannot be unpacked. Save it again and try once more.");
            return fail();
        }
        m_isAtEnd = count == 0;
        m_file.m_unpacked += count;
        if (m_file.m_unpacked > limit::unpackedBytes) {
            m_file.m_problem = Text::tr("Unpacked, the file is larger than %1 MB. That is no list of people.").arg(limit::unpackedBytes >> 20);
            return fail();
        }
        for (qint64 i = 0; i < count; ++i)
            if (data[i] == '<')
                m_sinceTag = 0;
            else if (++m_sinceTag > longestText) {
                m_file.m_problem = Text::tr("One cell holds more than a megabyte of text. That is no list of people.");
                return fail();
            }
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static constexpr qint64 longestText = 1 << 20;

    qint64 fail()
    {
        m_isAtEnd = true;
        return -1;
    }

    ZipFile &m_file;
    zip_file_t *m_part;
    qint64 m_sinceTag = 0;
    bool m_isAtEnd = false;
};

ZipFile::ZipFile(std::unique_ptr<Archive> archive) : m_archive(std::move(archive)) {}
ZipFile::~ZipFile() = default;

Result<std::unique_ptr<ZipFile>> ZipFile::open(const QByteArray &bytes)
{
    auto archive = std::make_unique<Archive>();
    archive->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(archive->bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source)
        archive->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !archive->zip)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive->zip)
        return Problem{Text::tr("The file is damaged: it cannot be unpacked. Save it again and try once more."), {}};
    if (zip_get_num_entries(archive->zip, 0) > 10'000)
        return Problem{Text::tr("The file holds more than 10,000 parts. That is no list of people."), {}};
    return std::unique_ptr<ZipFile>(new ZipFile(std::move(archive)));
}

bool ZipFile::has(const QString &name) const
{
    return zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<QIODevice> ZipFile::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return nullptr;
    zip_file_t *part = zip_fopen_index(m_archive->zip, zip_uint64_t(index), 0);
    if (!part) {
        m_problem = Text::tr("A part of the file cannot be opened: it is damaged or locked with a password. Save it without a password.");
        return nullptr;
    }
    return std::make_unique<ZipPart>(*this, part);
}

} // namespace oogst::lists
