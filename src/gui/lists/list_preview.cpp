#include "gui/lists/list_preview.h"

#include "gui/cards.h"
#include "gui/lists/column_rows.h"
#include "gui/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ListPreview::ListPreview(Workspace &workspace, Id<Meetup> meetup, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_meetup(meetup), m_reader(new ListReader(this)), m_job(new ChangeJob(workspace, this))
{
    setObjectName(u"listPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Read a list of people"));
    resize(1100, 640);
    build();
    connect(m_reader, &ListReader::finished, this, &ListPreview::showResult);
    connect(m_job, &ChangeJob::written, this, &ListPreview::finish);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isVisible() && !m_wish.bytes.isEmpty())
            readAgain();
    });
}

void ListPreview::build()
{
    auto *all = new QVBoxLayout(this);
    m_source = makeLabel({}, "muted", this);
    m_summary = makeLabel({}, "title", this, Wrapping::Wraps);
    m_summary->setObjectName(u"listSummary"_s);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Reading the list"));
    all->addWidget(m_source);
    all->addWidget(m_summary);
    all->addWidget(m_progress);

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"listTabs"_s);
    m_tabs->setAccessibleName(tr("What comes in"));
    m_columns = new ColumnRows;
    connect(m_columns, &ColumnRows::chosen, this, &ListPreview::choose);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Which column is what?"));
    scroll->setWidget(m_columns);
    m_tabs->addTab(scroll, tr("Which column is what?"));
    m_lines = addTab(u"listLines"_s);
    m_lines->setAccessibleName(tr("Lines"));
    m_alike = addTab(u"listAlike"_s);
    m_alike->setAccessibleName(tr("Looks alike"));
    m_repairs = new QWidget(m_tabs);
    auto *repairs = new QVBoxLayout(m_repairs);
    m_repairEncoding = new QCheckBox(m_repairs);
    m_repairEncoding->setObjectName(u"repairEncoding"_s);
    m_beforeAfter = makeLabel({}, "muted", m_repairs, Wrapping::Wraps);
    m_restoreZeros = new QCheckBox(m_repairs);
    m_restoreZeros->setObjectName(u"restoreZeros"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_repairEncoding, m_beforeAfter, m_restoreZeros})
        repairs->addWidget(widget);
    repairs->addStretch(1);
    m_tabs->addTab(m_repairs, tr("Repairs"));
    all->addWidget(m_tabs, 1);
    all->addWidget(buildChoices());
    for (QCheckBox *box : {m_repairEncoding, m_restoreZeros})
        connect(box, &QCheckBox::clicked, this, [this] {
            m_wish.choices.repairsEncoding = m_repairEncoding->isChecked();
            m_wish.choices.restoresZeros = m_restoreZeros->isChecked();
            readAgain();
        });
}

QListWidget *ListPreview::addTab(const QString &name)
{
    auto *list = new QListWidget(m_tabs);
    list->setObjectName(name);
    list->setWordWrap(true);
    list->setUniformItemSizes(false);
    m_tabs->addTab(list, {});
    return list;
}

QWidget *ListPreview::buildChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_sheets = new QComboBox(bar);
    m_sheets->setObjectName(u"listSheet"_s);
    m_sheets->setAccessibleName(tr("Sheet"));
    connect(m_sheets, &QComboBox::activated, this, [this] {
        m_wish.choices.sheet = m_sheets->currentText();
        readAgain();
    });
    m_newcomers = new QComboBox(bar);
    m_newcomers->setObjectName(u"listNewcomers"_s);
    m_newcomers->setAccessibleName(tr("People of whom the list says nothing"));
    m_newcomers->addItem(tr("As this kind of list means"), -1);
    for (const InvitationState state : {InvitationState::Accepted, InvitationState::Invited, InvitationState::ToInvite})
        m_newcomers->addItem(labelOf(state), int(state));
    connect(m_newcomers, &QComboBox::activated, this, [this] {
        const int state = m_newcomers->currentData().toInt();
        m_wish.newcomers = state < 0 ? std::nullopt : std::optional(static_cast<InvitationState>(state));
        readAgain();
    });
    auto *newcomers = makeLabel(tr("Without an answer:"), "muted", bar);
    newcomers->setBuddy(m_newcomers);
    m_accept = makePrimary(tr("Read in"), bar);
    m_accept->setObjectName(u"acceptList"_s);
    m_accept->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setAutoDefault(false);
    row->addWidget(m_sheets);
    row->addWidget(newcomers);
    row->addWidget(m_newcomers);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, &ListPreview::accept);
    connect(cancel, &QPushButton::clicked, this, &ListPreview::reject);
    return bar;
}

bool ListPreview::openList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit refused({tr("This file cannot be read: %1.").arg(file.errorString()), path});
        return false;
    }
    if (file.size() > lists::limit::fileBytes) {
        emit refused({tr("The file is larger than %1 MB. That is no list of people.").arg(lists::limit::fileBytes >> 20), path});
        return false;
    }
    m_fileName = QFileInfo(path).fileName();
    m_wish.bytes = file.readAll();
    m_wish.choices = {};
    m_hasRemembered = false;
    readAgain();
    return true;
}

void ListPreview::readAgain()
{
    m_wish.document = m_workspace.document();
    m_wish.meetup = m_meetup;
    m_wish.now = m_workspace.now();
    m_accept->setEnabled(false);
    m_progress->show();
    if (!list())
        m_summary->setText(tr("Reading “%1”. Esc stops.").arg(m_fileName));
    m_reader->read(m_wish);
}

void ListPreview::showResult(const std::shared_ptr<const Result<ReadList>> &result)
{
    m_progress->hide();
    if (!result->isOk()) {
        m_list = result;
        m_summary->setText(result->problem().text());
        m_tabs->hide();
        return;
    }
    // What was chosen for these headings before counts again.
    if (!std::exchange(m_hasRemembered, true)) {
        const auto remembered = settings::columnsOfList(result->value().list.fingerprint);
        for (const ListColumn &column : result->value().list.columns)
            if (const auto field = enumFromWord<PersonField>(remembered.value(settings::columnName(column.key))); field && remembered.contains(settings::columnName(column.key)))
                m_wish.choices.fields.insert(column.key, *field);
        if (!m_wish.choices.fields.isEmpty())
            return readAgain();
    }
    m_list = result;
    m_tabs->show();
    showList(result->value());
}

void ListPreview::showList(const ReadList &read)
{
    QStringList source{m_fileName, lists::layoutName(read.list.layout), read.list.encoding,
                       read.list.headingLine > 0 ? tr("headings in line %1").arg(read.list.headingLine) : QString(),
                       m_meetup.isNull() ? tr("no meetup: people and organisations only") : m_workspace.findOrEmpty(m_meetup).title};
    source.removeAll(QString());
    m_source->setText(source.join(u" · "_s));
    m_summary->setText(importSummary(read.list, read.import));
    const bool hadFocusInColumns = m_columns->isAncestorOf(QApplication::focusWidget());
    m_columns->showColumns(read.list.columns);
    fillLines(read);
    fillAlike(read);
    fillRepairs(read);
    QStringList sheets = read.list.otherSheets;
    if (!sheets.isEmpty())
        sheets.prepend(read.list.sheet);
    m_sheets->clear();
    m_sheets->addItems(sheets);
    m_sheets->setVisible(sheets.size() > 1);
    m_accept->setEnabled(!read.list.people.isEmpty());
    m_accept->setText(tr("Read in %n people", nullptr, read.import.persons));
    if (!hadFocusInColumns)
        (m_columns->firstUnsure() ? m_columns->firstUnsure() : m_accept)->setFocus(Qt::OtherFocusReason);
}

void ListPreview::fillLines(const ReadList &read)
{
    m_lines->clear();
    const auto add = [this](const QString &heading, const QList<lists::Remark> &remarks) {
        if (remarks.isEmpty())
            return;
        auto *title = new QListWidgetItem(heading, m_lines);
        QFont bold = m_lines->font();
        bold.setBold(true);
        title->setFont(bold);
        constexpr qsizetype most = 500;
        for (const lists::Remark &remark : remarks.mid(0, most))
            m_lines->addItem(tr("line %1: %2").arg(QString::number(remark.line), remark.what));
        if (remarks.size() > most)
            m_lines->addItem(tr("and %n more", nullptr, int(remarks.size() - most)));
    };
    add(tr("These lines are nobody"), read.list.refused);
    add(tr("Look at these lines"), read.list.remarks);
    add(tr("Stays as it is"), read.import.kept);
    add(tr("The same person again"), read.import.mergedLines);
    add(tr("Around the list"), read.list.skipped);
    const int index = m_tabs->indexOf(m_lines);
    const int count = int(read.list.refused.size() + read.list.remarks.size());
    m_tabs->setTabText(index, count > 0 ? tr("Lines to look at (%1)").arg(count) : tr("Lines"));
}

void ListPreview::fillAlike(const ReadList &read)
{
    m_alike->clear();
    for (const ImportSuggestion &suggestion : read.import.suggestions)
        m_alike->addItem(tr("line %1: %2 looks like %3").arg(QString::number(suggestion.line), suggestion.oneName, suggestion.otherName));
    for (const auto &[one, other] : read.import.organisationsAlike)
        m_alike->addItem(tr("The organisation “%1” looks like “%2”").arg(one, other));
    if (m_alike->count() == 0)
        m_alike->addItem(tr("Nobody on this list looks like somebody else."));
    const qsizetype count = read.import.suggestions.size() + read.import.organisationsAlike.size();
    m_tabs->setTabText(m_tabs->indexOf(m_alike), count > 0 ? tr("Looks alike (%1)").arg(count) : tr("Looks alike"));
}

void ListPreview::fillRepairs(const ReadList &read)
{
    const qsizetype twice = read.list.doubleEncoded.size(), zeros = read.list.lostZeros.size();
    m_repairEncoding->setText(tr("Repair %n garbled texts", nullptr, int(twice)));
    m_repairEncoding->setVisible(twice > 0);
    m_repairEncoding->setChecked(m_wish.choices.repairsEncoding);
    QStringList lines;
    for (const DoubleEncoded &text : read.list.doubleEncoded.mid(0, 12))
        lines += tr("line %1: “%2” becomes “%3”").arg(QString::number(text.line), elided(text.before.simplified(), 40), elided(text.after.simplified(), 40));
    m_beforeAfter->setText(lines.join(u'\n'));
    m_beforeAfter->setVisible(twice > 0);
    m_restoreZeros->setText(tr("Put the 0 back before %n phone numbers", nullptr, int(zeros)));
    m_restoreZeros->setVisible(zeros > 0);
    m_restoreZeros->setChecked(m_wish.choices.restoresZeros);
    const int index = m_tabs->indexOf(m_repairs);
    m_tabs->setTabVisible(index, twice + zeros > 0);
    m_tabs->setTabText(index, tr("Repairs (%1)").arg(twice + zeros));
}

void ListPreview::choose(const QString &key, PersonField field)
{
    m_wish.choices.fields.insert(key, field);
    readAgain();
}

void ListPreview::accept()
{
    if (m_reader->isRunning() || m_job->isRunning() || !list() || list()->list.people.isEmpty())
        return;
    disconnect(&m_workspace, nullptr, this, nullptr);
    const ReadList &read = m_list->value();
    if (!m_wish.choices.fields.isEmpty()) {
        QHash<QString, QString> chosen;
        for (auto it = m_wish.choices.fields.begin(); it != m_wish.choices.fields.end(); ++it)
            chosen.insert(settings::columnName(it.key()), wordOf(it.value()));
        settings::rememberColumnsOfList(read.list.fingerprint, chosen);
    }
    if (read.import.set.changes.size() <= ChangeJob::many) {
        QApplication::setOverrideCursor(Qt::BusyCursor);
        const auto result = m_workspace.apply(read.import.set);
        QApplication::restoreOverrideCursor();
        return finish(result);
    }
    m_summary->setText(tr("Storing %n people…", nullptr, read.import.persons));
    m_progress->setAccessibleName(tr("Storing the list"));
    m_progress->show();
    m_tabs->setEnabled(false);
    m_accept->setEnabled(false);
    m_job->write(read.import.set);
}

void ListPreview::finish(const Result<Done> &stored)
{
    const auto read = m_list; // stays while the views follow
    m_progress->hide();
    m_tabs->setEnabled(true);
    if (!stored) {
        m_accept->setEnabled(true);
        m_summary->setText(stored.problem().text());
        emit refused(stored.problem());
        return;
    }
    QDialog::accept();
    emit done(read->value().import.set.isEmpty() ? tr("Everybody on “%1” was there already.").arg(m_fileName) : read->value().import.set.summary);
    if (const qsizetype pairs = read->value().import.suggestions.size(); pairs > 0)
        emit duplicatesFound(int(pairs));
}

void ListPreview::reject()
{
    // What is being written is written to its end, and undo takes it back: nobody has to wait for it here.
    if (m_job->isRunning())
        return hide();
    m_reader->cancel();
    QDialog::reject();
}

} // namespace oogst
