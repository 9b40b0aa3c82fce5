#include "gui/participants/person_line.h"

#include "core/rules/names.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

namespace oogst {
namespace {

QStandardItem *itemFor(const QString &text, const QUuid &id)
{
    auto *item = new QStandardItem(text);
    item->setData(id, Qt::UserRole);
    return item;
}

} // namespace

PersonLine::PersonLine(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent),
      m_workspace(workspace),
      m_people(new QStandardItemModel(this)),
      m_organisations(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name, organisation: Enter puts on the list"));
    setAccessibleName(tr("Add participant"));
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    completer->popup()->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, &PersonLine::completeOrganisation);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PersonLine::take);
}

void PersonLine::setMeetup(Id<Meetup> meetup)
{
    m_meetup = meetup;
    if (hasFocus())
        fillPeople();
}

void PersonLine::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        fillPeople();
    QLineEdit::focusInEvent(event);
}

bool PersonLine::eventFilter(QObject *watched, QEvent *event)
{
    // Left to itself a completer only closes its list on Enter. Here it means what was picked, or else what was typed.
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex choice = completer()->popup()->currentIndex();
        const QString words = choice.data().toString();
        const QUuid id = choice.data(Qt::UserRole).toUuid();
        completer()->popup()->hide();
        if (!id.isNull())
            emit picked({id});
        else if (!words.isEmpty())
            setText(words);
        else
            emit returnPressed();
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

void PersonLine::fillPeople()
{
    const Document &document = m_workspace.document();
    QSet<Id<Person>> here;
    QHash<Id<Person>, QString> organisations;
    for (const Affiliation &affiliation : document.all<Affiliation>())
        if (!affiliation.former && !affiliation.organisation.isNull())
            organisations.insert(affiliation.person, document.findOrEmpty(affiliation.organisation).name);
    for (const Participation &participation : document.all<Participation>()) {
        if (participation.meetup == m_meetup)
            here.insert(participation.person);
        if (!participation.organisation.isNull())
            organisations.insert(participation.person, document.findOrEmpty(participation.organisation).name);
    }
    m_people->clear();
    for (const Person &person : document.all<Person>()) {
        if (here.contains(person.id))
            continue;
        const QString organisation = organisations.value(person.id);
        m_people->appendRow(itemFor(organisation.isEmpty() ? fullName(person)
                                                           : fullName(person) + QStringLiteral(", ") + organisation,
                                    person.id.value));
    }
    m_people->sort(0);
}

void PersonLine::completeOrganisation(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    QStandardItemModel *wanted = comma < 0 ? m_people : m_organisations;
    if (comma >= 0) {
        // The whole line is completed, so each choice begins with what stands before the comma.
        const QString name = text.left(comma).simplified() + QStringLiteral(", ");
        const QString part = text.mid(comma + 1).simplified();
        m_organisations->clear();
        for (const Organisation &organisation : m_workspace.document().all<Organisation>())
            if (!part.isEmpty() && organisation.name.contains(part, Qt::CaseInsensitive))
                m_organisations->appendRow(itemFor(name + organisation.name, {}));
    }
    if (completer()->model() != wanted)
        completer()->setModel(wanted);
    completer()->setCompletionMode(comma < 0 ? QCompleter::PopupCompletion : QCompleter::UnfilteredPopupCompletion);
}

void PersonLine::take(const QModelIndex &index)
{
    const QUuid id = index.data(Qt::UserRole).toUuid();
    if (id.isNull())
        return;
    // The completer writes its text into the line after this; picking is done only then.
    QTimer::singleShot(0, this, [this, id] { emit picked({id}); });
}

} // namespace oogst
