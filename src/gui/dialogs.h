// The one place that opens message boxes and file choosers, so that a test can answer them.

#pragma once

#include <QStringList>

#include <memory>

class QWidget;

namespace oogst {

/// Asks people something outside the window. Use it only for files and for what cannot be undone.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// An existing file, or empty. `filter` as QFileDialog: "Oogst (*.oogst)".
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter);
    /// Existing files, or none.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter);
    /// A file to write, or empty. The suffix of the first filter is added where none was typed.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);
    virtual QString folder(QWidget *parent, const QString &title);
    /// Says something that must be read.
    virtual void tell(QWidget *parent, const QString &title, const QString &text);
    /// Asks before what cannot be undone. `button` says what will happen ("Erase").
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &button);
};

/// The dialogs in use.
Dialogs &dialogs();
/// Puts others in their place and returns the ones before.
std::unique_ptr<Dialogs> useDialogs(std::unique_ptr<Dialogs> others);

} // namespace oogst
