// Requests, promises and actions across all meetups: who, to whom, by when, done or not.

#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QAction;

namespace oogst {

class Card;
class GrowingList;
class RecordBrowser;

class CommitmentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentsPage(Workspace &workspace, QWidget *parent = nullptr);
    void reveal(const QUuid &id);
    QList<QAction *> pageActions() const;
    RecordBrowser &browser() const { return *m_browser; }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void fillOpen();
    void makeFrom();
    void fillFrom();

    Workspace &m_workspace;
    RecordBrowser *m_browser;
    Card *m_openCard;
    GrowingList *m_open; ///< who owes how much
    Card *m_fromCard;
    GrowingList *m_from; ///< the words at the table, and the question that came from them
};

} // namespace oogst
