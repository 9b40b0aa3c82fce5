// A person as a chip: the colour of the sector, the name, the organisation, and marks for what is special.

#pragma once

#include <QStyledItemDelegate>

namespace oogst {

/// What a model tells about a person on a chip.
enum ChipRole {
    ChipIdRole = Qt::UserRole, ///< participation
    ChipOrganisationRole,      ///< name of the organisation, or the word of the sector
    ChipSectorRole,
    ChipLockedRole,
    ChipMarkedRole,            ///< pointed at by a message: framed
    ChipDutyRole               ///< "host", "note-taker", or empty
};

enum class ChipSize { Normal, Compact };

/// Draws rows that tell the roles above.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSize(ChipSize size) { m_size = size; }
    int height(const QFontMetrics &metrics) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChipSize m_size = ChipSize::Normal;
};

} // namespace oogst
