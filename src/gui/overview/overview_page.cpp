#include "gui/overview/overview_page.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"
#include "gui/fact_card.h"
#include "gui/overview/numbers_card.h"
#include "gui/record_list_card.h"
#include "gui/record_titles.h"
#include "workspace/table_file.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace oogst {
namespace {

QString joined(QStringList parts, const QString &with = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(with);
}

constexpr int narrowWindow = 700; // in pixels

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_isAtTable(isTableFile(workspace.path())),
      m_steps(new StepsCard),
      m_numbers(new NumbersCard)
{
    setObjectName(QStringLiteral("overview"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    setLook(page, "plain");
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(0, 0, 6, 0);
    m_columns->setSpacing(12);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(12);
        m_columns->addLayout(column, 1);
    }
    fillLeft(left);
    fillRight(right);
    left->addStretch(1);
    right->addStretch(1);
    scroll->setWidget(page);
    all->addWidget(scroll);
    connect(m_steps, &StepsCard::pageWanted, this, [this](const QString &name) {
        if (name == objectName())
            m_facts.constFirst()->setEditing(true);
        else
            emit openPage(name);
    });
    connect(m_numbers, &NumbersCard::peopleWanted, this, [this] { emit openPage(QStringLiteral("participants")); });
}

// In a narrow window the second column stands below the first.
void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < narrowWindow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewPage::fillLeft(QVBoxLayout *column)
{
    column->addWidget(m_steps);
    addFactCard(column, tr("Facts"),
                QStringLiteral("title code series kind status format when part_of_day starts_at region venue town venue_of meeting_link joint_edition"),
                tr("Here come the date and the place."));
    addFactCard(column, tr("What it is about"), QStringLiteral("theme tags goals occasion design_reasons"),
                tr("Here come the theme, the goals and the reasons for your choices."));
    makeOrganisers(column);
    if (m_isAtTable)
        return;
    addFactCard(column, tr("Next edition"),
                QStringLiteral("next_decision next_when next_subject next_purpose between_editions growth_aim contact contact_invitation"),
                tr("Will there be a next time? When, about what, and whom to reach?"));
}

void OverviewPage::fillRight(QVBoxLayout *column)
{
    column->addWidget(m_numbers);
    if (m_isAtTable) {
        m_numbers->hide();
        return makeResources(column);
    }
    makePartners(column);
    makeGroups(column);
    addFactCard(column, tr("Invitation and turnout"),
                QStringLiteral("invitation_approach invitation_yield interest attendance_low attendance_high retention_date retention_reason processing_ground handed_over"),
                tr("How were people invited, and how many came?"));
    addFactCard(column, tr("Looking back"), QStringLiteral("letter_title looking_back mood taken_home thanks"),
                tr("How was it, and what do people take home? The report begins and ends with this."));
    addFactCard(column, tr("News item"), QStringLiteral("headline lead subheads published_on"),
                tr("Here come the headline and the lead of a news item."));
    makeResources(column);
}

void OverviewPage::addFactCard(QVBoxLayout *column, const QString &heading, const QString &fields, const QString &empty)
{
    auto *card = new FactCard(m_workspace, recordType<Meetup>(), heading, fields.split(u' '), empty);
    connect(card, &FactCard::done, this, &Page::done);
    connect(card, &FactCard::refused, this, &Page::refused);
    column->addWidget(card);
    m_facts += card;
}

RecordListCard *OverviewPage::addListCard(QVBoxLayout *column, const RecordType &type, const QStringList &words, const QString &fields)
{
    auto *card = new RecordListCard(m_workspace, type, {words[0], words[1], words[2], fields.split(u' ')});
    const int owner = type.indexOf(QStringLiteral("meetup"));
    card->setFilter([this, &type, owner](const void *record) {
        return !meetup().isNull() && type.fields[owner].get(record).toString() == meetup().text();
    });
    card->setBlank([this, &type, owner] {
        const std::shared_ptr<void> blank = type.make();
        Row row = type.pack(blank.get());
        row[0] = QVariant();
        row[owner] = meetup().text();
        return row;
    });
    connect(card, &RecordListCard::done, this, &Page::done);
    connect(card, &RecordListCard::refused, this, &Page::refused);
    column->addWidget(card);
    m_lists += card;
    return card;
}

void OverviewPage::makeOrganisers(QVBoxLayout *column)
{
    auto *card = addListCard(column, recordType<Organiser>(),
                             {tr("Organisers"), tr("Here come the organisations that make this meetup, and who signs."), tr("Add an organiser…")},
                             QStringLiteral("organisation role signatories logo_text logo_alt colour contribution offer"));
    card->setText([this](const void *record, const Document &document) {
        const auto &organiser = *static_cast<const Organiser *>(record);
        QStringList names;
        for (const Id<Person> &id : organiser.signatories)
            names += recordTitle(document, id);
        const QString first = joined({recordTitle(document, organiser.organisation), labelOf(organiser.role)}, QStringLiteral(" · "));
        const QString signs = names.isEmpty() ? QString() : tr("Signed by %1").arg(names.join(QStringLiteral(", ")));
        return joined({first, signs, elided(organiser.contribution, 120)}, QStringLiteral("\n"));
    });
}

void OverviewPage::makePartners(QVBoxLayout *column)
{
    auto *card = addListCard(column, recordType<WantedPartner>(),
                             {tr("Who should be there"), tr("Here come the roles and organisations you want in the room."), tr("Add a partner…")},
                             QStringLiteral("role organisation why absence would_have_brought"));
    card->setText([this](const void *record, const Document &document) {
        const auto &partner = *static_cast<const WantedPartner *>(record);
        const QString who = joined({partner.role, recordTitle(document, partner.organisation)});
        const QString state = isMissing(partner, document) ? tr("missing") : tr("comes");
        const QString story = elided(joined({partner.absence, partner.why}, QStringLiteral(" ")), 120);
        return joined({who + QStringLiteral(" · ") + state, story}, QStringLiteral("\n"));
    });
}

void OverviewPage::makeGroups(QVBoxLayout *column)
{
    QStringList fields;
    for (const FieldInfo &field : recordType<GroupPresent>().fields)
        if (!field.is(Key) && field.name != u"meetup" && field.name != u"position")
            fields += field.name;
    auto *card = addListCard(column, recordType<GroupPresent>(),
                             {tr("Groups"), tr("No list of names? Write down which groups were there, and how many."), tr("Add a group…")},
                             fields.join(u' '));
    card->setText([](const void *record, const Document &) {
        const auto &group = *static_cast<const GroupPresent *>(record);
        const QString number = group.number ? QLocale().toString(*group.number) : QString();
        const QString sector = sectorLabel(group.sector) == group.name ? QString() : sectorLabel(group.sector);
        return joined({group.name, number, sector, labelOf(group.state)}, QStringLiteral(" · "));
    });
}

void OverviewPage::makeResources(QVBoxLayout *column)
{
    auto *card = addListCard(column, recordType<Resource>(),
                             {tr("Links and files"), tr("Here come slides, photos and places to read more."), tr("Add a link…")},
                             QStringLiteral("title kind address programme_item issue outcome note"));
    card->setText([this](const void *record, const Document &document) {
        const auto &resource = *static_cast<const Resource *>(record);
        const QString address = resource.address.isEmpty() ? tr("address still to come") : resource.address;
        return joined({resource.title, joined({labelOf(resource.kind), address, recordTitle(document, resource.programmeItem)}, QStringLiteral(" · "))},
                      QStringLiteral("\n"));
    });
}

void OverviewPage::reload()
{
    for (FactCard *card : m_facts)
        card->setRecord(meetup().value);
    for (RecordListCard *card : m_lists)
        card->reload();
    showNumbers();
}

void OverviewPage::refresh(const ChangeSet &)
{
    // Cards follow by themselves; only what is counted is counted again.
    showNumbers();
}

void OverviewPage::showNumbers()
{
    const Document &document = m_workspace.document();
    m_steps->showSteps(m_isAtTable ? stepsAtTable(document, meetup()) : stepsOf(document, meetup()));
    m_numbers->showMeetup(m_workspace.document(), meetup());
}

void OverviewPage::reveal(const RecordType &type, const QUuid &id)
{
    for (RecordListCard *card : m_lists)
        if (card->objectName() == type.table + QStringLiteral("Card"))
            card->select(id);
}

} // namespace oogst
