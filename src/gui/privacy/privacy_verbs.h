// The rights of people over what is kept about them.

#pragma once

#include "core/rules/person_erasure.h"
#include "workspace/workspace.h"

namespace oogst {

class DocumentView;

/// Everything about one person: to see, to give as PDF or JSON, to erase.
void showPersonData(DocumentView &view);
/// Writes the one-page overview of what is kept for a meetup.
void showProcessing(DocumentView &view);
/// Wipes diet, allergy and access of a meetup for good, after asking.
void wipeCareNeeds(DocumentView &view);
/// Makes nameless who was at this meetup and at none that is still kept, after asking. Counts and outcomes stay.
void anonymise(DocumentView &view);

/// The people of a meetup whom nothing else keeps: no other meetup within its term, no role as contact or signatory.
QList<Id<Person>> nameableNoLonger(const Document &document, Id<Meetup> meetup, QDate today);
/// How many people of a meetup that is two weeks past still have care needs in the file.
int careNeedsPastUse(const Document &document, Id<Meetup> meetup, QDate today);
/// What is due, for the first meetup where something is: care needs to wipe, or
/// "The term of … has passed: N people can be made nameless." for the first such meetup; empty when there is none.
QString retentionReminder(const Document &document, QDate today);

/// What proves an erasure: when, in which file, what went and what stays; without the name that was erased.
QString erasureReceipt(const Workspace &workspace, int people, const PersonErasure &erased, const QStringList &handedOver);

} // namespace oogst
