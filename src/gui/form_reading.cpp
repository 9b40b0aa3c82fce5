// What was typed in a form, as cells of its record.

#include "gui/form_binder.h"

#include "core/rules/names.h"
#include "gui/field_editors.h"
#include "gui/form_texts.h"
#include "gui/record_titles.h"

#include <QCheckBox>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    return lines;
}

} // namespace

QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
        return lines->toPlainText().trimmed();
    return {};
}

QString momentFormat()
{
    return u"d-M-yyyy HH:mm"_s;
}

bool FormBinder::readRow(Row *row)
{
    m_new.clear();
    Row read = *row;
    QWidget *firstFaulty = nullptr;
    for (const QString &name : m_order)
        if (!readField(name, &read[m_type.indexOf(name)]) && !firstFaulty)
            firstFaulty = m_editors[name];
    if (firstFaulty) {
        firstFaulty->setFocus();
        m_new.clear();
        return false;
    }
    *row = read;
    return true;
}

bool FormBinder::readField(const QString &name, QVariant *cell)
{
    const FieldInfo &field = info(name);
    QString problem;
    const QVariant read = cellOf(m_editors[name], field, &problem);
    if (problem.isEmpty() && field.is(Required) && !read.isValid() && field.kind != Kind::Integer)
        problem = tr("Fill this in.");
    if (problem.isEmpty() && field.kind == Kind::Text && read.toString().size() > field.maxLength)
        problem = tr("This is too long: at most %n characters.", nullptr, field.maxLength);
    showProblem(name, problem);
    if (!problem.isEmpty())
        return false;
    // An odd address is said, never refused.
    if (field.name == u"mail" && read.isValid() && !read.toString().contains(u'@'))
        showProblem(name, tr("This e-mail address is not right: it has no @."));
    *cell = read;
    showHint(field, read);
    return true;
}

QVariant FormBinder::cellOf(QWidget *editor, const FieldInfo &field, QString *problem)
{
    if (field.kind == Kind::Reference || field.kind == Kind::References)
        return referenceOf(editor, field, problem);
    if (const QVariant cell = editor->property("cell"); editor->metaObject()->indexOfProperty("cell") >= 0)
        return m_shownCells.contains(field.name) && cell == m_shownCells[field.name] ? m_shown[field.name] : cell;
    if (const auto *check = qobject_cast<QCheckBox *>(editor))
        return Codec<bool>::pack(check->isChecked());
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        return box->currentData().toString().isEmpty() ? QVariant() : box->currentData();
    if (const auto *number = qobject_cast<QSpinBox *>(editor))
        return QVariant(qlonglong(number->value()));
    const QString text = textOf(editor);
    // What nobody touched stays as it is: line ends within a text, the seconds of a moment, the days of a term
    // from the anchor of that time.
    if (m_shownTexts.contains(field.name) && text == m_shownTexts[field.name])
        return m_shown[field.name];
    switch (field.kind) {
    case Kind::Texts:
        return cell::fromTexts(linesOf(text));
    case Kind::Term:
        return cell::fromTerm(termOf(field, text));
    case Kind::Date: {
        const Term day = termOf(field, text);
        if (!text.isEmpty() && !day.isExact())
            *problem = tr("This is no date. Type it like 19-09-2019.");
        return day.isExact() ? QVariant(day.earliest.toString(Qt::ISODate)) : QVariant();
    }
    case Kind::Moment: {
        const QDateTime moment = QDateTime::fromString(text, momentFormat());
        if (!text.isEmpty() && !moment.isValid())
            *problem = tr("This is no time. Type it like 19-09-2019 13:30.");
        return Codec<QDateTime>::pack(moment);
    }
    default:
        break;
    }
    static const QRegularExpression clock(u"^([01]?\\d|2[0-3])[:.]([0-5]\\d)$"_s);
    if (field.name == u"starts_at" && !text.isEmpty()) {
        const auto match = clock.match(text);
        if (!match.hasMatch())
            *problem = tr("This is no time. Type it like 09:30.");
        return match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2);
    }
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant FormBinder::referenceOf(QWidget *editor, const FieldInfo &field, QString *problem)
{
    const RecordType &target = *recordTypeNamed(field.refersTo);
    const auto made = [&](const QString &name) -> QString {
        if (!canBeMadeFromName(target)) {
            *problem = tr("There is no “%1”. Pick one from the list.").arg(name);
            return {};
        }
        const RecordChange change = recordFromName(target, name, m_workspace.freshUuid());
        m_new += change;
        return change.id.toString(QUuid::WithoutBraces);
    };
    if (auto *boxes = qobject_cast<ReferencesEdit *>(editor)) {
        boxes->takeTyped();
        QStringList ids = cell::toTexts(boxes->cell()).value_or(QStringList());
        for (const auto &[place, name] : boxes->unknownNames())
            if (const QString id = made(name); !id.isEmpty())
                ids.insert(place, id);
        return cell::fromTexts(ids);
    }
    if (const auto *box = qobject_cast<ReferenceBox *>(editor)) {
        if (const QString name = box->unknownName(); !name.isEmpty()) {
            const QString id = made(name);
            return id.isEmpty() ? QVariant() : QVariant(id);
        }
        return box->cell();
    }
    const auto *plain = qobject_cast<QComboBox *>(editor);
    const QVariant id = plain ? plain->currentData() : QVariant();
    return id.toString().isEmpty() ? QVariant() : id;
}

} // namespace oogst
