// What erasing a person comes down to.

#pragma once

#include "core/document.h"
#include "core/history/erasure.h"

#include <QSet>

namespace oogst {

struct PersonErasure {
    QList<Erasure> erasures;  ///< values that go for good
    ChangeSet removals;       ///< records that go with them
    /// Other records in whose text the person stands. The whole name, an address or a number goes out of it.
    QList<std::pair<const RecordType *, QUuid>> mentions;
    /// Records in whose text a part of the name still stands then: for people to look at, a program cannot know who is meant.
    QList<std::pair<const RecordType *, QUuid>> toLookAt;
    QStringList names;        ///< what was looked for: names, addresses, numbers
};

/// Whether `name` stands in the text by itself, and not within a longer word.
bool standsIn(const QString &text, const QString &name);
/// The text with "[…]" in the place of each of the names that stands in it by itself.
QString withoutNames(const QString &text, const QStringList &names);

/// Looks for names in many texts. In nearly none of them any stands: that is told by their words.
class NameSearch
{
public:
    explicit NameSearch(const QStringList &names);
    /// Those of the names that stand in the text by themselves.
    QStringList standingIn(const QString &text) const;
    QString without(const QString &text) const;

private:
    bool mayStandIn(const QString &text) const;

    QStringList m_names;
    QSet<QString> m_words; ///< of each name the longest
};

/// All that says who somebody is goes: name, addresses, functions, care needs, reasons, answers. Where somebody was at a
/// meetup, a nameless record stays, so that counts and outcomes hold. Who was never anywhere goes altogether.
PersonErasure erasureOf(const Document &document, const QList<Id<Person>> &people);

} // namespace oogst
