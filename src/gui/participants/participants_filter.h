// Which participants show, and in which order.

#pragma once

#include "gui/participants/participants_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace oogst {

/// Filters on words anywhere in the row, on one state, one sector or first-timers. Sorts by family name.
class ParticipantsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ParticipantsFilter(ParticipantsModel &people, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setState(std::optional<InvitationState> state);
    /// Empty: any sector; the word of "sector not known" is one space.
    void setSector(const QString &sector);
    void setFirstTimersOnly(bool only);
    bool isFiltering() const;
    void showAll();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ParticipantsModel &m_people;
    QStringList m_words;
    std::optional<InvitationState> m_state;
    QString m_sector;
    bool m_isFirstTimersOnly = false;
};

} // namespace oogst
