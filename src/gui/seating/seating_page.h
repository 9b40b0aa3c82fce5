// Who sits where.

#pragma once

#include "gui/page.h"

namespace oogst {

/// Who sits where.
class SeatingPage : public Page
{
    Q_OBJECT

public:
    explicit SeatingPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace oogst
