// One line of a list into somebody, or the reason why it is nobody.

#pragma once

#include "exchange/lists/people/people_list.h"

namespace oogst::lists {

class LineReader
{
public:
    /// Knows which column is what from `list`.
    LineReader(const PeopleList &list, const ListChoices &choices);

    /// Adds the line to the people or to the refused of `list`, with its remarks.
    void take(const Line &line, PeopleList &list) const;

private:
    class Cells;
    QString nameProblem(const Cells &cells, const ListedPerson &person) const;
    QString oneLine(const QString &cell) const;
    void readName(const Cells &cells, ListedPerson &person) const;
    void readContact(Cells &cells, ListedPerson &person, PeopleList &list) const;
    void readWork(Cells &cells, ListedPerson &person) const;
    void readCare(const Cells &cells, ListedPerson &person) const;
    void readConsent(Cells &cells, ListedPerson &person) const;
    void readState(Cells &cells, ListedPerson &person, PeopleList &list) const;
    void readInvitation(Cells &cells, ListedPerson &person) const;

    QHash<PersonField, QList<int>> m_columns;
    QHash<int, QString> m_headings;
    Layout m_layout;
    int m_kindColumn = -1;
    ListChoices m_choices;
};

} // namespace oogst::lists
