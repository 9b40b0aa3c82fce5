// Which language a text is written in, told by its common words.

#pragma once

#include "report/blocks.h"

#include <optional>

namespace oogst {

/// The language of a text, or nothing where its words do not tell: names, numbers, a word or two. What people said in
/// Dutch stays Dutch in an English report: it is read aloud and hyphenated as Dutch.
std::optional<Language> languageOf(const QString &text);

/// "nl-NL", as files want it.
inline QByteArray localeTag(Language language)
{
    return language == Language::Dutch ? "nl-NL" : "en-GB";
}

/// The language that most of a report is written in, its own where that cannot be told.
Language mainLanguageOf(const Report &report);

} // namespace oogst
