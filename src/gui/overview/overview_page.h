// What is done, what is next, who is missing.

#pragma once

#include "gui/page.h"

namespace oogst {

/// What is done, what is next, who is missing.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace oogst
