#include "gui/form_binder.h"

#include "core/rules/names.h"
#include "gui/field_editors.h"
#include "gui/form_texts.h"
#include "gui/record_titles.h"
#include "gui/style.h"

#include <QCheckBox>
#include <QEvent>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStyle>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr int pauseMs = 2000;
constexpr int keepMs = 1000; // how far what is kept of the typing may be behind it

/// Leaves alone what says the same already, and the caret where it is.
void setText(QWidget *editor, const QString &text)
{
    if (textOf(editor) == text.trimmed())
        return;
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const int caret = line->cursorPosition();
        line->setText(text);
        if (line->hasFocus())
            line->setCursorPosition(caret);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        const int caret = lines->textCursor().position();
        lines->setPlainText(text);
        if (!lines->hasFocus())
            return;
        QTextCursor cursor = lines->textCursor();
        cursor.setPosition(std::min(caret, int(lines->toPlainText().size())));
        lines->setTextCursor(cursor);
    }
}

/// Where one types in a box that also offers a choice.
QLineEdit *lineIn(QWidget *editor)
{
    auto *box = qobject_cast<QComboBox *>(editor);
    return box ? box->lineEdit() : editor->findChild<QLineEdit *>();
}

} // namespace

FormBinder::FormBinder(Workspace &workspace, const RecordType &type, QWidget *form)
    : QObject(form),
      m_workspace(workspace),
      m_type(type),
      m_form(form)
{
    for (QWidget *editor : form->findChildren<QWidget *>()) {
        const QString name = editor->property("field").toString();
        if (const int index = name.isEmpty() ? -1 : type.indexOf(name); index >= 0)
            bind(editor, type.fields[index]);
    }
}

void FormBinder::bind(QWidget *editor, const FieldInfo &field)
{
    m_order += field.name;
    m_editors[field.name] = editor;
    const QString label = field.translatedLabel(m_type.table);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    if (editor->objectName().isEmpty())
        editor->setObjectName(field.name);
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && field.kind == Kind::Text)
        line->setMaxLength(field.maxLength);
    if (auto *number = qobject_cast<NumberBox *>(editor))
        number->setLimits(field.lowest, field.highest);
    if (auto *box = qobject_cast<WordBox *>(editor))
        box->setWords(field.words);
    if (auto *boxes = qobject_cast<WordsEdit *>(editor))
        boxes->setWords(field.words);
    if (auto *suggest = qobject_cast<SuggestBox *>(editor)) {
        QStringList labels;
        for (const QString &word : suggestedWords(field.name))
            labels += sectorLabel(word);
        suggest->setWords(suggestedWords(field.name), labels);
        suggest->lineEdit()->setMaxLength(field.maxLength);
    }
    fillChoices(editor, field);
    listen(editor, field.name);
}

void FormBinder::listen(QWidget *editor, const QString &name)
{
    const auto tell = [this, name] {
        m_typing.remove(name);
        emit edited(name);
        dropTyped(name);
        if (m_staleChoices.remove(name))
            fillChoices(m_editors[name], info(name));
    };
    if (QLineEdit *line = lineIn(editor))
        connect(line, &QLineEdit::textEdited, this, [this, name] { m_typing.insert(name); });
    auto *keep = new QTimer(this);
    keep->setSingleShot(true);
    keep->setInterval(keepMs);
    connect(keep, &QTimer::timeout, this, [this, name] { keepTyped(name); });
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseMs);
    const auto wait = [this, name, pause, keep, editor] {
        if (!editor->hasFocus())
            return;
        m_typing.insert(name);
        pause->start();
        if (!keep->isActive())
            keep->start();
    };
    const auto finish = [pause, keep, tell] {
        pause->stop();
        keep->stop();
        tell();
    };
    connect(pause, &QTimer::timeout, this, finish);
    if (auto *check = qobject_cast<QCheckBox *>(editor))
        connect(check, &QCheckBox::clicked, this, tell);
    else if (auto *reference = qobject_cast<ReferenceBox *>(editor))
        connect(reference, &ReferenceBox::edited, this, tell);
    else if (auto *references = qobject_cast<ReferencesEdit *>(editor))
        connect(references, &ReferencesEdit::edited, this, tell);
    else if (auto *word = qobject_cast<WordBox *>(editor))
        connect(word, &WordBox::edited, this, tell);
    else if (auto *words = qobject_cast<WordsEdit *>(editor))
        connect(words, &WordsEdit::edited, this, tell);
    else if (auto *suggest = qobject_cast<SuggestBox *>(editor))
        connect(suggest, &SuggestBox::edited, this, tell);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::activated, this, tell);
    else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        connect(number, &QSpinBox::editingFinished, this, finish);
        connect(number, &QSpinBox::valueChanged, this, wait);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textEdited, this, wait);
        connect(line, &QLineEdit::editingFinished, this, finish);
        if (const FieldInfo &field = info(name); field.kind == Kind::Term)
            connect(line, &QLineEdit::textEdited, this, [this, name] {
                const FieldInfo &term = info(name);
                showHint(term, cell::fromTerm(termOf(term, textOf(m_editors[name]))));
            });
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        connect(lines, &QPlainTextEdit::textChanged, this, wait);
        connect(this, &FormBinder::left, lines, [lines, finish](const QWidget *who) {
            if (who == lines)
                finish();
        });
        lines->installEventFilter(this);
    }
}

bool FormBinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit left(qobject_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

// Somebody types on without a pause: no step of the history yet, but nothing may be lost.
void FormBinder::keepTyped(const QString &name)
{
    const FieldInfo &field = info(name);
    if ((field.kind != Kind::Text && field.kind != Kind::Texts) || !m_workspace.document().row(m_type, m_record))
        return;
    if (m_workspace.keepDraft(m_type, m_record, field.number, textOf(m_editors[name])))
        m_kept.insert(name);
}

void FormBinder::dropTyped(const QString &name)
{
    if (m_kept.remove(name))
        static_cast<void>(m_workspace.dropDraft(m_record, info(name).number)); // at worst it is brought back once
}

void FormBinder::fillChoices(QWidget *editor, const FieldInfo &field)
{
    const RecordType *target = recordTypeNamed(field.refersTo);
    if (!target)
        return;
    const Document &document = m_workspace.document();
    const QList<QUuid> ids = m_choices.contains(field.name) ? m_choices[field.name] : idsByTitle(document, *target);
    if (auto *box = qobject_cast<ReferenceBox *>(editor))
        box->setChoices(document, *target, ids);
    else if (auto *boxes = qobject_cast<ReferencesEdit *>(editor))
        boxes->setChoices(document, *target, ids);
}

// From the meetup that the record belongs to, where no day was given: "voor de zomer" was said there.
Term FormBinder::termOf(const FieldInfo &field, const QString &words) const
{
    QDate anchor = m_anchor;
    if (!anchor.isValid())
        anchor = m_workspace.findOrEmpty(Id<Meetup>::fromText(m_shown.value(u"meetup"_s).toString())).when.latest;
    if (!anchor.isValid())
        anchor = m_workspace.now().toLocalTime().date();
    // What is promised or planned lies ahead: "eind mei", said in June, is next year.
    const bool isAhead = field.name == u"term"_s || field.name == u"next_when"_s;
    return readTerm(words, anchor, isAhead ? TermLook::Ahead : TermLook::AllAround);
}

void FormBinder::setChoices(const QString &field, const QList<QUuid> &ids)
{
    m_choices[field] = ids;
    if (QWidget *editor = m_editors.value(field))
        fillChoices(editor, info(field));
}

void FormBinder::refreshChoices()
{
    for (const QString &name : m_order) {
        if (m_typing.contains(name))
            m_staleChoices.insert(name); // the list would take the place of what is being typed
        else
            fillChoices(m_editors[name], info(name));
    }
}

void FormBinder::followField(const QString &name, const QVariant &cell)
{
    if (!m_typing.contains(name))
        return showField(name, cell);
    if (cell != m_shown.value(name))
        showProblem(name, tr("Meanwhile this was changed elsewhere. What you type takes its place."));
}

void FormBinder::showRow(const Row &row)
{
    m_typing.clear();
    for (const QString &name : m_kept.values())
        dropTyped(name);
    m_record = QUuid::fromString(row[0].toString());
    for (const QString &name : m_order)
        showField(name, row[m_type.indexOf(name)]);
}

void FormBinder::showField(const QString &name, const QVariant &cell)
{
    QWidget *editor = m_editors.value(name);
    if (!editor)
        return;
    const FieldInfo &field = info(name);
    const QSignalBlocker quiet(editor);
    m_shown[name] = cell;
    if (m_differing.remove(name) && lineIn(editor))
        lineIn(editor)->setPlaceholderText({});
    showProblem(name, {});
    if (editor->metaObject()->indexOfProperty("cell") >= 0)
        editor->setProperty("cell", cell);
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        check->setChecked(cell.toLongLong() != 0);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(cell)));
    else if (field.kind == Kind::Texts)
        setText(editor, cell::toTexts(cell).value_or(QStringList()).join(u'\n'));
    else if (field.kind == Kind::Term)
        setText(editor, cell::toTerm(cell).value_or(Term{}).words);
    else if (field.kind == Kind::Date)
        setText(editor, QDate::fromString(cell.toString(), Qt::ISODate).toString(u"d-M-yyyy"_s));
    else if (field.kind == Kind::Moment)
        setText(editor, QDateTime::fromString(cell.toString(), Qt::ISODateWithMs).toLocalTime().toString(momentFormat()));
    else
        setText(editor, cell.toString());
    m_shownTexts[name] = textOf(editor);
    m_shownCells[name] = editor->property("cell");
    showHint(field, cell);
}

void FormBinder::showDiffering(const QString &field)
{
    auto *box = qobject_cast<QComboBox *>(m_editors.value(field));
    if (!box)
        return;
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(-1);
    if (box->isEditable())
        box->lineEdit()->setPlaceholderText(tr("differs"));
    else
        box->setPlaceholderText(tr("differs"));
    m_shownCells[field] = box->property("cell");
    m_differing.insert(field);
}

bool FormBinder::isDiffering(const QString &field) const
{
    const auto *box = qobject_cast<const QComboBox *>(m_editors.value(field));
    return m_differing.contains(field) && box && box->currentIndex() < 0 && box->currentText().isEmpty();
}

void FormBinder::showHint(const FieldInfo &field, const QVariant &cell)
{
    if (field.kind != Kind::Term)
        return;
    const Term term = cell::toTerm(cell).value_or(Term{});
    QString hint = termDays(term);
    if (hint.isEmpty() && !term.words.isEmpty())
        hint = tr("No days follow from these words.");
    if (QLabel *label = labelFor("hintOf", field.name)) {
        label->setText(hint);
        label->setVisible(!hint.isEmpty());
    } else {
        m_editors[field.name]->setToolTip(hint);
    }
}

void FormBinder::showProblem(const QString &field, const QString &text)
{
    QWidget *editor = m_editors.value(field);
    if (!editor)
        return;
    if (editor->property("faulty").toBool() != !text.isEmpty()) {
        editor->setProperty("faulty", !text.isEmpty());
        editor->style()->unpolish(editor);
        editor->style()->polish(editor);
    }
    editor->setAccessibleDescription(text);
    if (QLabel *label = labelFor("problemOf", field)) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    } else {
        editor->setToolTip(text);
    }
}

QLabel *FormBinder::labelFor(const char *property, const QString &field) const
{
    for (QLabel *label : m_form->findChildren<QLabel *>())
        if (label->property(property).toString() == field)
            return label;
    return nullptr;
}

} // namespace oogst
