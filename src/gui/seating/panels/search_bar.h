// Shown while a seating is searched for: how far it is, and that one may stop.

#pragma once

#include "workspace/arrange.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace oogst {

class SearchBar : public QFrame
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void start();
    void showProgress(const ArrangeProgress &progress);
    /// The search is done; a large seating takes a moment to be written.
    void showWriting();

signals:
    void stopped();

private:
    QLabel *m_label;
    QProgressBar *m_bar;
};

} // namespace oogst
