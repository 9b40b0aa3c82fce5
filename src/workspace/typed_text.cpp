#include "workspace/typed_text.h"

#include <QCoreApplication>

namespace oogst {
namespace {

using Place = std::pair<QUuid, int>; // record, number of the field

/// Of several texts for one place the newest counts.
QHash<Place, Draft> leftTyping(const Workspace &workspace)
{
    QHash<Place, Draft> typed;
    for (const Draft &draft : workspace.leftDrafts())
        typed.insert({draft.row, draft.field}, draft);
    return typed;
}

/// What the field would hold; nothing for fields that are not typed in, and for no text at all.
QVariant cellOf(const Draft &draft, Kind kind)
{
    if (kind == Kind::Text)
        return draft.text.trimmed().isEmpty() ? QVariant() : draft.text;
    if (kind != Kind::Texts)
        return {};
    QStringList lines;
    for (const QString &line : draft.text.split(QLatin1Char('\n')))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    return cell::fromTexts(lines);
}

} // namespace

int outcomeTextField()
{
    const RecordType &type = recordType<Outcome>();
    return type.fields[type.indexOf(QStringLiteral("text"))].number;
}

Result<int> bringBackTyping(Workspace &workspace)
{
    if (!workspace.readOnlyReason().isEmpty())
        return 0;
    const auto typed = leftTyping(workspace);
    QHash<QUuid, RecordChange> changes;
    QList<Place> settled;
    int count = 0;
    for (const Draft &draft : typed) {
        const auto before = workspace.document().row(*draft.type, draft.row);
        if (!before)
            continue; // never written, or removed meanwhile: the text stays kept, for when the record comes back
        settled += Place{draft.row, draft.field};
        const int field = draft.type->indexOfNumber(draft.field);
        const QVariant cell = field > 0 ? cellOf(draft, draft.type->fields[field].kind) : QVariant();
        if (!cell.isValid() || cell == before->at(field))
            continue;
        auto change = changes.find(draft.row);
        if (change == changes.end())
            change = changes.insert(draft.row, {draft.type, draft.row, before, before});
        (*change->after)[field] = cell;
        ++count;
    }
    ChangeSet set{QCoreApplication::translate("typed_text", "%n half-typed text(s) brought back", nullptr, count), changes.values()};
    if (const auto done = workspace.apply(set); !done)
        return done.problem(); // and what was kept stays kept
    for (const auto &[row, field] : std::as_const(settled))
        if (const auto dropped = workspace.dropDraft(row, field); !dropped)
            return dropped.problem();
    return count;
}

} // namespace oogst
