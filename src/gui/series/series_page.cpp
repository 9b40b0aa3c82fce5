#include "gui/series/series_page.h"

#include "gui/fact_card.h"
#include "gui/following.h"
#include "gui/record_list_card.h"
#include "gui/record_titles.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace oogst {

SeriesPage::SeriesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(makeLabel({}, "title", this)),
      m_meetupsCard(new Card(tr("Meetups"), this)),
      m_meetups(new GrowingList(m_meetupsCard)),
      m_resources(new RecordListCard(workspace, recordType<Resource>(),
                                     {tr("Links and files"),
                                      tr("Here come places where people read more about this series."),
                                      tr("Add a link…"),
                                      {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("address"), QStringLiteral("note")}},
                                     this))
{
    setObjectName(QStringLiteral("series"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_title->setContentsMargins(20, 16, 20, 4);
    all->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    setLook(page, "plain");
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(20, 8, 20, 16);
    columns->setSpacing(12);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    const auto addCard = [&](QVBoxLayout *column, const QString &heading, const QStringList &fields, const QString &empty) {
        auto *card = new FactCard(workspace, recordType<Series>(), heading, fields, empty, page);
        connect(card, &FactCard::done, this, &SeriesPage::done);
        connect(card, &FactCard::refused, this, &SeriesPage::refused);
        column->addWidget(card);
        m_cards += card;
    };
    const auto names = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *name : list)
            result += QLatin1StringView(name);
        return result;
    };
    addCard(left, tr("What it is"), names({"title", "kind", "parent", "theme", "tags", "agenda_themes", "contact"}),
            tr("Here come the title, the theme and whom to reach."));
    addCard(left, tr("What it is for"), names({"goals", "standing_questions", "formats", "growth_aim"}),
            tr("Here come the goals and the questions of every edition."));
    right->addWidget(m_meetupsCard);
    addCard(right, tr("How it is made"), names({"programme_basis", "mixing_wish", "fit_in_diaries", "expected_gain"}),
            tr("Here come whose needs decide the programme, and whom to mix."));
    right->addWidget(m_resources);
    left->addStretch(1);
    right->addStretch(1);
    scroll->setWidget(page);
    all->addWidget(scroll, 1);

    m_meetups->setObjectName(QStringLiteral("seriesMeetups"));
    m_meetups->setAccessibleName(tr("Meetups"));
    m_meetups->setWordWrap(true);
    m_meetups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_meetups, "plain");
    m_meetupsCard->body()->addWidget(m_meetups);
    connect(m_meetups, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit openRecord(recordType<Meetup>(), item->data(Qt::UserRole).toUuid());
    });
    m_resources->setFilter([this](const void *record) { return static_cast<const Resource *>(record)->series == m_series && !m_series.isNull(); });
    m_resources->setBlank([this] {
        Resource blank;
        blank.series = m_series;
        return recordType<Resource>().pack(&blank);
    });
    connect(m_resources, &RecordListCard::done, this, &SeriesPage::done);
    connect(m_resources, &RecordListCard::refused, this, &SeriesPage::refused);
    followWhileShown(workspace, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Meetup, Series>()) {
            showMeetups();
            showTitle();
        }
    });
}

void SeriesPage::showSeries(Id<Series> series)
{
    m_series = series;
    for (FactCard *card : m_cards)
        card->setRecord(series.value);
    m_resources->reload();
    showMeetups();
    showTitle();
}

void SeriesPage::showTitle()
{
    m_title->setText(m_workspace.findOrEmpty(m_series).title);
}

void SeriesPage::showMeetups()
{
    m_meetups->clear();
    QList<Meetup> meetups = m_workspace.document().where(&Meetup::series, m_series);
    std::ranges::stable_sort(meetups, {}, [](const Meetup &m) { return m.when.earliest; });
    for (const Meetup &meetup : meetups) {
        const QString line = meetupLine(meetup);
        auto *item = new QListWidgetItem(line.isEmpty() ? meetup.title : meetup.title + u'\n' + line, m_meetups);
        item->setData(Qt::UserRole, meetup.id.value);
    }
    m_meetupsCard->setVisible(!meetups.isEmpty());
    m_meetups->updateGeometry();
}

} // namespace oogst
