#include "gui/participants/participant_panel.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/field_editors.h"
#include "gui/participants/people_panes.h"
#include "workspace/participants.h"
#include "workspace/tables.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ParticipantPanel::ParticipantPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_name(makeLabel({}, "heading", this, Wrapping::Wraps)),
      m_line(makeLabel({}, "muted", this, Wrapping::Wraps)),
      m_tabs(new QTabWidget(this))
{
    setObjectName(u"participant_panel"_s);
    m_tabs->setObjectName(u"participant_tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    setLook(m_tabs->tabBar(), "pages");
    // Five tabs side by side in a narrow column: less air than the pages above have.
    m_tabs->tabBar()->setStyleSheet(u"QTabBar::tab { padding: 5px 7px; margin-right: 0; }"_s);
    m_tabs->setAccessibleName(tr("About this participant"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_name);
    all->addWidget(m_line);
    all->addWidget(m_tabs, 1);
    buildTabs();
}

ParticipantPanel::Part ParticipantPanel::makePart(const RecordType &type, const QStringList &fields)
{
    Part part;
    part.form = new RecordForm(m_workspace, type, fields, 2, this);
    part.form->setObjectName(type.table + u"_form"_s);
    makeNarrow(part.form);
    part.live = new LiveRecord(m_workspace, part.form->binder());
    connect(part.live, &LiveRecord::done, this, &ParticipantPanel::done);
    connect(part.live, &LiveRecord::refused, this, &ParticipantPanel::refused);
    return part;
}

QWidget *ParticipantPanel::scrolled(const QList<QWidget *> &widgets)
{
    auto *area = new QScrollArea(m_tabs);
    auto *inside = new QWidget(area);
    setLook(inside, "plain");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 8, 6, 4);
    column->setSpacing(12);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void ParticipantPanel::listen(RecordPane *pane)
{
    connect(pane, &RecordPane::done, this, &ParticipantPanel::done);
    connect(pane, &RecordPane::refused, this, &ParticipantPanel::refused);
}

void ParticipantPanel::buildTabs()
{
    const auto current = [this] { return m_id; };
    m_participation = makePart(recordType<Participation>(),
                               formFields(recordType<Participation>(),
                                          {u"organisation"_s, u"function"_s, u"invitation"_s, u"reason"_s, u"invited_by"_s,
                                           u"brought_by"_s, u"asked_to_bring"_s, u"relation"_s, u"experience"_s,
                                           u"joins_network"_s, u"interested_next"_s, u"arrived_at"_s, u"no_show"_s,
                                           u"would_have_brought"_s, u"roles"_s}));
    m_person = makePart(recordType<Person>(), formFields(recordType<Person>(), {u"given_name"_s, u"infix"_s, u"family_name"_s}));
    m_functions = new RecordPane(m_workspace, functionsContent(m_workspace, current), this);
    m_functions->setMinimumHeight(330);
    listen(m_functions);

    m_tabs->addTab(scrolled({m_participation.form}), tr("This time"));
    m_tabs->addTab(scrolled({m_person.form, m_functions}), tr("Person"));
    m_tabs->addTab(buildOrganisation(), tr("Organisation"));
    m_tabs->addTab(buildWishes(), tr("Wishes"));
    m_tabs->addTab(buildCare(), tr("Care"));
}

QWidget *ParticipantPanel::buildOrganisation()
{
    m_organisation = makePart(recordType<Organisation>(),
                              formFields(recordType<Organisation>(), {u"name"_s, u"sector"_s, u"town"_s, u"region"_s}));
    auto *none = makeLabel(tr("Nobody knows yet for whom this person comes. Fill in the organisation under “This time”."),
                           "muted", this, Wrapping::Wraps);
    m_organisationStack = new QStackedWidget(this);
    m_organisationStack->addWidget(scrolled({none}));
    m_organisationStack->addWidget(scrolled({m_organisation.form}));
    return m_organisationStack;
}

QWidget *ParticipantPanel::buildWishes()
{
    auto *label = makeLabel(tr("Likes to talk about, first wish on top"), "muted", this, Wrapping::Wraps);
    m_wishes = new ReferencesEdit(this);
    m_wishes->setObjectName(u"wishes"_s);
    m_wishes->setAccessibleName(label->text());
    label->setBuddy(m_wishes);
    connect(m_wishes, &ReferencesEdit::edited, this, &ParticipantPanel::writeWishes);
    m_needs = new RecordPane(m_workspace, ownNeedsContent(m_workspace, [this] { return m_id; }), this);
    m_needs->setMinimumHeight(360);
    listen(m_needs);
    return scrolled({label, m_wishes, m_needs});
}

QWidget *ParticipantPanel::buildCare()
{
    m_care = makePart(recordType<CareNeed>(), formFields(recordType<CareNeed>(), {}));
    auto *why = makeLabel(tr("Diet, allergy and access are kept apart: only for the kitchen and the room."), "muted", this,
                          Wrapping::Wraps);
    m_openCare = new QPushButton(this);
    m_openCare->setObjectName(u"open_care"_s);
    connect(m_openCare, &QPushButton::clicked, this, &ParticipantPanel::openCare);
    m_careStack = new QStackedWidget(this);
    m_careStack->addWidget(scrolled({why, m_openCare}));
    m_careStack->addWidget(scrolled({m_care.form}));
    return m_careStack;
}

void ParticipantPanel::showParticipation(Id<Participation> id)
{
    m_id = id;
    const Participation participation = m_workspace.findOrEmpty(id);
    m_participation.live->setRecord(id.value);
    m_person.live->setRecord(participation.person.value);
    m_functions->setFilter([person = participation.person](const void *record) {
        return static_cast<const Affiliation *>(record)->person == person;
    });
    m_needs->setFilter([id](const void *record) { return static_cast<const Need *>(record)->participation == id; });
    m_careStack->setCurrentIndex(0);
    showHead();
    showCare();
    showWishes();
}

void ParticipantPanel::refresh(const ChangeSet &set)
{
    if (m_id.isNull())
        return;
    showHead();
    if (set.touchesAny<CareNeed>())
        showCare();
    if (set.touchesAny<Preference, Issue>())
        showWishes();
}

void ParticipantPanel::showHead()
{
    const Document &document = m_workspace.document();
    const auto participation = document.find(m_id);
    if (!participation)
        return;
    const Id<Organisation> organisation = organisationOf(*participation, document);
    m_name->setText(fullName(document.findOrEmpty(participation->person)));
    QStringList parts{participation->function, document.findOrEmpty(organisation).name,
                      sectorLabel(document.findOrEmpty(organisation).sector)};
    parts.removeAll(QString());
    m_line->setText(parts.join(u" · "_s));
    m_line->setVisible(!parts.isEmpty());
    if (m_organisation.live->record() != organisation.value)
        m_organisation.live->setRecord(organisation.value);
    m_organisationStack->setCurrentIndex(organisation.isNull() ? 0 : 1);
}

void ParticipantPanel::showCare()
{
    CareNeed key;
    key.participation = m_id;
    const bool isThere = m_workspace.find(naturalId(key)).has_value();
    m_openCare->setText(isThere ? tr("Show care needs") : tr("Note care needs"));
    if (!isThere)
        m_careStack->setCurrentIndex(0);
}

void ParticipantPanel::openCare()
{
    CareNeed care;
    care.participation = m_id;
    care.id = naturalId(care);
    if (!m_workspace.find(care.id)) {
        const QString summary = tr("Care needs of %1 opened").arg(m_name->text());
        if (const auto result = m_workspace.add(summary, care); !result) {
            emit refused(result.problem());
            return;
        }
    }
    m_care.live->setRecord(care.id.value);
    m_careStack->setCurrentIndex(1);
    m_care.form->editor(m_care.form->binder().fields().first())->setFocus(Qt::OtherFocusReason);
}

void ParticipantPanel::showWishes()
{
    const Document &document = m_workspace.document();
    const Id<Meetup> meetup = document.findOrEmpty(m_id).meetup;
    QList<QUuid> choices;
    for (const Issue &issue : issuesOf(document, meetup))
        choices += issue.id.value;
    m_wishes->setChoices(document, recordType<Issue>(), choices);
    QStringList wishes;
    for (const Id<Issue> &issue : preferencesOf(document, m_id))
        wishes += issue.text();
    if (m_wishes->cell() != cell::fromTexts(wishes))
        m_wishes->setCell(cell::fromTexts(wishes));
}

void ParticipantPanel::writeWishes()
{
    QList<Id<Issue>> issues;
    for (const QString &id : cell::toTexts(m_wishes->cell()).value_or(QStringList()))
        issues += Id<Issue>::fromText(id);
    if (!m_wishes->unknownNames().isEmpty()) {
        emit refused({tr("“%1” is no issue of this meetup. Add it on the page Tables first.")
                          .arg(m_wishes->unknownNames().first().second), {}});
        showWishes();
        return;
    }
    if (issues == preferencesOf(m_workspace.document(), m_id))
        return;
    if (const auto result = setPreferences(m_workspace, m_id, issues); !result)
        emit refused(result.problem());
    else
        emit done(m_workspace.undoSummary());
}

void ParticipantPanel::beginEditing()
{
    QWidget *page = m_tabs->currentWidget();
    for (QWidget *next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

} // namespace oogst
