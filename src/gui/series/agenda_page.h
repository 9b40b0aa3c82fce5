// The knowledge agenda across all meetups: question, owner, status, where it came from, progress per edition.

#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QAction;

namespace oogst {

class Card;
class RecordBrowser;
class RecordListCard;
class GrowingList;

class AgendaPage : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPage(Workspace &workspace, QWidget *parent = nullptr);
    void reveal(const QUuid &id);
    QList<QAction *> pageActions() const;
    RecordBrowser &browser() const { return *m_browser; }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void makeProgress();
    void makeOrigins();
    void showQuestion(const QUuid &id);

    Workspace &m_workspace;
    RecordBrowser *m_browser;
    Card *m_originsCard = nullptr;
    GrowingList *m_origins = nullptr;
    RecordListCard *m_progress = nullptr;
    QUuid m_question;
};

} // namespace oogst
