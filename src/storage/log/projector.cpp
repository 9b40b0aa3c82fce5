#include "storage/log/projector.h"

#include "storage/log/ownership.h"
#include "storage/log/parent_edges.h"

namespace oogst {
/// What the entries of one record come down to.
struct Projector::Folded {
    QHash<int, Field> fields; ///< by column
    Standing standing = Standing::Removed;
};

void Projector::touch(int table, const QUuid &row)
{
    const RecordRef ref{table, row};
    if (m_known.contains(ref) || !recordTypeNumbered(table))
        return;
    m_known.insert(ref);
    m_touched += ref;
}

void Projector::touchChanged(int table, const QUuid &row)
{
    touch(table, row);
    m_unlikeEntries.insert({table, row});
}

Projector::Folded Projector::folded(const RecordType &type, const QUuid &row)
{
    Folded record;
    bool presentHead = false, editHead = false;
    QHash<int, QVariant> headValue;
    sql::Query &q = m_file.query("SELECT col,val,head FROM change WHERE row=? AND tbl=? ORDER BY col, hlc DESC, ses DESC");
    q.bind(1, row).bind(2, type.number);
    while (q.step()) {
        const int column = int(q.number(0));
        const QVariant value = q.value(1);
        Field *field;
        if (const auto it = record.fields.find(column); it != record.fields.end())
            field = &*it;
        else
            field = &*record.fields.insert(column, {value, 0, false});
        if (q.number(2) == 0)
            continue;
        if (field->heads++ > 0 && value != headValue.value(column))
            field->contested = true;
        headValue.insert(column, value);
        if (column != aliveColumn)
            editHead = true;
        else if (value.toInt() == 1)
            presentHead = true;
    }
    q.reset();
    const auto alive = record.fields.constFind(aliveColumn);
    if (alive == record.fields.constEnd())
        return record; // its first entry has not come in yet
    if (alive->value.toInt() == 1)
        record.standing = Standing::Present;
    else if (presentHead || editHead)
        record.standing = Standing::Edited;
    return record;
}

void Projector::noteContested(int table, const QUuid &row, const Folded &record)
{
    m_file.query("DELETE FROM contested WHERE row=?").bind(1, row).run();
    for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
        const bool differs = it.key() == aliveColumn ? it->contested || record.standing == Standing::Edited : it->contested;
        if (differs)
            m_file.query("INSERT INTO contested(row,col,tbl) VALUES(?,?,?)").bind(1, row).bind(2, it.key()).bind(3, table).run();
    }
}

const std::string &Projector::upsert(const RecordType &type)
{
    std::string &held = m_upserts[&type];
    if (!held.empty())
        return held;
    const FieldInfo *parent = parentField(type);
    std::string names = "id,vis", marks = "?,?", updates = "vis=excluded.vis";
    for (qsizetype i = 1; i < type.fields.size(); ++i) {
        const FieldInfo &f = type.fields[i];
        names += "," + sql::quoted(f.name);
        marks += ",?";
        if (&f != parent) // placed apart, where circles are seen
            updates += "," + sql::quoted(f.name) + "=excluded." + sql::quoted(f.name);
    }
    held = "INSERT INTO " + sql::quoted(type.table) + "(" + names + ") VALUES(" + marks + ") ON CONFLICT(id) DO UPDATE SET " + updates;
    return held;
}

void Projector::write(const RecordType &type, const QUuid &row)
{
    const Folded record = folded(type, row);
    const FieldInfo *parent = parentField(type);
    sql::Query &q = m_file.query(upsert(type));
    q.bind(1, row).bind(2, int(record.standing));
    for (qsizetype i = 1; i < type.fields.size(); ++i) {
        const FieldInfo &f = type.fields[i];
        const QVariant value = record.fields.value(f.number).value;
        if (&f == parent || !value.isValid())
            q.bindNothing(int(i) + 2);
        else if (f.kind == Kind::Reference)
            q.bind(int(i) + 2, QUuid::fromRfc4122(value.toByteArray()));
        else if (f.kind == Kind::Integer || f.kind == Kind::Boolean)
            q.bind(int(i) + 2, value.toLongLong());
        else
            q.bind(int(i) + 2, value.toString());
    }
    q.run();
    noteContested(type.number, row, record);
    m_written.insert({type.number, row});
    if (record.standing == Standing::Edited)
        m_unlikeEntries.insert({type.number, row});
    if (parent)
        placeInTree(type, *parent, row, record.fields.value(parent->number).value);
    m_toSettle += RecordRef{type.number, row};
    for (const FieldInfo *f : ownerFields(type)) {
        if (const QVariant owner = record.fields.value(f->number).value; owner.isValid())
            m_toSettle += RecordRef{recordTypeNamed(f->refersTo)->number, QUuid::fromRfc4122(owner.toByteArray())};
    }
}

void Projector::setParent(const RecordType &type, const FieldInfo &parent, const QUuid &row, const QUuid &to)
{
    sql::Query &q = m_file.query("UPDATE " + sql::quoted(type.table) + " SET " + sql::quoted(parent.name) + "=? WHERE id=?");
    to.isNull() ? q.bindNothing(1) : q.bind(1, to);
    q.bind(2, row);
    q.run();
    m_written.insert({type.number, row});
    m_toSettle += RecordRef{type.number, to};
}

void Projector::placeInTree(const RecordType &type, const FieldInfo &parent, const QUuid &row, const QVariant &wanted)
{
    const QUuid target = wanted.isValid() ? QUuid::fromRfc4122(wanted.toByteArray()) : QUuid();
    const std::string up = "SELECT " + sql::quoted(parent.name) + " FROM " + sql::quoted(type.table) + " WHERE id=?";
    const auto parentOf = [&](const QUuid &id) {
        sql::Query &q = m_file.query(up);
        q.bind(1, id);
        const QUuid found = q.step() && !q.isNothing(0) ? q.id(0) : QUuid();
        q.reset();
        return found;
    };
    bool plain = !m_file.query("SELECT 1 FROM cut WHERE tbl=? LIMIT 1").bind(1, type.number).found();
    // Without a circle so far, only this edge can close one; that is seen on the way up.
    if (plain && parentOf(row) == target)
        return;
    QSet<QUuid> passed;
    for (QUuid at = target; plain && !at.isNull();) {
        if (at == row || passed.contains(at)) {
            plain = false;
            break;
        }
        passed.insert(at);
        at = parentOf(at);
    }
    if (plain)
        setParent(type, parent, row, target);
    else
        rebuildTree(type, parent);
}

void Projector::rebuildTree(const RecordType &type, const FieldInfo &parent)
{
    QHash<QUuid, QUuid> shown;
    QList<ParentEdge> wanted;
    sql::Query &all = m_file.query("SELECT id," + sql::quoted(parent.name) + " FROM " + sql::quoted(type.table));
    while (all.step())
        shown.insert(all.id(0), all.isNothing(1) ? QUuid() : all.id(1));
    all.reset();
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        sql::Query &winner = m_file.query("SELECT val,hlc,ses FROM change WHERE row=? AND col=? ORDER BY hlc DESC, ses DESC LIMIT 1");
        winner.bind(1, it.key()).bind(2, parent.number);
        if (winner.step() && !winner.isNothing(0))
            wanted += {it.key(), QUuid::fromRfc4122(winner.value(0).toByteArray()), winner.number(1), winner.number(2)};
        winner.reset();
    }
    const AcceptedEdges accepted = acceptedEdges(wanted);
    for (auto it = shown.begin(); it != shown.end(); ++it)
        if (const QUuid now = accepted.parents.value(it.key()); now != it.value()) {
            setParent(type, parent, it.key(), now);
            m_unlikeEntries.insert({type.number, it.key()});
        }
    m_file.query("DELETE FROM cut WHERE tbl=?").bind(1, type.number).run();
    for (const QUuid &row : accepted.cut) {
        m_file.query("INSERT INTO cut(row,tbl) VALUES(?,?)").bind(1, row).bind(2, type.number).run();
        m_unlikeEntries.insert({type.number, row});
    }
}

bool Projector::hasVisibleChild(const RecordType &type, const QUuid &row)
{
    for (const ChildField &child : childrenOf(type)) {
        sql::Query &q = m_file.query("SELECT 1 FROM " + sql::quoted(child.type->table) + " WHERE " + sql::quoted(child.field->name)
                                     + "=? AND vis>0 LIMIT 1");
        if (q.bind(1, row).found())
            return true;
    }
    return false;
}

/// Removed and needed follow from each other upwards: whoever becomes visible or invisible asks its owners anew.
void Projector::settle(const RecordType &type, const QUuid &row)
{
    std::string columns = "vis";
    const QList<const FieldInfo *> owners = ownerFields(type);
    for (const FieldInfo *f : owners)
        columns += "," + sql::quoted(f->name);
    sql::Query &q = m_file.query("SELECT " + columns + " FROM " + sql::quoted(type.table) + " WHERE id=?");
    q.bind(1, row);
    if (!q.step())
        return;
    const Standing standing = Standing(q.number(0));
    QList<RecordRef> above;
    for (qsizetype i = 0; i < owners.size(); ++i)
        if (!q.isNothing(int(i) + 1))
            above += {recordTypeNamed(owners[i]->refersTo)->number, q.id(int(i) + 1)};
    q.reset();
    if (standing != Standing::Removed && standing != Standing::Needed)
        return;
    if (standing == Standing::Needed && !m_file.mayWrite(type.table))
        return; // what else needs it may be hidden from this user
    const Standing now = hasVisibleChild(type, row) ? Standing::Needed : Standing::Removed;
    if (now == standing)
        return;
    m_file.query("UPDATE " + sql::quoted(type.table) + " SET vis=? WHERE id=?").bind(1, int(now)).bind(2, row).run();
    m_written.insert({type.number, row});
    m_unlikeEntries.insert({type.number, row});
    m_toSettle += above;
}

void Projector::noteRewritten(sql::Connection &file, const QSet<RecordRef> &records)
{
    for (const RecordRef &ref : records)
        file.query("INSERT INTO rewritten(tbl,row) VALUES(?,?)").bind(1, ref.table).bind(2, ref.row).run();
}

QSet<RecordRef> Projector::run()
{
    for (const RecordRef &ref : std::as_const(m_touched))
        write(*recordTypeNumbered(ref.table), ref.row);
    // A removed record that was only needed may have lost what needed it.
    for (const RecordType *type : allRecordTypes()) {
        if (!m_file.mayWrite(type->table))
            continue; // whoever sees all of the document will settle it
        sql::Query &q = m_file.query("SELECT id FROM " + sql::quoted(type->table) + " WHERE vis=3");
        while (q.step())
            m_toSettle += RecordRef{type->number, q.id(0)};
        q.reset();
    }
    for (qsizetype i = 0; i < m_toSettle.size(); ++i) { // grows while it runs
        const RecordRef ref = m_toSettle[i];
        settle(*recordTypeNumbered(ref.table), ref.row);
    }
    noteRewritten(m_file, QSet(m_written).subtract(m_known).unite(m_unlikeEntries));
    m_touched.clear();
    m_known.clear();
    m_unlikeEntries.clear();
    m_toSettle.clear();
    return std::exchange(m_written, {});
}

void projectAll(sql::Connection &file)
{
    Projector projector(file);
    QList<RecordRef> all;
    sql::Query &q = file.query("SELECT DISTINCT tbl,row FROM change");
    while (q.step())
        all += {int(q.number(0)), q.id(1)};
    q.reset();
    for (const RecordRef &ref : std::as_const(all))
        projector.touch(ref.table, ref.row);
    projector.run();
}

} // namespace oogst
