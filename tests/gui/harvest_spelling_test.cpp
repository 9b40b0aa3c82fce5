#include "gui/outline/line_editor.h"
#include "gui/spelling/spelling.h"
#include "gui/spelling/spelling_marks.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList marked(const QTextDocument &document)
{
    QStringList words;
    const QTextBlock block = document.firstBlock();
    for (const QTextLayout::FormatRange &range : block.layout()->formats())
        if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
            words += block.text().mid(range.start, range.length);
    return words;
}

// Whether there is a Dutch dictionary on this computer; where there is, it has been read.
bool hasDutch()
{
    return QTest::qWaitFor([] { return Spelling::dutch().isReady(); }, 3000);
}

} // namespace

TEST_CASE("without a dictionary every word is right, and nothing else changes")
{
    test::TemporaryFolder empty;
    const Spelling spelling({empty.path(), u"/is/er/niet"_s}, u"nl_NL"_s);
    QTest::qWait(50);
    CHECK_FALSE(spelling.isReady());
    CHECK(spelling.isRight(u"bewoonners"_s));
    CHECK(spelling.suggestionsFor(u"bewoonners"_s).isEmpty());
}

TEST_CASE("a dictionary is read in the background; it knows words, and better ones, in its own encoding")
{
    const bool isUnicode = GENERATE(true, false);
    test::TemporaryFolder folder;
    const QByteArray encoding = isUnicode ? "UTF-8" : "ISO8859-1";
    write(folder.file(u"nl_NL.aff"_s), "SET " + encoding + "\nTRY aeinorstdlë\n");
    const QString words = u"4\nbewoners\nfinanciën\nwijk\nmensen\n"_s;
    write(folder.file(u"nl_NL.dic"_s), isUnicode ? words.toUtf8() : words.toLatin1());
    Spelling spelling({folder.file(u"leeg"_s), folder.path()}, u"nl_NL"_s);
    QSignalSpy ready(&spelling, &Spelling::ready);
    REQUIRE((spelling.isReady() || ready.wait(5000)));
    CHECK(spelling.isRight(u"bewoners"_s));
    CHECK(spelling.isRight(u"financiën"_s));
    CHECK_FALSE(spelling.isRight(u"bewoonners"_s));
    CHECK(spelling.suggestionsFor(u"bewoonners"_s).contains(u"bewoners"_s));
    CHECK(spelling.suggestionsFor(u"financien"_s).contains(u"financiën"_s));
    CHECK(spelling.suggestionsFor(u"bewoonners"_s).size() <= 5);
}

TEST_CASE("a damaged dictionary does no harm")
{
    test::TemporaryFolder folder;
    write(folder.file(u"nl_NL.aff"_s), QByteArray("\xff\xfe\0SET\n", 7));
    write(folder.file(u"nl_NL.dic"_s), "no number\n\xff\xff\n");
    const Spelling spelling({folder.path()}, u"nl_NL"_s);
    QTest::qWait(200);
    static_cast<void>(spelling.isRight(u"wijk"_s));
    static_cast<void>(spelling.suggestionsFor(u"wijkk"_s));
}

TEST_CASE("a wrong word is marked in the line; names of the meetup, abbreviations and the word being typed are not")
{
    const bool dutch = hasDutch();
    if (!dutch)
        WARN("no Dutch dictionary here: only seen that nothing is marked");
    LineEditor editor(nullptr);
    editor.setKnownNames({u"Anouk Zwakenberg"_s, u"Krachtstation Kanaleneiland"_s});
    editor.setLine(u"De bewoonners van Kanaleneiland spreken Zwakenberg en KUS over Indebuurt033 @Pieet #gellt en de wijk "_s, 0);
    CHECK(marked(*editor.document()) == (dutch ? QStringList{u"bewoonners"_s} : QStringList()));
    editor.setLine(u"De bewoonn"_s, 10);
    CHECK(marked(*editor.document()).isEmpty());
    // A name that is not known of this meetup is marked, until the meetup knows it.
    editor.setLine(u"Volgens Zwuikenbarg kan dat "_s, 0);
    CHECK(marked(*editor.document()).contains(u"Zwuikenbarg"_s) == dutch);
    editor.setKnownNames({u"Piet Zwuikenbarg"_s});
    CHECK_FALSE(marked(*editor.document()).contains(u"Zwuikenbarg"_s));
}

TEST_CASE("F7 goes from wrong word to wrong word and offers better ones; a digit or Enter takes one, Escape leaves the word")
{
    LineEditor editor(nullptr);
    editor.resize(600, 40);
    editor.show();
    editor.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&editor));
    editor.setFocus();
    editor.setLine(u"De bewoonners en de gemeentte van Kanaleneiland"_s, 0);
    editor.setKnownNames({u"Kanaleneiland"_s});
    const auto menu = [&] { return editor.findChild<QMenu *>(u"spellings"_s); };
    const bool dutch = hasDutch();
    QTest::keyClick(&editor, Qt::Key_F7);
    if (!dutch) {
        CHECK(menu() == nullptr);
        WARN("no Dutch dictionary here: only seen that nothing is offered");
        return;
    }
    REQUIRE(menu());
    CHECK(editor.textCursor().selectedText() == u"bewoonners"_s);
    REQUIRE(menu()->activeAction() == menu()->actions().first());
    while (!menu()->activeAction()->text().endsWith(u"bewoners"_s))
        QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    CHECK(editor.line() == u"De bewoners en de gemeentte van Kanaleneiland"_s);
    CHECK(QTest::qWaitFor([&] { return menu() == nullptr; }, 2000));
    CHECK(editor.window()->focusWidget() == &editor);
    QTest::keyClick(&editor, Qt::Key_F7);
    REQUIRE(menu());
    CHECK(editor.textCursor().selectedText() == u"gemeentte"_s);
    QTest::keyClick(menu(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return menu() == nullptr; }, 2000));
    CHECK(editor.line() == u"De bewoners en de gemeentte van Kanaleneiland"_s);
    // It was left as it is: the key goes round, past words that are right and names that are known.
    QTest::keyClick(&editor, Qt::Key_F7);
    REQUIRE(menu());
    CHECK(editor.textCursor().selectedText() == u"gemeentte"_s);
    QTest::keyClick(menu(), Qt::Key_1);
    CHECK(editor.line() == u"De bewoners en de gemeente van Kanaleneiland"_s);
    CHECK(QTest::qWaitFor([&] { return menu() == nullptr; }, 2000));
    QTest::keyClick(&editor, Qt::Key_F7);
    CHECK(menu() == nullptr);
}

TEST_CASE("better spellings are offered for a wrong word only")
{
    QTextDocument document;
    SpellingMarks marks(&document);
    marks.setKnownNames({u"Zwakenberg"_s});
    if (hasDutch())
        CHECK(marks.suggestionsFor(u"bewoonners"_s).contains(u"bewoners"_s));
    CHECK(marks.suggestionsFor(u"bewoners"_s).isEmpty());
    CHECK(marks.suggestionsFor(u"Zwakenberg"_s).isEmpty());
    CHECK(marks.suggestionsFor({}).isEmpty());
}
