// People and organisations that look alike, side by side: one key settles a pair.

#pragma once

#include "workspace/duplicates.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace oogst {

/// 1 keeps the left one, 2 the right one, 3 says they are two; the arrows go to another pair. "All sure ones" settles those
/// who agree in name and mail at once. Every step can be undone.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(Workspace &workspace, QWidget *parent = nullptr);
    int count() const { return int(m_pairs.size()); }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void showPair(int index);
    void addFacts(const RecordType &type, const QUuid &one, const QUuid &other);
    QString whyOf(const Duplicate &pair) const;
    void keepLeft();
    void keepRight();
    void keepBoth();
    void settleSure();
    void settled(const Result<Done> &result);

    Workspace &m_workspace;
    QList<Duplicate> m_pairs;
    QListWidget *m_list;
    QLabel *m_why;
    QWidget *m_facts = nullptr;
    QWidget *m_side;
    QStackedWidget *m_stack;
    QPushButton *m_left, *m_right, *m_both, *m_sure;
};

} // namespace oogst
