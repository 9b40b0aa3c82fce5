#include "cli/server_password.h"

#include "cli/text.h"
#include "workspace/server_access.h"

#include <QFile>
#include <QProcess>

namespace oogst::cli {
namespace {

/// What is typed does not show. Not standard input and output: those may be files.
void showTyping(const QString &word)
{
    QProcess::execute(QStringLiteral("stty"), {QStringLiteral("-F"), QStringLiteral("/dev/tty"), word});
}

QString asked(const QString &question)
{
    QFile in(QStringLiteral("/dev/tty")), out(QStringLiteral("/dev/tty"));
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {};
    showTyping(QStringLiteral("-echo"));
    out.write(question.toLocal8Bit());
    QString answer = QString::fromLocal8Bit(in.readLine());
    out.write("\n");
    showTyping(QStringLiteral("echo"));
    if (answer.endsWith(QLatin1Char('\n')))
        answer.chop(1);
    return answer;
}

} // namespace

QString withAskedPassword(const QString &path)
{
    if (!server::isAddress(path) || server::greet(path) != server::Greeting::AsksPassword)
        return path;
    const QString password = asked(Text::tr("Password for %1: ").arg(server::withoutPassword(path)));
    return password.isEmpty() ? path : server::withPassword(path, password);
}

} // namespace oogst::cli
