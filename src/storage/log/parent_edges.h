// Which of the wanted parents are followed when several people moved things and a circle came of it.

#pragma once

#include <QHash>
#include <QList>
#include <QUuid>

namespace oogst {

struct ParentEdge {
    QUuid row;
    QUuid parent;
    qint64 clock = 0;
    qint64 session = 0;
};

struct AcceptedEdges {
    QHash<QUuid, QUuid> parents;
    QList<QUuid> cut; ///< rows whose wanted parent would have closed a circle
};

/// The earliest moves hold; one that would close a circle with those before it is left out, so that every copy of the
/// document leaves out the same. Depends on the wanted edges only, not on the order they are given in.
AcceptedEdges acceptedEdges(QList<ParentEdge> wanted);

} // namespace oogst
