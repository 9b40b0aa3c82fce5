#include "cli_run.h"

#include "support/catch.h"

#include <QFile>

namespace oogst::test {

Ran ran(const QStringList &arguments)
{
    Ran result;
    QTextStream out(&result.out), err(&result.err);
    result.code = cli::run(arguments, {out, err});
    out.flush();
    err.flush();
    return result;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace oogst::test
