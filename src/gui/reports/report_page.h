// What will be published, live: the choices at the left, the pages themselves beside them.

#pragma once

#include "gui/page.h"
#include "gui/reports/report_maker.h"

#include <QBuffer>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QFrame;
class QLabel;
class QPdfDocument;
class QPdfView;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace oogst {

class Card;
class ClosingRun;
class FindingsPanel;
class HouseCard;
class ReportChoices;
struct Closing;

class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ReportPage() override;

    QList<QAction *> pageActions() const override { return m_actions; }
    ReportOptions options() const;

signals:
    /// The pages on show are those of the records as they are now.
    void shown();

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeSide();
    QWidget *makePages();
    void makeTools(Card *card);
    QWidget *makeSavedBar();
    QAction *addAction(const QString &text, const QString &name, const std::function<void()> &run);

    void remake();
    void present(const Result<MadeReport> &result);
    void zoom(double factor);
    /// Does it when the pages are those of now and what is to be looked at before publishing has been seen.
    enum class Scope { Report, Closing };
    void whenSeen(const std::function<void()> &act, Scope scope = Scope::Report);
    void showFindings();
    void save(const QString &format);
    void write(const QString &format, const QString &path);
    void tellWhere(const QString &path);
    void close();
    void present(const Result<Closing> &closed);

    ReportMaker *m_maker;
    ClosingRun *m_closing;
    QTimer m_rest;
    MadeReport m_made;
    bool m_stale = true;
    std::function<void()> m_next; ///< waits for the pages, or for somebody who looks
    Scope m_nextScope = Scope::Report;

    ReportChoices *m_choices = nullptr;
    HouseCard *m_house = nullptr;
    FindingsPanel *m_findings = nullptr;
    QPushButton *m_lookButton = nullptr;
    Card *m_card = nullptr;
    QWidget *m_saveButtons = nullptr;
    enum class Room { Wide, Narrow, Small };
    void moveButtons();
    Room m_room = Room::Wide;
    QBoxLayout *m_columns = nullptr;
    QScrollArea *m_side = nullptr;
    QLabel *m_state = nullptr;
    QPdfView *m_view = nullptr;
    QPdfDocument *m_pdf;
    QBuffer m_bytes;
    QFrame *m_savedBar = nullptr;
    QLabel *m_saved = nullptr;
    QProgressBar *m_progress = nullptr;
    QList<QPushButton *> m_openButtons;
    QPushButton *m_stopButton = nullptr;
    QString m_savedPath;
    QList<QAction *> m_actions;
};

} // namespace oogst
