// People of a list into a document: who is new, who is known, who must stay apart.

#pragma once

#include "core/document.h"
#include "core/rules/likeness.h"
#include "exchange/lists/people/people_list.h"

#include <QDateTime>

namespace oogst {

struct ImportOptions {
    Id<Meetup> meetup;                         ///< null: only persons and organisations come in
    std::function<QUuid()> newId;              ///< Workspace::freshUuid
    QDateTime now;                             ///< for arrivals without a time
    std::optional<InvitationState> newcomers;  ///< where the list says no state; empty: by the kind of list
    std::function<bool()> isCancelled = {};    ///< asked now and then; what comes back is then of no use
};

/// Two that may be one: of the list, or one of the list and one that was there.
struct ImportSuggestion {
    Id<Person> one, other;
    QString oneName, otherName;
    int line = 0; ///< of the later one
    Likeness likeness = Likeness::None;
};

/// What reading a list does, before it is done.
struct PeopleImport {
    ChangeSet set;          ///< one step; empty when everything was there
    int persons = 0;        ///< different people on the list
    int added = 0;          ///< of those, new in the document
    int joined = 0;         ///< of those, new on the list of the meetup
    int changed = 0;        ///< known people about whom something is new
    int organisations = 0;  ///< different organisations on the list
    int newOrganisations = 0;
    int merged = 0;         ///< lines that were somebody again
    QList<lists::Remark> mergedLines; ///< which, and with which line
    QList<ImportSuggestion> suggestions;
    QList<std::pair<QString, QString>> organisationsAlike; ///< names of two organisations that may be one
    QList<lists::Remark> kept;        ///< what a line says otherwise than the document, which was kept
    QHash<InvitationState, int> states; ///< of the people on the list
    QList<Id<Person>> personOfLine;   ///< one per ListedPerson
};

/// Merges in silence only who agrees in name and mail, or, without mail, in name and organisation. The same list again
/// changes nothing.
PeopleImport importPeople(const Document &document, const PeopleList &list, const ImportOptions &options);

/// "346 lines: 332 people, 7 empty lines, 14 times double. 6 people look like each other."
QString importSummary(const PeopleList &list, const PeopleImport &import);

/// The state of people on a list that says none.
InvitationState newcomerState(lists::Layout layout);

} // namespace oogst
