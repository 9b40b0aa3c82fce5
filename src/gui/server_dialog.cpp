#include "gui/server_dialog.h"

#include "gui/cards.h"
#include "workspace/server_access.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ServerDialog::ServerDialog(QWidget *parent)
    : QDialog(parent),
      m_address(new QLineEdit),
      m_passwordLabel(new QLabel(tr("&Password"))),
      m_password(new QLineEdit),
      m_said(makeLabel({}, "muted", this, Wrapping::Wraps)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"serverDialog"_s);
    setWindowTitle(tr("Open from a server"));
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"postgresql://naam@server/oogst"_s);
    m_address->setMinimumWidth(420);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    m_said->setObjectName(u"said"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Address of the document"), m_address);
    form->addRow(m_passwordLabel, m_password);
    m_passwordLabel->hide();
    m_password->hide();
    auto *all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(m_said);
    all->addStretch(1);
    all->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Open)->setText(tr("&Open"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ServerDialog::attempt);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow(State::Asking, tr("Whoever looks after the server gives you the address."));
}

void ServerDialog::tryAddress(const QString &address)
{
    m_address->setText(address);
    attempt();
}

void ServerDialog::follow(State state, const QString &text)
{
    const bool isAsking = state == State::Asking;
    m_said->setText(text);
    m_address->setEnabled(isAsking);
    m_password->setEnabled(isAsking);
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(isAsking);
    // A longer answer and the field for the password make it higher; all of it must be read.
    layout()->activate();
    const int wide = std::max(width(), layout()->minimumSize().width());
    resize(wide, std::max(height(), layout()->totalHeightForWidth(wide)));
}

void ServerDialog::askPassword(const QString &text)
{
    m_passwordLabel->show();
    m_password->show();
    follow(State::Asking, text);
    m_password->selectAll();
    m_password->setFocus();
}

void ServerDialog::attempt()
{
    const QString address = m_address->text().trimmed();
    if (!server::isAddress(address)) {
        follow(State::Asking, tr("An address begins with postgresql://"));
        m_address->setFocus();
        return;
    }
    const QString whole = m_password->text().isEmpty() ? address : server::withPassword(address, m_password->text());
    follow(State::Trying, tr("Connecting…"));
    // The thread may outlive this dialog: somebody presses Esc while a server does not answer.
    auto answer = std::make_shared<server::Greeting>(server::Greeting::NoAnswer);
    QThread *thread = QThread::create([whole, answer] { *answer = server::greet(whole); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, whole, answer] {
        switch (*answer) {
        case server::Greeting::Open:
            emit opened(whole);
            accept();
            break;
        case server::Greeting::AsksPassword:
            askPassword(tr("This server asks for your password. Oogst does not keep it."));
            break;
        case server::Greeting::RefusesPassword:
            askPassword(tr("The server does not accept this name and password. Try again."));
            break;
        case server::Greeting::NoAnswer:
            follow(State::Asking, tr("The server does not answer, or does not know this name or document. Check the address and the network."));
            m_address->setFocus();
            break;
        }
    });
    thread->start();
}

} // namespace oogst
