#include "gui/notes/notes_dialog.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/dialogs.h"
#include "gui/notes/notes_model.h"
#include "gui/notes/notes_view.h"
#include "gui/outline/pasted_lines.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr int byNotes = 1; // what an entry of the list of places says beside its table
constexpr int PlaceRole = Qt::UserRole + 1;

} // namespace

NotesDialog::NotesDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_meetup(meetup), m_model(new NotesModel(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"notesDialog"_s);
    setWindowTitle(tr("Notes in"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1040, 640);
    m_stack->addWidget(makeEntry());
    m_stack->addWidget(makeProposal());
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_stack);
    connect(m_model, &NotesModel::corrected, this, &NotesDialog::showCount);
}

QWidget *NotesDialog::makeEntry()
{
    auto *page = new QWidget(this);
    auto *all = new QVBoxLayout(page);
    all->addWidget(makeLabel(tr("Paste the notes of a table here: from Word, a mail, or typed from a flip chart."), "muted", page, Wrapping::Wraps));
    m_entry = new LinesEntry(page);
    m_entry->setObjectName(u"notesEntry"_s);
    m_entry->setAccessibleName(tr("Notes"));
    m_entry->setTabChangesFocus(false); // tabs are levels here
    m_entry->installEventFilter(this);
    all->addWidget(m_entry, 1);
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(tr("Open a text file…"), page);
    open->setAutoDefault(false); // Enter begins a line of the notes
    open->setObjectName(u"openNotes"_s);
    m_read = makePrimary(tr("Read the notes"), page);
    m_read->setObjectName(u"readNotes"_s);
    m_read->setEnabled(false);
    row->addWidget(open);
    row->addWidget(makeLabel(tr("Ctrl+Enter reads them"), "muted", page), 1);
    row->addWidget(m_read);
    all->addLayout(row);
    connect(m_entry, &QPlainTextEdit::textChanged, this, [this] { m_read->setEnabled(!m_entry->toPlainText().trimmed().isEmpty()); });
    connect(open, &QPushButton::clicked, this, &NotesDialog::openFile);
    connect(m_read, &QPushButton::clicked, this, &NotesDialog::read);
    return page;
}

QWidget *NotesDialog::makeProposal()
{
    auto *page = new QWidget(this);
    auto *all = new QVBoxLayout(page);
    m_count = makeLabel({}, "heading", page);
    m_count->setObjectName(u"notesCount"_s);
    m_view = new NotesView(m_model, page);
    m_view->installEventFilter(this);
    all->addWidget(m_count);
    all->addWidget(m_view, 1);
    all->addWidget(makeLabel(tr("Space in or out · 1…9 kind, 0 remark · Tab and Shift+Tab level · F2 text · Ctrl+Enter take in"), "muted", page,
                             Wrapping::Wraps));
    auto *row = new QHBoxLayout;
    m_place = new QComboBox(page);
    m_place->setObjectName(u"notesPlace"_s);
    m_place->setAccessibleName(tr("Where the lines go"));
    auto *back = new QPushButton(tr("Back to the text"), page);
    back->setAutoDefault(false);
    back->setObjectName(u"backToNotes"_s);
    m_take = makePrimary({}, page);
    m_take->setObjectName(u"takeNotes"_s);
    row->addWidget(makeLabel(tr("At:"), "muted", page));
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(m_take);
    all->addLayout(row);
    connect(back, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(0);
        m_entry->setFocus();
    });
    connect(m_take, &QPushButton::clicked, this, &NotesDialog::take);
    return page;
}

bool NotesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            watched == m_entry ? read() : take();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NotesDialog::setTable(Id<Table> table, Id<Round> round)
{
    m_table = table;
    m_round = round;
}

void NotesDialog::showNotes(const QString &notes)
{
    m_entry->setPlainText(notes);
    m_stack->setCurrentIndex(0);
    if (notes.trimmed().isEmpty())
        m_entry->setFocus();
    else
        read();
}

void NotesDialog::openFile()
{
    const QString path = dialogs().openFile(this, tr("Open notes"), tr("Text (*.txt *.md);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit refused(Problem{tr("These notes cannot be read: %1.").arg(file.errorString()), path});
    showNotes(textOfNotes(file.readAll()));
}

void NotesDialog::read()
{
    if (m_entry->toPlainText().trimmed().isEmpty())
        return;
    m_model->setLines(proposeOutcomes(m_entry->toPlainText()));
    fillPlaces();
    m_stack->setCurrentIndex(1);
    m_view->resizeRowsToContents();
    // On the first line that is a guess: the others need no look.
    const QList<ProposedLine> &lines = m_model->lines();
    const auto guess = std::ranges::find_if(lines, [](const ProposedLine &line) { return line.fate == NoteFate::Taken && !line.isSure; });
    m_view->setFocus();
    const int row = guess == lines.end() ? 0 : int(guess - lines.begin());
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void NotesDialog::fillPlaces()
{
    const Document &document = m_workspace.document();
    QList<Table> tables = document.where(&Table::meetup, m_meetup);
    std::ranges::sort(tables, {}, &Table::number);
    m_place->clear();
    if (m_model->namesTables() && !tables.isEmpty()) {
        m_place->addItem(tr("the tables that the notes name"));
        m_place->setItemData(0, byNotes, PlaceRole);
    }
    for (const Table &table : std::as_const(tables))
        m_place->addItem(tr("Table %1 · %2").arg(QString::number(table.number), tableTitle(table, document)), table.id.value);
    m_place->addItem(tr("Plenary"), QUuid());
    const int here = m_place->findData(m_table.value);
    m_place->setCurrentIndex(m_place->itemData(0, PlaceRole).toInt() == byNotes ? 0 : qMax(0, here));
}

void NotesDialog::showCount()
{
    const int taken = int(m_model->takenCount()), left = int(m_model->lines().size()) - taken;
    const QString in = tr("%n outcome(s) come in", nullptr, taken);
    m_count->setText(left == 0 ? in : tr("%1, %2").arg(in, tr("%n piece(s) of the notes stay out", nullptr, left)));
    m_take->setText(tr("Take in %n outcome(s)", nullptr, taken));
    m_take->setEnabled(taken > 0);
}

void NotesDialog::take()
{
    const QList<NotedOutcome> lines = m_model->taken();
    if (lines.isEmpty())
        return;
    NotesPlace place{m_meetup, m_round, std::nullopt};
    if (m_place->currentData(PlaceRole).toInt() != byNotes) {
        const Id<Table> table{m_place->currentData().toUuid()};
        const QList<Id<Outcome>> row = OutcomeTree::of(m_workspace.document(), m_meetup).roots(table);
        place.spot = OutcomeSpot{table, {}, row.isEmpty() ? Id<Outcome>{} : row.last()};
    }
    const NotesHarvest harvest = harvestNotes(m_workspace.document(), lines, place, [this] { return m_workspace.newId<Outcome>(); });
    if (const auto result = m_workspace.apply(harvest.set); !result)
        return emit refused(result.problem());
    QString told = harvest.set.summary;
    if (!harvest.unknownSpeakers.isEmpty())
        told = tr("%1. Not among the people: %2").arg(told, harvest.unknownSpeakers.join(u", "_s));
    emit done(told, harvest.made.last().value);
    accept();
}

} // namespace oogst
