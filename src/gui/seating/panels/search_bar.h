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

signals:
    void stopped();

private:
    QLabel *m_label;
    QProgressBar *m_bar;
};

} // namespace oogst
