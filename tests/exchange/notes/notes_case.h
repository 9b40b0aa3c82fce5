// A case of notes: what is given, the outcomes a person reads in it, and how near a reading comes.

#pragma once

#include "exchange/notes/notes_reader.h"

#include <QStringList>

namespace oogst::test {

/// One outcome as a line: "  knowledge_question: Hoe dan?" stands one level deep.
QString lineOf(const ProposedLine &line);
/// The lines that are taken.
QStringList takenOf(const QList<ProposedLine> &lines);

struct Score {
    int expected = 0;
    int found = 0;   ///< of those expected, by their words
    int proposed = 0;
    int level = 0;   ///< of those found, at the right level
    int kind = 0;    ///< of those found, of the right kind

    double recall() const { return expected ? double(found) / expected : 1; }
    double precision() const { return proposed ? double(found) / proposed : 1; }
};
Score scoreOf(const QStringList &expected, const QStringList &proposed);

QString textOf(const QString &path);
/// The lines of a file, without empty ones and without comments ("// …").
QStringList expectedIn(const QString &path);

} // namespace oogst::test
