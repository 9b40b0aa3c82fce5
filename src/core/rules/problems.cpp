#include "core/rules/problems.h"

#include "core/rules/references.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace oogst {
namespace {

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(problems)

public:
    Checker(const ChangeSet &set, const Document &before) : m_set(set), m_after(before) { m_after.take(set); }

    QList<Problem> run()
    {
        for (const RecordChange &change : m_set.changes)
            if (change.after)
                check(change);
        checkGone();
        return m_found;
    }

private:
    QString place(const RecordChange &change, const FieldInfo *f = nullptr) const
    {
        const QString id = change.id.toString(QUuid::WithoutBraces);
        return f ? QStringLiteral("%1.%2 (%3)").arg(change.type->table, f->name, id)
                 : QStringLiteral("%1 (%2)").arg(change.type->table, id);
    }

    void report(const RecordChange &change, const FieldInfo *f, const QString &what) { m_found += {what, place(change, f)}; }

    void check(const RecordChange &change)
    {
        const RecordType &type = *change.type;
        const Row &row = *change.after;
        if (change.id.isNull() || row.size() != type.fields.size()
            || row.first().toString() != change.id.toString(QUuid::WithoutBraces)) {
            report(change, nullptr, tr("The record has no id of its own."));
            return;
        }
        const std::shared_ptr<void> scratch = type.make();
        for (qsizetype i = 0; i < type.fields.size(); ++i) {
            const FieldInfo &f = type.fields[i];
            if (!f.set(scratch.get(), row[i]))
                report(change, &f, tr("“%1” is not a value this field can hold. Correct it.").arg(row[i].toString().left(60)));
            else
                checkValue(change, f, row[i]);
        }
        if (type.hasNaturalKey() && type.naturalId(row) != change.id)
            report(change, nullptr, tr("The id does not fit what the record joins. Leave the id out to get the right one."));
        checkAcross(change);
    }

    void checkValue(const RecordChange &change, const FieldInfo &f, const QVariant &cell)
    {
        if (!cell.isValid()) {
            if (f.is(Required))
                report(change, &f, tr("%1 is missing. Fill it in.").arg(f.translatedLabel(change.type->table)));
            return;
        }
        if (f.kind == Kind::Text && cell.toString().size() > f.maxLength)
            report(change, &f, tr("This text is longer than %1 characters. Shorten it.").arg(f.maxLength));
        if (f.kind == Kind::Integer && (cell.toDouble() < f.lowest || cell.toDouble() > f.highest))
            report(change, &f,
                   tr("%1 is outside %2 to %3. Correct the number.").arg(cell.toString(), QString::number(f.lowest), QString::number(f.highest)));
        // A reference that was there already may lead to what somebody else removed; only new ones are refused.
        const bool isNew = !change.before || change.before->at(change.type->indexOf(f.name)) != cell;
        if (f.kind == Kind::Reference && isNew)
            checkReference(change, f, cell.toString());
        if (f.kind == Kind::References && isNew) {
            const QStringList targets = cell::toTexts(cell).value_or(QStringList());
            for (const QString &target : targets)
                checkReference(change, f, target);
        }
    }

    void checkReference(const RecordChange &change, const FieldInfo &f, const QString &target)
    {
        const RecordType *type = recordTypeNamed(f.refersTo);
        if (!m_after.pointer(*type, QUuid::fromString(target)))
            report(change, &f, tr("There is no %1 with id %2. Correct the id, or leave it out.").arg(type->translatedLabel().toLower(), target));
    }

    void checkAcross(const RecordChange &change)
    {
        if (change.type == &recordType<Outcome>())
            checkOutcome(change);
        if (change.type == &recordType<Seat>())
            checkSeat(change);
        if (change.type == &recordType<Table>()) {
            const auto table = m_after.findOrEmpty(Id<Table>{change.id});
            if (table.smallest && table.largest && *table.smallest > *table.largest)
                report(change, nullptr, tr("The smallest number of seats is larger than the largest. Correct one of them."));
        }
        if (change.type == &recordType<Meetup>()) {
            const auto meetup = m_after.findOrEmpty(Id<Meetup>{change.id});
            if (meetup.attendanceLow && meetup.attendanceHigh && *meetup.attendanceLow > *meetup.attendanceHigh)
                report(change, nullptr, tr("The lowest attendance is larger than the highest. Correct one of them."));
            static const QRegularExpression clock(QStringLiteral("^([01]\\d|2[0-3]):[0-5]\\d$"));
            if (!meetup.startsAt.isEmpty() && !clock.match(meetup.startsAt).hasMatch())
                report(change, nullptr, tr("“%1” is not a clock time. Write it as 09:30.").arg(meetup.startsAt));
        }
        if (change.type == &recordType<Series>())
            checkNoCycle<Series>(change, tr("A series cannot be part of itself. Choose another."));
        if (change.type == &recordType<Commitment>())
            checkNoCycle<Commitment>(change, tr("A commitment cannot be part of itself. Choose another."));
    }

    template <class Record>
    void checkNoCycle(const RecordChange &change, const QString &what)
    {
        QSet<QUuid> seen;
        for (Id<Record> at{change.id}; !at.isNull(); at = m_after.findOrEmpty(at).parent) {
            if (seen.contains(at.value)) {
                report(change, nullptr, what);
                return;
            }
            seen.insert(at.value);
        }
    }

    void checkOutcome(const RecordChange &change)
    {
        checkNoCycle<Outcome>(change, tr("An outcome cannot stand under itself. Choose another place."));
        const auto outcome = m_after.findOrEmpty(Id<Outcome>{change.id});
        if (const auto parent = m_after.find(outcome.parent); parent && parent->meetup != outcome.meetup)
            report(change, nullptr, tr("An outcome and the one it stands under belong to different meetups. Choose them from one meetup."));
        if (const auto table = m_after.find(outcome.table); table && table->meetup != outcome.meetup)
            report(change, nullptr, tr("The table belongs to another meetup. Choose a table of this one."));
    }

    void checkSeat(const RecordChange &change)
    {
        const auto seat = m_after.findOrEmpty(Id<Seat>{change.id});
        const auto meetup = m_after.findOrEmpty(seat.participation).meetup;
        if (m_after.findOrEmpty(seat.table).meetup != meetup || m_after.findOrEmpty(seat.round).meetup != meetup)
            report(change, nullptr, tr("Participant, round and table belong to different meetups. Choose them from one meetup."));
    }

    // Nothing may point at what goes.
    void checkGone()
    {
        QHash<QUuid, const RecordChange *> gone;
        for (const RecordChange &change : m_set.changes)
            if (!change.after)
                gone.insert(change.id, &change);
        if (gone.isEmpty())
            return;
        const QMultiHash<QUuid, Referrer> index = referrers(m_after);
        for (const RecordChange *change : std::as_const(gone))
            if (const auto it = index.constFind(change->id); it != index.constEnd())
                report(*change, nullptr,
                       tr("A %1 still refers to it. Remove that too.").arg(it->type->translatedLabel().toLower()));
    }

    const ChangeSet &m_set;
    Document m_after;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> problemsIn(const ChangeSet &set, const Document &document)
{
    return Checker(set, document).run();
}

} // namespace oogst
