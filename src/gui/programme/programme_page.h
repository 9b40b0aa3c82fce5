// The parts of the day, with speakers, cases and times.

#pragma once

#include "gui/page.h"

namespace oogst {

/// The parts of the day, with speakers, cases and times.
class ProgrammePage : public Page
{
    Q_OBJECT

public:
    explicit ProgrammePage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace oogst
