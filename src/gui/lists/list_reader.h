// Reads a list of people in another thread, on a copy of the records, as often as choices change.

#pragma once

#include "exchange/lists/import/people_import.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace oogst {

/// A list as it would come in.
struct ReadList {
    PeopleList list;
    PeopleImport import;
};

/// What to read, and how.
struct ListWish {
    QByteArray bytes;
    Document document;
    Id<Meetup> meetup;
    ListChoices choices;
    std::optional<InvitationState> newcomers;
    QDateTime now;
};

/// One run at a time; a wish that comes meanwhile goes before the one that runs.
class ListReader : public QObject
{
    Q_OBJECT

public:
    explicit ListReader(QObject *parent = nullptr);
    ~ListReader() override;

    void read(const ListWish &wish);
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void finished(const std::shared_ptr<const oogst::Result<oogst::ReadList>> &result);

private:
    void start(const ListWish &wish);

    QThread *m_thread = nullptr;
    std::optional<ListWish> m_next;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<const lists::RawList> m_raw; ///< of the bytes below: read once
    QByteArray m_bytes;
};

} // namespace oogst
