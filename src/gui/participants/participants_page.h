// Who is invited, answered, came.

#pragma once

#include "gui/page.h"

namespace oogst {

/// Who is invited, answered, came.
class ParticipantsPage : public Page
{
    Q_OBJECT

public:
    explicit ParticipantsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void reload() override;
};

} // namespace oogst
