// Thanks, and who sign, in their order.

#include "report/sections/sections.h"

namespace oogst {

void addThanks(const Letter &letter, ReportBuilder &out)
{
    out.paragraph(letter.meetup.thanks);
    QList<blocks::Item> signatories;
    QStringList seen;
    for (const Organiser &organiser : letter.ofMeetup<Organiser>())
        for (const Id<Person> &person : organiser.signatories) {
            const QString name = letter.person(person);
            if (name.isEmpty() || seen.contains(person.text()))
                continue;
            seen += person.text();
            signatories += {name, letter.functions(person), {}, {}, {}};
        }
    out.list(signatories);
}

} // namespace oogst
