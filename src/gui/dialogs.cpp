#include "gui/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

std::unique_ptr<Dialogs> &inUse()
{
    static std::unique_ptr<Dialogs> one = std::make_unique<Dialogs>();
    return one;
}

/// The folder where people left off, at first their documents.
QString &lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

QString remembered(const QString &path)
{
    if (!path.isEmpty())
        lastFolder() = QFileInfo(path).absolutePath();
    return path;
}

void ask(QMessageBox &box, const QString &title, const QString &text)
{
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

} // namespace

QString Dialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filter));
}

QStringList Dialogs::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, lastFolder(), filter);
    remembered(paths.value(0));
    return paths;
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    const QString start = QFileInfo(suggestion).isAbsolute() ? suggestion : lastFolder() + u'/' + suggestion;
    QString path = QFileDialog::getSaveFileName(parent, title, start, filter);
    static const QRegularExpression firstSuffix(u"\\*(\\.\\w+)"_s);
    if (const auto match = firstSuffix.match(filter); !path.isEmpty() && QFileInfo(path).suffix().isEmpty() && match.hasMatch())
        path += match.captured(1);
    return remembered(path);
}

QString Dialogs::folder(QWidget *parent, const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder());
    if (!path.isEmpty())
        lastFolder() = path;
    return path;
}

void Dialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, {}, {}, QMessageBox::Ok, parent);
    ask(box, title, text);
    box.exec();
}

bool Dialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &button)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::Cancel, parent);
    ask(box, title, text);
    const QPushButton *yes = box.addButton(button, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

Dialogs &dialogs()
{
    return *inUse();
}

std::unique_ptr<Dialogs> useDialogs(std::unique_ptr<Dialogs> others)
{
    return std::exchange(inUse(), std::move(others));
}

} // namespace oogst
