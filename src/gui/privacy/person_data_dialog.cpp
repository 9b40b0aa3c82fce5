#include "gui/privacy/person_data_dialog.h"

#include "core/rules/names.h"
#include "core/rules/person_erasure.h"
#include "core/rules/person_records.h"
#include "exchange/document_json.h"
#include "gui/cards.h"
#include "gui/dialogs.h"
#include "gui/privacy/erasing.h"
#include "gui/privacy/privacy_verbs.h"
#include "gui/record_titles.h"
#include "report/people/people_reports.h"
#include "report/report.h"
#include "workspace/handed_over.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

Language reportLanguage()
{
    return QLocale().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

namespace {

/// What is kept about somebody, a record a line.
QStringList linesAbout(const Document &document, Id<Person> who)
{
    QStringList lines;
    for (const PersonRecord &record : recordsAbout(document, who)) {
        QStringList facts;
        for (qsizetype i = 1; i < record.row.size(); ++i)
            if (const FieldInfo &field = record.type->fields[i]; record.row[i].isValid() && field.name != u"position")
                facts += u"%1: %2"_s.arg(field.translatedLabel(record.type->table), cellText(document, field, record.row[i]));
        const QString title = record.why == PersonRecord::Why::Mentions
                                  ? PersonDataDialog::tr("%1, which mentions the name").arg(record.type->translatedLabel())
                                  : record.type->translatedLabel();
        lines += title + u'\n' + elided(facts.join(u" · "_s), 400);
    }
    return lines;
}

/// Writes everything about somebody to a file.
Result<Done> giveAll(const Document &document, Id<Person> who, const QString &path, bool asPdf, Language language)
{
    QByteArray bytes;
    if (asPdf) {
        const auto pdf = reportToPdf(makePersonReport(document, who, language));
        if (!pdf)
            return pdf.problem();
        bytes = *pdf;
    } else {
        bytes = documentToJson(partAbout(document, who));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{PersonDataDialog::tr("This file cannot be written: %1.").arg(file.errorString()), path};
    return Done{};
}

} // namespace

PersonDataDialog::PersonDataDialog(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"personData"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All about one person"));
    resize(760, 560);
    build();
    connect(&workspace, &Workspace::changed, this, &PersonDataDialog::fill);
}

void PersonDataDialog::build()
{
    auto *all = new QVBoxLayout(this);
    m_who = new QComboBox(this);
    m_who->setObjectName(u"personWho"_s);
    m_who->setAccessibleName(tr("Who"));
    m_who->setEditable(true);
    m_who->lineEdit()->setAccessibleName(tr("Who"));
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->completer()->setFilterMode(Qt::MatchContains);
    m_who->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const Document &document = m_workspace.document();
    for (const QUuid &id : idsByTitle(document, recordType<Person>()))
        if (const Person person = document.findOrEmpty(Id<Person>{id}); fullName(person) != u"?")
            m_who->addItem(listName(person), id);
    all->addWidget(m_who);
    m_records = new QListWidget(this);
    m_records->setObjectName(u"personRecords"_s);
    m_records->setAccessibleName(tr("What is kept"));
    m_records->setWordWrap(true);
    m_records->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_records, 1);
    auto *row = new QHBoxLayout;
    m_pdf = makePrimary(tr("Give as PDF…"), this);
    m_json = new QPushButton(tr("Give as JSON…"), this);
    m_erase = new QPushButton(tr("Erase…"), this);
    m_pdf->setObjectName(u"personPdf"_s);
    m_json->setObjectName(u"personJson"_s);
    m_erase->setObjectName(u"personErase"_s);
    for (QPushButton *button : {m_pdf, m_json, m_erase})
        button->setAutoDefault(false);
    row->addWidget(m_pdf);
    row->addWidget(m_json);
    row->addStretch(1);
    row->addWidget(m_erase);
    all->addLayout(row);
    connect(m_who, &QComboBox::currentIndexChanged, this, &PersonDataDialog::fill);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(m_json, &QPushButton::clicked, this, [this] { save(u"json"_s); });
    connect(m_erase, &QPushButton::clicked, this, &PersonDataDialog::erase);
    fill();
}

void PersonDataDialog::showPerson(Id<Person> person)
{
    m_who->setCurrentIndex(m_who->findData(person.value));
}

Id<Person> PersonDataDialog::person() const
{
    return {m_who->currentData().toUuid()};
}

void PersonDataDialog::fill()
{
    m_reading.cancel();
    const Document &document = m_workspace.document();
    const bool isSomebody = document.find(person()).has_value();
    for (QPushButton *button : {m_pdf, m_json})
        button->setEnabled(isSomebody);
    m_erase->setEnabled(isSomebody && m_workspace.readOnlyReason().isEmpty());
    m_records->clear();
    if (isSomebody)
        m_reading.start([document, who = person()](auto) { return linesAbout(document, who); }, [this](const QStringList &lines) { m_records->addItems(lines); });
}

void PersonDataDialog::save(const QString &ending)
{
    const QString path = dialogs().saveFile(this, tr("All about one person"), tr("everything.%1").arg(ending), ending == u"pdf" ? tr("PDF (*.pdf)") : tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    for (QPushButton *button : {m_pdf, m_json})
        button->setEnabled(false);
    m_saving.start([document = m_workspace.document(), who = person(), path, asPdf = ending == u"pdf",
                    language = reportLanguage()](auto) { return giveAll(document, who, path, asPdf, language); },
                   [this, path](const Result<Done> &given) {
                       for (QPushButton *button : {m_pdf, m_json})
                           button->setEnabled(true);
                       given ? dialogs().tell(this, tr("All about one person"), tr("Written: %1").arg(path)) : emit refused(given.problem());
                   });
}

void PersonDataDialog::erase()
{
    const QString name = m_who->currentText();
    if (!dialogs().confirm(this, tr("Erase"), tr("Everything that says who %1 is goes for good. This cannot be undone.").arg(name), tr("Erase")))
        return;
    const QStringList handedOver = handedOverWith(m_workspace.document(), {person()});
    new Erasing(
        m_workspace,
        [id = person()](const Document &document) {
            PersonErasure erasure = erasureOf(document, {id});
            erasure.removals.summary = tr("A person erased");
            return erasure;
        },
        [this, handedOver, gone = person()](const Result<PersonErasure> &erased) {
            if (!erased)
                return emit refused(erased.problem());
            m_who->removeItem(m_who->findData(gone.value));
            dialogs().tell(this, tr("Receipt of erasure"), erasureReceipt(m_workspace, 1, *erased, handedOver));
        },
        this);
}

} // namespace oogst
