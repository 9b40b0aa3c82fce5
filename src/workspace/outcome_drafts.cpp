#include "workspace/outcome_drafts.h"

#include <QCoreApplication>

namespace oogst {

int outcomeTextField()
{
    const RecordType &type = recordType<Outcome>();
    return type.fields[type.indexOf(QStringLiteral("text"))].number;
}

Result<int> recoverTypedOutcomes(Workspace &workspace)
{
    if (!workspace.readOnlyReason().isEmpty())
        return 0;
    QHash<QUuid, QString> typed; // of several drafts the newest counts
    for (const Draft &draft : workspace.leftDrafts())
        if (draft.type == &recordType<Outcome>() && draft.field == outcomeTextField())
            typed.insert(draft.row, draft.text);
    ChangeSet set;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        const auto before = workspace.find(Id<Outcome>{it.key()});
        if (!before || before->text == it.value() || it.value().trimmed().isEmpty())
            continue;
        Outcome after = *before;
        after.text = it.value();
        set.edit(*before, after);
    }
    set.summary = QCoreApplication::translate("outcomes", "Typing of %n outcome(s) brought back", nullptr, int(set.changes.size()));
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        if (const auto dropped = workspace.dropDraft(it.key(), outcomeTextField()); !dropped)
            return dropped.problem();
    return int(set.changes.size());
}

} // namespace oogst
