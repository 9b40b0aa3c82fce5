// What will be published, live.

#pragma once

#include "gui/page.h"

namespace oogst {

/// What will be published, live.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace oogst
