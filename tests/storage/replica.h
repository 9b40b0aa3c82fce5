// One copy of a document as a test drives it: a store, what it shows, and a clock of its own. In a file or on a server.

#pragma once

#include "support/catch.h"

#include "core/rules/removal.h"
#include "storage/store.h"
#include "support/private_server.h"
#include "support/temporary_folder.h"

#include <QFile>

namespace oogst::test {

/// Where a copy lives.
enum class Home { File, Server };

/// A place for a new copy: a file in the folder, or a fresh database on the server of the tests.
inline QString placeFor(Home home, const TemporaryFolder &folder, const QString &name)
{
    return home == Home::File ? folder.file(name + QStringLiteral(".oogst")) : PrivateServer::shared().freshAddress();
}

class Replica
{
public:
    enum class Being { Here, MayBeAway };

    /// Opens the document, or makes it; one that may be away, or is on a server already, is only opened.
    Replica(const QString &path, const QDateTime &now, Being being = Being::Here) : m_path(path), m_now(now)
    {
        if (being == Being::MayBeAway || QFile::exists(path))
            reopen();
        else
            m_store = std::move(*Store::create(path, now));
        load();
    }

    Store &store() { return *m_store; }
    const Document &document() const { return m_document; }
    QString path() const { return m_path; }
    const QDateTime &now()
    {
        m_now = m_now.addMSecs(7);
        return m_now;
    }
    void skew(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

    void write(const ChangeSet &set, StepId answers = {})
    {
        const auto written = m_store->write(set, now(), answers);
        INFO((written ? QString() : written.problem().text()));
        REQUIRE(written);
        m_document.take(set);
        refresh();
    }

    template <class Record>
    Id<Record> add(Record record)
    {
        if (record.id.isNull())
            record.id = recordType<Record>().hasNaturalKey() ? naturalId(record) : Id<Record>{QUuid::createUuid()};
        ChangeSet set{QStringLiteral("added"), {}};
        set.add(record);
        write(set);
        return record.id;
    }

    template <class Record, class Change>
    void edit(Id<Record> id, Change &&change)
    {
        const auto before = m_document.find(id);
        REQUIRE(before);
        Record after = *before;
        change(after);
        ChangeSet set{QStringLiteral("edited"), {}};
        set.edit(*before, after);
        if (!set.isEmpty())
            write(set);
    }

    template <class Record>
    void remove(Id<Record> id)
    {
        ChangeSet set = removalOf(m_document, recordType<Record>(), {id.value});
        set.summary = QStringLiteral("removed");
        write(set);
    }

    /// False when there is nothing to take back.
    bool answer(StepKind kind)
    {
        const auto step = kind == StepKind::Undo ? m_store->undoable() : m_store->redoable();
        REQUIRE(step);
        if (step->isNull())
            return false;
        auto reversal = m_store->reversalOf(*step);
        REQUIRE(reversal);
        reversal->set.kind = kind;
        write(reversal->set, *step);
        return true;
    }

    MergeReport mergeFrom(const QString &path)
    {
        const auto reports = m_store->merge({path}, QStringLiteral("merged"), now());
        INFO((reports ? QString() : reports.problem().text()));
        REQUIRE(reports);
        refresh();
        return reports->first();
    }

    void erase(const QUuid &row)
    {
        const auto erased = m_store->erase({{row, everyColumn}}, {}, QStringLiteral("test"), now());
        REQUIRE(erased);
        refresh();
    }

    /// Shows what the store says is new, as a window would.
    void refresh()
    {
        const auto news = m_store->refresh();
        REQUIRE(news);
        ChangeSet set;
        for (const RecordNow &record : *news)
            set.changes += {record.type, record.id, m_document.row(*record.type, record.id), record.row};
        m_document.take(set);
    }

    void close() { m_store.reset(); }
    void reopen()
    {
        m_store.reset();
        auto opened = Store::open(m_path);
        INFO((opened ? QString() : opened.problem().text()));
        REQUIRE(opened);
        m_store = std::move(*opened);
        load();
    }

private:
    void load()
    {
        auto document = m_store->load();
        REQUIRE(document);
        m_document = std::move(*document);
    }

    QString m_path;
    QDateTime m_now;
    std::unique_ptr<Store> m_store;
    Document m_document;
};

} // namespace oogst::test
