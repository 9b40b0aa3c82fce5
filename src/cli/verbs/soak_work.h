// What the verb "soak" does in one turn: real edits whose texts tell afterwards whether they are there.

#pragma once

#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <random>

namespace oogst::cli {

enum class SoakMode { Edit, Merge, Import, Erase, Compact, Migrate };

/// What became durable in a turn.
struct Soaked {
    QStringList acknowledged; ///< tokens: each is the text of an outcome
    QStringList erased;       ///< tokens: each was in the names of a person
};

/// Makes steps that can be judged from outside. An outcome carries its token as text and says in `instrument` how many
/// outcomes "TOKEN/1", "TOKEN/2" … were nested in it in the same step, so that half a step shows.
class SoakWork
{
public:
    /// `with` is another document for the modes that take one in, or empty.
    SoakWork(SoakMode mode, int run, const QString &with);

    /// One turn: an edit, and in its time the work of the mode.
    Result<Soaked> turn(Workspace &workspace);

private:
    QString freshToken();
    int upTo(int most);
    Result<Id<Meetup>> meetupIn(Workspace &workspace);
    ChangeSet stepWith(Workspace &workspace, Id<Meetup> meetup, const QString &token);
    Result<Soaked> edit(Workspace &workspace);
    Result<Done> changeOlder(Workspace &workspace);
    Result<Soaked> work(Workspace &workspace);
    Result<Soaked> mergeCopy(Workspace &workspace);
    Result<Soaked> import(Workspace &workspace);
    Result<Soaked> erase(Workspace &workspace);

    SoakMode m_mode;
    int m_run;
    QString m_with;
    QString m_start; ///< tells this run from another that was given the same number
    int m_count = 0;
    std::mt19937 m_random;
};

} // namespace oogst::cli
