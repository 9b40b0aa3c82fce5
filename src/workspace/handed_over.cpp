#include "workspace/handed_over.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HandedOver)
};

} // namespace

Result<Done> noteHandedOver(Workspace &workspace, Id<Meetup> meetup, const QString &what, int people)
{
    const QString line = Texts::tr("%1: %2, %n people", nullptr, people)
                             .arg(QLocale().toString(workspace.now().toLocalTime().date(), QLocale::ShortFormat), what);
    return workspace.edit(Texts::tr("Written down what left the program: %1").arg(what), meetup, [&](Meetup &m) { m.handedOver += line; });
}

QStringList handedOverWith(const Document &document, const QList<Id<Person>> &people)
{
    const QSet<Id<Person>> who(people.begin(), people.end());
    QSet<Id<Meetup>> meetups;
    for (const Participation &part : document.all<Participation>())
        if (who.contains(part.person))
            meetups.insert(part.meetup);
    QStringList lines;
    for (const Meetup &meetup : document.all<Meetup>())
        if (meetups.contains(meetup.id))
            lines += meetup.handedOver;
    return lines;
}

} // namespace oogst
