// Wishes for tables, out of the answers to a question about them.

#pragma once

#include "core/document.h"
#include "exchange/lists/people/people_list.h"

namespace oogst::lists {

/// Where most answers to a question are issues of the meetup, they are wishes too: first named, first wish. Adds those that
/// are not there yet to `set`; the answers themselves stay answers.
void addWishes(const Document &document, Id<Meetup> meetup, const PeopleList &list, const QList<Id<Person>> &personOfLine, ChangeSet &set);

} // namespace oogst::lists
