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
        if (event->type() == QEvent::Show && std::exchange(m_away, false) && !m_missed.isEmpty()) {
            m_places.clear();
            m_follow(std::exchange(m_missed, {}));
        }
        return QObject::eventFilter(widget, event);
    }

private:
    // Each record once, as it was first and is last: hours at one page would otherwise hold every letter's line.
    void keep(const ChangeSet &set)
    {
        for (const RecordChange &change : set.changes) {
            const auto known = m_places.constFind(change.id);
            if (known != m_places.constEnd() && m_missed.changes[*known].type == change.type) {
                m_missed.changes[*known].after = change.after;
                continue;
            }
            m_places.insert(change.id, m_missed.changes.size());
            m_missed.changes += change;
        }
    }

    std::function<void(const ChangeSet &)> m_follow;
    std::function<bool()> m_mustNow;
    bool m_away = false;
    ChangeSet m_missed;
    QHash<QUuid, qsizetype> m_places;
};

} // namespace

void followWhileShown(Workspace &workspace, QWidget *widget, std::function<void(const ChangeSet &)> follow, std::function<bool()> mustNow)
{
    new Following(workspace, widget, std::move(follow), std::move(mustNow));
}

} // namespace oogst
