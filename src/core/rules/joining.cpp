#include "core/rules/joining.h"

#include "core/rules/references.h"

#include <optional>

namespace oogst {
namespace {

class Joiner
{
public:
    explicit Joiner(const Document &document) : m_document(document), m_referrers(referrers(document)) {}

    ChangeSet run(const RecordType &type, const QUuid &keep, const QUuid &gone)
    {
        m_queue += {gone, keep};
        while (!m_queue.isEmpty()) {
            const auto [from, to] = m_queue.takeFirst();
            for (auto it = m_referrers.constFind(from); it != m_referrers.constEnd() && it.key() == from; ++it)
                point(*it, from, to);
        }
        set(type, gone, std::nullopt);
        ChangeSet changes;
        for (const QUuid &id : std::as_const(m_order)) {
            const Work &work = m_work[id];
            if (work.before != work.after)
                changes.changes += {work.type, id, work.before, work.after};
        }
        return changes;
    }

private:
    struct Work {
        const RecordType *type = nullptr;
        std::optional<Row> before;
        std::optional<Row> after;
    };

    std::optional<Row> row(const RecordType &type, const QUuid &id) const
    {
        const auto it = m_work.constFind(id);
        return it == m_work.constEnd() ? m_document.row(type, id) : it->after;
    }

    void set(const RecordType &type, const QUuid &id, const std::optional<Row> &after)
    {
        if (!m_work.contains(id)) {
            m_work.insert(id, {&type, m_document.row(type, id), {}});
            m_order += id;
        }
        m_work[id].after = after;
    }

    static QVariant pointed(const FieldInfo &field, const QVariant &cell, const QString &from, const QString &to, const QUuid &self)
    {
        if (field.kind == Kind::Reference)
            return to == self.toString(QUuid::WithoutBraces) ? QVariant() : QVariant(to);
        QStringList ids;
        for (const QString &id : cell::toTexts(cell).value_or(QStringList()))
            if (const QString target = id == from ? to : id; !ids.contains(target))
                ids += target;
        return cell::fromTexts(ids);
    }

    void point(const Referrer &referrer, const QUuid &from, const QUuid &to)
    {
        if (referrer.field->is(Key))
            return; // its own id
        const RecordType &type = *referrer.type;
        QUuid id = referrer.id;
        while (m_moved.contains(id))
            id = m_moved.value(id);
        std::optional<Row> changed = row(type, id);
        const int index = type.indexOf(referrer.field->name);
        if (!changed || index < 0)
            return;
        (*changed)[index] = pointed(*referrer.field, (*changed)[index], from.toString(QUuid::WithoutBraces), to.toString(QUuid::WithoutBraces), id);
        if (!referrer.field->is(NaturalKey) || !type.hasNaturalKey())
            return set(type, id, changed);
        const QUuid other = type.naturalId(*changed);
        (*changed)[0] = other.toString(QUuid::WithoutBraces);
        const std::optional<Row> there = row(type, other);
        set(type, id, std::nullopt);
        set(type, other, there ? filled(type, *there, *changed) : *changed);
        m_moved.insert(id, other);
        m_queue += {id, other};
    }

    const Document &m_document;
    const QMultiHash<QUuid, Referrer> m_referrers;
    QHash<QUuid, Work> m_work;
    QList<QUuid> m_order;
    QHash<QUuid, QUuid> m_moved;
    QList<std::pair<QUuid, QUuid>> m_queue;
};

} // namespace

Row filled(const RecordType &type, Row row, const Row &other)
{
    for (qsizetype i = 1; i < row.size() && i < other.size(); ++i) {
        const Kind kind = type.fields[i].kind;
        if (!row[i].isValid()) {
            row[i] = other[i];
        } else if (kind == Kind::Texts || kind == Kind::References || kind == Kind::Words) {
            QStringList all = cell::toTexts(row[i]).value_or(QStringList());
            for (const QString &text : cell::toTexts(other[i]).value_or(QStringList()))
                if (!all.contains(text))
                    all += text;
            row[i] = cell::fromTexts(all);
        }
    }
    return row;
}

ChangeSet joined(const Document &document, const RecordType &type, const QUuid &keep, const QUuid &gone)
{
    return Joiner(document).run(type, keep, gone);
}

} // namespace oogst
