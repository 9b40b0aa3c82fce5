#include "gui/seating/panels/cards_bar.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/dialogs.h"
#include "gui/reports/report_choices.h"
#include "gui/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

namespace oogst {
namespace {

constexpr qsizetype mostNames = 6;

} // namespace

CardsBar::CardsBar(QWidget *parent)
    : QFrame(parent), m_words(makeLabel({}, "plain", this, Wrapping::Wraps)), m_save(new QPushButton(tr("Save these route cards…"), this)),
      m_maker(new ReportMaker(this))
{
    setLook(this, "bar");
    setObjectName(QStringLiteral("cardsBar"));
    m_words->setObjectName(QStringLiteral("cardsWords"));
    m_save->setObjectName(QStringLiteral("saveRouteCards"));
    auto *later = new QPushButton(tr("Not now"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_words, 1);
    row->addWidget(later);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &CardsBar::save);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_maker, &ReportMaker::made, this, &CardsBar::write);
    hide();
}

void CardsBar::offer(const Document &document, Id<Meetup> meetup, const QList<Id<Participation>> &people)
{
    if (isHidden() || m_meetup != meetup)
        m_people.clear(); // else the cards of the repair before are still to be made
    m_document = document;
    m_meetup = meetup;
    for (const Id<Participation> &one : people)
        if (!m_people.contains(one))
            m_people += one;
    QStringList names;
    for (const Id<Participation> &one : m_people.mid(0, mostNames))
        names += nameOf(one, document);
    if (m_people.size() > mostNames)
        names += tr("%n more", nullptr, int(m_people.size() - mostNames));
    m_words->setText(tr("%n person(s) need another route card: %1.", nullptr, int(m_people.size())).arg(names.join(QStringLiteral(", "))));
    setVisible(!m_people.isEmpty());
}

void CardsBar::save()
{
    m_path = dialogs().saveFile(this, tr("Save route cards"), tr("route cards") + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (m_path.isEmpty())
        return;
    ReportOptions options;
    options.audience = Audience::Internal;
    options.language = chosenReportLanguage();
    options.shape = oogst::Shape::RouteCards;
    for (const Id<Participation> &one : std::as_const(m_people))
        options.participants += one.value;
    m_save->setEnabled(false);
    m_maker->make(m_document, m_meetup, options);
}

void CardsBar::write(const Result<MadeReport> &made)
{
    m_save->setEnabled(true);
    if (!made) {
        emit refused(made.problem());
        return;
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made->pdf) != made->pdf.size() || !file.commit()) {
        emit refused({tr("The route cards could not be written: %1.").arg(file.errorString()), m_path});
        return;
    }
    hide();
    emit done(tr("%n route card(s) saved", nullptr, int(m_people.size())));
}

} // namespace oogst
