#include "gui/reports/report_maker.h"

#include <QThread>

namespace oogst {

ReportMaker::ReportMaker(QObject *parent) : QObject(parent) {}

ReportMaker::~ReportMaker()
{
    if (m_thread)
        m_thread->wait();
}

void ReportMaker::make(const Document &document, Id<Meetup> meetup, const ReportOptions &options)
{
    if (m_thread)
        m_next = Wish{document, meetup, options};
    else
        start({document, meetup, options});
}

void ReportMaker::start(const Wish &wish)
{
    const auto result = std::make_shared<std::optional<Result<MadeReport>>>();
    m_thread = QThread::create([wish, result] {
        MadeReport made;
        made.report = makeReport(wish.document, wish.meetup, wish.options);
        if (wish.options.audience != Audience::Internal) {
            made.findings = findingsIn(wish.document, wish.meetup, wish.options);
            made.closingFindings = findingsBeforeClosing(wish.document, wish.meetup, wish.options.audience, wish.options.language);
        }
        Result<QByteArray> pdf = reportToPdf(made.report);
        if (!pdf) {
            *result = Result<MadeReport>(pdf.problem());
            return;
        }
        made.pdf = *pdf;
        *result = Result<MadeReport>(std::move(made));
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (m_next) {
            const Wish next = *m_next;
            m_next.reset();
            start(next);
        } else if (*result) {
            emit made(**result);
        }
    });
    m_thread->start();
}

} // namespace oogst
