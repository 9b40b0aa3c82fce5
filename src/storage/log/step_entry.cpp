#include "storage/log/step_entry.h"

#include "storage/log/change.h"

#include <QDataStream>

namespace oogst {
namespace {

constexpr const char *stepColumns = "ses,seq,at,kind,label,ref_ses,ref_seq,crc";
constexpr int sumColumn = 7;

quint32 checksum(const StepEntry &step)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const QString words = step.label.value_or(QString());
    out << step.id.session << step.id.sequence << step.at << step.kind << (words.isEmpty() ? QString() : words) << step.answers.session
        << step.answers.sequence; // no words and empty words are one
    return sumOf(bytes);
}

StepEntry entryAt(sql::Query &q)
{
    StepEntry step{stepAt(q, 0), q.number(2), q.text(3), {}, stepAt(q, 5)};
    if (!q.isNothing(4))
        step.label = q.text(4);
    step.isDamaged = !q.isNothing(sumColumn) && checksum(step) != static_cast<quint32>(q.number(sumColumn));
    return step;
}

} // namespace

void writeStep(sql::Connection &file, const StepEntry &step)
{
    sql::Query &q = file.query("INSERT INTO tx(" + std::string(stepColumns) + ") VALUES(?,?,?,?,?,?,?,?)");
    q.bind(1, step.id.session).bind(2, step.id.sequence).bind(3, step.at).bind(4, step.kind);
    step.label ? q.bind(5, *step.label) : q.bindNothing(5);
    if (step.answers.isNull())
        q.bindNothing(6).bindNothing(7);
    else
        q.bind(6, step.answers.session).bind(7, step.answers.sequence);
    q.bind(8, qint64(checksum(step))).run();
}

std::optional<StepEntry> stepEntry(sql::Connection &file, StepId id)
{
    sql::Query &q = file.query("SELECT " + std::string(stepColumns) + " FROM tx WHERE ses=? AND seq=?");
    q.bind(1, id.session).bind(2, id.sequence);
    const auto step = q.step() ? std::optional(entryAt(q)) : std::nullopt;
    q.reset();
    return step;
}

bool hasStep(sql::Connection &file, StepId id)
{
    return file.query("SELECT 1 FROM tx WHERE ses=? AND seq=?").bind(1, id.session).bind(2, id.sequence).found();
}

void forgetStepText(sql::Connection &file, StepId id)
{
    auto step = stepEntry(file, id);
    if (!step || !step->label)
        return;
    step->label.reset();
    file.query("UPDATE tx SET label=NULL, crc=? WHERE ses=? AND seq=?")
        .bind(1, qint64(checksum(*step)))
        .bind(2, id.session)
        .bind(3, id.sequence)
        .run();
}

QList<StepId> damagedSteps(sql::Connection &file)
{
    QList<StepId> found;
    sql::Query &q = file.query("SELECT " + std::string(stepColumns) + " FROM tx ORDER BY ses,seq");
    while (q.step())
        if (const StepEntry step = entryAt(q); step.isDamaged)
            found += step.id;
    q.reset();
    return found;
}

} // namespace oogst
