#include "gui/harvest/harvest_page.h"

namespace oogst {

HarvestPage::HarvestPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(QStringLiteral("harvest"));
}

void HarvestPage::reload()
{
}

} // namespace oogst
