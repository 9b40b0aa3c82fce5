#include "gui/invite/draft_dialog.h"

#include "core/rules/names.h"
#include "exchange/lists/writing/mail_draft.h"
#include "gui/cards.h"
#include "gui/dialogs.h"
#include "gui/invite/meetup_date.h"
#include "workspace/handed_over.h"
#include "workspace/participants.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

DraftDialog::DraftDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent) : QDialog(parent), m_workspace(workspace), m_meetup(meetup)
{
    setObjectName(u"drafts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Invitations as drafts"));
    resize(900, 600);
    build();
    const InvitationText text = invitationFor(workspace.document(), meetup);
    m_subject->setText(text.subject);
    m_text->setPlainText(text.text);
    showPeople();
}

void DraftDialog::build()
{
    auto *all = new QVBoxLayout(this);
    m_who = makeLabel({}, "heading", this, Wrapping::Wraps);
    m_who->setObjectName(u"draftPeople"_s);
    all->addWidget(m_who);
    m_subject = new QLineEdit(this);
    m_subject->setObjectName(u"draftSubject"_s);
    auto *subject = makeLabel(tr("Subject"), "muted", this);
    subject->setBuddy(m_subject);
    all->addWidget(subject);
    all->addWidget(m_subject);
    QStringList fields;
    for (const auto &[field, meaning] : textFields())
        fields += u"%1 %2"_s.arg(field, meaning);
    auto *text = makeLabel(tr("Text. Filled in for each person: %1").arg(fields.join(u", "_s)), "muted", this, Wrapping::Wraps);
    all->addWidget(text);
    auto *row = new QHBoxLayout;
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"draftText"_s);
    m_text->setTabChangesFocus(true);
    text->setBuddy(m_text);
    m_example = makeLabel({}, "value", this, Wrapping::Wraps);
    m_example->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_example->setAccessibleName(tr("What the first person reads"));
    auto *card = new Card(tr("What the first person reads"), this);
    card->body()->addWidget(m_example, 1);
    row->addWidget(m_text, 1);
    row->addWidget(card, 1);
    all->addLayout(row, 1);
    m_attach = new QCheckBox(tr("Attach the date for their calendar"), this);
    m_attach->setObjectName(u"draftAttach"_s);
    m_note = new QCheckBox(tr("Note them as invited"), this);
    m_note->setObjectName(u"draftNote"_s);
    m_note->setChecked(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_attach);
    foot->addWidget(m_note);
    foot->addStretch(1);
    m_write = makePrimary(tr("Write drafts…"), this);
    m_write->setObjectName(u"draftWrite"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    foot->addWidget(cancel);
    foot->addWidget(m_write);
    all->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &DraftDialog::write);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DraftDialog::showExample);
    connect(m_subject, &QLineEdit::textChanged, this, &DraftDialog::showExample);
}

void DraftDialog::showPeople()
{
    const Document &document = m_workspace.document();
    m_people.clear();
    m_withoutMail = 0;
    for (const Id<Participation> &id : toInvite(document, m_meetup)) {
        if (document.findOrEmpty(document.findOrEmpty(id).person).mail.contains(u'@'))
            m_people += id;
        else
            ++m_withoutMail;
    }
    QString text = m_people.isEmpty() ? tr("Nobody with an address is still to be invited.") : tr("%n people get a draft.", nullptr, int(m_people.size()));
    if (m_withoutMail > 0)
        text += u' ' + tr("%n people have no address.", nullptr, m_withoutMail);
    m_who->setText(text);
    const auto date = calendarEventOf(document, m_meetup);
    m_attach->setEnabled(date.isOk());
    m_attach->setChecked(date.isOk());
    m_attach->setToolTip(date ? QString() : date.problem().what);
    m_write->setEnabled(!m_people.isEmpty());
    showExample();
}

void DraftDialog::showExample()
{
    m_example->setText(m_people.isEmpty() ? QString()
                                          : filledText(m_subject->text(), m_workspace.document(), m_people.first()) + u"\n\n"_s
                                                + filledText(m_text->toPlainText(), m_workspace.document(), m_people.first()));
}

QString DraftDialog::writeOne(const QString &folder, Id<Participation> who, const QByteArray &calendar)
{
    const Document &document = m_workspace.document();
    const Person person = document.findOrEmpty(document.findOrEmpty(who).person);
    const MailDraft draft{person.mail,
                          fullName(person),
                          filledText(m_subject->text(), document, who),
                          filledText(m_text->toPlainText(), document, who) + u'\n',
                          calendar,
                          u"bijeenkomst.ics"_s};
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N} .'-]+"_s);
    QString name = fullName(person).replace(unfit, u" "_s).simplified().left(80);
    QString path = QDir(folder).filePath(name + u".eml"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 %2.eml"_s.arg(name, QString::number(number)));
    QSaveFile file(path);
    const QByteArray eml = draftToEml(draft);
    if (!file.open(QIODevice::WriteOnly) || file.write(eml) != eml.size() || !file.commit())
        return file.errorString();
    return {};
}

void DraftDialog::write()
{
    const QString folder = dialogs().folder(this, tr("Where the drafts go"));
    if (folder.isEmpty())
        return;
    QByteArray calendar;
    if (const auto event = calendarEventOf(m_workspace.document(), m_meetup); event && m_attach->isChecked())
        calendar = writeCalendar(*event, m_workspace.now());
    for (const Id<Participation> &who : std::as_const(m_people))
        if (const QString problem = writeOne(folder, who, calendar); !problem.isEmpty()) {
            m_who->setText(tr("The drafts cannot be written: %1.").arg(problem));
            return emit refused({m_who->text(), folder});
        }
    const QString text = tr("%n drafts written. Open them in your mail program and send them.", nullptr, int(m_people.size()));
    if (const auto noted = noteHandedOver(m_workspace, m_meetup, tr("invitations in the folder %1").arg(QDir::toNativeSeparators(folder)), int(m_people.size())); !noted)
        return emit refused(noted.problem());
    if (m_note->isChecked())
        if (const auto noted = setInvitation(m_workspace, m_people, InvitationState::Invited); !noted)
            return emit refused(noted.problem());
    emit done(text);
    accept();
}

} // namespace oogst
