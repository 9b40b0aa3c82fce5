// The command line, without the process around it.

#pragma once

#include <QStringList>
#include <QTextStream>

namespace oogst::cli {

/// Where results and messages go: standard output and standard error.
struct Streams {
    QTextStream &out;
    QTextStream &err;
};

/// Runs `VERB FILE …` (without the name of the program). Returns the exit code: 0 done, 1 refused and nothing
/// changed, 2 wrong usage.
int run(const QStringList &arguments, const Streams &streams);

/// True when the verb draws pages, which needs a QGuiApplication.
bool drawsPages(const QString &verb);

/// Keeps copies of documents as the program with windows does, in the same place.
void keepBackups();

} // namespace oogst::cli
