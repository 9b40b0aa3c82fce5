// What a report is made of, whatever it is written as: sections of headings, paragraphs, lists, tables, charts.

#pragma once

#include "core/rules/publication.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace oogst {

/// The language a report is written in, whatever the language of the program.
enum class Language { Dutch, English };
template <>
inline constexpr auto enumWords<Language> = std::to_array<EnumWord>({
    {"nl", QT_TRANSLATE_NOOP("word", "Dutch")},
    {"en", QT_TRANSLATE_NOOP("word", "English")},
});

/// The blocks. All texts are plain: what looks like markup is printed as typed. Make them through ReportBuilder,
/// which cleans every text.
namespace blocks {

struct Heading {
    int level = 2; ///< 1 is the title of the report; never more than one deeper than the heading before
    QString text;
    bool operator==(const Heading &) const = default;
};

/// A paragraph, with a few words in bold before it where `label` is not empty.
struct Paragraph {
    QString label;
    QString text;
    bool operator==(const Paragraph &) const = default;
};

/// One item of a list: label in bold, text, and beneath it a note in small print. `closing` follows the items under it.
struct Item {
    QString label;
    QString text;
    QString note;
    QList<Item> items;
    QString closing;
    bool operator==(const Item &) const = default;
};

/// A list of at most three levels.
struct List {
    QList<Item> items;
    bool operator==(const List &) const = default;
};

/// Rows and columns; the first column names the row.
struct Table {
    QString caption;
    QStringList head;
    QList<QStringList> rows;
    bool isForm = false; ///< the last column is left empty to write in: it gets the room, and rows are high enough for a hand
    bool operator==(const Table &) const = default;
};

/// Bars, one per figure. The same figures stand in a table beside it; `alt` says them in words.
struct Chart {
    struct Bar {
        QString label;
        int value = 0;
        bool operator==(const Bar &) const = default;
    };
    QString caption;
    QString alt;
    QList<Bar> bars;
    bool operator==(const Chart &) const = default;
};

struct Quote {
    QString text;
    QString who; ///< empty when nobody is named
    bool operator==(const Quote &) const = default;
};

/// A framed remark that should not be missed.
struct Callout {
    QString label;
    QString text;
    bool operator==(const Callout &) const = default;
};

/// A picture, or a name as its owner writes it in place of one. `alt` says what is to be seen; without it a picture is
/// decoration.
struct Figure {
    QString text;
    QString alt;
    QByteArray picture; ///< PNG that passed the gate for images; may be empty
    bool operator==(const Figure &) const = default;
};

/// A card to cut out: a badge, a route card, a card for on a table.
struct Card {
    QString over;      ///< small, above
    QString title;     ///< large
    QString below;     ///< under the title
    QStringList lines; ///< one under the other
    QString mark;      ///< in a frame with a sign of its own, so that it is seen without colour: "no photo"
    QString code;      ///< written as a QR code
    QString codeAlt;   ///< what the code is for
    bool operator==(const Card &) const = default;
};

/// Sheets of A4 with cards in a grid.
struct Cards {
    int columns = 2;
    int rows = 5;
    QList<Card> cards;
    bool operator==(const Cards &) const = default;
};

} // namespace blocks

using Block = std::variant<blocks::Heading, blocks::Paragraph, blocks::List, blocks::Table, blocks::Chart,
                           blocks::Quote, blocks::Callout, blocks::Figure, blocks::Cards>;

/// The name under which somebody organises, with a picture of it where there is one.
struct HouseMark {
    QString name;
    QString alt;
    QByteArray picture; ///< PNG that passed the gate for images; may be empty
    bool operator==(const HouseMark &) const = default;
};

/// How a report shows whose it is.
struct HouseStyle {
    QString colour; ///< "#rrggbb"; darkened where text in it could not be read; empty: that of the program
    QList<HouseMark> marks;
    bool operator==(const HouseStyle &) const = default;
};

/// One part of a report, with an id that stays the same in every language.
struct ReportSection {
    QString id;
    QList<Block> blocks;
    bool onNewPage = false;
    bool operator==(const ReportSection &) const = default;
};

/// A whole report, as it is printed.
struct Report {
    QString title;
    QString fileName; ///< proposed, without ending
    Language language = Language::Dutch;
    Audience audience = Audience::Public;
    QDate date; ///< of what it reports, never of the clock; may be empty
    QList<ReportSection> sections;
    HouseStyle house{};
    bool operator==(const Report &) const = default;
};

} // namespace oogst
