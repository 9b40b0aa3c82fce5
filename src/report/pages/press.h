// What is needed to set pages: the file they go to, letters, hyphens and colours.

#pragma once

#include "report/blocks.h"
#include "report/pages/style.h"
#include "report/pdf/tagged_pdf.h"
#include "report/type/hyphenation.h"
#include "report/type/shaper.h"

#include <array>
#include <memory>
#include <optional>

namespace oogst::pages {

struct Press {
    pdf::TaggedPdf &file;
    type::Shaper &shaper;
    Palette palette;
    Language language = Language::Dutch;     ///< of the report: its headings and labels
    Language mainLanguage = Language::Dutch; ///< of most of what people said
    std::array<std::unique_ptr<type::Hyphenation>, enumWords<Language>.size()> hyphenations{}; ///< read when needed

    pdf::Structure &structure() const { return file.structure(); }
    /// The places to break words of a text; nothing when it may be in either language: better a short line than a word
    /// broken in the wrong place.
    const type::Hyphenation *hyphenation(std::optional<Language> told)
    {
        if (!told && language != mainLanguage)
            return nullptr;
        auto &patterns = hyphenations[size_t(told.value_or(language))];
        if (!patterns)
            patterns = std::make_unique<type::Hyphenation>(wordOf(told.value_or(language)).toLatin1());
        return patterns.get();
    }
};

} // namespace oogst::pages
