// How the report page is put together.

#include "gui/reports/house_card.h"
#include "gui/reports/publish/closing_run.h"
#include "gui/reports/publish/findings_panel.h"
#include "gui/reports/report_choices.h"
#include "gui/reports/report_page.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr std::chrono::milliseconds restBeforeMaking{300};

} // namespace

ReportPage::ReportPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_maker(new ReportMaker(this))
    , m_closing(new ClosingRun(this))
    , m_pdf(new QPdfDocument(this))
{
    setObjectName(u"reports"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeMaking);
    connect(&m_rest, &QTimer::timeout, this, &ReportPage::remake);
    connect(m_maker, &ReportMaker::made, this, qOverload<const Result<MadeReport> &>(&ReportPage::present));
    connect(m_closing, &ClosingRun::finished, this, qOverload<const Result<Closing> &>(&ReportPage::present));
    connect(m_closing, &ClosingRun::progress, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    makeActions();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(12);
    m_columns->addWidget(makeSide());
    m_columns->addWidget(makePages(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_columns, 1);
    all->addWidget(makeSavedBar());
}

ReportPage::~ReportPage()
{
    // The view reads from the bytes as long as it lives.
    m_pdf->close();
}

QAction *ReportPage::addAction(const QString &text, const QString &name, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions += action;
    return action;
}

QWidget *ReportPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("What to make"), side);
    m_choices = new ReportChoices(card);
    card->body()->addWidget(m_choices);
    connect(m_choices, &ReportChoices::changed, this, &ReportPage::remake);
    column->addWidget(card);
    m_house = new HouseCard(m_workspace, side);
    connect(m_house, &HouseCard::done, this, &Page::done);
    connect(m_house, &HouseCard::refused, this, &Page::refused);
    connect(m_house, &HouseCard::openRecord, this, &Page::openRecord);
    column->addWidget(m_house);
    column->addStretch(1);
    m_side = new QScrollArea(this);
    m_side->setWidget(side);
    m_side->setWidgetResizable(true);
    m_side->setFixedWidth(300);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    return m_side;
}

void ReportPage::makeTools(Card *card)
{
    m_state = makeLabel({}, "muted", card);
    m_state->setObjectName(u"reportState"_s);
    card->head()->insertWidget(1, m_state);
    const auto tool = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QToolButton(card);
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, run);
        card->head()->addWidget(button);
    };
    m_lookButton = makeFlat({}, card);
    m_lookButton->setObjectName(u"lookAtFindings"_s);
    m_lookButton->hide();
    connect(m_lookButton, &QPushButton::clicked, this, &ReportPage::showFindings);
    card->head()->addWidget(m_lookButton);
    tool(u"−"_s, tr("Smaller"), [this] { zoom(1 / 1.2); });
    tool(u"+"_s, tr("Larger"), [this] { zoom(1.2); });
    tool(u"↔"_s, tr("Fit to width"), [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    m_saveButtons = new QWidget(card);
    auto *row = new QHBoxLayout(m_saveButtons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](QPushButton *made, QAction *action) {
        made->setObjectName(action->objectName() + u"Button"_s);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(made);
    };
    const auto action = [this](QStringView name) { return findChild<QAction *>(name.toString()); };
    button(new QPushButton(tr("Print…"), card), action(u"printReport"));
    auto *more = new QPushButton(tr("Save as"), card);
    auto *menu = new QMenu(more);
    for (const QStringView name : {QStringView(u"saveJson"), QStringView(u"saveHtml"), QStringView(u"saveOdt"), QStringView(u"saveMarkdown")})
        menu->addAction(action(name));
    more->setMenu(menu);
    row->addWidget(more);
    button(makePrimary(tr("Make PDF"), card), action(u"savePdf"));
    card->head()->addWidget(m_saveButtons);
}

// On a small screen, or with large letters, the wide buttons get rows of their own; on a very small one the choices come
// under the pages. Smaller each time: a page that asks for less room is given less, and comes here again.
void ReportPage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForOneRow = 1080, roomForTwoColumns = 760;
    Page::resizeEvent(event);
    const Room room = width() < roomForTwoColumns ? Room::Small : width() < roomForOneRow ? Room::Narrow : Room::Wide;
    if (room == m_room)
        return;
    const bool wasWide = m_room == Room::Wide;
    m_room = room;
    if (wasWide != (room == Room::Wide))
        moveButtons();
    const bool isSmall = room == Room::Small;
    constexpr int columnWidth = 300, leastPages = 320;
    m_columns->setDirection(isSmall ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isSmall ? 0 : columnWidth);
    m_side->setMaximumWidth(isSmall ? QWIDGETSIZE_MAX : columnWidth);
    m_side->setMinimumHeight(isSmall ? m_side->widget()->sizeHint().height() : 0); // the page scrolls as a whole
    m_view->setMinimumHeight(isSmall ? leastPages : 0);
}

void ReportPage::moveButtons()
{
    QHBoxLayout *head = m_card->head();
    QVBoxLayout *body = m_card->body();
    if (m_room == Room::Wide) {
        body->removeWidget(m_lookButton);
        body->removeWidget(m_saveButtons);
        head->insertWidget(head->indexOf(m_state) + 2, m_lookButton); // past what pushes to the right
        head->addWidget(m_saveButtons);
    } else {
        head->removeWidget(m_lookButton);
        head->removeWidget(m_saveButtons);
        body->insertWidget(0, m_lookButton, 0, Qt::AlignLeft);
        body->insertWidget(1, m_saveButtons, 0, Qt::AlignRight);
    }
}

QWidget *ReportPage::makePages()
{
    auto *card = m_card = new Card(tr("Report"), this);
    makeTools(card);
    m_findings = new FindingsPanel(card);
    connect(m_findings, &FindingsPanel::openSpot, this, &Page::openSpot);
    connect(m_findings, &FindingsPanel::goOn, this, [this] {
        if (const auto next = std::exchange(m_next, {}))
            whenSeen(next, m_nextScope);
    });
    card->body()->addWidget(m_findings);
    m_view = new QPdfView(card);
    m_view->setObjectName(u"reportPages"_s);
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_pdf);
    card->body()->addWidget(m_view, 1);
    return card;
}

QWidget *ReportPage::makeSavedBar()
{
    m_savedBar = new QFrame(this);
    setLook(m_savedBar, "bar");
    auto *row = new QHBoxLayout(m_savedBar);
    row->setContentsMargins(12, 6, 12, 6);
    m_saved = makeLabel({}, "plain", m_savedBar);
    m_saved->setObjectName(u"savedWhere"_s);
    m_saved->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_saved, 1);
    m_progress = new QProgressBar(m_savedBar);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setMaximumWidth(260);
    row->addWidget(m_progress);
    const auto button = [&](const QString &text, const QString &name, auto run) {
        auto *made = new QPushButton(text, m_savedBar);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
        return made;
    };
    m_stopButton = button(tr("Stop"), u"stopClosing"_s, [this] { m_closing->stop(); });
    m_openButtons += button(tr("Open file"), u"openFile"_s, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)); });
    m_openButtons += button(tr("Open folder"), u"openFolder"_s, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath()));
    });
    m_savedBar->hide();
    return m_savedBar;
}

} // namespace oogst
