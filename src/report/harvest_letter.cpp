// The harvest letter: its sections, in the order of reading.

#include "report/sections/sections.h"
#include "report/shapes/shapes.h"

namespace oogst {
namespace {

struct Section {
    const char *id;
    const char *title; ///< untranslated; null for what cannot be left out
    void (*add)(const Letter &letter, ReportBuilder &out);
};

constexpr Section sections[] = {
    {"title", nullptr, addTitle},
    {"news", QT_TRANSLATE_NOOP("report", "The day in short"), addNews},
    {"occasion", QT_TRANSLATE_NOOP("report", "Occasion and goals"), addOccasion},
    {"organisers", QT_TRANSLATE_NOOP("report", "Who organised it"), addOrganisers},
    {"programme", QT_TRANSLATE_NOOP("report", "Programme and speakers"), addProgramme},
    {"attendance", QT_TRANSLATE_NOOP("report", "Who came"), addAttendance},
    {"missing", QT_TRANSLATE_NOOP("report", "Who was missing"), addMissing},
    {"tables", QT_TRANSLATE_NOOP("report", "Harvest per table"), addTables},
    {"plenary", QT_TRANSLATE_NOOP("report", "Harvest of the whole meetup"), addPlenary},
    {"regions", QT_TRANSLATE_NOOP("report", "Regions side by side"), addRegions},
    {"knowledge_agenda", QT_TRANSLATE_NOOP("report", "Knowledge agenda"), addKnowledgeAgenda},
    {"commitments", QT_TRANSLATE_NOOP("report", "Requests, promises and actions"), addCommitments},
    {"follow_up", QT_TRANSLATE_NOOP("report", "Follow-up"), addFollowUp},
    {"resources", QT_TRANSLATE_NOOP("report", "Read more"), addResources},
    {"series", QT_TRANSLATE_NOOP("report", "About the series"), addSeries},
    {"thanks", QT_TRANSLATE_NOOP("report", "Thanks"), addThanks},
    {"participants", QT_TRANSLATE_NOOP("report", "Participants and organisations"), addParticipants},
};

} // namespace

QList<SectionName> harvestLetterSections(Language language)
{
    const Words words(language);
    QList<SectionName> names;
    for (const Section &section : sections)
        if (section.title)
            names += {QString::fromLatin1(section.id), words.translate("report", section.title)};
    return names;
}

void addHarvestLetter(const Letter &letter, ReportBuilder &out)
{
    for (const Section &section : sections) {
        const QString sectionId = QString::fromLatin1(section.id);
        if (section.title && !letter.has(sectionId))
            continue;
        out.section(sectionId);
        if (section.title)
            out.heading(2, letter.words.translate("report", section.title));
        section.add(letter, out);
    }
}

} // namespace oogst
