// Who organised, hosted, advised, made it possible, and for whom.

#include "report/sections/sections.h"

namespace oogst {

void addOrganisers(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    const QList<Organiser> organisers = letter.ofMeetup<Organiser>();
    QStringList logos, together;
    for (const Organiser &organiser : organisers) {
        if (!organiser.logoText.isEmpty())
            out.figure(organiser.logoText, organiser.logoAlt);
        if (organiser.role == OrganiserRole::Organiser || organiser.role == OrganiserRole::CoOrganiser)
            together += letter.organisation(organiser.organisation);
    }
    QList<blocks::Item> items;
    for (const Organiser &organiser : organisers) {
        const Organisation body = letter.document.findOrEmpty(organiser.organisation);
        QStringList note{body.sector == u"other" ? QString() : words.sector(body.sector), body.town};
        note.removeAll(QString());
        blocks::Item item{words.of(organiser.role), body.name, note.join(QStringLiteral(" · ")), {}, {}};
        if (!organiser.contribution.isEmpty())
            item.items += {words.translate("report", "Does"), organiser.contribution, {}, {}, {}};
        if (!organiser.offer.isEmpty())
            item.items += {words.translate("report", "Offers"), organiser.offer, {}, {}, {}};
        items += item;
    }
    out.list(items);
    if (letter.meetup.jointEdition)
        out.paragraph(words.translate("report", "This was joint meetup number %1 of %2.")
                          .arg(words.number(*letter.meetup.jointEdition), words.list(together)));
}

} // namespace oogst
