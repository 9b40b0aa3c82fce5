#include "gui/history_dialog.h"

#include "core/rules/removal.h"
#include "gui/cards.h"
#include "gui/record_titles.h"
#include "workspace/change_job.h"
#include "ui_history_dialog.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr int tableRole = Qt::UserRole, idRole = Qt::UserRole + 1;

QList<QUuid> withWhatBelongs(const Document &document, const RecordType &type, const QUuid &id)
{
    QList<QUuid> ids{id};
    for (const RecordChange &change : removalOf(document, type, {id}).changes)
        if (!change.after)
            ids += change.id;
    return ids;
}

} // namespace

HistoryDialog::HistoryDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_job(new ChangeJob(workspace, this)), m_form(std::make_unique<Ui::HistoryDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setupUi(this);
    list()->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list()->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    list()->header()->setStretchLastSection(false);
    details()->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_form->split->setStretchFactor(0, 3);
    m_form->split->setStretchFactor(1, 2);
    fillChoices(meetup);
    connect(m_form->of, &QComboBox::currentIndexChanged, this, &HistoryDialog::reload);
    connect(list(), &QTreeWidget::currentItemChanged, this, &HistoryDialog::showDetails);
    connect(details(), &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const RecordType *type = recordTypeNamed(item->data(0, tableRole).toString()))
            showHistoryOf(*type, item->data(0, idRole).toUuid());
    });
    connect(m_form->undo, &QPushButton::clicked, this, [this] { answer(m_workspace.undoable(), StepKind::Undo); });
    connect(m_form->redo, &QPushButton::clicked, this, [this] { answer(m_workspace.redoable(), StepKind::Redo); });
    connect(m_form->takeBack, &QPushButton::clicked, this, [this] {
        if (const HistoryLine *step = current())
            answer(step->id, StepKind::Undo);
    });
    connect(m_form->returnTo, &QPushButton::clicked, this, [this] {
        const HistoryLine *step = current();
        if (!step)
            return;
        if (const auto done = m_workspace.returnTo(step->id); !done)
            emit refused(done.problem());
    });
    connect(m_job, &ChangeJob::answered, this, &HistoryDialog::tell);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &) { reload(); });
    reload();
}

HistoryDialog::~HistoryDialog() = default;

QTreeWidget *HistoryDialog::list() const
{
    return m_form->steps;
}

QTreeWidget *HistoryDialog::details() const
{
    return m_form->details;
}

void HistoryDialog::fillChoices(Id<Meetup> meetup)
{
    const Document &document = m_workspace.document();
    const auto add = [&](const RecordType &type, const QUuid &id) {
        m_form->of->addItem(u"%1: %2"_s.arg(type.translatedLabel(), elided(recordTitle(document, type, id), 70)), QVariantList{type.table, id});
    };
    m_form->of->addItem(tr("The whole document"));
    if (!meetup.isNull())
        add(recordType<Meetup>(), meetup.value);
    for (const QUuid &id : idsByTitle(document, recordType<Person>()))
        add(recordType<Person>(), id);
}

void HistoryDialog::showHistoryOf(const RecordType &type, const QUuid &id)
{
    const QVariantList key{type.table, id};
    int row = m_form->of->findData(key);
    if (row < 0) {
        row = 1;
        m_form->of->insertItem(row, u"%1: %2"_s.arg(type.translatedLabel(), elided(recordTitle(m_workspace.document(), type, id), 70)), key);
    }
    m_form->of->setCurrentIndex(row);
}

QString HistoryDialog::text(const HistoryLine &step) const
{
    const QString summary = step.summary.isEmpty() ? tr("(text erased)") : step.summary;
    return step.kind == StepKind::Undo   ? tr("Undone: %1").arg(summary)
           : step.kind == StepKind::Redo ? tr("Redone: %1").arg(summary)
                                         : summary;
}

void HistoryDialog::reload()
{
    const StepId before = current() ? current()->id : StepId{};
    const QVariantList of = m_form->of->currentData().toList();
    QList<QUuid> records;
    if (const RecordType *type = recordTypeNamed(of.value(0).toString()))
        records = withWhatBelongs(m_workspace.document(), *type, of.value(1).toUuid());
    const auto steps = m_workspace.history(records);
    const QSignalBlocker quiet(list());
    list()->clear();
    m_steps.clear();
    if (!steps) {
        emit refused(steps.problem());
    } else {
        m_steps = *steps;
        std::ranges::reverse(m_steps);
    }
    for (const HistoryLine &step : std::as_const(m_steps)) {
        const QString where = step.cameByMerge ? tr("%1, taken in").arg(step.device) : step.device;
        auto *item = new QTreeWidgetItem(list(), {QLocale().toString(step.at.toLocalTime(), QLocale::ShortFormat), text(step), where});
        item->setToolTip(1, text(step).toHtmlEscaped());
        if (step.id == before)
            list()->setCurrentItem(item);
    }
    if (!list()->currentItem())
        list()->setCurrentItem(list()->topLevelItem(0));
    m_form->undo->setEnabled(!m_workspace.undoSummary().isEmpty() && m_workspace.readOnlyReason().isEmpty());
    m_form->redo->setEnabled(!m_workspace.redoSummary().isEmpty() && m_workspace.readOnlyReason().isEmpty());
    m_form->undo->setToolTip(m_workspace.undoSummary().toHtmlEscaped());
    m_form->redo->setToolTip(m_workspace.redoSummary().toHtmlEscaped());
    showDetails();
}

const HistoryLine *HistoryDialog::current() const
{
    const int row = list()->indexOfTopLevelItem(list()->currentItem());
    return row >= 0 && row < m_steps.size() ? &m_steps[row] : nullptr;
}

void HistoryDialog::showDetails()
{
    details()->clear();
    const HistoryLine *step = current();
    const bool canChange = step && m_workspace.readOnlyReason().isEmpty();
    m_form->takeBack->setEnabled(canChange && step->kind != StepKind::Erase);
    m_form->returnTo->setEnabled(canChange);
    if (!step)
        return;
    constexpr qsizetype most = 200; // a step of an import has thousands
    for (const auto &[type, id] : step->records.mid(0, most)) {
        const QString title = recordTitle(m_workspace.document(), *type, id);
        auto *item = new QTreeWidgetItem(details(), {u"%1 %2"_s.arg(type->translatedLabel(), elided(title, 60))});
        item->setData(0, tableRole, type->table);
        item->setData(0, idRole, id);
        if (step->records.size() <= 20)
            addValues(item, *step, *type, id);
        item->setExpanded(step->records.size() <= 5);
    }
    if (step->records.size() > most)
        new QTreeWidgetItem(details(), {tr("and %n more", nullptr, int(step->records.size() - most))});
}

void HistoryDialog::addValues(QTreeWidgetItem *parent, const HistoryLine &step, const RecordType &type, const QUuid &id)
{
    const auto values = m_workspace.valuesOf(id);
    if (!values)
        return;
    for (const HistoryValue &value : *values) {
        if (value.step != step.id)
            continue;
        if (value.field == 0) {
            parent->setText(2, value.to.toInt() == 1 ? tr("added") : tr("removed"));
            continue;
        }
        const FieldInfo &field = type.fields[type.indexOfNumber(value.field)];
        const Document &document = m_workspace.document();
        auto *item = new QTreeWidgetItem(parent, {field.translatedLabel(type.table), cellText(document, field, value.from), cellText(document, field, value.to)});
        for (int column = 1; column < 3; ++column)
            item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
}

void HistoryDialog::answer(StepId step, StepKind kind)
{
    if (m_job->isRunning() || step.isNull())
        return;
    if (m_workspace.isLarge(step))
        m_job->answer(step, kind);
    else
        tell(m_workspace.answer(step, kind));
}

void HistoryDialog::tell(const Result<Answer> &answer)
{
    if (!answer)
        emit refused(answer.problem());
    else
        emit done(answerText(*answer, m_workspace.document()));
}

QString answerText(const Answer &answer, const Document &document)
{
    const QString done = QCoreApplication::translate("HistoryDialog", "Undone: %1").arg(answer.summary);
    if (answer.kept.isEmpty())
        return done;
    const KeptField &first = answer.kept.first();
    return QCoreApplication::translate("HistoryDialog", "%1. What %2 changed since stays: %3", nullptr)
        .arg(done, first.by, elided(recordTitle(document, *first.type, first.row), 40));
}

} // namespace oogst
