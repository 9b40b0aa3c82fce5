#include "gui/seating/seating_page.h"

namespace oogst {

SeatingPage::SeatingPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(QStringLiteral("seating"));
}

void SeatingPage::reload()
{
}

} // namespace oogst
