#include "gui/field_editors.h"

#include "gui/record_titles.h"

#include <QAbstractListModel>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace oogst {
namespace {

/// A box in a scrolling form must let the wheel scroll the form, not change the choice.
void ignoreWheel(QComboBox *box)
{
    box->setFocusPolicy(Qt::StrongFocus);
    class Filter : public QObject
    {
    public:
        using QObject::QObject;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
                return false;
            event->ignore();
            return true;
        }
    };
    box->installEventFilter(new Filter(box));
}

QString stored(const EnumWord &word)
{
    return QString::fromLatin1(word.word.data(), qsizetype(word.word.size()));
}

} // namespace

/// The records to choose from. Each title is made when it is asked for: of ten thousand people a form shows one or two.
class ReferenceBox::Choices : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void take(const Document &document, const RecordType &target, const QList<QUuid> &ids)
    {
        beginResetModel();
        m_document = document;
        m_target = &target;
        m_ids = ids;
        m_titles.clear();
        endResetModel();
    }
    // The first row is the one for nobody.
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()) + 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() > m_ids.size())
            return {};
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return titleAt(index.row());
        return role == Qt::UserRole && index.row() > 0 ? QVariant(m_ids[index.row() - 1].toString(QUuid::WithoutBraces)) : QVariant();
    }
    int rowOf(const QString &id) const
    {
        const qsizetype at = m_ids.indexOf(QUuid::fromString(id));
        return at < 0 ? -1 : int(at) + 1;
    }

private:
    QString titleAt(int row) const
    {
        if (row == 0)
            return QString();
        if (m_titles.isEmpty())
            m_titles.resize(m_ids.size());
        QString &title = m_titles[row - 1];
        if (title.isNull())
            title = recordTitle(m_document, *m_target, m_ids[row - 1]);
        return title;
    }

    Document m_document;
    const RecordType *m_target = nullptr;
    QList<QUuid> m_ids;
    mutable QStringList m_titles; ///< null where it was not asked for
};

ReferenceBox::ReferenceBox(QWidget *parent) : QComboBox(parent), m_choices(new Choices(this))
{
    setModel(m_choices);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    ignoreWheel(this);
    connect(this, &QComboBox::activated, this, &ReferenceBox::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ReferenceBox::edited);
}

void ReferenceBox::setChoices(const Document &document, const RecordType &target, const QList<QUuid> &ids)
{
    const QSignalBlocker quiet(this);
    const QVariant before = cell();
    const QString typed = unknownName();
    m_choices->take(document, target, ids);
    setCell(before);
    if (!typed.isEmpty())
        setEditText(typed);
}

int ReferenceBox::indexOfText() const
{
    const QString text = currentText().trimmed();
    // Two people may have one name: what was picked counts as long as the text is still its own.
    if (currentIndex() >= 0 && itemText(currentIndex()).compare(text, Qt::CaseInsensitive) == 0)
        return currentIndex();
    return findText(text, Qt::MatchFixedString);
}

QVariant ReferenceBox::cell() const
{
    const int index = indexOfText();
    return index < 0 ? QVariant() : itemData(index);
}

void ReferenceBox::setCell(const QVariant &cell)
{
    const QSignalBlocker quiet(this);
    const int index = cell.isValid() ? m_choices->rowOf(cell.toString()) : 0;
    setCurrentIndex(index);
    setEditText(index < 0 ? QString() : itemText(index));
    lineEdit()->setCursorPosition(0); // long titles show their start
}

QString ReferenceBox::unknownName() const
{
    return indexOfText() < 0 ? currentText().simplified() : QString();
}

ReferencesEdit::ReferencesEdit(QWidget *parent)
    : QWidget(parent),
      m_box(new ReferenceBox(this)),
      m_list(new QListWidget(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_box, 1);
    m_box->lineEdit()->setPlaceholderText(tr("Type a name, Enter adds"));
    const auto addButton = [&](const QString &sign, const QString &name, auto act) {
        auto *button = new QToolButton(this);
        button->setText(sign);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    addButton(QStringLiteral("+"), tr("Add"), [this] { takeTyped(); });
    addButton(QStringLiteral("↑"), tr("Move up"), [this] { move(-1); });
    addButton(QStringLiteral("↓"), tr("Move down"), [this] { move(1); });
    addButton(QStringLiteral("×"), tr("Remove"), [this] { removeCurrent(); });
    all->addWidget(m_list);
    all->addLayout(row);
    setFocusProxy(m_box);
    m_list->installEventFilter(this);
    m_box->lineEdit()->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, [this] { takeTyped(); });
    fitHeight();
}

void ReferencesEdit::setChoices(const Document &document, const RecordType &target, const QList<QUuid> &ids)
{
    m_box->setChoices(document, target, ids);
    m_list->setAccessibleName(accessibleName());
    m_box->setAccessibleName(tr("Add to %1").arg(accessibleName()));
    for (int i = 0; i < m_list->count(); ++i)
        if (const QVariant id = m_list->item(i)->data(Qt::UserRole); id.isValid())
            m_list->item(i)->setText(recordTitle(document, target, QUuid::fromString(id.toString())));
}

QVariant ReferencesEdit::cell() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (const QVariant id = m_list->item(i)->data(Qt::UserRole); id.isValid())
            ids += id.toString();
    return cell::fromTexts(ids);
}

void ReferencesEdit::setCell(const QVariant &cell)
{
    const QSignalBlocker quiet(this);
    m_list->clear();
    for (const QString &id : cell::toTexts(cell).value_or(QStringList())) {
        const int at = m_box->findData(id);
        auto *item = new QListWidgetItem(at < 0 ? id : m_box->itemText(at), m_list);
        item->setData(Qt::UserRole, id);
    }
    m_box->setCell({});
    fitHeight();
}

QList<std::pair<int, QString>> ReferencesEdit::unknownNames() const
{
    QList<std::pair<int, QString>> names;
    for (int i = 0; i < m_list->count(); ++i)
        if (!m_list->item(i)->data(Qt::UserRole).isValid())
            names += {i, m_list->item(i)->text()};
    return names;
}

void ReferencesEdit::takeTyped()
{
    const QString name = m_box->currentText().simplified();
    if (name.isEmpty())
        return;
    const QVariant id = m_box->cell();
    bool isThere = false;
    for (int i = 0; i < m_list->count(); ++i)
        isThere |= id.isValid() ? m_list->item(i)->data(Qt::UserRole) == id : m_list->item(i)->text() == name;
    m_box->setCell({});
    if (isThere)
        return;
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(Qt::UserRole, id);
    m_list->setCurrentItem(item);
    fitHeight();
    emit edited();
}

bool ReferencesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_box->lineEdit() && !m_box->completer()->popup()->isVisible())
        takeTyped();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_box->lineEdit() && isEnter && !m_box->currentText().trimmed().isEmpty()) {
        takeTyped();
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        removeCurrent();
        return true;
    }
    const bool isMove = key->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    if (watched == m_list && isMove && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReferencesEdit::fitHeight()
{
    const int rows = std::clamp(m_list->count(), 1, 6);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 10) + 8);
    m_list->setVisible(m_list->count() > 0);
}

void ReferencesEdit::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    emit edited();
}

void ReferencesEdit::removeCurrent()
{
    if (m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    fitHeight();
    emit edited();
}

WordBox::WordBox(QWidget *parent) : QComboBox(parent)
{
    ignoreWheel(this);
    connect(this, &QComboBox::activated, this, &WordBox::edited);
}

void WordBox::setWords(const QList<EnumWord> &words)
{
    clear();
    for (const EnumWord &word : words)
        addItem(word.word.empty() ? tr("not known") : translatedWord(word), stored(word));
}

QVariant WordBox::cell() const
{
    const QString word = currentData().toString();
    return word.isEmpty() ? QVariant() : QVariant(word);
}

void WordBox::setCell(const QVariant &cell)
{
    const QSignalBlocker quiet(this);
    // An empty cell means the first word, the one for "not said".
    setCurrentIndex(cell.isValid() ? findData(cell.toString()) : 0);
}

WordsEdit::WordsEdit(QWidget *parent) : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
}

void WordsEdit::setWords(const QList<EnumWord> &words)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_words.clear();
    for (const EnumWord &word : words) {
        auto *box = new QCheckBox(translatedWord(word), this);
        box->setObjectName(stored(word));
        layout()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &WordsEdit::edited);
        m_boxes += box;
        m_words += stored(word);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

QVariant WordsEdit::cell() const
{
    QStringList ticked;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            ticked += m_words[i];
    return cell::fromTexts(ticked);
}

void WordsEdit::setCell(const QVariant &cell)
{
    const QStringList ticked = cell::toTexts(cell).value_or(QStringList());
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(ticked.contains(m_words[i]));
}

SuggestBox::SuggestBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    ignoreWheel(this);
    connect(this, &QComboBox::activated, this, &SuggestBox::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SuggestBox::edited);
}

void SuggestBox::setWords(const QStringList &words, const QStringList &labels)
{
    const QVariant before = cell();
    const QSignalBlocker quiet(this);
    clear();
    addItem(QString(), QString());
    for (qsizetype i = 0; i < words.size(); ++i)
        addItem(labels.value(i, words[i]), words[i]);
    setCell(before);
}

QVariant SuggestBox::cell() const
{
    const QString text = currentText().simplified();
    const int known = findText(text, Qt::MatchFixedString);
    const QString word = known < 0 ? text : itemData(known).toString();
    return word.isEmpty() ? QVariant() : QVariant(word);
}

void SuggestBox::setCell(const QVariant &cell)
{
    const QSignalBlocker quiet(this);
    const int known = findData(cell.toString());
    setCurrentIndex(known);
    setEditText(known < 0 ? cell.toString() : itemText(known));
}

LinesEdit::LinesEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize LinesEdit::sizeHint() const
{
    // A plain-text document counts its height in lines, wrapped ones included.
    const int lines = std::clamp(int(document()->size().height()), 2, 12);
    return {200, lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 14};
}

QSize LinesEdit::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void LinesEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

NumberBox::NumberBox(QWidget *parent) : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSpecialValueText(QStringLiteral(" "));
    setLimits(0, 100000);
}

void NumberBox::setLimits(double lowest, double highest)
{
    // One below the lowest stands for "unknown" and shows as empty.
    setRange(int(std::max(lowest, -1e9)) - 1, int(std::min(highest, 1e9)));
    setValue(minimum());
}

QVariant NumberBox::cell() const
{
    return value() == minimum() ? QVariant() : QVariant(qlonglong(value()));
}

void NumberBox::setCell(const QVariant &cell)
{
    const QSignalBlocker quiet(this);
    setValue(cell.isValid() ? int(cell.toLongLong()) : minimum());
}

QValidator::State NumberBox::validate(QString &text, int &position) const
{
    return text.trimmed().isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, position);
}

int NumberBox::valueFromText(const QString &text) const
{
    return text.trimmed().isEmpty() ? minimum() : QSpinBox::valueFromText(text);
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

} // namespace oogst
