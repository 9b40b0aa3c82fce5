#include "report/publishing/withhold.h"

#include "report/publishing/hidden_names.h"
#include "report/words.h"

#include <algorithm>

namespace oogst {
namespace {

class Withholder
{
public:
    Withholder(const HiddenNames &hidden, const Words &words)
        : m_hidden(hidden)
        , m_noName(words.translate("report", "[name left out]"))
        , m_noDetails(words.translate("report", "[contact details left out]"))
    {
    }

    QString without(const QString &text, bool isAddress) const
    {
        QString kept = text;
        if (const QString plain = plainly(text); plain != text && hidesAny(plain))
            kept = plain;
        const auto cut = [&kept](const QList<Stretch> &stretches, const QString &instead) {
            const QList<Stretch> apart = merged(stretches);
            for (qsizetype i = apart.size() - 1; i >= 0; --i)
                kept.replace(apart[i].start, apart[i].length, instead);
        };
        // Where an address belongs any will do but the private one of somebody.
        QList<Stretch> details = m_hidden.detailsIn(kept);
        if (!isAddress)
            details += contactDetails(kept);
        details.removeIf([&](const Stretch &detail) { return m_hidden.isOfContact(kept.mid(detail.start, detail.length)); });
        cut(details, m_noDetails);
        cut(m_hidden.namesIn(kept), m_noName);
        return kept;
    }

    QVariant without(const FieldInfo &field, const QVariant &cell) const
    {
        const bool isAddress = holdsAddress(field.name);
        if (field.kind == Kind::Text && !holdsPicture(field.name))
            return Codec<QString>::pack(without(cell.toString(), isAddress));
        if (field.kind == Kind::Texts) {
            QStringList texts = cell::toTexts(cell).value_or(QStringList());
            for (QString &text : texts)
                text = without(text, isAddress);
            return cell::fromTexts(texts);
        }
        if (field.kind == Kind::Term) {
            Term term = cell::toTerm(cell).value_or(Term());
            term.words = without(term.words, isAddress);
            return cell::fromTerm(term);
        }
        return cell;
    }

private:
    bool hidesAny(const QString &text) const
    {
        return !m_hidden.namesIn(text).isEmpty() || !m_hidden.detailsIn(text).isEmpty() || !contactDetails(text).isEmpty();
    }

    const HiddenNames &m_hidden;
    QString m_noName, m_noDetails;
};

} // namespace

QList<Finding> unseenOf(const QList<Finding> &findings, const QSet<QString> &seenKeys)
{
    QList<Finding> unseen = findings;
    unseen.removeIf([&seenKeys](const Finding &finding) { return seenKeys.contains(finding.key()); });
    return unseen;
}

Document withheld(const Document &document, Id<Meetup> meetup, Audience audience, Language language)
{
    if (audience == Audience::Internal)
        return document;
    const HiddenNames hidden(document, meetup, Publication(document, meetup, audience));
    const Withholder withholder(hidden, Words(language));
    ChangeSet set;
    for (const RecordType *type : allRecordTypes()) {
        if (type == &recordType<Person>() || type == &recordType<CareNeed>()) // names and needs have rules of their own
            continue;
        for (auto it = document.of(*type).begin(); it != document.of(*type).end(); ++it) {
            const auto before = document.row(*type, it.key());
            if (!before)
                continue;
            Row after = *before;
            for (qsizetype i = 0; i < std::min(after.size(), type->fields.size()); ++i)
                if (after[i].isValid())
                    after[i] = withholder.without(type->fields[i], after[i]);
            if (after != *before)
                set.changes += RecordChange{type, it.key(), before, after};
        }
    }
    Document kept = document;
    if (!set.isEmpty())
        kept.take(set);
    return kept;
}

} // namespace oogst
