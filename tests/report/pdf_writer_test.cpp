#include "report/report.h"
#include "samples.h"
#include "support/catch.h"

using namespace oogst;

TEST_CASE("every sample becomes pages, the same bytes each time")
{
    for (const char *name : samples::names) {
        const Document &document = samples::document(name);
        for (const Meetup &meetup : document.all<Meetup>()) {
            INFO(name << " " << meetup.code.toStdString());
            const Report report = makeHarvestLetter(document, meetup.id, {Audience::Internal, Language::Dutch, {}});
            const auto once = reportToPdf(report), again = reportToPdf(report);
            REQUIRE(once.isOk());
            CHECK(once->startsWith("%PDF-1."));
            CHECK(*once == *again);
        }
    }
}
