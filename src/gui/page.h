// What the seven pages of a meetup have in common.

#pragma once

#include "gui/following.h"
#include "workspace/workspace.h"

#include <QWidget>

namespace oogst {

/// One page of the frame. It shows one meetup, holds ids and copies but no records, and refreshes itself when
/// the document changed: at once while it is shown, and else when it is shown again. It never opens a box for what can be undone: it tells `done`.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace)
    {
        const auto follow = [this](const ChangeSet &set) {
            if (!m_meetup.isNull())
                refresh(set);
        };
        followWhileShown(workspace, this, follow, [this] { return mustFollowUnseen(); });
    }

    /// Shows another meetup, whole.
    void showMeetup(Id<Meetup> meetup)
    {
        m_meetup = meetup;
        reload();
    }
    Id<Meetup> meetup() const { return m_meetup; }
    /// Brings a record into view and puts the focus on it, where the page shows such records.
    virtual void reveal(const RecordType &type, const QUuid &id) { Q_UNUSED(type) Q_UNUSED(id) }
    /// The page's own actions, for its menu and for the command palette. Texts translated, shortcuts set. One of
    /// QAction::HighPriority also stands as the main button above the page; one with the property "header" = true
    /// as a plain button beside it.
    virtual QList<QAction *> pageActions() const { return {}; }

signals:
    /// Something happened that can be undone: the frame shows the text with [Undo].
    void done(const QString &text);
    /// Something was refused: the frame shows why.
    void refused(const oogst::Problem &problem);
    /// Please show this record, on whichever page it lives.
    void openRecord(const oogst::RecordType &type, const QUuid &id);
    /// Please show where this was written: the record, with the focus in the field.
    void openSpot(const oogst::RecordType &type, const QUuid &id, const QString &field);
    /// Please show another page of this meetup ("participants", "tables", …: the page's object name).
    void openPage(const QString &name);

protected:
    /// Shows `meetup()` from the start.
    virtual void reload() = 0;
    /// Shows what changed; keeps selection, caret and scroll position.
    virtual void refresh(const ChangeSet &set) { Q_UNUSED(set) reload(); }
    /// Whether something is going on that has to know of changes, also while another page is shown.
    virtual bool mustFollowUnseen() const { return false; }

    /// Tells `done` or `refused`. Returns whether it was done.
    template <class T>
    bool tell(const Result<T> &result, const QString &text)
    {
        if (result)
            emit done(text);
        else
            emit refused(result.problem());
        return result.isOk();
    }

    Workspace &m_workspace;

private:
    Id<Meetup> m_meetup;
};

} // namespace oogst
