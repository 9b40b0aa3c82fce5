#include "gui/lists/list_reader.h"

#include <QThread>

namespace oogst {
namespace {

struct Finding {
    std::shared_ptr<const lists::RawList> raw;
    std::shared_ptr<const Result<ReadList>> result;
};

Finding readNow(const ListWish &wish, std::shared_ptr<const lists::RawList> raw, const std::atomic<bool> &isCancelled)
{
    if (!raw) {
        auto read = lists::readList(wish.bytes);
        if (!read)
            return {nullptr, std::make_shared<const Result<ReadList>>(read.problem())};
        raw = std::make_shared<const lists::RawList>(std::move(*read));
    }
    auto list = readPeople(*raw, wish.choices, [&] { return isCancelled.load(); });
    if (!list)
        return {raw, std::make_shared<const Result<ReadList>>(list.problem())};
    qint64 moment = wish.now.toMSecsSinceEpoch();
    ImportOptions options{wish.meetup, [moment]() mutable { return timeOrderedUuid(moment++); }, wish.now, wish.newcomers, [&] { return isCancelled.load(); }};
    PeopleImport import = importPeople(wish.document, *list, options);
    return {raw, std::make_shared<const Result<ReadList>>(ReadList{std::move(*list), std::move(import)})};
}

} // namespace

ListReader::ListReader(QObject *parent) : QObject(parent) {}

ListReader::~ListReader()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ListReader::cancel()
{
    m_next.reset();
    if (m_cancelled)
        *m_cancelled = true;
}

void ListReader::read(const ListWish &wish)
{
    if (!m_thread)
        return start(wish);
    *m_cancelled = true;
    m_next = wish;
}

void ListReader::start(const ListWish &wish)
{
    if (wish.bytes != m_bytes)
        m_raw.reset();
    m_bytes = wish.bytes;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto outcome = std::make_shared<Finding>();
    m_thread = QThread::create([wish, outcome, raw = m_raw, isCancelled = m_cancelled] { *outcome = readNow(wish, raw, *isCancelled); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, outcome] {
        m_thread->deleteLater();
        m_thread = nullptr;
        m_raw = outcome->raw;
        if (m_next) {
            const ListWish next = *m_next;
            m_next.reset();
            start(next);
        } else if (!*m_cancelled) {
            emit finished(outcome->result);
        }
    });
    m_thread->start();
}

} // namespace oogst
