// What the window does with lists of people: in, out, double names, the desk at the door, invitations, their rights.

#pragma once

#include "workspace/workspace.h"

class QWidget;

namespace oogst {

class DocumentView;

/// Whether a file can be a list of people, or a calendar, by its name.
bool isListName(const QString &path);
/// What a file chooser offers.
QString listFilter();

/// Shows what a list would bring in; a calendar without guests brings in its dates.
void readList(DocumentView &view, const QString &path);
/// Meetups out of the appointments of a calendar, in one step. Those that are there already are left alone.
Result<int> addMeetups(Workspace &workspace, Id<Series> series, const QByteArray &calendar);
void showDuplicates(DocumentView &view);
void showArrivalDesk(DocumentView &view);
void showInvitations(DocumentView &view);
void showInvitationRound(DocumentView &view);
/// Writes the people of the meetup: CSV, XLSX or address cards, by the name that is chosen.
void writePeople(DocumentView &view);
/// Writes the date of the meetup as a calendar file.
void writeDate(DocumentView &view);

} // namespace oogst
