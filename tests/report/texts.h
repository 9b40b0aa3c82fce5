// All texts of a report, for tests that look for something in it.

#pragma once

#include "report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace texts {

inline void collect(const QJsonValue &value, QStringList &found)
{
    if (value.isString())
        found += value.toString().simplified();
    for (const QJsonValue element : value.toArray())
        collect(element, found);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), found);
}

/// Everything that is printed, one text per line, white space made even.
inline QString of(const oogst::Report &report)
{
    QStringList found;
    collect(QJsonDocument::fromJson(oogst::reportToJson(report)).object(), found);
    return found.join(u'\n');
}

/// The texts of one section.
inline QString ofSection(const oogst::Report &report, const QString &id)
{
    oogst::Report part = report;
    part.sections.removeIf([&](const oogst::ReportSection &section) { return section.id != id; });
    return part.sections.isEmpty() ? QString() : of(part);
}

} // namespace texts
