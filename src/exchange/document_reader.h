// Document JSON into rows, each with the place it came from.

#pragma once

#include "core/schema/record_type.h"
#include "exchange/json_node.h"

#include <QList>

namespace oogst::exchange {

/// One record as it was written.
struct IncomingRecord {
    const RecordType *type = nullptr;
    qsizetype index = 0;        ///< in its list
    QUuid id;
    Row row;                    ///< one cell per field; empty where nothing was said
    QList<qsizetype> offsets;   ///< per field, where its value stands; -1 where nothing was said
    qsizetype offset = 0;       ///< where the record stands

    bool says(qsizetype field) const { return offsets[field] >= 0; }
    /// "outcome[12].parent", and the line it is on; `field` -1 for the record as a whole.
    QString place(qsizetype field, const QByteArray &json, const QString &within = {}) const;
};

/// The records in the order of the text. Checks all that can be checked record by record: the shape of the
/// document, names, values, ids. What records ask of each other is left to the rules.
Result<QList<IncomingRecord>> readDocument(const QByteArray &json);

} // namespace oogst::exchange
