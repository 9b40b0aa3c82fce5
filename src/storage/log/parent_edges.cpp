#include "storage/log/parent_edges.h"

#include <algorithm>

namespace oogst {

AcceptedEdges acceptedEdges(QList<ParentEdge> wanted)
{
    std::ranges::sort(wanted, [](const ParentEdge &a, const ParentEdge &b) {
        return a.clock != b.clock ? a.clock < b.clock : a.session != b.session ? a.session < b.session : a.row < b.row;
    });
    AcceptedEdges accepted;
    for (const ParentEdge &edge : std::as_const(wanted)) {
        QUuid at = edge.parent;
        while (!at.isNull() && at != edge.row)
            at = accepted.parents.value(at);
        if (at.isNull())
            accepted.parents.insert(edge.row, edge.parent);
        else
            accepted.cut += edge.row;
    }
    return accepted;
}

} // namespace oogst
