// The check before publishing: what somebody should look at before others read it.

#pragma once

#include "report/report.h"

namespace oogst {

/// What kind of thing was found.
enum class FindingKind {
    EmptyHeading,
    MissingAddress,
    OpenBracket,
    KnownName,
    ContactDetails,
    MissingAlt,
    Contrast,
    QuoteWithoutPermission,
    RequestWithoutAddress,
    FileAlong,
};
template <>
inline constexpr auto enumWords<FindingKind> = std::to_array<EnumWord>({
    {"empty_heading", ""},
    {"missing_address", ""},
    {"open_bracket", ""},
    {"known_name", ""},
    {"contact_details", ""},
    {"missing_alt", ""},
    {"contrast", ""},
    {"quote_without_permission", ""},
    {"request_without_address", ""},
    {"file_along", ""},
});

/// One thing to look at, and where it was written.
struct Finding {
    FindingKind kind = FindingKind::EmptyHeading;
    QString what;  ///< what is the matter and what to do, in the language of the program
    QString quote; ///< the words it is about
    const RecordType *type = nullptr;
    QUuid record;
    QString field;

    /// The same for the same words at the same spot: what was seen once need not be shown as new.
    QString key() const;
};

/// What there is to look at in a report, in the order of the records. Texts that are not printed are not looked at.
QList<Finding> findingsIn(const Document &document, Id<Meetup> meetup, const ReportOptions &options);

/// The same in everything that closing a meetup makes.
QList<Finding> findingsBeforeClosing(const Document &document, Id<Meetup> meetup, Audience audience, Language language);

/// What stands in a text that should not be left open: a link that leads nowhere, a bracket, a quotation mark. Empty
/// when all is well, else the words it is about.
QString deadLinkIn(const QString &text);
QString openBracketIn(const QString &text);
/// Whether a field is there to hold an address, and whether it holds a picture and no words.
bool holdsAddress(const QString &field);
bool holdsPicture(const QString &field);

} // namespace oogst
