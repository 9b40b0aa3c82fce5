// A document with one meetup, lists that are read into it, and what it then says in lines a person can check.

#pragma once

#include "core/rules/names.h"
#include "exchange/lists/import/people_import.h"

#include <QFile>

namespace oogst::test {

class ListDesk
{
public:
    ListDesk()
    {
        Series series;
        series.id = {freshId()};
        series.title = QStringLiteral("Reeks");
        Meetup meetup_;
        meetup_.id = meetup = {freshId()};
        meetup_.series = series.id;
        meetup_.title = QStringLiteral("Symposium");
        ChangeSet set;
        set.add(series);
        set.add(meetup_);
        document.take(set);
    }

    QUuid freshId() { return timeOrderedUuid(1'700'000'000'000 + ++m_ids); }
    ImportOptions options()
    {
        return {meetup, [this] { return freshId(); }, QDateTime(QDate(2026, 11, 17), QTime(9, 0), Qt::UTC), {}};
    }

    /// Reads bytes as the program does; the list and what it does, or the problem.
    Result<PeopleImport> read(const QByteArray &bytes, const ListChoices &choices = {})
    {
        const auto raw = lists::readList(bytes);
        if (!raw)
            return raw.problem();
        auto read = readPeople(*raw, choices);
        if (!read)
            return read.problem();
        list = *read;
        PeopleImport import = importPeople(document, list, options());
        document.take(import.set);
        return import;
    }
    Result<PeopleImport> readFile(const QString &path, const ListChoices &choices = {})
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Problem{file.errorString(), path};
        return read(file.readAll(), choices);
    }

    /// "Anna|van der|Berg <anna@…> 06… · Organisation (function) · accepted · …", in order of name.
    QStringList people() const
    {
        QStringList lines;
        for (const Participation &part : document.where(&Participation::meetup, meetup))
            lines += lineOf(part);
        lines.sort();
        return lines;
    }

    Document document;
    Id<Meetup> meetup;
    PeopleList list;

private:
    QString lineOf(const Participation &part) const
    {
        const Person person = document.findOrEmpty(part.person);
        QStringList parts{QStringLiteral("%1|%2|%3").arg(person.givenName, person.infix, person.familyName)};
        const auto add = [&](const char *name, const QString &value) {
            if (!value.isEmpty())
                parts += QString::fromLatin1(name) + value;
        };
        add("known as ", person.knownAs);
        add("mail ", person.mail);
        add("phone ", person.phone);
        add("at ", document.findOrEmpty(part.organisation).name);
        add("as ", part.function);
        add("", wordOf(part.invitation));
        add("reason ", part.reason);
        add("arrived ", part.arrivedAt.isValid() ? part.arrivedAt.toUTC().toString(Qt::ISODate) : QString());
        add("", part.noShow ? QStringLiteral("no-show") : QString());
        add("photo ", wordOf(person.consentPhoto));
        for (const CareNeed &care : document.where(&CareNeed::participation, part.id)) {
            add("diet ", care.diet);
            add("allergy ", care.allergy);
            add("access ", care.access);
        }
        for (const Need &need : document.where(&Need::participation, part.id))
            add("", wordOf(need.kind) + QLatin1Char(' ') + need.text);
        add("answers ", part.answers.join(QStringLiteral(" / ")));
        return parts.join(QStringLiteral(" · "));
    }

    qint64 m_ids = 0;
};

} // namespace oogst::test
