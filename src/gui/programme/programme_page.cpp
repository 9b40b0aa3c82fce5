#include "gui/programme/programme_page.h"

namespace oogst {

ProgrammePage::ProgrammePage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(QStringLiteral("programme"));
}

void ProgrammePage::reload()
{
}

} // namespace oogst
