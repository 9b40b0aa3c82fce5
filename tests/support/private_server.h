// A PostgreSQL server of our own: made in a temporary folder, reached through a socket in it, gone afterwards.

#pragma once

#include "support/catch.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

#include <fcntl.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace oogst::test {

/// Whether what was committed survives a power cut. Without it the suite is several times quicker.
enum class Syncing { Off, On };

class PrivateServer
{
public:
    explicit PrivateServer(Syncing syncing = Syncing::Off) : m_syncing(syncing)
    {
        if (folder().isEmpty())
            FAIL("There is no PostgreSQL here: run scripts/bootstrap, which installs it.");
        handToUser(m_temporary.path());
        finish(QStringLiteral("initdb"), {QStringLiteral("-D"), dataFolder(), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"),
                                          QStringLiteral("postgres"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                                          QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
        start();
    }
    ~PrivateServer() { stop(SIGQUIT); }
    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    /// The one that the tests of this program share.
    static PrivateServer &shared()
    {
        static PrivateServer server;
        return server;
    }

    QString dataFolder() const { return m_temporary.filePath(QStringLiteral("data")); }

    /// The address of a database, for a user of the server; who is asked nothing because the server is ours.
    QString address(const QString &database, const QString &user = QStringLiteral("postgres")) const
    {
        return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(user, database, m_temporary.path(), port());
    }
    /// The address of a database that holds nothing yet.
    QString freshAddress()
    {
        const QString name = QStringLiteral("d%1").arg(++m_databases);
        sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name);
        return address(name);
    }
    static QString databaseIn(const QString &address) { return address.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0); }

    struct Said {
        int code = 0;
        QString out, err;
    };
    /// What plain psql says, as a user who may be up to anything.
    Said psql(const QString &database, const QString &user, const QString &text) const
    {
        QProcess process;
        process.start(program(QStringLiteral("psql")),
                      {QStringLiteral("-X"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-At"), QStringLiteral("-c"), text,
                       address(database, user)});
        REQUIRE(process.waitForFinished());
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(), QString::fromUtf8(process.readAllStandardError())};
    }
    /// A login that must say its password; the others are believed.
    void makeLoginWithPassword(const QString &login, const QString &password)
    {
        sql(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(login, password));
        QFile rules(dataFolder() + QStringLiteral("/pg_hba.conf"));
        REQUIRE(rules.open(QIODevice::ReadWrite));
        const QByteArray before = rules.readAll();
        rules.seek(0);
        rules.write("local all " + login.toUtf8() + " scram-sha-256\n" + before);
        rules.close();
        sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_reload_conf()"));
        QThread::msleep(300); // the server reads its rules again in its own time
    }
    /// The same as whoever may do everything, while the test goes on.
    std::unique_ptr<QProcess> psqlBeside(const QString &database, const QString &text) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(program(QStringLiteral("psql")), {QStringLiteral("-X"), QStringLiteral("-c"), text, address(database)});
        REQUIRE(process->waitForStarted());
        return process;
    }
    /// The same, and it must succeed.
    QString sql(const QString &database, const QString &text) const
    {
        const Said said = psql(database, QStringLiteral("postgres"), text);
        INFO(said.err.toStdString());
        REQUIRE(said.code == 0);
        return said.out;
    }

    void start()
    {
        const QByteArrayList words{program(QStringLiteral("postgres")).toLocal8Bit(), "-D", dataFolder().toLocal8Bit(), "-p", port().toLocal8Bit(),
                                   "-c", "listen_addresses=", "-c", "unix_socket_directories=" + m_temporary.path().toLocal8Bit(),
                                   "-c", m_syncing == Syncing::On ? "fsync=on" : "fsync=off", "-c", "autovacuum=off", "-c", "shared_buffers=32MB",
                                   "-c", "max_connections=60", "-c", "min_wal_size=32MB", "-c", "max_wal_size=128MB"};
        std::vector<char *> arguments;
        for (const QByteArray &word : words)
            arguments.push_back(const_cast<char *>(word.constData()));
        arguments.push_back(nullptr);
        const QByteArray log = m_temporary.filePath(QStringLiteral("log")).toLocal8Bit();
        const auto [uid, gid] = owner();
        // Not through QProcess: the shared server outlives the application object.
        m_process = fork();
        REQUIRE(m_process >= 0);
        if (m_process == 0) {
            const int out = open(log.constData(), O_CREAT | O_APPEND | O_WRONLY, 0666);
            dup2(out, STDOUT_FILENO);
            dup2(out, STDERR_FILENO);
            becomeUser(uid, gid);
            execv(arguments[0], arguments.data());
            _exit(1);
        }
        for (int i = 0; i < 200; ++i) {
            QProcess ready;
            ready.start(program(QStringLiteral("pg_isready")), {QStringLiteral("-q"), QStringLiteral("-h"), m_temporary.path(), QStringLiteral("-p"), port()});
            if (ready.waitForFinished() && ready.exitCode() == 0)
                return;
            QThread::msleep(50);
        }
        FAIL("the server does not start; see its log");
    }

    /// SIGINT: hangs up on everybody; SIGQUIT: without tidying up; SIGKILL: as if it crashed.
    void stop(int signal)
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, signal);
        waitpid(std::exchange(m_process, -1), nullptr, 0);
    }

private:
    /// The binaries of the newest version that is installed.
    static QString folder()
    {
        const QDir all(QStringLiteral("/usr/lib/postgresql"));
        QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(versions, {}, [](const QString &version) { return version.toInt(); });
        for (auto it = versions.crbegin(); it != versions.crend(); ++it)
            if (QFile::exists(all.filePath(*it + QStringLiteral("/bin/initdb"))))
                return all.filePath(*it + QStringLiteral("/bin"));
        return {};
    }
    static QString program(const QString &name) { return folder() + QLatin1Char('/') + name; }
    static QString port() { return QStringLiteral("54329"); } // the socket's folder is ours alone

    /// A server refuses to be run by root.
    static const passwd *user() { return geteuid() == 0 ? getpwnam("postgres") : nullptr; }
    static void handToUser(const QString &path)
    {
        if (const passwd *other = user())
            REQUIRE(chown(path.toLocal8Bit().constData(), other->pw_uid, other->pw_gid) == 0);
    }
    static std::pair<uid_t, gid_t> owner()
    {
        const passwd *other = user();
        return other ? std::pair(other->pw_uid, other->pw_gid) : std::pair(geteuid(), getegid());
    }
    /// In the child that is to become a server.
    static void becomeUser(uid_t uid, gid_t gid)
    {
        if (setgid(gid) != 0 || setuid(uid) != 0 || chdir("/") != 0)
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // goes when the test program goes, however that goes
    }
    static void finish(const QString &name, const QStringList &arguments)
    {
        QProcess process;
        const auto [uid, gid] = owner();
        process.setChildProcessModifier([uid = uid, gid = gid] { becomeUser(uid, gid); });
        process.start(program(name), arguments);
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

    Syncing m_syncing;
    QTemporaryDir m_temporary{QDir::tempPath() + QStringLiteral("/oogst-server-XXXXXX")};
    pid_t m_process = -1;
    int m_databases = 0;
};

} // namespace oogst::test
