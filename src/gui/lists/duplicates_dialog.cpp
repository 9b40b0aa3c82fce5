#include "gui/lists/duplicates_dialog.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/record_titles.h"
#include "gui/settings.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"duplicates"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Double names"));
    resize(980, 560);
    build();
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Person, Organisation>())
            refresh();
    });
    refresh();
}

void DuplicatesDialog::build()
{
    auto *all = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("These look like one. You decide, and can undo it."), "muted", this), 1);
    m_sure = makePrimary({}, this);
    m_sure->setObjectName(u"allSure"_s);
    m_sure->setAutoDefault(false);
    head->addWidget(m_sure);
    all->addLayout(head);
    m_stack = new QStackedWidget(this);
    auto *pairs = new QWidget(m_stack);
    auto *row = new QHBoxLayout(pairs);
    row->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(pairs);
    m_list->setObjectName(u"pairs"_s);
    m_list->setAccessibleName(tr("Pairs that look alike"));
    m_list->setMaximumWidth(320);
    m_list->installEventFilter(this);
    row->addWidget(m_list, 1);
    m_side = new QWidget(pairs);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    m_why = makeLabel({}, "chip-warning", m_side);
    side->addWidget(m_why, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    m_left = new QPushButton(tr("&1  One: keep left"), m_side);
    m_right = new QPushButton(tr("&2  One: keep right"), m_side);
    m_both = new QPushButton(tr("&3  They are two"), m_side);
    m_left->setObjectName(u"keepLeft"_s);
    m_right->setObjectName(u"keepRight"_s);
    m_both->setObjectName(u"keepBoth"_s);
    for (QPushButton *button : {m_left, m_right, m_both}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *room = new QScrollArea(m_side);
    room->setObjectName(u"factsRoom"_s);
    room->setAccessibleName(tr("Side by side"));
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    side->addWidget(room, 1);
    side->addLayout(buttons);
    row->addWidget(m_side, 2);
    m_stack->addWidget(pairs);
    auto *empty = new EmptyState(tr("Nobody looks like somebody else. Well done."), tr("Close"), m_stack);
    connect(empty, &EmptyState::pressed, this, &QDialog::accept);
    m_stack->addWidget(empty);
    all->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showPair);
    connect(m_left, &QPushButton::clicked, this, &DuplicatesDialog::keepLeft);
    connect(m_right, &QPushButton::clicked, this, &DuplicatesDialog::keepRight);
    connect(m_both, &QPushButton::clicked, this, &DuplicatesDialog::keepBoth);
    connect(m_sure, &QPushButton::clicked, this, &DuplicatesDialog::settleSure);
}

void DuplicatesDialog::refresh()
{
    const int row = m_list->currentRow();
    m_pairs = duplicatesIn(m_workspace.document());
    m_pairs.removeIf([](const Duplicate &pair) {
        return settings::isKeptApart(pair.one.toString(QUuid::WithoutBraces), pair.other.toString(QUuid::WithoutBraces));
    });
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const Document &document = m_workspace.document();
    for (const Duplicate &pair : std::as_const(m_pairs)) {
        const QString one = recordTitle(document, *pair.type, pair.one), other = recordTitle(document, *pair.type, pair.other);
        m_list->addItem((pair.isSure ? tr("Sure: ") : QString()) + (one == other ? tr("%1, twice").arg(one) : tr("%1 and %2").arg(one, other)));
    }
    const auto sure = std::ranges::count_if(m_pairs, &Duplicate::isSure);
    m_sure->setText(tr("Make one of all %n sure ones", nullptr, int(sure)));
    m_sure->setVisible(sure > 0);
    m_stack->setCurrentIndex(m_pairs.isEmpty() ? 1 : 0);
    if (!m_pairs.isEmpty()) {
        m_list->setCurrentRow(std::clamp(row, 0, int(m_pairs.size()) - 1));
        showPair(m_list->currentRow());
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

QString DuplicatesDialog::whyOf(const Duplicate &pair) const
{
    if (pair.type == &recordType<Organisation>())
        return tr("The names say the same");
    switch (pair.likeness) {
    case Likeness::None: break;
    case Likeness::SameNameAndMail: return tr("Same name and same address");
    case Likeness::SameNameAndOrganisation: return tr("Same name at the same organisation");
    case Likeness::SameName: return tr("Same name");
    case Likeness::SameMail: return tr("Same address, names that may be one");
    case Likeness::SimilarName: return tr("Nearly the same name at the same organisation");
    case Likeness::SamePhone: return tr("Same phone number");
    }
    return {};
}

void DuplicatesDialog::showPair(int index)
{
    if (index < 0 || index >= m_pairs.size())
        return;
    const Duplicate &pair = m_pairs[index];
    m_why->setText(whyOf(pair));
    addFacts(*pair.type, pair.one, pair.other);
}

void DuplicatesDialog::addFacts(const RecordType &type, const QUuid &one, const QUuid &other)
{
    auto *room = m_side->findChild<QScrollArea *>(u"factsRoom"_s);
    m_facts = new QWidget(room);
    auto *grid = new QGridLayout(m_facts);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const Document &document = m_workspace.document();
    int row = 0;
    const auto add = [&](const QString &label, const QString &left, const QString &right) {
        if (left.isEmpty() && right.isEmpty())
            return;
        grid->addWidget(makeLabel(label, "muted", m_facts), row, 0, Qt::AlignTop);
        const char *look = left == right ? "muted" : "value";
        grid->addWidget(makeLabel(left, look, m_facts, Wrapping::Wraps), row, 1, Qt::AlignTop);
        grid->addWidget(makeLabel(right, look, m_facts, Wrapping::Wraps), row, 2, Qt::AlignTop);
        ++row;
    };
    const auto left = document.row(type, one), right = document.row(type, other);
    if (!left || !right)
        return;
    for (qsizetype i = 1; i < type.fields.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        if (field.kind != Kind::Text && field.kind != Kind::Texts)
            continue;
        const auto text = [&](const QVariant &cell) {
            return cellText(document, field, cell).replace(u'\n', u", "_s);
        };
        add(field.translatedLabel(type.table), text((*left)[i]), text((*right)[i]));
    }
    if (&type == &recordType<Person>()) {
        const auto works = [&](const QUuid &id) {
            QStringList lines;
            for (const Affiliation &function : document.where(&Affiliation::person, Id<Person>{id})) {
                QStringList work{function.function, document.findOrEmpty(function.organisation).name};
                work.removeAll(QString());
                lines += work.join(u", "_s);
            }
            return lines.join(u'\n');
        };
        const auto visits = [&](const QUuid &id) {
            QStringList lines;
            for (const Participation &part : document.where(&Participation::person, Id<Person>{id}))
                lines += tr("%1: %2").arg(document.findOrEmpty(part.meetup).title, labelOf(part.invitation));
            return lines.join(u'\n');
        };
        add(tr("Works"), works(one), works(other));
        add(tr("Meetups"), visits(one), visits(other));
    }
    grid->setRowStretch(row, 1);
    room->setWidget(m_facts);
}

void DuplicatesDialog::settled(const Result<Done> &result)
{
    if (result)
        emit done(m_workspace.undoSummary());
    else
        emit refused(result.problem());
}

void DuplicatesDialog::keepLeft()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_pairs.size())
        settled(makeOne(m_workspace, *m_pairs[row].type, m_pairs[row].one, m_pairs[row].other));
}

void DuplicatesDialog::keepRight()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_pairs.size())
        settled(makeOne(m_workspace, *m_pairs[row].type, m_pairs[row].other, m_pairs[row].one));
}

void DuplicatesDialog::keepBoth()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_pairs.size())
        return;
    settings::keepApart(m_pairs[row].one.toString(QUuid::WithoutBraces), m_pairs[row].other.toString(QUuid::WithoutBraces));
    refresh();
}

void DuplicatesDialog::settleSure()
{
    QList<Duplicate> sure;
    std::ranges::copy_if(m_pairs, std::back_inserter(sure), &Duplicate::isSure);
    if (const auto result = makeOne(m_workspace, sure); !result)
        emit refused(result.problem());
    else
        emit done(m_workspace.undoSummary());
}

bool DuplicatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The list would take digits for the first letters of a name.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_1 || key == Qt::Key_2 || key == Qt::Key_3) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void DuplicatesDialog::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1: return keepLeft();
    case Qt::Key_2: return keepRight();
    case Qt::Key_3: return keepBoth();
    default: QDialog::keyPressEvent(event);
    }
}

} // namespace oogst
