#include "gui/following.h"

#include "workspace/workspace.h"

#include <QEvent>
#include <QHash>
#include <QWidget>

#include <utility>

namespace oogst {
namespace {

class Following : public QObject
{
public:
    Following(Workspace &workspace, QWidget *widget, std::function<void(const ChangeSet &)> follow, std::function<bool()> mustNow)
        : QObject(widget), m_follow(std::move(follow)), m_mustNow(std::move(mustNow))
    {
        widget->installEventFilter(this);
        connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
            if (!m_away || (m_mustNow && m_mustNow()))
                m_follow(set);
            else
                keep(set);
        });
    }

protected:
    bool eventFilter(QObject *widget, QEvent *event) override
    {
        // A window that is made small by the system is still there.
        if (event->type() == QEvent::Hide && !event->spontaneous())
            m_away = true;
        if (event->type() == QEvent::Show && std::exchange(m_away, false) && !m_missed.isEmpty())
            m_follow(whatWasMissed());
        return QObject::eventFilter(widget, event);
    }

private:
    // A set is shared as it is, however large, with all that are away. What is small is folded into the one before: hours at
    // one page would otherwise hold every letter's line.
    void keep(const ChangeSet &set)
    {
        constexpr qsizetype small = 32;
        if (!m_missed.isEmpty() && set.changes.size() <= small && m_missed.last().changes.size() <= small)
            m_missed.last() = folded({m_missed.last(), set});
        else
            m_missed += set;
    }

    ChangeSet whatWasMissed()
    {
        const QList<ChangeSet> missed = std::exchange(m_missed, {});
        return missed.size() == 1 ? missed.first() : folded(missed);
    }

    // Each record once, as it was first and is last.
    static ChangeSet folded(const QList<ChangeSet> &sets)
    {
        ChangeSet whole;
        QHash<QUuid, qsizetype> places;
        for (const ChangeSet &set : sets) {
            whole.decided += set.decided;
            for (const RecordChange &change : set.changes) {
                const auto known = places.constFind(change.id);
                if (known != places.constEnd() && whole.changes[*known].type == change.type) {
                    whole.changes[*known].after = change.after;
                    continue;
                }
                places.insert(change.id, whole.changes.size());
                whole.changes += change;
            }
        }
        return whole;
    }

    std::function<void(const ChangeSet &)> m_follow;
    std::function<bool()> m_mustNow;
    bool m_away = false;
    QList<ChangeSet> m_missed;
};

} // namespace

void followWhileShown(Workspace &workspace, QWidget *widget, std::function<void(const ChangeSet &)> follow, std::function<bool()> mustNow)
{
    new Following(workspace, widget, std::move(follow), std::move(mustNow));
}

} // namespace oogst
