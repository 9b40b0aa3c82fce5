#include "gui/reports/report_page.h"

#include "gui/cards.h"
#include "gui/dialogs.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPdfDocument>
#include <QPdfView>
#include <QRadioButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
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
    : Page(workspace, parent), m_maker(new ReportMaker(this)), m_pdf(new QPdfDocument(this))
{
    setObjectName(u"reports"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeMaking);
    connect(&m_rest, &QTimer::timeout, this, &ReportPage::remake);
    connect(m_maker, &ReportMaker::made, this, &ReportPage::present);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeChoices());
    row->addWidget(makePages(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(row, 1);
    all->addWidget(makeSavedBar());
}

ReportPage::~ReportPage()
{
    // The view reads from the bytes as long as it lives.
    m_pdf->close();
}

QAction *ReportPage::makeAction(const QString &text, const QString &name, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions += action;
    return action;
}

QWidget *ReportPage::makeChoices()
{
    auto *card = new Card(tr("Audience"), this);
    card->setFixedWidth(270);
    m_audience = new QButtonGroup(this);
    for (size_t i = 0; i < enumWords<Audience>.size(); ++i) {
        auto *button = new QRadioButton(labelOf(static_cast<Audience>(i)), card);
        m_audience->addButton(button, int(i));
        card->body()->addWidget(button);
    }
    m_audience->button(int(Audience::Public))->setChecked(true);
    m_audienceNote = makeLabel({}, "muted", card, Wrapping::Wraps);
    card->body()->addWidget(m_audienceNote);
    card->body()->addSpacing(8);
    QLabel *language = makeLabel(tr("&Language"), "heading", card);
    card->body()->addWidget(language);
    m_language = new QComboBox(card);
    m_language->setObjectName(u"reportLanguage"_s);
    language->setBuddy(m_language);
    for (size_t i = 0; i < enumWords<Language>.size(); ++i)
        m_language->addItem(labelOf(static_cast<Language>(i)));
    card->body()->addWidget(m_language);
    card->body()->addSpacing(8);
    card->body()->addWidget(makeLabel(tr("Sections"), "heading", card));
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(6);
    card->body()->addLayout(m_sections);
    card->body()->addStretch(1);
    connect(m_audience, &QButtonGroup::idClicked, this, &ReportPage::remake);
    connect(m_language, &QComboBox::activated, this, [this] {
        fillSections();
        remake();
    });
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(288);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *ReportPage::makePages()
{
    auto *card = new Card(tr("Report"), this);
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
    tool(u"−"_s, tr("Smaller"), [this] { zoom(1 / 1.2); });
    tool(u"+"_s, tr("Larger"), [this] { zoom(1.2); });
    tool(u"↔"_s, tr("Fit to width"), [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    const auto button = [&](QPushButton *made, QAction *action) {
        made->setObjectName(action->objectName() + u"Button"_s);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        card->head()->addWidget(made);
    };
    button(new QPushButton(tr("JSON"), card), makeAction(tr("Save report as JSON…"), u"saveJson"_s, [this] { save(Format::Json); }));
    button(makePrimary(tr("Make PDF"), card), makeAction(tr("Make PDF…"), u"savePdf"_s, [this] { save(Format::Pdf); }));

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
    const auto button = [&](const QString &text, const QString &name, auto run) {
        auto *made = new QPushButton(text, m_savedBar);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
    };
    button(tr("Open file"), u"openFile"_s, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)); });
    button(tr("Open folder"), u"openFolder"_s,
           [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath())); });
    m_savedBar->hide();
    return m_savedBar;
}

ReportOptions ReportPage::options() const
{
    return {static_cast<Audience>(m_audience->checkedId()), static_cast<Language>(m_language->currentIndex()), m_leftOut};
}

void ReportPage::fillSections()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const SectionName &section : harvestLetterSections(options().language)) {
        auto *box = new QCheckBox(section.title, this);
        box->setObjectName(u"section_"_s + section.id);
        box->setChecked(!m_leftOut.contains(section.id));
        connect(box, &QCheckBox::toggled, this, [this, id = section.id](bool on) {
            m_leftOut.removeAll(id);
            if (!on)
                m_leftOut += id;
            remake();
        });
        m_sections->addWidget(box);
        m_boxes += box;
    }
}

void ReportPage::reload()
{
    m_leftOut.clear();
    m_savedBar->hide();
    m_waiting.reset();
    fillSections();
    remake();
}

// Typing at a table must not make a report per key: only after a rest, and only when somebody looks.
void ReportPage::refresh(const ChangeSet &)
{
    m_stale = true;
    if (isVisible())
        m_rest.start();
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && !meetup().isNull())
        remake();
}

void ReportPage::remake()
{
    m_rest.stop();
    m_stale = true;
    switch (options().audience) {
    case Audience::Public: m_audienceNote->setText(tr("For everybody: nothing sensitive, few names.")); break;
    case Audience::Participants: m_audienceNote->setText(tr("For who was there: names of who agreed to that.")); break;
    case Audience::Internal: m_audienceNote->setText(tr("For the organisers only: sensitive outcomes too.")); break;
    }
    if (!isVisible() && !m_waiting)
        return;
    m_stale = false;
    m_state->setText(tr("Making the pages…"));
    m_maker->make(m_workspace.document(), meetup(), options());
}

void ReportPage::present(const Result<MadeReport> &result)
{
    if (!result) {
        m_state->setText({});
        m_waiting.reset();
        emit refused(result.problem());
        return;
    }
    m_made = *result;
    const int across = m_view->horizontalScrollBar()->value(), down = m_view->verticalScrollBar()->value();
    m_pdf->close();
    m_bytes.close();
    m_bytes.setData(m_made.pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_pdf->load(&m_bytes);
    m_view->horizontalScrollBar()->setValue(across);
    m_view->verticalScrollBar()->setValue(down);
    m_state->setText(tr("%n page(s)", nullptr, m_pdf->pageCount()));
    m_view->setAccessibleDescription(m_state->text());
    if (m_waiting && !m_stale) {
        const auto [format, path] = *m_waiting;
        m_waiting.reset();
        write(format, path);
    }
    emit shown();
}

void ReportPage::zoom(double factor)
{
    // Fitting to the width has no factor of its own: start from the page as it is shown.
    double now = m_view->zoomFactor();
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom && m_pdf->pageCount() > 0) {
        const double points = m_pdf->pagePointSize(0).width();
        now = (m_view->viewport()->width() - 12) / (points * logicalDpiX() / 72.0);
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(0.2, now * factor, 5.0));
}

void ReportPage::save(Format format)
{
    const bool pdf = format == Format::Pdf;
    const QString suffix = pdf ? u".pdf"_s : u".json"_s;
    QString name = m_made.report.fileName;
    if (name.isEmpty())
        name = tr("report");
    const QString folder = m_savedPath.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                 : QFileInfo(m_savedPath).absolutePath();
    const QString path = dialogs().saveFile(this, pdf ? tr("Save report as PDF") : tr("Save report as JSON"),
                                            QDir(folder).filePath(name + suffix), pdf ? tr("PDF (*.pdf)") : tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    if (m_stale || m_maker->isBusy() || m_made.pdf.isEmpty()) {
        m_waiting = {format, path};
        remake();
    } else {
        write(format, path);
    }
}

void ReportPage::write(Format format, const QString &path)
{
    QSaveFile file(path);
    const QByteArray &bytes = format == Format::Pdf ? m_made.pdf : m_made.json;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        emit refused({tr("The report could not be written: %1. Choose another place.").arg(file.errorString()), path});
        return;
    }
    m_savedPath = path;
    m_saved->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    m_savedBar->show();
}

} // namespace oogst
