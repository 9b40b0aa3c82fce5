// The people on a list: what each column is, who stands in each line, and what stays out and why.

#pragma once

#include "core/records/participation.h"
#include "core/records/person.h"
#include "core/rules/person_name.h"
#include "exchange/lists/people/heading_words.h"
#include "exchange/lists/raw_list.h"

#include <functional>
#include <optional>

namespace oogst {

/// One column, and what it was taken for.
struct ListColumn {
    int index = 0;
    QString heading;
    QString key;      ///< what a remembered choice calls it: the plain heading, with a number when it comes again
    PersonField field = PersonField::Answer;
    QString why;
    int filled = 0;   ///< cells with something in them
    QString example;  ///< the first of those
    bool isSure = true; ///< false: somebody should look
};

/// Somebody on the list, as the line says it.
struct ListedPerson {
    int line = 0;
    PersonName name;
    QString mail;
    QString phone;
    QString organisation;
    QString function;
    QString sector;
    QString diet, allergy, access;
    YesNoUnknown listed = YesNoUnknown::Unknown, photo = YesNoUnknown::Unknown, quote = YesNoUnknown::Unknown;
    std::optional<InvitationState> state; ///< where the list says it
    QString reason;
    bool hasArrived = false;
    QDateTime arrivedAt; ///< invalid when only known that
    bool isNoShow = false;
    QList<ParticipantRole> roles;
    QString invitedBy, broughtBy, askedToBring, experience;
    Interest joinsNetwork = Interest::Unknown, interestedNext = Interest::Unknown;
    QString asks, offers;
    QStringList answers; ///< "heading: cell"
    QString ticket;      ///< order code and ticket number, where the list has them
    QString order;       ///< order code
    QString orderMail;
    int places = 1;      ///< how many people the line says it stands for
};

/// A text that was stored twice over, and what it was.
struct DoubleEncoded {
    int line = 0;
    QString heading;
    QString before;
    QString after;
};

/// What somebody chose about a list, or chose before.
struct ListChoices {
    QHash<QString, PersonField> fields; ///< by ListColumn::key
    bool repairsEncoding = false;
    bool restoresZeros = false;
    QString sheet; ///< empty: the one with most people
};

struct PeopleList {
    lists::Layout layout = lists::Layout::List;
    QString format;
    QString encoding;
    QString sheet;
    QStringList otherSheets;
    int headingLine = 0;
    QString fingerprint; ///< of the headings: the same for every list with the same ones
    QList<ListColumn> columns;
    QList<ListedPerson> people;
    QList<lists::Remark> refused; ///< lines that are nobody, and why
    QList<lists::Remark> remarks; ///< lines that are, with what to know
    QList<lists::Remark> skipped; ///< titles, totals and notes around the list
    int records = 0;              ///< data lines: people and refused
    int blank = 0;                ///< empty lines within the list
    QList<DoubleEncoded> doubleEncoded;
    QList<lists::Remark> lostZeros; ///< phone numbers that may have lost their zero: what they would be
};

/// The people of a list. Refused only when no sheet has any heading or person in it. `isCancelled` is asked now and then.
Result<PeopleList> readPeople(const lists::RawList &list, const ListChoices &choices = {},
                              const std::function<bool()> &isCancelled = {});

} // namespace oogst
