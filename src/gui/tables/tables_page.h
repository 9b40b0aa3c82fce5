// Issues, their tables, hosts and rounds.

#pragma once

#include "gui/page.h"

namespace oogst {

/// Issues, their tables, hosts and rounds.
class TablesPage : public Page
{
    Q_OBJECT

public:
    explicit TablesPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace oogst
