#include "gui/series/copy_meetup_dialog.h"

#include "gui/cards.h"
#include "workspace/copy_meetup.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

CopyMeetupDialog::CopyMeetupDialog(Workspace &workspace, const Meetup &source, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_source(source),
      m_form(new RecordForm(workspace, recordType<Meetup>(), {u"region"_s, u"when"_s, u"title"_s, u"code"_s}, 2, this)),
      m_problem(makeLabel({}, "problem", this, Wrapping::Wraps))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"copyMeetup"_s);
    setWindowTitle(tr("Copy to another region"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeLabel(tr("The programme, tables, issues, rounds, organisers and wanted partners come along. People do not."),
                             "muted", this, Wrapping::Wraps));
    all->addWidget(m_form);
    all->addStretch(1);
    m_problem->hide();
    all->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the copy"));
    all->addWidget(buttons);
    resize(520, 260);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyMeetupDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_form->binder().setAnchor(source.when.latest);
    m_form->binder().show(Meetup{.title = source.title});
    m_form->editor(u"region"_s)->setFocus();
}

void CopyMeetupDialog::finish()
{
    Meetup typed;
    if (!m_form->binder().read(&typed))
        return;
    ChangeSet set = copyOfMeetup(m_workspace.document(), m_source.id, typed.region, [this] { return m_workspace.freshUuid(); });
    if (set.isEmpty())
        return m_problem->setText(tr("The meetup is gone.")), m_problem->show();
    // The new meetup is the first change; what was typed goes into it.
    const RecordType &type = recordType<Meetup>();
    Row &row = *set.changes.first().after;
    row[type.indexOf(u"title"_s)] = Codec<QString>::pack(typed.title);
    row[type.indexOf(u"code"_s)] = Codec<QString>::pack(typed.code);
    row[type.indexOf(u"when"_s)] = Codec<Term>::pack(typed.when);
    set.summary = typed.region.isEmpty() ? tr("Meetup copied") : tr("Meetup copied to %1").arg(typed.region);
    const QUuid id = set.changes.first().id;
    if (const auto result = m_workspace.apply(set); !result)
        return m_problem->setText(result.problem().what), m_problem->show();
    emit done(set.summary, id);
    close();
}

} // namespace oogst
