// Makes the pages of a report in another thread, on a copy of the records.

#pragma once

#include "report/publishing/check.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace oogst {

/// A report as it is printed, in every shape the page needs.
struct MadeReport {
    Report report;
    QByteArray pdf;
    QList<Finding> findings; ///< what to look at before others read it; none for the organisers themselves
    QList<Finding> closingFindings; ///< the same in all that closing the meetup makes
};

/// Works on the newest wish only: a wish that comes while one is being made is made next, wishes between are skipped.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(QObject *parent = nullptr);
    ~ReportMaker() override;

    void make(const Document &document, Id<Meetup> meetup, const ReportOptions &options);
    bool isBusy() const { return m_thread != nullptr; }

signals:
    /// The newest wish is made.
    void made(const oogst::Result<oogst::MadeReport> &result);

private:
    struct Wish {
        Document document;
        Id<Meetup> meetup;
        ReportOptions options;
    };
    void start(const Wish &wish);

    QThread *m_thread = nullptr;
    std::optional<Wish> m_next;
};

} // namespace oogst
