// What cannot be read or reached in a window as it stands: for the tests on the smallest screen.

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>

namespace oogst::test {

/// A text that ends in "…" must be whole in its tool tip; all other texts and buttons must have the room they ask for,
/// and everything must be inside what holds it, or inside a scroll area that goes there.
class FitCheck
{
public:
    static QStringList misfits(const QWidget &window)
    {
        QStringList found;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window || isPart(widget))
                continue;
            if (const QString cut = cutIn(widget); !cut.isEmpty())
                found += nameOf(widget) + QStringLiteral(": ") + cut;
            if (isUsed(widget))
                if (const QString where = outOfReach(widget, window); !where.isEmpty())
                    found += where.contains(u"scrolled") ? where : nameOf(widget) + QStringLiteral(": ") + where;
        }
        found.removeDuplicates();
        return found;
    }

private:
    static bool isUsed(const QWidget *widget)
    {
        return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QLabel *>(widget);
    }
    /// What Qt itself makes inside a widget: the line of a spin box, the buttons of a tab bar.
    static bool isPart(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractItemView *>(parent) || widget->objectName().startsWith(u"qt_");
    }
    static QString cutIn(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() || !label->pixmap().isNull())
                return {};
            if (label->wordWrap())
                return label->heightForWidth(label->width()) > label->height() + 1
                    ? QStringLiteral("lacks %1 of its height").arg(label->heightForWidth(label->width()) - label->height())
                    : QString();
            if ((label->text().endsWith(u'…') || label->inherits("oogst::ElidingLabel")) && !label->toolTip().isEmpty())
                return {}; // ends in "…" on the screen
            return label->sizeHint().width() > label->width() + 1 ? QStringLiteral("lacks %1 of its width").arg(label->sizeHint().width() - label->width())
                                                                  : QString();
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            if (!button->text().isEmpty() && (button->sizeHint().width() > button->width() + 1 || button->sizeHint().height() > button->height() + 3))
                return QStringLiteral("is smaller than its text");
        return {};
    }
    static QString outOfReach(const QWidget *widget, const QWidget &window)
    {
        QRect part = widget->rect();
        for (const QWidget *at = widget; at != &window; at = at->parentWidget()) {
            part.moveTopLeft(at->mapToParent(part.topLeft()));
            const QWidget *holder = at->parentWidget();
            const auto *area = qobject_cast<const QScrollArea *>(holder->parentWidget());
            if (area && area->viewport() == holder && area->widget() == at) {
                if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && at->width() > holder->width() + 1)
                    return QStringLiteral("%1 is %2 wide in %3 and cannot be scrolled").arg(nameOf(at)).arg(at->width()).arg(holder->width());
                part = holder->rect(); // it can be brought into view; then the area itself has to be in reach
                continue;
            }
            if (!holder->rect().adjusted(-1, -1, 1, 1).contains(part))
                return QStringLiteral("sticks out of %1 by %2").arg(nameOf(holder)).arg(describe(part, holder->rect()));
        }
        return {};
    }
    static QString describe(const QRect &part, const QRect &room)
    {
        return QStringLiteral("(%1,%2 %3×%4 in %5×%6)").arg(part.x()).arg(part.y()).arg(part.width()).arg(part.height()).arg(room.width()).arg(room.height());
    }
    static QString nameOf(const QWidget *widget)
    {
        QString text = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text += QStringLiteral(" “%1”").arg(label->text().left(40));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text += QStringLiteral(" “%1”").arg(button->text());
        return text;
    }
};

} // namespace oogst::test
