// Opens a document on a server: its address, and the password when the server asks for one.

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace oogst {

/// Tries the address in another thread, so that the window goes on while a server does not answer. Keeps the password
/// nowhere: whoever opens the document gets it once.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(QWidget *parent);

    /// Fills in an address of before and tries it at once; what needs no password opens without a question.
    void tryAddress(const QString &address);

signals:
    /// The server takes this address, which has the password in it where one was typed.
    void opened(const QString &address);

private:
    enum class State { Asking, Trying };
    void attempt();
    void follow(State state, const QString &text);
    void askPassword(const QString &text);

    QLineEdit *m_address;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_said;
    QDialogButtonBox *m_buttons;
};

} // namespace oogst
