// Who may be named and what may be published, for whom: asked by every output, decided only here.

#pragma once

#include "core/document.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace oogst {

/// For whom something is written.
enum class Audience { Public, Participants, Internal };
template <>
inline constexpr auto enumWords<Audience> = std::to_array<EnumWord>({
    {"public", QT_TRANSLATE_NOOP("word", "Public")},
    {"participants", QT_TRANSLATE_NOOP("word", "Participants")},
    {"internal", QT_TRANSLATE_NOOP("word", "Internal")},
});

/// A count below this is not split out in public: it would point at somebody.
inline constexpr int smallestPublicGroup = 3;

/// What one audience may read about one meetup. Cheap to make; keeps a copy of the document.
class Publication
{
public:
    Publication(const Document &document, Id<Meetup> meetup, Audience audience);

    Audience audience() const { return m_audience; }

    /// Whether an outcome may be printed. Sensitive outcomes, and all under them, are for internal use only; so
    /// are words of somebody who did not allow to be quoted.
    bool mayPrint(const Outcome &outcome) const;
    /// Whether a resource may be printed: not when it belongs to an outcome that may not.
    bool mayPrint(const Resource &resource) const;

    /// Whether somebody’s name may stand in the text. Speakers, signatories and the contact person are public by
    /// their role. Others never in public; for participants who said yes to being listed; internally who did not
    /// say no, because a promise needs a name.
    bool mayName(Id<Person> person) const;
    /// Mail and phone are printed for the contact person only.
    bool mayReach(Id<Person> person) const;
    /// An address to send something to: not when it is the private one of somebody who may not be reached.
    bool mayPrintAddress(const QString &address) const;
    /// Who stand on the list of participants: nobody in public, else those who said yes.
    bool mayList(const Person &person) const;

    /// How the one who said it is named.
    struct NamedAs {
        Attribution how = Attribution::Nobody;
        QString words; ///< the name, the function or the group; empty for All and Nobody
        bool operator==(const NamedAs &) const = default;
    };
    /// By name only with permission; in public also by a function that fewer than three people there have.
    NamedAs namedAs(const Outcome &outcome) const;

    /// The number of a group, or nothing when it may not be told.
    std::optional<int> tellable(int count) const;
    /// Counts per key, with the small ones together under the empty key, so that nobody is pointed at.
    QMap<QString, int> tellable(const QMap<QString, int> &counts) const;

private:
    bool isSensitive(const Outcome &outcome) const;
    bool isQuotable(const Outcome &outcome) const;
    bool pointsAtSomebody(const QString &function) const;

    Document m_document;
    Audience m_audience;
    QSet<QUuid> m_publicByRole;
    QMap<QString, int> m_functions; ///< how many at the meetup have each; in public only
    Id<Person> m_contact;
    Id<Person> m_seriesContact;
};

} // namespace oogst
