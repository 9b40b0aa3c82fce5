#include "gui/participants/participants_filter.h"

#include "workspace/participants.h"

#include <algorithm>

namespace oogst {

ParticipantsFilter::ParticipantsFilter(ParticipantsModel &people, QObject *parent)
    : QSortFilterProxyModel(parent), m_people(people)
{
    setSourceModel(&people);
    setSortRole(ParticipantsModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
    sort(ParticipantsModel::Name);
}

void ParticipantsFilter::setWords(const QString &words)
{
    m_words = comparable(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ParticipantsFilter::setState(std::optional<InvitationState> state)
{
    m_state = state;
    invalidateFilter();
}

void ParticipantsFilter::setSector(const QString &sector)
{
    m_sector = sector;
    invalidateFilter();
}

void ParticipantsFilter::setFirstTimersOnly(bool only)
{
    m_isFirstTimersOnly = only;
    invalidateFilter();
}

bool ParticipantsFilter::isFiltering() const
{
    return !m_words.isEmpty() || m_state || !m_sector.isEmpty() || m_isFirstTimersOnly;
}

void ParticipantsFilter::showAll()
{
    m_words.clear();
    m_state.reset();
    m_sector.clear();
    m_isFirstTimersOnly = false;
    invalidateFilter();
}

bool ParticipantsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto has = [&](int role) { return m_people.data(m_people.index(row, 0), role); };
    if (m_state && has(ParticipantsModel::StateRole).toInt() != int(*m_state))
        return false;
    if (!m_sector.isEmpty() && has(ParticipantsModel::SectorRole).toString() != m_sector.trimmed())
        return false;
    if (m_isFirstTimersOnly && !has(ParticipantsModel::FirstTimeRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = has(ParticipantsModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

} // namespace oogst
