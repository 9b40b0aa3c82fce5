#include "gui/tables/table_rounds_pane.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
#include "gui/cards.h"
#include "gui/field_editors.h"
#include "gui/participants/flow_layout.h"
#include "gui/record_titles.h"
#include "workspace/tables.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

TableRoundsPane::TableRoundsPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QTableWidget(this)), m_heading(makeLabel({}, "heading", this)),
      m_host(new ReferenceBox(this)), m_notes(new ReferenceBox(this)), m_closed(new QCheckBox(tr("Closed: nobody sits here in this round"), this))
{
    m_grid->setObjectName(u"table_rounds"_s);
    m_grid->setAccessibleName(tr("Tables by round"));
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setTabKeyNavigation(false);
    m_grid->setWordWrap(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_host->setObjectName(u"round_host"_s);
    m_notes->setObjectName(u"round_note_taker"_s);
    m_closed->setObjectName(u"round_closed"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeLabel(tr("Most tables are the same in every round. Here stands what is not: another host or note-taker, or a closed table."),
                             "muted", this, Wrapping::Wraps));
    all->addWidget(m_grid, 1);
    all->addWidget(makeForm());
    connect(m_grid, &QTableWidget::currentCellChanged, this, &TableRoundsPane::showChosen);
    connect(m_host, &ReferenceBox::edited, this, &TableRoundsPane::write);
    connect(m_notes, &ReferenceBox::edited, this, &TableRoundsPane::write);
    connect(m_closed, &QCheckBox::clicked, this, &TableRoundsPane::write);
}

QWidget *TableRoundsPane::makeForm()
{
    auto *card = new Card({}, this);
    auto *row = new FlowLayout; // in a narrow window the editors stand below each other
    row->setSpacing(12);
    row->addWidget(m_heading);
    const RecordType &type = recordType<TableRound>();
    const auto labelled = [&](const QString &field, ReferenceBox *box) {
        const QString text = type.fields[type.indexOf(field)].translatedLabel(type.table);
        auto *both = new QWidget(card);
        auto *pair = new QHBoxLayout(both);
        pair->setContentsMargins(0, 0, 0, 0);
        auto *label = makeLabel(text, "muted", both);
        label->setBuddy(box);
        box->setAccessibleName(text);
        box->setMinimumWidth(200);
        pair->addWidget(label);
        pair->addWidget(box);
        row->addWidget(both);
    };
    labelled(u"facilitator"_s, m_host);
    labelled(u"note_taker"_s, m_notes);
    row->addWidget(m_closed);
    card->body()->addLayout(row);
    return card;
}

void TableRoundsPane::showMeetup(Id<Meetup> meetup)
{
    m_meetup = meetup;
    fill();
    if (m_grid->rowCount() > 0 && m_grid->columnCount() > 0) {
        const QSignalBlocker quiet(m_grid);
        m_grid->setCurrentCell(0, 0);
    }
    showChosen();
}

void TableRoundsPane::refresh(const ChangeSet &set)
{
    if (set.touchesAny<TableRound, Table, Round, Participation, Person, Issue>()) {
        fill();
        showChosen();
    }
}

QString TableRoundsPane::cellText(const Table &table, const Round &round) const
{
    const Document &document = m_workspace.document();
    if (isClosed(table.id, round.id, document))
        return tr("closed");
    QStringList names{nameOf(facilitatorOf(table, round.id, document), document)};
    if (const QString notes = nameOf(noteTakerOf(table, round.id, document), document); !notes.isEmpty())
        names += tr("notes: %1").arg(notes);
    names.removeAll(QString());
    return names.join(u" · "_s);
}

void TableRoundsPane::fill()
{
    const Document &document = m_workspace.document();
    m_tables = tablesOf(document, m_meetup);
    m_rounds = roundsOf(document, m_meetup);
    const QSignalBlocker quiet(m_grid);
    m_grid->setRowCount(int(m_tables.size()));
    m_grid->setColumnCount(int(m_rounds.size()));
    for (int c = 0; c < m_rounds.size(); ++c)
        m_grid->setHorizontalHeaderItem(c, new QTableWidgetItem(tr("Round %1").arg(m_rounds[c].number)));
    for (int r = 0; r < m_tables.size(); ++r) {
        m_grid->setVerticalHeaderItem(r, new QTableWidgetItem(tr("Table %1").arg(m_tables[r].number)));
        for (int c = 0; c < m_rounds.size(); ++c) {
            auto *item = new QTableWidgetItem(cellText(m_tables[r], m_rounds[c]));
            item->setToolTip(item->text().toHtmlEscaped());
            QFont font = item->font();
            font.setBold(document.find(atTable(m_tables[r].id, m_rounds[c].id, document).id).has_value()); // what differs stands out
            item->setFont(font);
            m_grid->setItem(r, c, item);
        }
    }
    const QList<QUuid> people = participantsByTitle(document, m_meetup);
    m_host->setChoices(document, recordType<Participation>(), people);
    m_notes->setChoices(document, recordType<Participation>(), people);
}

TableRound TableRoundsPane::chosen() const
{
    const int row = m_grid->currentRow(), column = m_grid->currentColumn();
    if (row < 0 || column < 0 || row >= m_tables.size() || column >= m_rounds.size())
        return {};
    return atTable(m_tables[row].id, m_rounds[column].id, m_workspace.document());
}

void TableRoundsPane::showChosen()
{
    const Document &document = m_workspace.document();
    const TableRound at = chosen();
    const Table table = document.findOrEmpty(at.table);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_host, m_notes, m_closed})
        editor->setEnabled(!at.table.isNull());
    m_heading->setText(at.table.isNull() ? QString()
                                         : tr("Table %1, round %2").arg(QString::number(table.number),
                                                                        QString::number(document.findOrEmpty(at.round).number)));
    const auto show = [&](ReferenceBox *box, Id<Participation> here, Id<Participation> always) {
        const QSignalBlocker quiet(box);
        box->setCell(here.isNull() ? QVariant() : QVariant(here.text()));
        box->lineEdit()->setPlaceholderText(always.isNull() ? tr("nobody") : tr("as always: %1").arg(nameOf(always, document)));
    };
    show(m_host, at.facilitator, table.facilitator);
    show(m_notes, at.noteTaker, table.noteTaker);
    const QSignalBlocker quiet(m_closed);
    m_closed->setChecked(at.closed);
}

void TableRoundsPane::write()
{
    TableRound at = chosen();
    if (at.table.isNull())
        return;
    for (const ReferenceBox *box : {m_host, m_notes})
        if (const QString name = box->unknownName(); !name.isEmpty()) {
            emit refused({tr("“%1” is no participant of this meetup. Choose somebody from the list.").arg(name), {}});
            showChosen();
            return;
        }
    at.facilitator = Id<Participation>::fromText(m_host->cell().toString());
    at.noteTaker = Id<Participation>::fromText(m_notes->cell().toString());
    at.closed = m_closed->isChecked();
    ChangeSet set = changeAtTable(at, m_workspace.document());
    if (set.isEmpty())
        return;
    set.summary = tr("%1 changed").arg(m_heading->text());
    if (const auto result = m_workspace.apply(set); !result)
        emit refused(result.problem());
    else
        emit done(set.summary);
}

bool TableRoundsPane::reveal(const QUuid &tableRound)
{
    const TableRound at = m_workspace.findOrEmpty(Id<TableRound>{tableRound});
    for (int r = 0; r < m_tables.size(); ++r)
        for (int c = 0; c < m_rounds.size(); ++c)
            if (m_tables[r].id == at.table && m_rounds[c].id == at.round) {
                m_grid->setCurrentCell(r, c);
                m_grid->setFocus(Qt::OtherFocusReason);
                return true;
            }
    return false;
}

} // namespace oogst
