// What came out, in nested lines.

#pragma once

#include "gui/page.h"

namespace oogst {

/// What came out, in nested lines.
class HarvestPage : public Page
{
    Q_OBJECT

public:
    explicit HarvestPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace oogst
