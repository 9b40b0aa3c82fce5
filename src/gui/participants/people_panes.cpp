#include "gui/participants/people_panes.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"
#include "gui/record_titles.h"
#include "gui/style.h"
#include "workspace/participants.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeoplePanes)
};

template <class Record>
GridColumn fieldColumn(const char *name)
{
    const QString field = QString::fromLatin1(name);
    return {labelOfField(recordType<Record>(), field), field};
}

template <class Record>
GridColumn computed(const QString &title, QString (*text)(const Record &, const Document &))
{
    GridColumn column{title, {}};
    column.text = [text](const void *record, const Document &document) {
        return text(*static_cast<const Record *>(record), document);
    };
    return column;
}

template <class Record>
GridColumn sectorColumn(QString Record::*member)
{
    GridColumn column = fieldColumn<Record>("sector");
    column.text = [member](const void *record, const Document &) {
        return sectorLabel(static_cast<const Record *>(record)->*member);
    };
    column.mark = [member](const void *record, const Document &) {
        const QString sector = static_cast<const Record *>(record)->*member;
        return sector.isEmpty() ? QColor() : sectorColour(sector);
    };
    return column;
}

template <class Record>
Result<QUuid> added(const Result<Id<Record>> &result)
{
    if (!result)
        return result.problem();
    return result->value;
}

QString needKindLabel(const Need &need, const Document &)
{
    return labelOf(need.kind);
}

QString whoOfNeed(const Need &need, const Document &document)
{
    if (const auto participation = document.find(need.participation))
        return fullName(document.findOrEmpty(participation->person));
    return need.organisation.isNull() ? need.group : document.findOrEmpty(need.organisation).name;
}

QString issueOfNeed(const Need &need, const Document &document)
{
    return document.findOrEmpty(need.issue).title;
}

QString partnerState(const WantedPartner &partner, const Document &document)
{
    return isMissing(partner, document) ? Texts::tr("missing") : Texts::tr("is coming");
}

/// How many people of each organisation the document knows; counted for all of them at once.
GridColumn peopleColumn()
{
    const auto people = std::make_shared<QHash<Id<Organisation>, QSet<Id<Person>>>>();
    GridColumn column{Texts::tr("People"), {}};
    column.prepare = [people](const Document &document) {
        people->clear();
        // Nothing is copied on the way: this comes with every change, and there may be ten thousand of each.
        for (const auto &record : document.of(recordType<Affiliation>()))
            if (const auto *affiliation = static_cast<const Affiliation *>(record.get()); !affiliation->former)
                (*people)[affiliation->organisation].insert(affiliation->person);
        for (const auto &record : document.of(recordType<Participation>())) {
            const auto *coming = static_cast<const Participation *>(record.get());
            (*people)[coming->organisation].insert(coming->person);
        }
    };
    column.text = [people](const void *record, const Document &) {
        const qsizetype count = people->value(static_cast<const Organisation *>(record)->id).size();
        return count == 0 ? QString() : QString::number(count);
    };
    return column;
}

QString groupSize(const GroupPresent &group, const Document &)
{
    return group.number ? QString::number(*group.number) : QString();
}

QString groupState(const GroupPresent &group, const Document &)
{
    return labelOf(group.state);
}

QString functionText(const Affiliation &affiliation, const Document &)
{
    return affiliation.former ? Texts::tr("%1 (former)").arg(affiliation.function) : affiliation.function;
}

QString organisationName(const Affiliation &affiliation, const Document &document)
{
    return document.findOrEmpty(affiliation.organisation).name;
}

} // namespace

PaneContent groupsContent(Workspace &workspace, AskMeetup meetup)
{
    const RecordType &type = recordType<GroupPresent>();
    PaneContent content{&type, u"groups"_s, Texts::tr("Groups without names")};
    content.columns = {fieldColumn<GroupPresent>("name"), sectorColumn(&GroupPresent::sector),
                       computed<GroupPresent>(labelOfField(type, u"number"_s), groupSize),
                       computed<GroupPresent>(labelOfField(type, u"state"_s), groupState)};
    content.fields = formFields(type, {u"name"_s, u"sector"_s, u"number"_s, u"state"_s, u"relation"_s});
    content.emptySentence = Texts::tr("Groups of which you have no names: “a few aldermen”, “ten youth workers”.");
    content.addText = Texts::tr("Add group");
    content.typeHere = Texts::tr("New group: type and press Enter");
    content.add = [&workspace, meetup](const QString &typed) {
        const auto groups = byPosition(workspace.document().where(&GroupPresent::meetup, meetup()));
        GroupPresent group;
        group.meetup = meetup();
        group.name = typed;
        group.position = placeBetween(groups.isEmpty() ? QString() : groups.last().position, {});
        return added(workspace.add(Texts::tr("Group “%1” added").arg(typed), group));
    };
    content.move = [&workspace, meetup](const QUuid &id, Direction direction) {
        return moveInOrder(workspace, byPosition(workspace.document().where(&GroupPresent::meetup, meetup())),
                           Id<GroupPresent>{id}, direction, Texts::tr("Group moved"));
    };
    content.columns[0].sortKey = rankOf<GroupPresent>;
    return content;
}

PaneContent partnersContent(Workspace &workspace, AskMeetup meetup)
{
    const RecordType &type = recordType<WantedPartner>();
    PaneContent content{&type, u"partners"_s, Texts::tr("Wanted partners")};
    content.columns = {fieldColumn<WantedPartner>("organisation"), fieldColumn<WantedPartner>("role"),
                       computed<WantedPartner>(Texts::tr("Here?"), partnerState)};
    content.columns[2].mark = [](const void *record, const Document &document) {
        return isMissing(*static_cast<const WantedPartner *>(record), document) ? colours().warning : QColor();
    };
    content.fields = formFields(type, {u"organisation"_s, u"role"_s, u"invitation"_s});
    content.emptySentence = Texts::tr("Who should be in the room? The program tells you who is still missing.");
    content.addText = Texts::tr("Add wanted partner");
    content.typeHere = Texts::tr("Role @ organisation, then Enter: aldermen @ Gemeente Utrecht");
    content.add = [&workspace, meetup](const QString &typed) -> Result<QUuid> {
        const qsizetype at = typed.indexOf(u'@');
        const QString name = typed.mid(at + 1).simplified();
        WantedPartner partner;
        partner.id = workspace.newId<WantedPartner>();
        partner.meetup = meetup();
        partner.role = at < 0 ? QString() : typed.left(at).simplified();
        ChangeSet set{Texts::tr("Wanted partner “%1” added").arg(typed), {}};
        partner.organisation = organisationNamed(workspace.document(), name);
        if (partner.organisation.isNull() && !name.isEmpty()) {
            Organisation organisation;
            organisation.id = partner.organisation = workspace.newId<Organisation>();
            organisation.name = name;
            set.add(organisation);
        }
        set.add(partner);
        if (const auto done = workspace.apply(set); !done)
            return done.problem();
        return partner.id.value;
    };
    return content;
}

PaneContent needsContent(Workspace &workspace, AskMeetup meetup)
{
    const RecordType &type = recordType<Need>();
    PaneContent content{&type, u"needs"_s, Texts::tr("Needs and offers")};
    content.columns = {fieldColumn<Need>("text"), computed<Need>(labelOfField(type, u"kind"_s), needKindLabel),
                       computed<Need>(Texts::tr("Who"), whoOfNeed), computed<Need>(labelOfField(type, u"issue"_s), issueOfNeed)};
    content.fields = formFields(type, {u"text"_s, u"kind"_s, u"issue"_s, u"participation"_s, u"organisation"_s, u"group"_s});
    content.emptySentence = Texts::tr("What people ask, offer or come to bring in, also said before the meetup.");
    content.addText = Texts::tr("Add need or offer");
    content.typeHere = Texts::tr("What somebody asks or offers: type and press Enter");
    content.add = [&workspace, meetup](const QString &typed) {
        Need need;
        need.meetup = meetup();
        need.text = typed;
        return added(workspace.add(Texts::tr("Need or offer added"), need));
    };
    return content;
}

PaneContent organisationsContent(Workspace &workspace, AskMeetup)
{
    const RecordType &type = recordType<Organisation>();
    PaneContent content{&type, u"organisations"_s, Texts::tr("Organisations in this file")};
    content.columns = {fieldColumn<Organisation>("name"), sectorColumn(&Organisation::sector),
                       fieldColumn<Organisation>("town"), peopleColumn()};
    content.fields = formFields(type, {u"name"_s, u"sector"_s, u"town"_s, u"region"_s});
    content.emptySentence = Texts::tr("Municipalities, initiatives, institutions: they come in with the people, or here.");
    content.addText = Texts::tr("Add organisation");
    content.typeHere = Texts::tr("New organisation: type and press Enter");
    content.add = [&workspace](const QString &typed) -> Result<QUuid> {
        if (const auto known = organisationNamed(workspace.document(), typed); !known.isNull())
            return known.value;
        Organisation organisation;
        organisation.name = typed;
        return added(workspace.add(Texts::tr("Organisation “%1” added").arg(typed), organisation));
    };
    return content;
}

PaneContent ownNeedsContent(Workspace &workspace, AskParticipation participation)
{
    const RecordType &type = recordType<Need>();
    PaneContent content{&type, u"own_needs"_s, Texts::tr("Asks and offers")};
    content.columns = {fieldColumn<Need>("text"), computed<Need>(labelOfField(type, u"kind"_s), needKindLabel)};
    content.fields = formFields(type, {u"text"_s, u"kind"_s, u"issue"_s}, {u"participation"_s, u"organisation"_s, u"group"_s});
    content.emptySentence = Texts::tr("What does this person ask or offer?");
    content.addText = Texts::tr("Add");
    content.typeHere = Texts::tr("Asks or offers …");
    content.formSide = Qt::Vertical;
    content.add = [&workspace, participation](const QString &typed) {
        Need need;
        need.participation = participation();
        need.meetup = workspace.findOrEmpty(participation()).meetup;
        need.text = typed;
        return added(workspace.add(Texts::tr("Need or offer added"), need));
    };
    return content;
}

PaneContent functionsContent(Workspace &workspace, AskParticipation participation)
{
    const RecordType &type = recordType<Affiliation>();
    PaneContent content{&type, u"functions"_s, Texts::tr("Functions")};
    content.columns = {computed<Affiliation>(labelOfField(type, u"function"_s), functionText),
                       computed<Affiliation>(labelOfField(type, u"organisation"_s), organisationName)};
    content.fields = {u"function"_s, u"organisation"_s, u"former"_s, u"works"_s};
    content.emptySentence = Texts::tr("What does this person do, or did before, and where?");
    content.addText = Texts::tr("Add");
    content.typeHere = Texts::tr("Function, organisation");
    content.formSide = Qt::Vertical;
    content.add = [&workspace, participation](const QString &typed) -> Result<QUuid> {
        const qsizetype comma = typed.indexOf(u',');
        const QString name = comma < 0 ? QString() : typed.mid(comma + 1).simplified();
        Affiliation affiliation;
        affiliation.person = workspace.findOrEmpty(participation()).person;
        affiliation.function = typed.left(comma < 0 ? typed.size() : comma).simplified();
        ChangeSet set{Texts::tr("Function “%1” added").arg(affiliation.function), {}};
        affiliation.organisation = organisationNamed(workspace.document(), name);
        if (affiliation.organisation.isNull() && !name.isEmpty()) {
            Organisation organisation;
            organisation.id = affiliation.organisation = workspace.newId<Organisation>();
            organisation.name = name;
            set.add(organisation);
        }
        affiliation.id = naturalId(affiliation);
        if (workspace.find(affiliation.id))
            return Problem{Texts::tr("This function is there already."), {}};
        set.add(affiliation);
        if (const auto done = workspace.apply(set); !done)
            return done.problem();
        return affiliation.id.value;
    };
    return content;
}

} // namespace oogst
