#include "gui/participants/participants_model.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"
#include "gui/style.h"
#include "workspace/participants.h"

#include <QBrush>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace oogst {
namespace {

QPixmap sectorMark(const QString &sector)
{
    QPixmap pixmap(24, 24);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sectorColour(sector));
    painter.drawRoundedRect(QRectF(1, 1, 10, 10), 2, 2);
    return pixmap;
}

QString fieldLabel(const char *name)
{
    const RecordType &type = recordType<Participation>();
    return type.fields[type.indexOf(QString::fromLatin1(name))].translatedLabel(type.table);
}

} // namespace

ParticipantsModel::ParticipantsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ParticipantsModel::setMeetup(Id<Meetup> meetup)
{
    beginResetModel();
    m_meetup = meetup;
    readVisits();
    m_rows.clear();
    m_sectorLabels.clear();
    m_stateLabels.clear();
    m_interestLabels.clear();
    // Nothing is copied on the way: a meetup may have ten thousand.
    for (const auto &record : m_workspace.document().of(recordType<Participation>()))
        if (const auto *participation = static_cast<const Participation *>(record.get()); participation->meetup == meetup)
            m_rows += makeRow(*participation);
    indexRows();
    endResetModel();
}

void ParticipantsModel::readVisits()
{
    const Document &document = m_workspace.document();
    const Meetup here = document.findOrEmpty(m_meetup);
    const auto meetups = document.all<Meetup>();
    m_hasEarlier = std::ranges::any_of(meetups, [&](const Meetup &other) { return isEarlier(other, here); });
    m_visits = earlierVisits(document, m_meetup);
}

void ParticipantsModel::refresh(const ChangeSet &set)
{
    if (!set.touchesAny<Meetup, Participation, Person, Organisation, Affiliation>())
        return;
    // A whole list that came in or went is read anew: row by row the views would take seconds to follow.
    constexpr qsizetype many = 300;
    if (std::ranges::count_if(set.changes, [](const RecordChange &change) { return change.type == &recordType<Participation>() && (!change.before || !change.after); }) > many)
        return setMeetup(m_meetup);
    QSet<QUuid> touched;
    bool changesHistory = set.touches(recordType<Meetup>()); // another day makes other visits the earlier ones
    for (const RecordChange &change : set.changes) {
        touched.insert(change.id);
        if (change.type == &recordType<Participation>()) {
            const auto now = m_workspace.find(Id<Participation>{change.id});
            const int row = rowOf({change.id});
            if (now && now->meetup == m_meetup && row < 0)
                insert(*now);
            else if ((!now || now->meetup != m_meetup) && row >= 0)
                removeAt(row);
            else if (row < 0)
                changesHistory = true;
        } else if (change.type == &recordType<Affiliation>()) {
            const int person = change.type->indexOf(QStringLiteral("person"));
            for (const auto &cells : {change.before, change.after})
                if (cells)
                    touched.insert(QUuid::fromString((*cells)[person].toString()));
        }
    }
    if (changesHistory)
        readVisits();
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto dependsOn = [&](const QUuid &id) { return touched.contains(id); };
        if (!changesHistory && !std::ranges::any_of(m_rows[i].dependsOn, dependsOn))
            continue;
        m_rows[i] = makeRow(m_workspace.findOrEmpty(m_rows[i].id));
        emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

void ParticipantsModel::insert(const Participation &participation)
{
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows += makeRow(participation);
    m_rowOfId.insert(participation.id, row);
    endInsertRows();
}

void ParticipantsModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    indexRows();
    endRemoveRows();
}

void ParticipantsModel::indexRows()
{
    m_rowOfId.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rowOfId.insert(m_rows[i].id, i);
}

QString ParticipantsModel::presenceText(const Participation &participation) const
{
    if (participation.noShow)
        return tr("did not come");
    if (!participation.arrivedAt.isValid())
        return {};
    return tr("arrived %1").arg(QLocale().toString(participation.arrivedAt.toLocalTime().time(), QStringLiteral("HH:mm")));
}

ParticipantsModel::Row ParticipantsModel::makeRow(const Participation &participation) const
{
    const Document &document = m_workspace.document();
    const Id<Organisation> organisationId = organisationOf(participation, document);
    // By reference: a copy of each record is a third of the time that ten thousand rows take.
    const auto pointerTo = [&]<class Record>(Id<Record> id, const Record &none) -> const Record & {
        const void *record = document.pointer(recordType<Record>(), id.value);
        return record ? *static_cast<const Record *>(record) : none;
    };
    const Person nobody;
    const Organisation none;
    const Person &person = pointerTo(participation.person, nobody);
    const Organisation &organisation = pointerTo(organisationId, none);
    const auto nameOf = [&](Id<Person> id) { return id.isNull() ? QString() : fullName(document.findOrEmpty(id)); };

    Row row;
    row.id = participation.id;
    row.person = participation.person;
    row.dependsOn = {participation.id.value, participation.person.value, organisationId.value,
                     participation.invitedBy.value, participation.broughtBy.value};
    row.dependsOn.removeAll(QUuid());
    row.sector = organisation.sector;
    row.state = participation.invitation;
    row.visits = m_visits.value(participation.person);
    row.isOut = participation.noShow || participation.invitation == InvitationState::Declined
                || participation.invitation == InvitationState::Cancelled;
    row.sortName = comparable(listName(person));

    QStringList roles;
    for (const ParticipantRole role : participation.roles)
        roles += labelOf(role);
    row.texts = QStringList(ColumnCount);
    row.texts[Name] = fullName(person);
    row.texts[OrganisationName] = organisation.name;
    const auto sector = [&](const QString &word) { return word.isEmpty() ? QString() : known(m_sectorLabels, word, sectorLabel); };
    const auto interest = [&](Interest word) { return known(m_interestLabels, word, [](Interest i) { return labelOf(i); }); };
    row.texts[Sector] = sector(organisation.sector);
    row.texts[Function] = participation.function;
    row.texts[Roles] = roles.join(QStringLiteral(", "));
    row.texts[Invitation] = known(m_stateLabels, participation.invitation, [](InvitationState state) { return labelOf(state); });
    row.texts[Presence] = presenceText(participation);
    row.texts[Reason] = participation.reason;
    row.texts[InvitedBy] = nameOf(participation.invitedBy);
    row.texts[BroughtBy] = nameOf(participation.broughtBy);
    row.texts[AskedToBring] = sector(participation.askedToBring);
    row.texts[JoinsNetwork] = interest(participation.joinsNetwork);
    row.texts[InterestedNext] = interest(participation.interestedNext);
    if (m_hasEarlier)
        row.texts[Visits] = row.visits == 0 ? tr("first time") : tr("%n times before", nullptr, row.visits);
    return row;
}

QString ParticipantsModel::searchText(const Row &row) const
{
    const Document &document = m_workspace.document();
    const Organisation organisation = document.findOrEmpty(organisationOf(document.findOrEmpty(row.id), document));
    return comparable(row.texts.join(u' ') + u' ' + organisation.alsoKnownAs.join(u' ') + u' ' + document.findOrEmpty(row.person).mail + u' '
                      + organisation.town);
}

bool ParticipantsModel::isUsed(Column column) const
{
    return std::ranges::any_of(m_rows, [&](const Row &row) { return !row.texts[column].isEmpty(); });
}

int ParticipantsModel::firstTimers() const
{
    return m_hasEarlier ? int(std::ranges::count_if(m_rows, [](const Row &row) { return row.visits == 0; })) : 0;
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const QString &text = row.texts[index.column()];
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return text.size() > 24 ? QVariant(text.toHtmlEscaped()) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Sector && !row.sector.isEmpty() ? QVariant(sectorMark(row.sector)) : QVariant();
    case Qt::ForegroundRole: return row.isOut ? QVariant(QBrush(colours().muted)) : QVariant();
    case SortRole:
        if (index.column() == Name)
            return row.sortName;
        if (index.column() == Invitation)
            return int(row.state);
        return comparable(text) + u'\n' + row.sortName;
    case SearchRole:
        if (row.search.isNull())
            row.search = searchText(row);
        return row.search;
    case StateRole: return int(row.state);
    case SectorRole: return row.sector;
    case FirstTimeRole: return m_hasEarlier && row.visits == 0;
    default: return {};
    }
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case OrganisationName: return tr("Organisation");
    case Sector: return tr("Sector");
    case Function: return tr("Function");
    case Roles: return fieldLabel("roles");
    case Invitation: return fieldLabel("invitation");
    case Presence: return tr("Presence");
    case Reason: return fieldLabel("reason");
    case InvitedBy: return fieldLabel("invited_by");
    case BroughtBy: return fieldLabel("brought_by");
    case AskedToBring: return tr("Asked to bring");
    case JoinsNetwork: return fieldLabel("joins_network");
    case InterestedNext: return tr("Next time");
    case Visits: return tr("Earlier");
    default: return {};
    }
}

} // namespace oogst
