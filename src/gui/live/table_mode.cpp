#include "gui/live/table_mode.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/outline/outline_offers.h"
#include "gui/outline/outline_view.h"
#include "gui/live/clock_panel.h"
#include "gui/live/round_clock.h"
#include "gui/seating/seating_board.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr double largeType = 1.6; // times the type of the program
constexpr int peopleShare = 6;    // who sits here takes a sixth of the window at most

// By a style sheet of its own: the looks of the program say sizes too, and would win from a font.
void scaleFont(QWidget *widget, double times)
{
    const double size = QApplication::font().pointSizeF() * times;
    const QString sheet = u"font-size: %1pt;"_s.arg(size, 0, 'f', 1);
    if (widget->styleSheet() != sheet)
        widget->setStyleSheet(sheet);
}

} // namespace

TableMode::TableMode(Workspace &workspace, RoundClock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window), m_workspace(workspace), m_clock(clock)
{
    setObjectName(u"tableMode"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1200, 800);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(32, 24, 32, 16);
    all->setSpacing(12);
    all->addWidget(makeHead());
    m_outline = new OutlineView(workspace, this);
    m_note = makeLabel({}, "muted", this, Wrapping::Wraps);
    m_note->setObjectName(u"tableModeNote"_s);
    auto *card = new Card({}, this);
    card->body()->addWidget(m_outline, 1);
    all->addWidget(card, 1);
    all->addWidget(m_note);
    enlarge();
    makeKeys();
    connect(m_outline, &OutlineView::done, this, &TableMode::tell);
    connect(m_outline, &OutlineView::refused, this, [this](const Problem &problem) { tell(problem.text()); });
    connect(m_outline, &OutlineView::notesOffered, this, [this] { tell(tr("These notes have headings. Paste them in the harvest page instead.")); });
    connect(&workspace, &Workspace::changed, this, &TableMode::refresh);
    tell({});
}

TableMode::~TableMode()
{
    // The line that is left writes and tells: nobody may listen any more when the field goes.
    m_outline->leave();
    m_outline->disconnect(this);
    m_workspace.disconnect(this);
}

QWidget *TableMode::makeHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    m_title = makeLabel({}, "title", head, Wrapping::Wraps);
    m_roundChoice = new QComboBox(head);
    m_roundChoice->setAccessibleName(tr("Round"));
    auto *close = new QPushButton(tr("Close (F10)"), head);
    close->setFocusPolicy(Qt::TabFocus);
    first->addWidget(m_title, 1);
    first->addWidget(m_roundChoice);
    first->addWidget(new ClockPanel(m_clock, head));
    first->addWidget(close);
    m_question = makeLabel({}, "heading", head, Wrapping::Wraps);
    m_people = makeLabel({}, "muted", head, Wrapping::Wraps);
    m_people->setObjectName(u"tableModePeople"_s);
    rows->addLayout(first);
    rows->addWidget(m_question);
    rows->addWidget(m_people);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_roundChoice, &QComboBox::activated, this, [this](int index) { showTable(m_meetup, m_table, m_rounds.value(index)); });
    return head;
}

void TableMode::enlarge()
{
    scaleFont(m_outline, largeType);
    scaleFont(m_title, largeType * 1.3);
    scaleFont(m_question, largeType);
    scaleFont(m_people, largeType * 0.8);
}

void TableMode::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_outline)
        enlarge();
    QWidget::changeEvent(event);
}

void TableMode::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    key(Qt::Key_F10, [this] { close(); });
    key(QKeySequence::Undo, [this] {
        const auto result = m_workspace.undo();
        tell(result ? tr("Undone: %1").arg(result->summary) : result.problem().text());
    });
    key(QKeySequence(u"Ctrl+Shift+Z"_s), [this] {
        const auto result = m_workspace.redo();
        tell(result ? tr("Done again: %1").arg(result->summary) : result.problem().text());
    });
    key(QKeySequence(u"Ctrl+PgDown"_s), [this] { stepTable(1); });
    key(QKeySequence(u"Ctrl+PgUp"_s), [this] { stepTable(-1); });
    key(QKeySequence(u"Ctrl+Space"_s), [this] { m_clock.toggle(); });
    key(Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void TableMode::showTable(Id<Meetup> meetup, Id<Table> table, Id<Round> round)
{
    m_outline->leave();
    m_meetup = meetup;
    m_table = table;
    QList<Round> rounds = m_workspace.document().where(&Round::meetup, meetup);
    std::ranges::sort(rounds, {}, &Round::number);
    m_rounds.clear();
    m_roundChoice->clear();
    for (const Round &one : std::as_const(rounds)) {
        m_rounds += one.id;
        m_roundChoice->addItem(tr("Round %1").arg(one.number));
    }
    m_round = m_rounds.contains(round) ? round : m_rounds.value(0);
    m_roundChoice->setCurrentIndex(int(m_rounds.indexOf(m_round)));
    m_roundChoice->setVisible(m_rounds.size() > 1);
    if (!m_clock.isRunning() && m_clock.round() != m_round)
        m_clock.set(m_round, minutesOfRound(m_workspace.document(), meetup, m_round));
    m_outline->setRound(m_rounds.size() > 1 ? m_round : Id<Round>{});
    m_outline->showPart(meetup, {false, table});
    fillHead();
    fillPeople();
    m_outline->startLine();
}

void TableMode::fillHead()
{
    const Document &document = m_workspace.document();
    const Table table = document.findOrEmpty(m_table);
    const QString title = m_table.isNull() ? tr("Plenary") : tr("Table %1 · %2").arg(QString::number(table.number), tableTitle(table, document));
    m_title->setText(title);
    setWindowTitle(title);
    const QString question = document.findOrEmpty(table.issue).question;
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
}

void TableMode::fillPeople()
{
    m_names.clear();
    m_namesWithOrganisation.clear();
    for (const Chip &chip : chipsAt(m_workspace.document(), m_table, m_round)) {
        m_names += chip.name;
        m_namesWithOrganisation += chip.organisation.isEmpty() ? chip.name : tr("%1 (%2)").arg(chip.name, chip.organisation);
    }
    m_people->setVisible(!m_names.isEmpty());
    const QString all = m_namesWithOrganisation.join(u", "_s);
    m_people->setAccessibleName(tr("At the table: %1").arg(all));
    m_people->setToolTip(all.toHtmlEscaped());
    fitPeople();
    offerPeopleAndIssues(*m_outline, m_workspace.document(), m_meetup, m_table, m_round);
}

// The names with their organisations where there is room for those; on a small screen the lines below need it more.
void TableMode::fitPeople()
{
    const QString full = m_namesWithOrganisation.join(u" · "_s);
    const QMargins margins = layout()->contentsMargins();
    m_people->ensurePolished();
    const QFontMetrics metrics(m_people->font());
    const QRect room(0, 0, qMax(100, width() - margins.left() - margins.right()), 100000);
    const bool fits = metrics.boundingRect(room, Qt::TextWordWrap, full).height() * peopleShare <= height();
    const QString text = fits ? full : m_names.join(u" · "_s);
    if (m_people->text() != text)
        m_people->setText(text);
}

void TableMode::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPeople();
}

void TableMode::refresh(const ChangeSet &set)
{
    m_outline->refresh(set);
    if (set.touchesAny<Table, Issue>())
        fillHead();
    if (set.touchesAny<Seat, Person, Participation, Organisation, Table, Round, Issue>())
        fillPeople();
    if (set.touches(recordType<Table>()) && !m_table.isNull() && !m_workspace.find(m_table))
        close();
}

void TableMode::stepTable(int by)
{
    QList<Table> tables = m_workspace.document().where(&Table::meetup, m_meetup);
    std::ranges::sort(tables, {}, &Table::number);
    const auto at = std::ranges::find(tables, m_table, &Table::id) - tables.begin() + by;
    if (at >= 0 && at < tables.size())
        showTable(m_meetup, tables[at].id, m_round);
}

void TableMode::tell(const QString &text)
{
    const QString keys = tr("Enter new line · Tab level · @ who · Ctrl+Space clock · Ctrl+PgDn next table · F10 close");
    m_note->setText(text.isEmpty() ? keys : text);
}

void TableMode::closeEvent(QCloseEvent *event)
{
    m_outline->leave();
    emit closed(m_table.value);
    QWidget::closeEvent(event);
}

} // namespace oogst
