// The lines of a proposal; one key accepts or corrects each.

#pragma once

#include "core/records/outcome.h"

#include <QTableView>

namespace oogst {

class NotesModel;

/// Space takes a line in or leaves it out, a digit sets the kind, Tab and Shift+Tab the level, F2 edits the text.
/// All keys work on every selected line.
class NotesView : public QTableView
{
    Q_OBJECT

public:
    explicit NotesView(NotesModel *model, QWidget *parent = nullptr);
    void toggle();
    void setKind(OutcomeKind kind);
    void shift(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; }

private:
    QList<int> rows() const;

    NotesModel *m_model;
};

} // namespace oogst
