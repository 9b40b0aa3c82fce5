#include "gui/overview/overview_page.h"

namespace oogst {

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(QStringLiteral("overview"));
}

void OverviewPage::reload()
{
}

} // namespace oogst
