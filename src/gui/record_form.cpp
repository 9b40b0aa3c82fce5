#include "gui/record_form.h"

#include "gui/cards.h"
#include "gui/field_editors.h"
#include "gui/record_titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

namespace oogst {
namespace {

constexpr int narrowestChoice = 90;

bool isWide(const FieldInfo &field)
{
    return field.is(LongText) || field.kind == Kind::Texts || field.kind == Kind::References;
}

} // namespace

QWidget *makeEditor(const FieldInfo &field, QWidget *parent)
{
    QWidget *editor = nullptr;
    switch (field.kind) {
    case Kind::Integer:
        editor = new NumberBox(parent);
        break;
    case Kind::Boolean:
        editor = new QCheckBox(parent);
        break;
    case Kind::Reference:
        editor = new ReferenceBox(parent);
        break;
    case Kind::References:
        editor = new ReferencesEdit(parent);
        break;
    case Kind::Word:
        editor = new WordBox(parent);
        break;
    case Kind::Words:
        editor = new WordsEdit(parent);
        break;
    case Kind::Texts: {
        auto *lines = new LinesEdit(parent);
        lines->setPlaceholderText(QCoreApplication::translate("RecordForm", "One per line"));
        editor = lines;
        break;
    }
    case Kind::Text:
        if (field.is(LongText))
            editor = new LinesEdit(parent);
        else if (field.is(Suggested))
            editor = new SuggestBox(parent);
        else
            editor = new QLineEdit(parent);
        break;
    case Kind::Date:
    case Kind::Moment:
    case Kind::Term: {
        auto *line = new QLineEdit(parent);
        if (field.kind == Kind::Term)
            line->setPlaceholderText(QCoreApplication::translate("RecordForm", "19-09-2019, end of November, in a year …"));
        else
            line->setPlaceholderText(QCoreApplication::translate("RecordForm", "dd-mm-yyyy"));
        editor = line;
        break;
    }
    }
    editor->setProperty("field", field.name);
    return editor;
}

RecordForm::RecordForm(Workspace &workspace, const RecordType &type, const QStringList &fields, int columns, QWidget *parent)
    : QWidget(parent),
      m_type(type),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(8);
    for (const QString &name : fields) {
        const FieldInfo &field = type.fields[type.indexOf(name)];
        m_cells += {cellFor(field), isWide(field)};
    }
    setColumns(columns);
    m_binder = new FormBinder(workspace, type, this);
}

void RecordForm::setColumns(int columns)
{
    if (columns == std::exchange(m_columns, columns))
        return;
    int row = 0, column = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        const bool isWide = columns < 2 || cell.isWide;
        if (isWide && column > 0)
            ++row, column = 0;
        m_grid->removeWidget(cell.widget);
        m_grid->addWidget(cell.widget, row, column, 1, isWide ? columns : 1, Qt::AlignTop);
        column += isWide ? columns : 1;
        if (column >= columns)
            ++row, column = 0;
    }
    for (int c = 0; c < 2; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
}

QWidget *RecordForm::cellFor(const FieldInfo &field)
{
    auto *cell = new QWidget(this);
    auto *all = new QVBoxLayout(cell);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    QWidget *editor = makeEditor(field, cell);
    const QString text = field.translatedLabel(m_type.table);
    if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        check->setText(text);
    } else {
        auto *label = makeLabel(text, "muted", cell, Wrapping::Wraps);
        label->setBuddy(editor);
        all->addWidget(label);
    }
    // Two beside each other fit in a narrow panel: what is chosen may be cut off, the form may not.
    if (qobject_cast<QComboBox *>(editor))
        editor->setMinimumWidth(narrowestChoice);
    all->addWidget(editor);
    for (const char *property : {"hintOf", "problemOf"}) {
        auto *below = makeLabel({}, qstrcmp(property, "hintOf") == 0 ? "muted" : "problem", cell, Wrapping::Wraps);
        below->setProperty(property, field.name);
        below->hide();
        all->addWidget(below);
    }
    return cell;
}

LiveRecord::LiveRecord(Workspace &workspace, FormBinder &binder)
    : QObject(&binder),
      m_workspace(workspace),
      m_binder(binder)
{
    connect(&binder, &FormBinder::edited, this, &LiveRecord::write);
    connect(&workspace, &Workspace::changed, this, &LiveRecord::refresh);
}

void LiveRecord::setRecord(const QUuid &id)
{
    setRecords({id});
}

void LiveRecord::setRecords(const QList<QUuid> &ids)
{
    m_id = ids.value(0);
    m_others = ids.mid(1);
    // Filling them takes long with hundreds of people, so not for each record that somebody looks at.
    if (std::exchange(m_areChoicesStale, false))
        m_binder.refreshChoices();
    show();
}

void LiveRecord::show()
{
    QSet<qsizetype> differing;
    const auto row = shownRow(&differing);
    if (!row)
        return;
    m_binder.showRow(*row);
    for (const QString &name : m_binder.fields())
        if (differing.contains(m_binder.type().indexOf(name)))
            m_binder.showDiffering(name);
}

// The cells of the record; of several, what they have in common.
std::optional<Row> LiveRecord::shownRow(QSet<qsizetype> *differing) const
{
    const auto first = m_workspace.document().row(m_binder.type(), m_id);
    auto row = first;
    for (const QUuid &id : m_others)
        if (const auto other = m_workspace.document().row(m_binder.type(), id); row && other)
            for (qsizetype i = 0; i < row->size(); ++i)
                if ((*first)[i] != (*other)[i]) {
                    (*row)[i] = QVariant();
                    if (differing)
                        differing->insert(i);
                }
    return row;
}

void LiveRecord::writeAll(const QString &field)
{
    const RecordType &type = m_binder.type();
    const int index = type.indexOf(field);
    QSet<qsizetype> differing;
    const auto shown = shownRow(&differing);
    QVariant cell = shown ? (*shown)[index] : QVariant();
    m_binder.forgetNewRecords();
    if (!shown || !m_binder.readField(field, &cell) || m_binder.isDiffering(field))
        return;
    // Where they differ, one choice is to empty them all; text that was left alone says nothing.
    const bool isChosen = differing.contains(index) && qobject_cast<const QComboBox *>(m_binder.editor(field));
    if (!isChosen && cell == (*shown)[index])
        return;
    ChangeSet set{{}, m_binder.newRecords()};
    int count = 0;
    for (const QUuid &id : QList<QUuid>{m_id} + m_others)
        if (const auto before = m_workspace.document().row(type, id); before && (*before)[index] != cell) {
            Row after = *before;
            after[index] = cell;
            set.changes += {&type, id, before, after};
            ++count;
        }
    set.summary = tr("%1 changed of %n record(s)", nullptr, count).arg(type.fields[index].translatedLabel(type.table));
    if (const auto result = m_workspace.apply(set); !result) {
        m_binder.showProblem(field, result.problem().what);
        emit refused(result.problem());
        return;
    }
    emit done(set.summary);
}

void LiveRecord::write(const QString &field)
{
    if (!m_others.isEmpty())
        return writeAll(field);
    const RecordType &type = m_binder.type();
    const auto before = m_workspace.document().row(type, m_id);
    if (!before)
        return;
    Row after = *before;
    const int index = type.indexOf(field);
    m_binder.forgetNewRecords();
    if (!m_binder.readField(field, &after[index]) || after == *before)
        return;
    ChangeSet set = changeOf(m_workspace.document(), type, m_id, after, m_binder.newRecords());
    const QString title = elided(recordTitle(m_workspace.document(), type, m_id), 40);
    const QString label = type.fields[index].translatedLabel(type.table);
    set.summary = title.isEmpty() ? tr("%1 changed").arg(label) : tr("%1 changed: %2").arg(label, title);
    const QUuid now = set.changes.last().id;
    const QUuid was = std::exchange(m_id, now);
    if (const auto result = m_workspace.apply(set); !result) {
        m_id = was;
        m_binder.showProblem(field, result.problem().what);
        emit refused(result.problem());
        return;
    }
    if (now != was)
        emit moved(now);
    emit done(set.summary);
}

void LiveRecord::refresh(const ChangeSet &set)
{
    if (m_id.isNull()) {
        m_areChoicesStale = true;
        return;
    }
    const RecordType &type = m_binder.type();
    if (!m_others.isEmpty() && set.touches(type))
        return show();
    for (const RecordChange &change : set.changes) {
        if (change.type != &type || change.id != m_id || !change.after)
            continue;
        for (const QString &name : m_binder.fields()) {
            const int i = type.indexOf(name);
            if (!change.before || (*change.before)[i] != (*change.after)[i])
                m_binder.followField(name, (*change.after)[i]);
        }
    }
    QStringList pointing; // fields whose choices are others now
    for (const QString &name : m_binder.fields())
        if (const RecordType *target = recordTypeNamed(type.fields[type.indexOf(name)].refersTo); target && set.touches(*target))
            pointing += name;
    if (pointing.isEmpty())
        return;
    m_binder.refreshChoices();
    if (const auto row = m_workspace.document().row(type, m_id))
        for (const QString &name : std::as_const(pointing))
            m_binder.followField(name, (*row)[type.indexOf(name)]);
}

ChangeSet changeOf(const Document &document, const RecordType &type, const QUuid &id, const Row &after,
                   const QList<RecordChange> &made)
{
    ChangeSet set{{}, made};
    const auto before = document.row(type, id);
    Row to = after;
    const QUuid now = type.hasNaturalKey() ? type.naturalId(after) : id;
    if (before && now == id) {
        if (*before != to)
            set.changes += {&type, id, before, to};
        return set;
    }
    to[0] = now.toString(QUuid::WithoutBraces);
    if (before)
        set.changes += {&type, id, before, std::nullopt};
    set.changes += {&type, now, std::nullopt, to};
    return set;
}

} // namespace oogst
