#include "core/rules/removal.h"

#include "core/rules/references.h"

#include <QQueue>
#include <QSet>

namespace oogst {
namespace {

QVariant without(const QVariant &references, const QUuid &gone)
{
    QStringList left = cell::toTexts(references).value_or(QStringList());
    left.removeAll(gone.toString(QUuid::WithoutBraces));
    return cell::fromTexts(left);
}

} // namespace

ChangeSet removalOf(const Document &document, const RecordType &type, const QList<QUuid> &ids)
{
    using Ref = std::pair<const RecordType *, QUuid>;
    QSet<Ref> removed;
    QList<Ref> order;
    QQueue<Ref> queue;
    const auto plan = [&](const Ref &ref) {
        if (removed.contains(ref) || !document.pointer(*ref.first, ref.second))
            return;
        removed.insert(ref);
        order += ref;
        queue.enqueue(ref);
    };
    for (const QUuid &id : ids)
        plan({&type, id});

    // Whoever points at something that goes: what belongs to it goes too, the others let go of it.
    const QMultiHash<QUuid, Referrer> index = referrers(document);
    QHash<Ref, Row> changedRows;
    while (!queue.isEmpty()) {
        const QUuid gone = queue.dequeue().second;
        const auto [begin, end] = index.equal_range(gone);
        for (auto it = begin; it != end; ++it) {
            const Referrer &referrer = *it;
            if (referrer.field->is(OwnedBy)) {
                plan({referrer.type, referrer.id});
                continue;
            }
            Row &row = changedRows[{referrer.type, referrer.id}];
            if (row.isEmpty())
                row = *document.row(*referrer.type, referrer.id);
            QVariant &held = row[referrer.type->indexOf(referrer.field->name)];
            held = referrer.field->kind == Kind::References ? without(held, gone) : QVariant();
        }
    }

    ChangeSet set;
    for (auto it = changedRows.begin(); it != changedRows.end(); ++it) {
        const auto &[other, id] = it.key();
        if (!removed.contains(it.key()))
            set.changes += {other, id, document.row(*other, id), it.value()};
    }
    // What belongs goes before what it belongs to.
    for (auto it = order.rbegin(); it != order.rend(); ++it)
        set.changes += {it->first, it->second, document.row(*it->first, it->second), std::nullopt};
    return set;
}

} // namespace oogst
