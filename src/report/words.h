// The words of a report in its own language, whatever the language of the program.

#pragma once

#include "report/blocks.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace oogst {

/// Translates from the files built into the program, for one report. Not the translators of the application: a
/// Dutch window can make an English report. Cheap to copy.
class Words
{
public:
    explicit Words(Language language);

    Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    /// A text in its context: "report" for those of the report itself, else as core declares it. With `n` the plural
    /// form, and %n filled in.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

    /// What an enumerator is called; empty for "not said".
    template <class Enum>
    requires std::is_enum_v<Enum> QString of(Enum value)
    const
    {
        const char *label = enumWords<Enum>[static_cast<size_t>(value)].label;
        return *label ? translate("word", label) : QString();
    }
    /// What a field is called: `fieldLabel<Meetup>("venue")`.
    template <class Record>
    QString label(QLatin1StringView field) const
    {
        const RecordType &type = recordType<Record>();
        const int index = type.indexOf(field);
        return index < 0 ? QString() : translate(type.table.toLatin1().constData(), type.fields[index].label);
    }
    /// What a sector is called; an unknown word is called as it is written.
    QString sector(const QString &word) const;

    /// "donderdag 19 september 2019".
    QString date(QDate day) const;
    /// The full date of an exact term; else the words as typed.
    QString when(const Term &term) const;
    QString number(int n) const;
    /// "a, b en c".
    QString list(const QStringList &texts) const;
    /// The text between quotation marks of the language.
    QString quoted(const QString &text) const;

private:
    Language m_language;
    QLocale m_locale;
    QList<std::shared_ptr<QTranslator>> m_translators;
};

} // namespace oogst
