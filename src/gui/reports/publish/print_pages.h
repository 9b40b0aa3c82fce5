// The pages of a PDF on paper.

#pragma once

class QPdfDocument;
class QPrinter;
class QWidget;

namespace oogst {

/// Prints the pages that the printer was asked for, each on the whole sheet.
void printPages(QPdfDocument &pages, QPrinter &printer);

/// Shows how it will look on paper, with the choice of printer and pages.
void previewPrint(QPdfDocument &pages, QWidget *parent);

} // namespace oogst
