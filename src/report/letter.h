// What every section of the harvest letter reads from.

#pragma once

#include "report/report.h"
#include "report/report_builder.h"
#include "report/words.h"

#include <algorithm>

namespace oogst {

/// One meetup seen by one audience, in one language.
struct Letter {
    Letter(const Document &document, const Meetup &meetup, const ReportOptions &options);

    Document document;
    Meetup meetup;
    ReportOptions options;
    Publication publication;
    Words words;

    bool isInternal() const { return options.audience == Audience::Internal; }
    bool isPublic() const { return options.audience == Audience::Public; }
    bool has(const QString &section) const { return !options.leftOut.contains(section); }

    QString organisation(Id<Organisation> id) const;
    /// The name where it may stand; else the organisation they come from, or empty.
    QString person(Id<Person> id) const;
    /// "Raf Janssen (oud-wethouder gemeente Peel en Maas)": name, functions, works; empty when it may not be named.
    QString personWithFunctions(Id<Person> id) const;
    /// What somebody does and did, with works of note, without the name.
    QString functions(Id<Person> id) const;
    /// The person where that may be named, and the organisation.
    QString party(Id<Person> person, Id<Organisation> organisation) const;
    /// The words of an outcome as the origin of something else: its beginning is enough, for it stands elsewhere whole.
    QString origin(const Outcome &outcome) const;
    QString tableName(const Table &table) const;
    QString issue(Id<Issue> id) const;

    /// The meetup’s records, in the order of their place.
    template <class Record>
    QList<Record> ofMeetup() const
    {
        QList<Record> list = document.where(&Record::meetup, meetup.id);
        if constexpr (requires(Record r) { r.position; })
            std::ranges::stable_sort(list, {}, &Record::position);
        return list;
    }
    QList<Table> tables() const;
    /// The participations of people who were there, or are expected when nobody has been checked in.
    QList<Participation> present() const;
    /// The series of the meetup and those above it, nearest first.
    QList<Series> seriesChain() const;
};

} // namespace oogst
