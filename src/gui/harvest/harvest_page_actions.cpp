// What the harvest page can do: its actions with their keys, and the windows they open.

#include "gui/harvest/harvest_page.h"

#include "core/rules/outcome_marks.h"
#include "gui/cards.h"
#include "gui/harvest/outcome_detail.h"
#include "gui/harvest/outcome_links.h"
#include "gui/harvest/sitters_card.h"
#include "gui/joining/join_dialog.h"
#include "gui/live/plenary_window.h"
#include "gui/live/round_clock.h"
#include "gui/live/table_mode.h"
#include "gui/next_edition/next_edition_dialog.h"
#include "gui/notes/notes_dialog.h"
#include "gui/outline/outcome_kinds.h"
#include "gui/outline/outline_view.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

QAction *HarvestPage::makeAction(const QString &text, const QString &name, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions += action;
    return action;
}

void HarvestPage::makeActions()
{
    QAction *add = makeAction(tr("New outcome"), u"newOutcome"_s, [this] { m_outline->startLine(); });
    add->setIconText(tr("New"));
    makeAction(tr("Level in") + u"\tTab"_s, u"indentOutcome"_s, [this] { m_outline->indent(); });
    makeAction(tr("Level out") + u"\tShift+Tab"_s, u"outdentOutcome"_s, [this] { m_outline->outdent(); });
    makeAction(tr("Move up") + u"\tAlt+Shift+↑"_s, u"moveOutcomeUp"_s, [this] { m_outline->move(OutcomeMove::Up); });
    makeAction(tr("Move down") + u"\tAlt+Shift+↓"_s, u"moveOutcomeDown"_s, [this] { m_outline->move(OutcomeMove::Down); });
    makeAction(tr("Fold or unfold") + u"\tCtrl+."_s, u"foldOutcome"_s, [this] { m_outline->toggleFold(); });
    makeAction(tr("Sensitive, or no longer") + u"\tCtrl+Shift+G"_s, u"toggleSensitive"_s, [this] { m_outline->toggleSensitive(); });
    makeAction(tr("Remove outcome"), u"removeOutcome"_s, [this] { m_outline->removeLine(); });
    const auto onSaved = [this](void (OutcomeLinks::*verb)()) {
        return [this, verb] {
            if (m_outline->commit()) {
                m_detail->setOutcome(m_outline->currentOutcome());
                (m_detail->links().*verb)();
            }
        };
    };
    makeAction(tr("To the knowledge agenda"), u"outcomeToAgenda"_s, onSaved(&OutcomeLinks::toAgenda));
    makeAction(tr("Make a commitment…"), u"outcomeToCommitment"_s, onSaved(&OutcomeLinks::makeCommitment));
    makeAction(tr("Tie to another outcome…"), u"tieOutcome"_s, onSaved(&OutcomeLinks::makeRelation));
    makeAction(tr("Add a source…"), u"addOutcomeSource"_s, onSaved(&OutcomeLinks::addResource));
    QAction *notes = makeAction(tr("Read notes in…"), u"readNotesIn"_s, [this] { readNotes({}); });
    notes->setShortcut(QKeySequence(u"Ctrl+Shift+V"_s));
    notes->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    notes->setProperty("header", true);
    addAction(notes);
    QAction *table = makeAction(tr("Table mode"), u"tableMode"_s, [this] { openTableMode(); });
    table->setShortcut(Qt::Key_F10);
    table->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    table->setProperty("header", true);
    addAction(table);
    QAction *plenary = makeAction(tr("Plenary screen"), u"plenaryScreen"_s, [this] { openPlenary(); });
    plenary->setPriority(QAction::HighPriority);
    makeAction(tr("Join and weigh…"), u"joinOutcomes"_s, [this] { openJoining(); })->setProperty("header", true);
    makeAction(tr("Plan the next edition…"), u"nextEdition"_s, [this] { openNextEdition(); });
    m_details = makeAction(tr("Details"), u"outcomeDetails"_s, [this] { toggleDetails(); });
    m_details->setCheckable(true);
    m_details->setShortcut(Qt::Key_F4);
    m_details->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_details);

    m_kinds = new QMenu(tr("Kind"), this);
    for (const OutcomeKind kind : kindsForMenu()) {
        const QString mark = markOfKind(kind);
        QString text = labelOf(kind) + (mark.isEmpty() ? QString() : u"  "_s + mark);
        if (const QString key = digitOfKind(kind); !key.isEmpty())
            text += u'\t' + key;
        connect(m_kinds->addAction(text), &QAction::triggered, this, [this, kind] { m_outline->setKind(kind); });
    }
    m_tables = new QMenu(tr("Move to table"), this);
    connect(m_tables, &QMenu::aboutToShow, this, &HarvestPage::fillTableMenu);

    const auto button = [this](QAction *action) {
        auto *made = new QToolButton(m_middle);
        made->setDefaultAction(action);
        m_middle->head()->addWidget(made);
    };
    button(add);
    auto *kinds = new QToolButton(m_middle);
    kinds->setObjectName(u"kindButton"_s);
    kinds->setText(tr("Kind") + u" ▾"_s);
    kinds->setAccessibleName(tr("Kind"));
    kinds->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    kinds->setPopupMode(QToolButton::InstantPopup);
    kinds->setMenu(m_kinds);
    m_middle->head()->addWidget(kinds);
    button(m_details);
}

void HarvestPage::openTableMode()
{
    m_outline->leave();
    const Id<Table> table = m_scope.everything ? m_outline->outline().tableAt(m_outline->currentIndex()) : m_scope.table;
    auto *mode = new TableMode(m_workspace, *m_clock, this);
    connect(mode, &TableMode::closed, this, [this](const QUuid &last) { showPart({false, {last}}); });
    mode->showMaximized();
    mode->showTable(meetup(), table, m_sitters->round());
    mode->activateWindow();
}

void HarvestPage::openJoining()
{
    if (!m_outline->commit())
        return;
    auto *dialog = new JoinDialog(m_workspace, meetup(), this);
    connect(dialog, &JoinDialog::done, this, &Page::done);
    connect(dialog, &JoinDialog::refused, this, &Page::refused);
    connect(dialog, &JoinDialog::openRecord, this, &Page::openRecord);
    dialog->show();
}

void HarvestPage::openNextEdition()
{
    if (!m_outline->commit())
        return;
    auto *dialog = new NextEditionDialog(m_workspace, meetup(), this);
    connect(dialog, &NextEditionDialog::refused, this, &Page::refused);
    connect(dialog, &NextEditionDialog::openRecord, this, &Page::openRecord);
    connect(dialog, &NextEditionDialog::done, this, [this](const QString &text, const QUuid &next) {
        emit openRecord(recordType<Meetup>(), next);
        emit done(text);
    });
    dialog->show();
}

void HarvestPage::openPlenary()
{
    m_outline->commit();
    auto *plenary = new PlenaryWindow(m_workspace, meetup(), *m_clock, this);
    // With a beamer there is a second screen: it fills that one.
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [this](const QScreen *one) { return one != window()->screen(); });
    if (other != screens.end()) {
        plenary->setScreen(*other); // where windows may not place themselves, this still counts
        plenary->setGeometry((*other)->geometry());
        plenary->showFullScreen();
    } else {
        plenary->show();
    }
    plenary->activateWindow();
}

// F4 goes to the details of the line and back to the line, so that all of it is done without the mouse.
void HarvestPage::toggleDetails()
{
    m_outline->commit();
    const Id<Outcome> line = m_outline->currentOutcome();
    // With several lines selected the key goes into the details that are there already.
    if (!m_details->isChecked() && m_outline->hasFocus() && m_outline->chosenOutcomes().size() > 1)
        m_details->setChecked(true);
    const bool shows = m_details->isChecked();
    m_detail->setVisible(shows);
    fitRoom();
    followCurrent();
    if (shows)
        m_detail->enter();
    else
        m_outline->edit(line);
}

void HarvestPage::readNotes(const QString &text)
{
    if (!m_outline->commit())
        return;
    auto *dialog = new NotesDialog(m_workspace, meetup(), this);
    dialog->setTable(m_scope.everything ? m_outline->outline().tableAt(m_outline->currentIndex()) : m_scope.table, m_sitters->round());
    connect(dialog, &NotesDialog::refused, this, &Page::refused);
    connect(dialog, &NotesDialog::done, this, [this](const QString &said, const QUuid &last) {
        reveal(recordType<Outcome>(), last);
        emit done(said);
    });
    dialog->show();
    dialog->showNotes(text);
}

} // namespace oogst
