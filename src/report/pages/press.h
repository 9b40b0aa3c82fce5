// What is needed to set pages: the file they go to, letters, hyphens and colours.

#pragma once

#include "report/pages/style.h"
#include "report/pdf/tagged_pdf.h"
#include "report/type/hyphenation.h"
#include "report/type/shaper.h"

namespace oogst::pages {

struct Press {
    pdf::TaggedPdf &file;
    type::Shaper &shaper;
    const type::Hyphenation &hyphenation;
    Palette palette;

    pdf::Structure &structure() const { return file.structure(); }
};

} // namespace oogst::pages
