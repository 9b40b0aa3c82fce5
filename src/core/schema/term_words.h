// The words that name times in Dutch and English, and a text cut up into them. Only for readTerm.

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace oogst::term_words {

/// One word, number or written date of a text.
struct Token {
    QString text;    ///< lower case, without accents
    int number = -1; ///< of "19", "19e" and "24th"
    bool half = false; ///< of "1,5" and "2½": a half more than `number`
    QDate day;       ///< of "17-11-2020" and "2019-09-19"
    QDate month;     ///< first day, of "11-2020" and "2020-11"
};

/// The tokens of a text, in order. Of a very long text only the beginning.
QList<Token> cut(const QString &words);

enum class Unit { Hour, Day, Week, Month, Quarter, Year };
/// Which part of a period: "begin", "medio", "eind", a half, or what is left of it from the anchor on.
enum class Part { Begin, Middle, End, FirstHalf, SecondHalf, Rest, SoFar };
/// Which of the periods of that name: "this", "next" or "last".
enum class Pointing { This, Next, Last };

/// A period that comes back every year, `months` long from a day; `toDay` is the last day in the last month (0: its end).
struct Yearly {
    int month;
    int day;
    int months;
    int toDay;
};

std::optional<int> monthNamed(const QString &word);
/// True for names that also mean something else ("may", "jan"): they need a number or "in" beside them.
bool isDoubtful(const QString &word);
std::optional<Yearly> seasonNamed(const QString &word);
/// 1 (Monday) to 7, also of "vrijdagmorgen".
std::optional<int> weekdayNamed(const QString &word);
std::optional<Unit> unitNamed(const QString &word);
std::optional<Part> partNamed(const QString &word);
std::optional<Pointing> pointingNamed(const QString &word);
/// Of "een", "anderhalf", "two": halves are 0.5.
std::optional<double> numberNamed(const QString &word);
/// Of "eerste", "second": 1 to 4.
std::optional<int> ordinalNamed(const QString &word);
/// Days from the anchor of "vandaag", "tomorrow", "vanavond".
std::optional<int> dayNamed(const QString &word);

} // namespace oogst::term_words
