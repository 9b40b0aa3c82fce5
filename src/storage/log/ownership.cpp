#include "storage/log/ownership.h"

#include <QHash>

namespace oogst {

QList<const FieldInfo *> ownerFields(const RecordType &type)
{
    QList<const FieldInfo *> fields;
    for (const FieldInfo &f : type.fields)
        if (f.is(OwnedBy))
            fields += &f;
    return fields;
}

const QList<ChildField> &childrenOf(const RecordType &owner)
{
    static const QHash<const RecordType *, QList<ChildField>> all = [] {
        QHash<const RecordType *, QList<ChildField>> found;
        for (const RecordType *type : allRecordTypes())
            for (const FieldInfo *f : ownerFields(*type))
                found[recordTypeNamed(f->refersTo)] += {type, f};
        return found;
    }();
    static const QList<ChildField> none;
    const auto it = all.constFind(&owner);
    return it == all.constEnd() ? none : *it;
}

const FieldInfo *parentField(const RecordType &type)
{
    for (const FieldInfo &f : type.fields)
        if (f.kind == Kind::Reference && !f.is(Key) && f.refersTo == type.table)
            return &f;
    return nullptr;
}

} // namespace oogst
