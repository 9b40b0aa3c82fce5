// Closing a meetup: everything at once, and whole or not at all. How long it takes: scripts/bench reports.

#include "report/closing.h"
#include "samples.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace oogst;

namespace {

QStringList left(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

} // namespace

TEST_CASE("a large meetup is closed with everything in one folder, and tells how far it is")
{
    const Document document = samples::large();
    const QTemporaryDir folder;
    int told = 0, last = -1;
    const auto closed = closeMeetup(document, document.all<Meetup>().first().id, {Audience::Public, Language::Dutch, folder.path(), {}},
                                    [&](int done, int all) {
                                        CHECK(done >= last);
                                        CHECK(done <= all);
                                        last = done;
                                        ++told;
                                        return true;
                                    });
    REQUIRE(closed.isOk());
    CHECK(told > 20);
    CHECK(left(folder.path()).size() == 1);
    const QDir made(closed->folder);
    for (const QString &name : closed->files)
        CHECK(QFile::exists(made.filePath(name)));
    CHECK(closed->files.filter(QStringLiteral("Tafel-")).size() == 2 * document.all<Table>().size());
    for (const char *wanted : {"index.html", "oogstbrief.pdf", "oogstbrief.json", "nieuwsbericht.html", "oogstbrief.odt", "oogstbrief.md"})
        CHECK(closed->files.contains(QLatin1StringView(wanted)));
}

TEST_CASE("who stops halfway finds nothing")
{
    const Document &document = samples::document("symposium");
    for (const int after : {0, 1, 7, 20}) {
        const QTemporaryDir folder;
        const auto closed = closeMeetup(document, document.all<Meetup>().first().id, {Audience::Public, Language::Dutch, folder.path(), {}},
                                        [after](int done, int) { return done < after; });
        CHECK(!closed.isOk());
        CHECK(left(folder.path()).isEmpty());
    }
}

TEST_CASE("what a killed program left half is gone after the next closing, and what is whole stays")
{
    const Document &document = samples::document("symposium");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    const QTemporaryDir folder;
    const ClosingOptions options{Audience::Public, Language::Dutch, folder.path(), {}};
    for (const int after : {1, 5, 24}) {
        const pid_t child = fork();
        if (child == 0) {
            (void)closeMeetup(document, meetup, options, [after](int done, int) { return done < after || ::kill(::getpid(), SIGKILL) != 0; });
            _exit(0);
        }
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        REQUIRE(WTERMSIG(status) == SIGKILL);
    }
    CHECK(left(folder.path()).filter(QStringLiteral(".oogst-")).size() == 2); // the last one and its lock: each cleaned up before it began
    const auto closed = closeMeetup(document, meetup, options);
    REQUIRE(closed.isOk());
    CHECK(left(folder.path()) == QStringList{QFileInfo(closed->folder).fileName()});
}

TEST_CASE("two who close at once do not clean up after each other")
{
    const Document &document = samples::document("stimuland");
    const Id<Meetup> meetup = document.all<Meetup>().first().id;
    const QTemporaryDir folder;
    const ClosingOptions options{Audience::Public, Language::Dutch, folder.path(), {}};
    QString inner;
    const auto outer = closeMeetup(document, meetup, options, [&](int done, int) {
        if (done == 3 && inner.isEmpty()) {
            const auto closed = closeMeetup(document, meetup, options);
            REQUIRE(closed.isOk());
            inner = closed->folder;
        }
        return true;
    });
    REQUIRE(outer.isOk());
    CHECK(outer->folder != inner);
    CHECK(left(folder.path()).size() == 2);
    CHECK(QFile::exists(QDir(inner).filePath(QStringLiteral("index.html"))));
}

TEST_CASE("a link that looks like a half folder is not followed")
{
    const Document &document = samples::document("stimuland");
    const QTemporaryDir folder, elsewhere;
    QFile mine(elsewhere.filePath(QStringLiteral("brief.txt"))), lock(folder.filePath(QStringLiteral(".oogst-x.lock")));
    REQUIRE(mine.open(QIODevice::WriteOnly));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nniemand\n"); // a process that is no more
    lock.close();
    REQUIRE(QFile::link(elsewhere.path(), folder.filePath(QStringLiteral(".oogst-x"))));
    const auto closed = closeMeetup(document, document.all<Meetup>().first().id, {Audience::Public, Language::Dutch, folder.path(), {}});
    CHECK(closed.isOk());
    CHECK(mine.exists());
}

TEST_CASE("closing again makes a second folder and leaves the first alone")
{
    const Document &document = samples::document("stimuland");
    const QTemporaryDir folder;
    const ClosingOptions options{Audience::Public, Language::Dutch, folder.path(), {}};
    const auto first = closeMeetup(document, document.all<Meetup>().first().id, options);
    const auto second = closeMeetup(document, document.all<Meetup>().first().id, options);
    REQUIRE(first.isOk());
    REQUIRE(second.isOk());
    CHECK(first->folder != second->folder);
    CHECK(left(folder.path()).size() == 2);
}

TEST_CASE("slides beside the document come along, nothing from elsewhere does")
{
    Document document = samples::document("stimuland");
    const Meetup meetup = document.all<Meetup>().first();
    const QTemporaryDir home, folder;
    QDir(home.path()).mkpath(QStringLiteral("doc"));
    const auto put = [&](const QString &name) {
        QFile file(home.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
    };
    put(QStringLiteral("doc/slides.pdf"));
    put(QStringLiteral("secret.pdf"));
    put(QStringLiteral("doc/keys.txt"));
    ChangeSet set;
    int number = 0;
    for (const QString &address : {QStringLiteral("slides.pdf"), QStringLiteral("../secret.pdf"), home.filePath(QStringLiteral("secret.pdf")),
                                   QStringLiteral("keys.txt"), QStringLiteral("/etc/passwd"), QStringLiteral("none.pdf")}) {
        Resource resource;
        resource.id = Id<Resource>{QUuid::createUuidV5(QUuid(), QByteArray::number(++number))};
        resource.meetup = meetup.id;
        resource.title = QStringLiteral("Bestand");
        resource.address = address;
        set.add(resource);
    }
    document.take(set);
    const auto closed = closeMeetup(document, meetup.id, {Audience::Public, Language::Dutch, folder.path(), home.filePath(QStringLiteral("doc"))});
    REQUIRE(closed.isOk());
    CHECK(closed->files.filter(QStringLiteral("files/")) == QStringList{QStringLiteral("files/slides.pdf")});
}

TEST_CASE("of a photo that comes along only the points do, and files of one name from two folders both do")
{
    Document document = samples::document("stimuland");
    const Meetup meetup = document.all<Meetup>().first();
    const QTemporaryDir home, folder;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(QStringLiteral("Author"), QStringLiteral("Wilhelmina Groenewoud"));
    ChangeSet set;
    for (const QString &name : {QStringLiteral("een/zaal.png"), QStringLiteral("twee/zaal.png"), QStringLiteral("een/zaal.jpg")}) {
        QDir(home.path()).mkpath(name.section(u'/', 0, 0));
        REQUIRE(image.save(home.filePath(name)));
        if (name.endsWith(QStringLiteral("jpg"))) { // a comment, as cameras write where they were
            QFile file(home.filePath(name));
            REQUIRE(file.open(QIODevice::ReadWrite));
            QByteArray bytes = file.readAll();
            bytes.insert(2, QByteArray("\xFF\xFE\x00\x17Wilhelmina Groenewoud", 25));
            file.seek(0);
            file.write(bytes);
        }
        QFile file(home.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().contains("Groenewoud"));
        Resource resource;
        resource.id = Id<Resource>{QUuid::createUuidV5(QUuid(), name.toUtf8())};
        resource.meetup = meetup.id;
        resource.kind = ResourceKind::Photo;
        resource.title = QStringLiteral("De zaal");
        resource.address = name;
        set.add(resource);
    }
    document.take(set);
    const auto closed = closeMeetup(document, meetup.id, {Audience::Public, Language::Dutch, folder.path(), home.path()});
    REQUIRE(closed.isOk());
    const QStringList photos = closed->files.filter(QStringLiteral("files/"));
    CHECK(photos.size() == 3);
    CHECK(photos.contains(QStringLiteral("files/zaal-2.png")));
    for (const QString &name : photos) {
        INFO(name.toStdString());
        QFile file(QDir(closed->folder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(!bytes.contains("Groenewoud"));
        CHECK(QImage::fromData(bytes).size() == QSize(40, 20));
    }
}

TEST_CASE("a file that belongs to a sensitive outcome stays at home")
{
    Document document = samples::document("stimuland");
    const Meetup meetup = document.all<Meetup>().first();
    const QTemporaryDir home, folder;
    QFile file(home.filePath(QStringLiteral("onderzoek.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    Outcome outcome;
    outcome.id = Id<Outcome>{QUuid::createUuidV5(QUuid(), QByteArray("o"))};
    outcome.meetup = meetup.id;
    outcome.text = QStringLiteral("Onderzoek");
    outcome.sensitive = true;
    Resource resource;
    resource.id = Id<Resource>{QUuid::createUuidV5(QUuid(), QByteArray("r"))};
    resource.meetup = meetup.id;
    resource.outcome = outcome.id;
    resource.address = QStringLiteral("onderzoek.pdf");
    ChangeSet set;
    set.add(outcome);
    set.add(resource);
    document.take(set);
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Internal}) {
        const auto closed = closeMeetup(document, meetup.id, {audience, Language::Dutch, folder.path(), home.path()});
        REQUIRE(closed.isOk());
        CHECK(closed->files.filter(QStringLiteral("files/")).size() == (audience == Audience::Internal ? 1 : 0));
    }
}

TEST_CASE("a place that cannot be written is refused")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const Document &document = samples::document("stimuland");
    const auto closed = closeMeetup(document, document.all<Meetup>().first().id,
                                    {Audience::Public, Language::Dutch, file.fileName() + QStringLiteral("/below"), {}});
    REQUIRE(!closed.isOk());
    CHECK(closed.problem().place.contains(QStringLiteral("below")));
}
