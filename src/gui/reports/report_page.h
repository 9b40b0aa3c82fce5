// What will be published, live: the choices at the left, the pages themselves beside them.

#pragma once

#include "gui/page.h"
#include "gui/reports/report_maker.h"

#include <QBuffer>
#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QVBoxLayout;

namespace oogst {

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

private:
    enum class Format { Pdf, Json };

    QWidget *makeChoices();
    QWidget *makePages();
    QWidget *makeSavedBar();
    QAction *makeAction(const QString &text, const QString &name, const std::function<void()> &run);
    void fillSections();
    void remake();
    void present(const Result<MadeReport> &result);
    void zoom(double factor);
    void save(Format format);
    void write(Format format, const QString &path);

    ReportMaker *m_maker;
    QTimer m_rest;
    MadeReport m_made;
    bool m_stale = true;
    std::optional<std::pair<Format, QString>> m_waiting; ///< to be written as soon as the pages are made
    QBuffer m_bytes;
    QPdfDocument *m_pdf;
    QPdfView *m_view = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QList<QCheckBox *> m_boxes;
    QStringList m_leftOut;
    QButtonGroup *m_audience = nullptr;
    QLabel *m_audienceNote = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_savedBar = nullptr;
    QLabel *m_saved = nullptr;
    QString m_savedPath;
    QList<QAction *> m_actions;
};

} // namespace oogst
