// Puts a report together, block by block, and keeps it well-formed.

#pragma once

#include "report/blocks.h"

namespace oogst {

/// Takes the blocks of a report in order. Every text passes the gate; empty texts make no block; a heading appears
/// with the first block under it, so a section with nothing in it leaves no trace; heading levels have no gaps.
class ReportBuilder
{
public:
    explicit ReportBuilder(Report start);

    /// From here on blocks belong to the section.
    void section(const QString &id);
    /// The same, with its first block at the top of a page.
    void sectionOnNewPage(const QString &id);

    void heading(int level, const QString &text);
    void paragraph(const QString &text);
    /// Nothing when `text` is empty.
    void paragraph(const QString &label, const QString &text);
    void list(const QList<blocks::Item> &items);
    void list(const QStringList &items);
    /// Columns that are empty in every row are left out.
    void table(const blocks::Table &table);
    void chart(const blocks::Chart &chart);
    void quote(const QString &text, const QString &who);
    void callout(const QString &label, const QString &text);
    void figure(const QString &text, const QString &alt);
    void cards(const blocks::Cards &cards);

    Report take() { return std::move(m_report); }

private:
    void add(Block block);

    Report m_report;
    QString m_section;
    bool m_startsPage = false, m_startsSection = false;
    QList<blocks::Heading> m_pending;
    int m_level = 0;
};

} // namespace oogst
