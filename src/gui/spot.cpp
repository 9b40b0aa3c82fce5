#include "gui/spot.h"

#include "gui/fact_card.h"
#include "gui/record_list_card.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

namespace oogst {
namespace {

/// Puts the focus in the editor, and scrolls every page around it until it is seen: when what was just opened has its place.
void focus(QWidget *editor)
{
    editor->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, editor, [editor] {
        // A card that opens asks for more room, its page for more after that.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget *around = editor->parentWidget(); around; around = around->parentWidget()) {
            auto *scroll = qobject_cast<QScrollArea *>(around);
            if (!scroll)
                continue;
            scroll->ensureWidgetVisible(editor);
        }
    });
}

/// The details of an outcome are hidden until somebody wants them.
void showDetails(QWidget &page, const QString &field)
{
    auto *details = page.findChild<QAction *>(QStringLiteral("outcomeDetails"));
    if (!details || details->isChecked())
        return;
    for (const RecordForm *form : page.findChildren<RecordForm *>())
        if (&form->binder().type() == &recordType<Outcome>() && form->editor(field))
            return details->trigger();
}

} // namespace

bool focusSpot(QWidget &page, const RecordType &type, const QUuid &id, const QString &field)
{
    if (&type == &recordType<Outcome>())
        showDetails(page, field);
    for (FactCard *card : page.findChildren<FactCard *>())
        if (card->isVisible() && &card->type() == &type && card->fields().contains(field)) {
            card->setEditing(true);
            if (card->binder()) {
                focus(card->binder()->editor(field));
                return true;
            }
        }
    for (RecordForm *form : page.findChildren<RecordForm *>())
        if (form->isVisible() && &form->binder().type() == &type && form->editor(field)) {
            focus(form->editor(field));
            return true;
        }
    for (RecordListCard *card : page.findChildren<RecordListCard *>())
        if (card->isVisible() && &card->type() == &type && card->edit(id, field))
            return true;
    return false;
}

} // namespace oogst
