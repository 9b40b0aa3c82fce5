#include "gui/privacy/person_data_dialog.h"

#include "core/rules/names.h"
#include "core/rules/person_erasure.h"
#include "core/rules/person_records.h"
#include "exchange/document_json.h"
#include "gui/cards.h"
#include "gui/dialogs.h"
#include "gui/privacy/privacy_verbs.h"
#include "gui/record_titles.h"
#include "report/people/people_reports.h"
#include "report/report.h"
#include "workspace/handed_over.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
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
    m_records->clear();
    const Document &document = m_workspace.document();
    const bool isSomebody = document.find(person()).has_value();
    for (QPushButton *button : {m_pdf, m_json})
        button->setEnabled(isSomebody);
    m_erase->setEnabled(isSomebody && m_workspace.readOnlyReason().isEmpty());
    if (!isSomebody)
        return;
    for (const PersonRecord &record : recordsAbout(document, person())) {
        QStringList facts;
        for (qsizetype i = 1; i < record.row.size(); ++i)
            if (const FieldInfo &field = record.type->fields[i]; record.row[i].isValid() && field.name != u"position")
                facts += u"%1: %2"_s.arg(field.translatedLabel(record.type->table), cellText(document, field, record.row[i]));
        const QString title = record.why == PersonRecord::Why::Mentions ? tr("%1, which mentions the name").arg(record.type->translatedLabel())
                                                                       : record.type->translatedLabel();
        m_records->addItem(title + u'\n' + elided(facts.join(u" · "_s), 400));
    }
}

void PersonDataDialog::save(const QString &ending)
{
    const QString path = dialogs().saveFile(this, tr("All about one person"), tr("everything.%1").arg(ending), ending == u"pdf" ? tr("PDF (*.pdf)") : tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    if (ending == u"pdf") {
        const auto pdf = reportToPdf(makePersonReport(m_workspace.document(), person(), reportLanguage()));
        if (!pdf)
            return emit refused(pdf.problem());
        bytes = *pdf;
    } else {
        bytes = documentToJson(partAbout(m_workspace.document(), person()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return emit refused({tr("This file cannot be written: %1.").arg(file.errorString()), path});
    dialogs().tell(this, tr("All about one person"), tr("Written: %1").arg(path));
}

void PersonDataDialog::erase()
{
    const QString name = m_who->currentText();
    if (!dialogs().confirm(this, tr("Erase"), tr("Everything that says who %1 is goes for good. This cannot be undone.").arg(name), tr("Erase")))
        return;
    const QStringList handedOver = handedOverWith(m_workspace.document(), {person()});
    PersonErasure erasure = erasureOf(m_workspace.document(), {person()});
    erasure.removals.summary = tr("A person erased");
    if (const auto result = m_workspace.erase(erasure.erasures, erasure.removals); !result)
        return emit refused(result.problem());
    m_who->removeItem(m_who->currentIndex());
    dialogs().tell(this, tr("Receipt of erasure"),
                   erasureReceipt(m_workspace, QFileInfo(m_workspace.path()).fileName(), 1, int(erasure.erasures.size()), int(erasure.removals.changes.size()),
                                  int(erasure.toLookAt.size()), handedOver));
}

} // namespace oogst
