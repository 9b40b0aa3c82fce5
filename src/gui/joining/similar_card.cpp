#include "gui/joining/similar_card.h"

#include "gui/joining/weight_text.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace oogst {

SimilarCard::SimilarCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Resembles"), parent), m_workspace(workspace), m_list(new QListWidget(this))
{
    setObjectName(u"similarCard"_s);
    m_list->setObjectName(u"similarOutcomes"_s);
    m_list->setAccessibleName(tr("Outcomes that resemble this one"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(180);
    setLook(m_list, "plain");
    body()->addWidget(m_list);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &SimilarCard::search);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit openRecord(recordType<Outcome>(), item->data(Qt::UserRole).toUuid()); });
}

void SimilarCard::setOutcome(Id<Outcome> outcome)
{
    if (outcome == m_outcome)
        return;
    m_outcome = outcome;
    m_search.cancel();
    m_soon.start();
}

void SimilarCard::setWelcome(bool isWelcome)
{
    m_isWelcome = isWelcome;
    setVisible(isWelcome && m_list->count() > 0);
}

void SimilarCard::search()
{
    if (!m_workspace.find(m_outcome)) {
        m_list->clear();
        return hide();
    }
    ResemblanceQuestion question;
    question.about = m_outcome;
    question.most = 4;
    m_search.start([document = m_workspace.document(), question](const std::function<bool()> &isCancelled) { return similarOutcomes(document, question, isCancelled); },
                   [this](const QList<Resemblance> &found) {
                       m_list->clear();
                       for (const Resemblance &one : found) {
                           const Outcome outcome = m_workspace.findOrEmpty(one.other);
                           auto *item = new QListWidgetItem(u"%1\n%2"_s.arg(elided(outcome.text, 90), placeText(m_workspace.document(), outcome)), m_list);
                           item->setToolTip(likenessText(one).toHtmlEscaped());
                           item->setData(Qt::UserRole, one.other.value);
                       }
                       setVisible(m_isWelcome && m_list->count() > 0);
                   });
}

} // namespace oogst
