// What kind of report, about what, for whom, in which language and with which parts.

#pragma once

#include "gui/page.h"
#include "report/report.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace oogst {

/// The language chosen last for a report, Dutch until then: all that is printed for a meetup speaks it.
Language chosenReportLanguage();

class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(QWidget *parent = nullptr);

    /// Offers the tables, owners and people of another meetup; all parts are on again.
    void setMeetup(const Document &document, Id<Meetup> meetup);
    /// The same meetup with other records: keeps what is chosen.
    void refresh(const Document &document);
    ReportOptions options() const;

signals:
    void changed();

private:
    QWidget *labelled(const QString &label, QWidget *field);
    void makeAudience(QVBoxLayout *column);
    void fillOnly();
    void fillSections();
    void follow();

    Document m_document;
    Id<Meetup> m_meetup;
    QComboBox *m_shape = nullptr;
    QWidget *m_onlyRow = nullptr;
    QComboBox *m_only = nullptr;
    QButtonGroup *m_audience = nullptr;
    QLabel *m_audienceNote = nullptr;
    QComboBox *m_language = nullptr;
    QWidget *m_parts = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QList<QCheckBox *> m_boxes;
    QStringList m_leftOut;
};

} // namespace oogst
