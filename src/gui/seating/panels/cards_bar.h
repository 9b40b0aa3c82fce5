// After a repair: who needs another route card, and those cards alone as a PDF.

#pragma once

#include "gui/reports/report_maker.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oogst {

class CardsBar : public QFrame
{
    Q_OBJECT

public:
    explicit CardsBar(QWidget *parent = nullptr);

    /// Together with those of before that are not saved yet. Hides when there is nobody.
    void offer(const Document &document, Id<Meetup> meetup, const QList<Id<Participation>> &people);

    /// The records as they are now: cards are made of these.
    void follow(const Document &document) { m_document = document; }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    void save();
    void write(const Result<MadeReport> &made);

    QLabel *m_words;
    QPushButton *m_save;
    ReportMaker *m_maker;
    Document m_document;
    Id<Meetup> m_meetup;
    QList<Id<Participation>> m_people;
    QString m_path;
};

} // namespace oogst
