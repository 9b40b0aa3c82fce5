// A workspace in a temporary file with one meetup, its tables and people: for the tests of the pages.

#pragma once

#include "gui/harvest/harvest_page.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace oogst::testing {

struct OpenMeetup {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Id<Meetup> meetup;
    QList<Id<Table>> tables;
    QList<Id<Round>> rounds;
    QList<Id<Participation>> people;
    QList<Id<Organisation>> organisations;

    /// `tableCount` tables with room for `seats` each, `roundCount` rounds and `peopleCount` accepted people, spread over
    /// four organisations of four sectors.
    OpenMeetup(int tableCount, int peopleCount, int roundCount = 1, int seats = 12);
    Id<Table> table(int number) const { return tables[number - 1]; }
};

/// The harvest page on such a meetup, with the focus in its outline.
struct OpenPage : OpenMeetup {
    HarvestPage page;

    OpenPage();
    /// Keys go to whatever has the focus, and to a list that is open first, as they do for people.
    static void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text);
    QList<Outcome> stored() const { return workspace->document().where(&Outcome::meetup, meetup); }
};

} // namespace oogst::testing
