// One line of a list into somebody, or the reason why it is nobody.

#pragma once

#include "exchange/lists/people/cell_words.h"
#include "exchange/lists/people/people_list.h"

namespace oogst::lists {

class LineCells;

class LineReader
{
public:
    /// Knows which column is what from `list`.
    LineReader(const PeopleList &list, const ListChoices &choices);

    /// Adds the line to the people or to the refused of `list`, with its remarks.
    void take(const Line &line, PeopleList &list) const;
    /// What the title or the heading of a section says of the people below it: "Afmeldingen". Counts where a line says nothing.
    void sectionIs(const StatusMeaning &said) { m_section = said; }

private:
    QString nameProblem(const LineCells &cells, const ListedPerson &person) const;
    QString oneLine(const QString &cell) const;
    void readName(const LineCells &cells, ListedPerson &person) const;
    void readContact(LineCells &cells, ListedPerson &person, PeopleList &list) const;
    void readWork(LineCells &cells, ListedPerson &person) const;
    void readCare(const LineCells &cells, ListedPerson &person) const;
    void readConsent(LineCells &cells, ListedPerson &person) const;
    void readState(LineCells &cells, ListedPerson &person, PeopleList &list) const;
    void readMarks(LineCells &cells, ListedPerson &person) const;
    void readInvitation(LineCells &cells, ListedPerson &person) const;

    QHash<PersonField, QList<int>> m_columns;
    QHash<int, QString> m_headings;
    Layout m_layout;
    int m_kindColumn = -1;
    int m_countColumn = -1; ///< how many people the line stands for
    ListChoices m_choices;
    StatusMeaning m_section;
};

} // namespace oogst::lists
