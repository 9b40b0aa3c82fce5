#include "gui/finder.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/fuzzy.h"
#include "gui/record_grid_model.h"
#include "gui/record_titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Finder)
};

class Search
{
public:
    Search(const QString &typed, Id<Meetup> here) : m_typed(folded(typed)), m_here(here) {}

    void take(Found found, const QString &alsoIn = {}, int bonus = 0)
    {
        const int inTitle = fuzzyScore(m_typed, folded(found.title));
        const int inAll = alsoIn.isEmpty() ? 0 : fuzzyScore(m_typed, folded(found.title + u' ' + alsoIn)) / 2;
        found.score = std::max(inTitle, inAll);
        if (found.score <= 0)
            return;
        found.score += bonus;
        m_found += found;
    }

    template <class Record>
    void takeRecord(Record record, const QString &title, const QString &detail, const QString &alsoIn = {})
    {
        Found found;
        found.title = elided(title, 90);
        found.detail = detail;
        found.type = &recordType<Record>();
        found.id = record.id.value;
        int bonus = 0;
        if constexpr (requires { record.meetup; })
            bonus = record.meetup == m_here ? 60 : 0;
        take(found, alsoIn, bonus);
    }

    QList<Found> best(int most)
    {
        std::ranges::stable_sort(m_found, [](const Found &a, const Found &b) { return a.score > b.score; });
        return m_found.mid(0, most);
    }

private:
    QString m_typed;
    Id<Meetup> m_here;
    QList<Found> m_found;
};

void searchActions(Search &search, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty() || action->menu())
            continue;
        Found found;
        QString text = action->text();
        found.title = text.remove(u'&');
        found.detail = Text::tr("Command");
        found.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        found.action = action;
        if (!action->isEnabled())
            found.why = action->statusTip().isEmpty() ? Text::tr("not possible now") : action->statusTip();
        search.take(found, {}, action->isEnabled() ? 30 : -200);
    }
}

void searchPeople(Search &search, const Document &document)
{
    for (const Participation &participation : document.all<Participation>()) {
        const QString organisation = document.findOrEmpty(organisationOf(participation, document)).name;
        QStringList detail{recordType<Participation>().translatedLabel(), organisation,
                           meetupLine(document.findOrEmpty(participation.meetup))};
        detail.removeAll(QString());
        search.takeRecord(participation, fullName(document.findOrEmpty(participation.person)), detail.join(QStringLiteral(" · ")),
                          organisation);
    }
}

template <class Record>
void searchRecords(Search &search, const Document &document)
{
    for (const Record &record : document.all<Record>()) {
        QStringList detail{recordType<Record>().translatedLabel()};
        if constexpr (requires { record.meetup; })
            detail += meetupLine(document.findOrEmpty(record.meetup));
        detail.removeAll(QString());
        search.takeRecord(record, recordTitle(document, record.id), detail.join(QStringLiteral(" · ")));
    }
}

} // namespace

QList<Found> findAll(const Document *document, const QList<QAction *> &actions, const QString &typed, Id<Meetup> here, int most)
{
    if (typed.trimmed().isEmpty())
        return {};
    Search search(typed, here);
    searchActions(search, actions);
    if (document) {
        searchPeople(search, *document);
        searchRecords<Series>(search, *document);
        searchRecords<Meetup>(search, *document);
        searchRecords<Table>(search, *document);
        searchRecords<Outcome>(search, *document);
        searchRecords<ProgrammeItem>(search, *document);
        searchRecords<AgendaQuestion>(search, *document);
        searchRecords<Commitment>(search, *document);
    }
    return search.best(most);
}

} // namespace oogst
