// Blocks become pieces: the looks of each kind of block, and what each is to who reads it aloud.

#pragma once

#include "report/blocks.h"
#include "report/pages/piece.h"
#include "report/pages/press.h"

namespace oogst::pages {

/// Where a heading came to stand.
struct HeadingPlace {
    int page = 0;
    double y = 0;
};

/// One line of the table of contents, whose page number is filled in last.
struct ContentsLine {
    QString text;
    pdf::Element link = pdf::noElement;
    qsizetype heading = 0; ///< which of the headings
    struct Area {
        int page = 0;
        double top = 0, bottom = 0;
    };
    QList<Area> areas; ///< where it stands: on two pages when it is long
};

/// Sets one report. Lives until the pages are finished: pieces tell it where they came to stand.
class Typesetter
{
public:
    Typesetter(Press &press, const Report &report);

    /// Hands every piece of the report to the paginator, in order.
    void set(Paginator &paginator);
    /// Writes the page numbers in the table of contents, when all is placed.
    void fillContents();

private:
    QList<Piece> pieces(const Block &block, pdf::Element parent);
    QList<Piece> heading(const blocks::Heading &heading, pdf::Element parent);
    QList<Piece> letterhead();
    QList<Piece> contents();
    bool wantsContents() const;

    Press &m_press;
    const Report &m_report;
    QList<HeadingPlace> m_headings;
    QList<ContentsLine> m_contents;
};

QList<Piece> typesetList(Press &press, pdf::Element parent, const blocks::List &list);
/// A table, its head repeated on every page it goes on.
QList<Piece> typesetTable(Press &press, pdf::Element parent, const blocks::Table &table);
/// Bars, as one picture.
QList<Piece> typesetChart(Press &press, pdf::Element parent, const blocks::Chart &chart);
/// Sheets of cards, each on a page of its own.
QList<Piece> typesetCards(Press &press, pdf::Element parent, const blocks::Cards &cards);
QList<Piece> typesetFigure(Press &press, pdf::Element parent, const blocks::Figure &figure);

/// "label: " before a text.
QString withColon(const QString &label, const QString &text);

} // namespace oogst::pages
