// Half-typed text: kept against a crash, and left alone when another program works in the same file.

#include "frame_support.h"

#include "gui/field_editors.h"
#include "gui/record_form.h"
#include "workspace/typed_text.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace oogst;
using test::FrameFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Form {
    Workspace &workspace;
    Id<Meetup> meetup;
    RecordForm form;
    LiveRecord live;

    explicit Form(Workspace &w)
        : workspace(w),
          meetup(*w.add(u"m"_s, Meetup{.title = u"Kennisdag"_s})),
          form(w, recordType<Meetup>(), {u"title"_s, u"mood"_s, u"contact"_s}, 1),
          live(w, form.binder())
    {
        live.setRecord(meetup.value);
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
    template <class Editor>
    Editor *editor(const QString &field)
    {
        auto *found = qobject_cast<Editor *>(form.editor(field));
        REQUIRE(found);
        return found;
    }
};

/// Another program on the same file.
std::unique_ptr<Workspace> other(const Workspace &workspace)
{
    auto opened = Workspace::open(workspace.path());
    REQUIRE(opened);
    return std::move(opened).value();
}

void typeSlowly(QWidget *into, const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClicks(into, letter);
        QTest::qWait(200);
    }
}

/// Fields of the window in which text can be typed now.
QList<QWidget *> openFields(QWidget *in)
{
    QList<QWidget *> fields;
    for (QWidget *widget : in->findChildren<QWidget *>()) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const auto *lines = qobject_cast<QPlainTextEdit *>(widget);
        if ((line && !line->isReadOnly()) || (lines && !lines->isReadOnly()))
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                fields += widget;
    }
    return fields;
}

QString textIn(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : qobject_cast<const QPlainTextEdit *>(field)->toPlainText();
}

int caretIn(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->cursorPosition() : qobject_cast<const QPlainTextEdit *>(field)->textCursor().position();
}

} // namespace

TEST_CASE_METHOD(FrameFixture, "what somebody types on without a pause is kept, and comes back when the program ended badly")
{
    Workspace &workspace = newDocument();
    Form form(workspace);
    const qsizetype steps = workspace.history()->size();
    auto *mood = form.editor<QPlainTextEdit>(u"mood"_s);
    mood->setFocus();
    typeSlowly(mood, u"zonder rust"_s);
    CHECK(workspace.history()->size() == steps); // no step in the middle of a sentence
    {
        const auto later = other(workspace);
        REQUIRE(*bringBackTyping(*later) == 1);
        CHECK(later->findOrEmpty(form.meetup).mood.value(0).startsWith(u"zonder"_s));
        CHECK(*bringBackTyping(*later) == 0);
        REQUIRE(later->undo());
    }
    workspace.refresh();
    // Said in the end, it is an edit, and nothing is left over.
    form.editor<QLineEdit>(u"title"_s)->setFocus();
    CHECK(workspace.findOrEmpty(form.meetup).mood.value(0) == u"zonder rust"_s);
    CHECK(other(workspace)->leftDrafts().isEmpty());
}

TEST_CASE_METHOD(FrameFixture, "half-typed text stays when another program changes the same field, and says so")
{
    Workspace &workspace = newDocument();
    Form form(workspace);
    auto *title = form.editor<QLineEdit>(u"title"_s);
    title->setFocus();
    title->setCursorPosition(4);
    QTest::keyClicks(title, u"XYZ"_s);
    REQUIRE(other(workspace)->edit(u"e"_s, form.meetup, [](Meetup &m) { m.title = u"Van elders"_s; }));
    workspace.refresh();
    CHECK(workspace.findOrEmpty(form.meetup).title == u"Van elders"_s);
    CHECK(title->text() == u"KennXYZisdag"_s);
    CHECK(title->cursorPosition() == 7);
    CHECK(!title->accessibleDescription().isEmpty());
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(workspace.findOrEmpty(form.meetup).title == u"KennXYZisdag"_s);
    CHECK(title->accessibleDescription().isEmpty());
    // A field that is only looked at follows, and the caret stays.
    title->setCursorPosition(3);
    REQUIRE(other(workspace)->edit(u"e"_s, form.meetup, [](Meetup &m) { m.title = u"Weer anders"_s; }));
    workspace.refresh();
    CHECK(title->text() == u"Weer anders"_s);
    CHECK(title->cursorPosition() == 3);
}

TEST_CASE_METHOD(FrameFixture, "a half-typed name stays when the list it is picked from changes")
{
    Workspace &workspace = newDocument();
    Form form(workspace);
    auto *contact = form.editor<ReferenceBox>(u"contact"_s);
    contact->setFocus();
    QTest::keyClicks(contact->lineEdit(), u"Ren"_s);
    REQUIRE(other(workspace)->add(u"p"_s, Person{.givenName = u"Anna"_s}));
    workspace.refresh();
    CHECK(contact->lineEdit()->text() == u"Ren"_s);
    CHECK(contact->lineEdit()->cursorPosition() == 3);
    QTest::keyClicks(contact->lineEdit(), u"ske"_s);
    QTest::keyClick(contact->lineEdit(), Qt::Key_Return);
    CHECK(workspace.document().all<Person>().size() == 2);
    CHECK(contact->findText(u"Anna"_s) >= 0);
}

TEST_CASE_METHOD(FrameFixture, "on every page, text, caret and focus stay when another program works in the file")
{
    Workspace &workspace = sample();
    const auto elsewhere = other(workspace);
    const Meetup meetup = workspace.document().all<Meetup>().first();
    DocumentView *view = window->view();
    REQUIRE(view);
    view->showMeetup(meetup.id);
    int looked = 0;
    for (Page *page : view->meetupView().pages()) {
        INFO(page->objectName().toStdString());
        view->meetupView().openPage(page->objectName());
        QTest::qWait(20);
        QList<QWidget *> fields = openFields(page);
        // What is typed in a search hides the rest, so these come last.
        std::ranges::stable_partition(fields, [](const QWidget *field) {
            return !field->objectName().startsWith(u"filter") && !field->objectName().contains(u"add");
        });
        for (const QPointer<QWidget> field : fields) {
            if (!field || !field->isVisible())
                continue;
            INFO(field->objectName().toStdString() << " in " << field->parentWidget()->objectName().toStdString());
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
            field->setFocus();
            if (!field->hasFocus())
                continue;
            QTest::keyClicks(field, u"qz"_s);
            const QString text = textIn(field);
            const int caret = caretIn(field);
            // Somebody joins, another is renamed, an outcome is added, the meetup gets another title.
            elsewhere->refresh();
            const auto person = elsewhere->add(u"p"_s, Person{.givenName = u"Nieuw"_s, .familyName = QString::number(looked)});
            REQUIRE(person);
            REQUIRE(elsewhere->add(u"d"_s, Participation{.meetup = meetup.id, .person = *person}));
            REQUIRE(elsewhere->add(u"o"_s, Outcome{.meetup = meetup.id, .text = u"Van elders %1"_s.arg(looked)}));
            const Person first = elsewhere->document().all<Person>().first();
            REQUIRE(elsewhere->edit(u"e"_s, first.id, [&](Person &p) { p.familyName = u"Anders%1"_s.arg(looked); }));
            REQUIRE(elsewhere->edit(u"e"_s, meetup.id, [&](Meetup &m) { m.title = u"Anders %1"_s.arg(looked); }));
            workspace.refresh();
            QTest::qWait(5);
            REQUIRE(field);
            INFO((qApp->focusWidget() ? qApp->focusWidget()->objectName().toStdString() + qApp->focusWidget()->metaObject()->className() : "none"));
            CHECK(field->hasFocus());
            CHECK(textIn(field) == text);
            CHECK(caretIn(field) == caret);
            ++looked;
            for (int i = 0; i < 2; ++i)
                QTest::keyClick(field, Qt::Key_Backspace); // so that a search finds all again
        }
    }
    CHECK(looked > 10);
}
