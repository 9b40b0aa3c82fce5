// What came out, in nested lines: the tables at the left, the lines in the middle, the people at the right.

#pragma once

#include "gui/harvest/outline_model.h"
#include "gui/page.h"

class QLabel;
class QMenu;
class QToolButton;
class QTreeWidget;

namespace oogst {

class Card;
class ElidingLabel;
class OutcomeDetail;
class OutlineView;
class SittersCard;

/// Typing goes on in the outline; this page chooses which part it shows and keeps the panels beside it in step.
class HarvestPage : public Page
{
    Q_OBJECT

public:
    explicit HarvestPage(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(const RecordType &type, const QUuid &id) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    OutlineView &outline() { return *m_outline; }
    /// Shows a table, the plenary or everything.
    void showPart(const OutlineScope &scope);

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const QString &text, const QString &name, const std::function<void()> &run);
    QWidget *makeParts();
    QWidget *makeMiddle();
    QWidget *makeSide();
    void fillParts();
    void fillHeading();
    void followCurrent();
    void fillPeople();
    void showMenu(const QPoint &at);
    void fillTableMenu();

    OutlineScope m_scope;
    QTreeWidget *m_parts = nullptr;
    Card *m_middle = nullptr;
    ElidingLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_question = nullptr;
    OutlineView *m_outline = nullptr;
    QWidget *m_side = nullptr;
    SittersCard *m_sitters = nullptr;
    OutcomeDetail *m_detail = nullptr;
    QMenu *m_kinds = nullptr;
    QMenu *m_tables = nullptr;
    QAction *m_details = nullptr;
    QList<QAction *> m_actions;
    bool m_filling = false;
};

} // namespace oogst
