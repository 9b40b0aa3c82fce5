// What stands in the window while no file is open.

#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace oogst {

/// Open the sample, start a file, drop one here, or take a recent one. No wizard.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    /// Fills in the recent files again.
    void reload();
    QListWidget *recent() const { return m_recent; }

signals:
    void sampleWanted(const QString &name);
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);

private:
    QListWidget *m_recent;
    QWidget *m_recentCard;
};

} // namespace oogst
