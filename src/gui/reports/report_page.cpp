#include "gui/reports/report_page.h"

#include "gui/dialogs.h"
#include "gui/reports/house_card.h"
#include "gui/reports/publish/closing_run.h"
#include "gui/reports/publish/findings_panel.h"
#include "gui/reports/publish/print_pages.h"
#include "gui/reports/report_choices.h"
#include "report/report_files.h"
#include "workspace/handed_over.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QScrollBar>
#include <QStandardPaths>
#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ReportOptions ReportPage::options() const
{
    return m_choices->options();
}

void ReportPage::makeActions()
{
    addAction(tr("Make PDF…"), u"savePdf"_s, [this] { save(u"pdf"_s); });
    addAction(tr("Save report as JSON…"), u"saveJson"_s, [this] { save(u"json"_s); });
    addAction(tr("Save report as web page…"), u"saveHtml"_s, [this] { save(u"html"_s); });
    addAction(tr("Save report for a word processor…"), u"saveOdt"_s, [this] { save(u"odt"_s); });
    addAction(tr("Save report as Markdown…"), u"saveMarkdown"_s, [this] { save(u"md"_s); });
    addAction(tr("Print report…"), u"printReport"_s, [this] { whenSeen([this] { previewPrint(*m_pdf, this); }); });
    addAction(tr("Check before publishing"), u"checkReport"_s, [this] { showFindings(); });
    QAction *closing = addAction(tr("Close the meetup…"), u"closeMeetup"_s, [this] { whenSeen([this] { close(); }, Scope::Closing); });
    closing->setProperty("header", true);
}

void ReportPage::reload()
{
    m_choices->setMeetup(m_workspace.document(), meetup());
    m_house->setMeetup(meetup());
    m_savedBar->hide();
    m_findings->hide();
    m_next = {};
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

void ReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_closing->isRunning())
        m_closing->stop();
    else
        Page::keyPressEvent(event);
}

void ReportPage::remake()
{
    m_rest.stop();
    m_stale = true;
    if (meetup().isNull() || (!isVisible() && !m_next))
        return;
    m_stale = false;
    m_choices->refresh(m_workspace.document());
    m_state->setText(tr("Making the pages…"));
    m_maker->make(m_workspace.document(), meetup(), options());
}

void ReportPage::present(const Result<MadeReport> &result)
{
    if (!result) {
        m_state->setText({});
        m_next = {};
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
    m_findings->setFindings(m_made.findings);
    m_lookButton->setText(tr("%n thing(s) to look at", nullptr, int(m_made.findings.size())));
    m_lookButton->setVisible(!m_made.findings.isEmpty());
    if (m_next && !m_stale)
        whenSeen(std::exchange(m_next, {}), m_nextScope);
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

void ReportPage::showFindings()
{
    m_findings->setFindings(m_made.findings);
    m_findings->ask();
}

void ReportPage::whenSeen(const std::function<void()> &act, Scope scope)
{
    m_nextScope = scope;
    if (m_stale || m_maker->isBusy() || m_made.pdf.isEmpty()) {
        m_next = act;
        remake();
        return;
    }
    m_findings->setFindings(scope == Scope::Closing ? m_made.closingFindings : m_made.findings);
    if (m_findings->unseen() > 0) {
        m_next = act;
        m_findings->ask();
    } else {
        act();
    }
}

void ReportPage::save(const QString &format)
{
    whenSeen([this, format] {
        QString name = m_made.report.fileName;
        if (name.isEmpty())
            name = tr("report");
        const QString folder = m_savedPath.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                     : QFileInfo(m_savedPath).absolutePath();
        const QString kind = u"%1 (*.%2)"_s.arg(format.toUpper(), format);
        const QString path = dialogs().saveFile(this, tr("Save report"), QDir(folder).filePath(name + u'.' + format), kind);
        if (!path.isEmpty())
            write(format, path);
    });
}

void ReportPage::write(const QString &format, const QString &path)
{
    const auto written = std::make_shared<std::optional<Problem>>();
    QThread *thread = QThread::create([made = m_made, format, path, written] {
        const auto bytes = format == u"pdf" ? Result<QByteArray>(made.pdf) : reportAs(format, made.report);
        const Result<Done> result = bytes ? writeFile(path, *bytes) : Result<Done>(bytes.problem());
        if (!result)
            *written = result.problem();
    });
    thread->setParent(this);
    connect(thread, &QThread::finished, this, [this, thread, path, written] {
        thread->deleteLater();
        if (*written)
            emit refused(**written);
        else
            tellWhere(path);
    });
    thread->start();
}

void ReportPage::tellWhere(const QString &path)
{
    m_savedPath = path;
    m_saved->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    for (QPushButton *button : m_openButtons)
        button->show();
    m_progress->hide();
    m_stopButton->hide();
    m_savedBar->show();
}

void ReportPage::close()
{
    const QString folder = dialogs().folder(this, tr("Where should the folder with everything come?"));
    if (folder.isEmpty() || m_closing->isRunning())
        return;
    m_saved->setText(tr("Making everything…"));
    for (QPushButton *button : m_openButtons)
        button->hide();
    m_progress->show();
    m_stopButton->show();
    m_savedBar->show();
    m_stopButton->setFocus();
    m_closing->start(m_workspace.document(), meetup(),
                     {options().audience, options().language, folder, QFileInfo(m_workspace.path()).absolutePath()});
}

void ReportPage::present(const Result<Closing> &closed)
{
    if (closed) {
        const int people = int(m_workspace.document().where(&Participation::meetup, meetup()).size());
        if (const auto noted = noteHandedOver(m_workspace, meetup(), tr("reports in the folder %1").arg(QDir::toNativeSeparators(closed->folder)), people); !noted)
            emit refused(noted.problem());
        tellWhere(QDir(closed->folder).filePath(u"index.html"_s));
        return;
    }
    m_savedBar->hide();
    emit refused(closed.problem());
}

} // namespace oogst
