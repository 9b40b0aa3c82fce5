#include "core/rules/references.h"

namespace oogst {

QMultiHash<QUuid, Referrer> referrers(const Document &document)
{
    QMultiHash<QUuid, Referrer> index;
    for (const RecordType *type : allRecordTypes()) {
        for (const FieldInfo &f : type->fields) {
            if (f.refersTo.isEmpty())
                continue;
            const Document::Records &records = document.of(*type);
            for (auto it = records.begin(); it != records.end(); ++it) {
                const QVariant cell = f.get(it->get());
                if (!cell.isValid())
                    continue;
                if (f.kind == Kind::Reference) {
                    index.insert(QUuid::fromString(cell.toString()), {type, it.key(), &f});
                    continue;
                }
                const QStringList targets = cell::toTexts(cell).value_or(QStringList());
                for (const QString &target : targets)
                    index.insert(QUuid::fromString(target), {type, it.key(), &f});
            }
        }
    }
    return index;
}

} // namespace oogst
