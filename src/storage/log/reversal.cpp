#include "storage/log/reversal.h"

#include "storage/log/merge.h"
#include "storage/log/rows.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace oogst {
namespace {

struct TimelineEntry {
    Change change;
    StepKind kind = StepKind::Edit;
    qint64 arrival = 0;
    QString device;

    StepId step() const { return {change.id.session, change.step}; }
};

bool isAnswer(StepKind kind)
{
    return kind == StepKind::Undo || kind == StepKind::Redo;
}

/// The entries of fields and which of them count. An undo says nothing of its own: the step it answers no longer counts,
/// until a redo answers the undo. So what a field would show without a step is found by leaving the step out.
class Timelines
{
public:
    explicit Timelines(sql::Connection &file) : m_file(file)
    {
        sql::Query &answers = file.query("SELECT ref_ses,ref_seq,ses,seq FROM tx WHERE ref_ses IS NOT NULL");
        while (answers.step())
            m_answers[stepAt(answers, 0)] += stepAt(answers, 2);
        answers.reset();
        sql::Query &merges = file.query("SELECT ses,tx,val FROM change WHERE row=?");
        merges.bind(1, mergeNotes());
        while (merges.step())
            m_merges += Merge{stepAt(merges, 0), rangesIn(merges.value(2).toString())};
        merges.reset();
        leaveOut({});
    }

    /// From now on as if `step` had been taken back; with a null step as things are.
    void leaveOut(StepId step)
    {
        m_leftOut = step;
        m_unmerged.clear();
        for (const Merge &merge : std::as_const(m_merges))
            if (isTakenBack(merge.step))
                m_unmerged += merge.brought;
    }

    /// All entries, the shown one first. Read once: they stay what they are while one looks.
    const QList<TimelineEntry> &of(const QUuid &row, int column)
    {
        const auto known = m_known.constFind({row, column});
        if (known != m_known.constEnd())
            return *known;
        QList<TimelineEntry> entries;
        sql::Query &q = m_file.query("SELECT change.ses,change.seq,hlc,tbl,row,col,val,base_ses,base_seq,tx,tx.kind,n,session.device "
                                     "FROM change JOIN tx ON tx.ses=change.ses AND tx.seq=change.tx JOIN session ON session.id=change.ses "
                                     "WHERE row=? AND col=? ORDER BY hlc DESC, change.ses DESC");
        q.bind(1, row).bind(2, column);
        while (q.step())
            entries += {changeAt(q), enumFromWord<StepKind>(q.text(10)).value_or(StepKind::Edit), q.number(11), q.text(12)};
        q.reset();
        return *m_known.insert({row, column}, entries);
    }

    /// The entry that decides what the field shows, undo and redo looked through.
    std::optional<TimelineEntry> deciding(const QUuid &row, int column)
    {
        for (const TimelineEntry &entry : of(row, column))
            if (!isAnswer(entry.kind) && !isTakenBack(entry.step()) && !isUnmerged(entry.change.id))
                return entry;
        return std::nullopt;
    }

private:
    struct Merge {
        StepId step;
        QList<std::pair<StepId, StepId>> brought;
    };

    bool isTakenBack(const StepId &step) const
    {
        if (step == m_leftOut)
            return true;
        const auto answers = m_answers.constFind(step);
        return answers != m_answers.constEnd() && std::ranges::any_of(*answers, [&](const StepId &answer) { return !isTakenBack(answer); });
    }

    bool isUnmerged(const StepId &id) const
    {
        return std::ranges::any_of(m_unmerged, [&](const auto &range) { return id >= range.first && id <= range.second; });
    }

    sql::Connection &m_file;
    QHash<std::pair<QUuid, int>, QList<TimelineEntry>> m_known;
    QHash<StepId, QList<StepId>> m_answers;
    QList<Merge> m_merges;
    StepId m_leftOut;
    QList<std::pair<StepId, StepId>> m_unmerged;
};

struct Cell {
    const RecordType *type;
    QUuid row;
    int column;

    bool operator==(const Cell &) const = default;
};

size_t qHash(const Cell &cell, size_t seed = 0)
{
    return qHashMulti(seed, cell.row, cell.column);
}

/// Fields in the order they were first named.
class Cells
{
public:
    void addFrom(sql::Query &q)
    {
        while (q.step())
            if (const RecordType *type = recordTypeNumbered(int(q.number(0)))) {
                const Cell cell{type, q.id(1), int(q.number(2))};
                if (m_known.contains(cell))
                    continue;
                m_known.insert(cell);
                m_order += cell;
            }
        q.reset();
    }
    const QList<Cell> &inOrder() const { return m_order; }

private:
    QList<Cell> m_order;
    QSet<Cell> m_known;
};

/// The fields that taking back or making again `step` may change. Answers lead to the step they are about.
Cells cellsOf(sql::Connection &file, StepId step)
{
    Cells cells;
    sql::Query &own = file.query("SELECT tbl,row,col FROM change WHERE ses=? AND seq>=? AND tx=? ORDER BY seq DESC");
    own.bind(1, step.session).bind(2, step.sequence).bind(3, step.sequence);
    cells.addFrom(own);
    sql::Query &note = file.query("SELECT val FROM change WHERE row=? AND ses=? AND seq=?");
    note.bind(1, mergeNotes()).bind(2, step.session).bind(3, step.sequence);
    const QString ranges = note.step() ? note.value(0).toString() : QString();
    note.reset();
    for (const auto &[first, last] : rangesIn(ranges)) {
        sql::Query &brought = file.query("SELECT tbl,row,col FROM change WHERE ses=? AND seq>=? AND seq<=? ORDER BY seq DESC");
        brought.bind(1, first.session).bind(2, first.sequence).bind(3, last.sequence);
        cells.addFrom(brought);
    }
    return cells;
}

/// Collects what fields shall hold and turns it into changes of records.
class Wanted
{
public:
    explicit Wanted(sql::Connection &file) : m_file(file) {}

    void set(const Cell &cell, const QVariant &value)
    {
        Record &record = recordOf(*cell.type, cell.row);
        if (cell.column == aliveColumn)
            record.isThere = value.toInt() == 1;
        else if (const int i = cell.type->indexOfNumber(cell.column); i >= 0)
            record.cells[i] = sql::toCell(cell.type->fields[i].kind, value);
    }

    /// `whole` gives what a record held that comes back: its fields may have been changed while it was away.
    ChangeSet changes(const std::function<Row(const RecordType &, const QUuid &)> &whole)
    {
        ChangeSet set;
        for (const QUuid &id : std::as_const(m_order)) {
            const Record &record = m_records[id];
            RecordChange change{record.type, id, std::nullopt, std::nullopt};
            if (record.wasThere)
                change.before = record.before;
            if (record.isThere) {
                change.after = record.wasThere ? record.before : whole(*record.type, id);
                for (auto it = record.cells.begin(); it != record.cells.end(); ++it)
                    (*change.after)[it.key()] = it.value();
            }
            if (change.before != change.after)
                set.changes += change;
        }
        return set;
    }

private:
    struct Record {
        const RecordType *type = nullptr;
        bool wasThere = false, isThere = false;
        Row before;
        QHash<qsizetype, QVariant> cells;
    };

    Record &recordOf(const RecordType &type, const QUuid &id)
    {
        const auto it = m_records.find(id);
        if (it != m_records.end())
            return *it;
        m_order += id;
        Record record{&type, false, false, Row(type.fields.size()), {}};
        if (const auto row = shownRow(m_file, type, id)) {
            record.wasThere = record.isThere = true;
            record.before = *row;
        }
        return *m_records.insert(id, record);
    }

    sql::Connection &m_file;
    QList<QUuid> m_order;
    QHash<QUuid, Record> m_records;
};

Row emptyRow(const RecordType &type, const QUuid &id)
{
    Row row(type.fields.size());
    row[0] = id.toString(QUuid::WithoutBraces);
    return row;
}

} // namespace

Reversal reversalOf(sql::Connection &file, StepId step)
{
    Reversal result;
    Timelines timelines(file);
    Wanted wanted(file);
    const Cells cells = cellsOf(file, step);
    QHash<Cell, std::optional<TimelineEntry>> now;
    for (const Cell &cell : cells.inOrder())
        now.insert(cell, timelines.deciding(cell.row, cell.column));
    timelines.leaveOut(step);
    for (const Cell &cell : cells.inOrder()) {
        const auto &shown = now[cell];
        const auto without = timelines.deciding(cell.row, cell.column);
        if (shown && without && shown->change.id == without->change.id)
            result.kept += KeptField{cell.type, cell.row, cell.column, shown->device};
        else
            wanted.set(cell, without ? without->change.value : QVariant());
    }
    result.set = wanted.changes([&](const RecordType &type, const QUuid &id) {
        Row row = emptyRow(type, id);
        for (qsizetype i = 1; i < type.fields.size(); ++i)
            if (const auto entry = timelines.deciding(id, type.fields[i].number))
                row[i] = sql::toCell(type.fields[i].kind, entry->change.value);
        return row;
    });
    return result;
}

ChangeSet returnTo(sql::Connection &file, qint64 arrival)
{
    Timelines timelines(file);
    const auto valueThen = [&](const QUuid &row, int column) {
        for (const TimelineEntry &entry : timelines.of(row, column))
            if (entry.arrival <= arrival)
                return entry.change.value;
        return QVariant();
    };
    Cells cells;
    sql::Query &later = file.query("SELECT tbl,row,col FROM change WHERE n>? ORDER BY n DESC");
    later.bind(1, arrival);
    cells.addFrom(later);
    Wanted wanted(file);
    for (const Cell &cell : cells.inOrder())
        wanted.set(cell, valueThen(cell.row, cell.column));
    return wanted.changes([&](const RecordType &type, const QUuid &id) {
        Row row = emptyRow(type, id);
        for (qsizetype i = 1; i < type.fields.size(); ++i)
            row[i] = sql::toCell(type.fields[i].kind, valueThen(id, type.fields[i].number));
        return row;
    });
}

} // namespace oogst
