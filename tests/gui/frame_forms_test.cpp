#include "frame_support.h"

#include "gui/field_editors.h"
#include "gui/fuzzy.h"
#include "gui/record_form.h"
#include "gui/record_grid_model.h"
#include "support/sample_records.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace oogst;
using test::FrameFixture;

namespace {

QStringList editable(const RecordType &type)
{
    QStringList fields;
    for (const FieldInfo &field : type.fields)
        if (!field.is(Key))
            fields += field.name;
    return fields;
}

} // namespace

TEST_CASE_METHOD(FrameFixture, "a form of any record gives back what it was shown")
{
    Workspace &workspace = newDocument();
    REQUIRE(workspace.apply(test::oneOfEverything(3)));
    for (const RecordType *type : allRecordTypes()) {
        RecordForm form(workspace, *type, editable(*type), 2);
        const auto &records = workspace.document().of(*type);
        REQUIRE_FALSE(records.isEmpty());
        const Row before = *workspace.document().row(*type, records.firstKey());
        Row after = before;
        form.binder().showRow(before);
        INFO(type->table.toStdString());
        const bool isRead = form.binder().readRow(&after);
        CHECK(isRead);
        for (int i = 0; i < before.size(); ++i) {
            INFO(type->fields[i].name.toStdString());
            CHECK(after[i].toString() == before[i].toString());
        }
        CHECK(form.binder().newRecords().isEmpty());
    }
}

TEST_CASE_METHOD(FrameFixture, "a name that is not there yet makes the person, taken apart")
{
    Workspace &workspace = newDocument();
    Meetup meetup;
    meetup.title = QStringLiteral("Kennisdag");
    const auto id = workspace.add(QStringLiteral("m"), meetup);
    REQUIRE(id);
    RecordForm form(workspace, recordType<Meetup>(), {QStringLiteral("contact")}, 1);
    LiveRecord live(workspace, form.binder());
    live.setRecord(id->value);
    auto *box = qobject_cast<ReferenceBox *>(form.editor(QStringLiteral("contact")));
    box->setEditText(QStringLiteral("Renske de Man"));
    emit form.binder().edited(QStringLiteral("contact"));
    const auto people = workspace.document().all<Person>();
    REQUIRE(people.size() == 1);
    CHECK(people.first().givenName == QStringLiteral("Renske"));
    CHECK(people.first().infix == QStringLiteral("de"));
    CHECK(people.first().familyName == QStringLiteral("Man"));
    CHECK(workspace.findOrEmpty(*id).contact == people.first().id);
    // Both in one step.
    REQUIRE(workspace.undo());
    CHECK(workspace.document().all<Person>().isEmpty());
}

TEST_CASE_METHOD(FrameFixture, "a live field writes when somebody is done with it, and shows what changed elsewhere")
{
    Workspace &workspace = newDocument();
    Meetup meetup;
    meetup.title = QStringLiteral("Kennisdag");
    const auto id = workspace.add(QStringLiteral("m"), meetup);
    REQUIRE(id);
    RecordForm form(workspace, recordType<Meetup>(), {QStringLiteral("title"), QStringLiteral("when"), QStringLiteral("starts_at")}, 1);
    LiveRecord live(workspace, form.binder());
    form.binder().setAnchor(QDate(2013, 12, 3));
    live.setRecord(id->value);
    form.show();
    auto *when = qobject_cast<QLineEdit *>(form.editor(QStringLiteral("when")));
    when->setText(QStringLiteral("eind november"));
    emit when->editingFinished();
    const Term term = workspace.findOrEmpty(*id).when;
    CHECK(term.words == QStringLiteral("eind november"));
    CHECK(term.earliest == QDate(2013, 11, 21));

    auto *starts = qobject_cast<QLineEdit *>(form.editor(QStringLiteral("starts_at")));
    starts->setText(QStringLiteral("9.30"));
    emit starts->editingFinished();
    CHECK(workspace.findOrEmpty(*id).startsAt == QStringLiteral("09:30"));
    starts->setText(QStringLiteral("vroeg"));
    emit starts->editingFinished();
    CHECK(workspace.findOrEmpty(*id).startsAt == QStringLiteral("09:30"));
    CHECK_FALSE(starts->accessibleDescription().isEmpty());

    REQUIRE(workspace.edit(QStringLiteral("e"), *id, [](Meetup &m) { m.title = QStringLiteral("Elders veranderd"); }));
    CHECK(qobject_cast<QLineEdit *>(form.editor(QStringLiteral("title")))->text() == QStringLiteral("Elders veranderd"));
}

TEST_CASE_METHOD(FrameFixture, "a number may be unknown, which is not zero")
{
    newDocument();
    NumberBox box;
    box.setLimits(0, 100);
    box.setCell({});
    CHECK_FALSE(box.cell().isValid());
    box.setCell(qlonglong(0));
    CHECK(box.cell() == QVariant(qlonglong(0)));
}

TEST_CASE_METHOD(FrameFixture, "the grid follows the workspace, keeps its selection and keeps the rules of a model")
{
    Workspace &workspace = newDocument();
    const auto add = [&](const char *name) {
        Organisation organisation;
        organisation.name = QLatin1StringView(name);
        return *workspace.add(QStringLiteral("o"), organisation);
    };
    const auto middle = add("Movisie");
    add("Welzijn");
    RecordGridModel model(workspace, recordType<Organisation>(),
                          {{.title = {}, .field = QStringLiteral("name"), .isEditable = true}, {.title = {}, .field = QStringLiteral("town")}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    selection.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    REQUIRE(model.idAt(0) == middle.value);

    add("Amersfoort");
    REQUIRE(model.rowCount() == 3);
    REQUIRE(selection.selectedRows().size() == 1);
    CHECK(model.idAt(selection.selectedRows().first().row()) == middle.value);

    // Renamed it moves, and stays selected.
    REQUIRE(model.setData(model.index(model.rowOf(middle.value), 0), QStringLiteral("Zorgbelang")));
    CHECK(workspace.findOrEmpty(middle).name == QStringLiteral("Zorgbelang"));
    CHECK(model.rowOf(middle.value) == 2);
    CHECK(model.idAt(selection.selectedRows().first().row()) == middle.value);

    model.setSearch(QStringLiteral("welz"));
    CHECK(model.rowCount() == 1);
    CHECK(model.countBeforeSearch() == 3);
    model.setSearch({});
    model.sort(0, Qt::DescendingOrder);
    CHECK(model.idAt(0) == middle.value);
    REQUIRE(workspace.undo());
    CHECK(model.data(model.index(model.rowOf(middle.value), 0)).toString() == QStringLiteral("Movisie"));
}

TEST_CASE("fuzzy search prefers whole words, then beginnings, then letters")
{
    const int whole = fuzzyScore(QStringLiteral("oogst"), QStringLiteral("oogst openen"));
    const int start = fuzzyScore(QStringLiteral("oogst"), QStringLiteral("oogstbrief openen"));
    const int letters = fuzzyScore(QStringLiteral("nbk"), QStringLiteral("nieuwe bijeen komst"));
    CHECK(whole > start);
    CHECK(start > letters);
    CHECK(letters > 0);
    CHECK(fuzzyScore(QStringLiteral("xyz"), QStringLiteral("nieuwe bijeenkomst")) == 0);
    CHECK(fuzzyScore(QStringLiteral("berg anna"), QStringLiteral("anna van der berg")) > 0);
}
