#include "gui/reports/publish/findings_panel.h"

#include "gui/cards.h"
#include "report/publishing/withhold.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

FindingsPanel::FindingsPanel(QWidget *parent)
    : QFrame(parent)
    , m_heading(makeLabel({}, "heading", this, Wrapping::Wraps))
    , m_list(new QListWidget(this))
{
    setObjectName(u"findings"_s);
    setLook(this, "pane");
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    m_list->setAccessibleName(tr("Before publishing"));
    m_list->setWordWrap(true);
    m_list->setObjectName(u"findingsList"_s);
    m_list->setMaximumHeight(230);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    auto *spot = new QPushButton(tr("Go to the &spot"), this);
    spot->setObjectName(u"findingsSpot"_s);
    auto *later = new QPushButton(tr("&Not now"), this);
    auto *seen = makePrimary(tr("Seen, &go on"), this);
    seen->setObjectName(u"findingsSeen"_s);
    row->addWidget(spot);
    row->addStretch(1);
    row->addWidget(later);
    row->addWidget(seen);
    column->addLayout(row);
    connect(m_list, &QListWidget::itemActivated, this, &FindingsPanel::jump);
    connect(spot, &QPushButton::clicked, this, &FindingsPanel::jump);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    connect(seen, &QPushButton::clicked, this, [this] {
        for (const Finding &finding : std::as_const(m_findings))
            m_seen += finding.key();
        hide();
        emit goOn();
    });
    hide();
}

void FindingsPanel::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    m_list->clear();
    for (const Finding &finding : findings)
        m_list->addItem(u"“%1”\n%2"_s.arg(elided(finding.quote.simplified(), 90), finding.what));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_heading->setText(tr("Look at %n thing(s) before others read this", nullptr, int(findings.size())));
}

int FindingsPanel::unseen() const
{
    return int(unseenOf(m_findings, m_seen).size());
}

void FindingsPanel::ask()
{
    show();
    m_list->setFocus();
}

void FindingsPanel::jump()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_findings.size())
        emit openSpot(*m_findings[row].type, m_findings[row].record, m_findings[row].field);
}

} // namespace oogst
