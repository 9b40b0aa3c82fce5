// Reads the table of docs/needs.md: which need stands where, in which sample, in which words.

#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <utility>

namespace oogst::test {

/// Words that must stand in fields ("record.field") of one and the same record of a sample.
struct NeedCheck {
    QString sample;
    QList<std::pair<QString, QString>> words; ///< field, words
};

struct NeedRow {
    QString id;
    QStringList heldIn; ///< "record.field"
    QList<NeedCheck> checks;
    QStringList pages;
    QStringList sections;
};

inline QStringList inBackticks(const QString &cell)
{
    static const QRegularExpression ticked(QStringLiteral("`([^`]+)`"));
    QStringList found;
    for (auto it = ticked.globalMatch(cell); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

inline NeedCheck readCheck(const QString &text)
{
    static const QRegularExpression pair(QStringLiteral("`(\\w+\\.\\w+)` “([^”]+)”"));
    NeedCheck check{inBackticks(text).value(0), {}};
    for (auto it = pair.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        check.words += {match.captured(1), match.captured(2)};
    }
    return check;
}

/// The rows of the table whose first cell is a need's id.
inline QList<NeedRow> readNeeds(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression id(QStringLiteral("^[A-Z]\\d\\d$"));
    QList<NeedRow> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != 8 || !id.match(cells[1].trimmed()).hasMatch())
            continue;
        NeedRow row{cells[1].trimmed(),
                    inBackticks(cells[3]),
                    {},
                    cells[5].trimmed().split(QStringLiteral(", ")),
                    inBackticks(cells[6])};
        for (const QString &check : cells[4].split(QStringLiteral("<br>")))
            row.checks += readCheck(check);
        rows += row;
    }
    return rows;
}

} // namespace oogst::test
