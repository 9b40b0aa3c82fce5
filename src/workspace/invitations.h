// The round of invitations: who brought whom, what it yielded, who is still missing, and what to write them.

#pragma once

#include "workspace/workspace.h"

namespace oogst {

/// What came of one person who invited or brought others.
struct Chain {
    Id<Person> from;
    QString askedToBring; ///< the sector they were asked to bring somebody of; empty when they were not asked
    int invited = 0;      ///< on the list through them
    int coming = 0;
    int arrived = 0;
    int ofSector = 0;     ///< of those, of the sector that was asked for
};
/// Who invited or brought others, or was asked to, with the largest yield first.
QList<Chain> chainsOf(const Document &document, Id<Meetup> meetup);
/// All people of a list who are there through `from`, also through somebody they brought.
QList<Id<Participation>> broughtBy(const Document &document, Id<Meetup> meetup, Id<Person> from);

/// How many of a sector are wanted, and how they answered.
struct SectorTarget {
    QString sector;
    int wanted = 0; ///< 0: no target
    int coming = 0;
    int open = 0;   ///< invited, no answer yet
    int toInvite = 0;
    int out = 0;    ///< declined or cancelled
    int lacking() const { return std::max(0, wanted - coming); }
};
/// Targets stand as groups “to reach” with a number. Sectors without target or people are left out.
QList<SectorTarget> sectorTargets(const Document &document, Id<Meetup> meetup);

/// A warm contact who is not on the list of the meetup yet, and whose contact it is.
struct WarmContact {
    Id<Person> person;
    Id<Person> owner;
    int visits = 0; ///< at meetups before
};
QList<WarmContact> warmContacts(const Document &document, Id<Meetup> meetup);

/// The wanted partners of earlier meetups of the series who were missing there and are not wanted here yet.
QList<WantedPartner> missingBefore(const Document &document, Id<Meetup> meetup);
/// Wants them here, each with the sentence why. One step; the value is how many.
Result<int> carryMissing(Workspace &workspace, Id<Meetup> meetup);

/// Who may be written: `ids`, or everybody who is still to be invited.
QList<Id<Participation>> toInvite(const Document &document, Id<Meetup> meetup);
/// What an invitation begins with: a subject, and a text with fields in braces ("{given_name}"; each language has names of its own for them).
struct InvitationText {
    QString subject;
    QString text;
};
InvitationText invitationFor(const Document &document, Id<Meetup> meetup);
/// The text with its fields filled for one person.
QString filledText(const QString &text, const Document &document, Id<Participation> who);
/// The fields there are, as they are written in the language of the program ("{given_name}", "{voornaam}"), and what they mean.
QList<std::pair<QString, QString>> textFields();

} // namespace oogst
