#include "notes_case.h"

#include <QFile>
#include <QHash>

namespace oogst::test {
namespace {

struct Parts {
    int depth = 0;
    QString kind;
    QString words;
};

Parts partsOf(const QString &line)
{
    Parts parts;
    while (parts.depth < line.size() && line[parts.depth] == QLatin1Char(' '))
        ++parts.depth;
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    parts.kind = line.mid(parts.depth, colon - parts.depth);
    for (const QChar c : line.mid(colon + 1).toLower())
        if (c.isLetterOrNumber())
            parts.words += c;
    return parts;
}

} // namespace

QString lineOf(const ProposedLine &line)
{
    const auto word = enumWords<OutcomeKind>[size_t(line.outcome.kind)].word;
    return QStringLiteral("%1%2: %3").arg(QString(2 * line.depth, QLatin1Char(' ')), QLatin1StringView(word.data(), qsizetype(word.size())), line.outcome.text);
}

QStringList takenOf(const QList<ProposedLine> &lines)
{
    QStringList taken;
    for (const ProposedLine &line : lines)
        if (line.fate == NoteFate::Taken)
            taken += lineOf(line);
    return taken;
}

Score scoreOf(const QStringList &expected, const QStringList &proposed)
{
    Score score{int(expected.size()), 0, int(proposed.size()), 0, 0};
    QMultiHash<QString, Parts> left;
    for (const QString &line : proposed)
        left.insert(partsOf(line).words, partsOf(line));
    for (const QString &line : expected) {
        const Parts wanted = partsOf(line);
        const auto it = left.find(wanted.words);
        if (it == left.end())
            continue;
        ++score.found;
        score.level += it->depth == wanted.depth;
        score.kind += it->kind == wanted.kind;
        left.erase(it);
    }
    return score;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList expectedIn(const QString &path)
{
    QStringList lines = textOf(path).split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty() || line.startsWith(QStringLiteral("//")); });
    return lines;
}

} // namespace oogst::test
