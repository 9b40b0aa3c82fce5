#include "gui/tables/tables_page.h"

namespace oogst {

TablesPage::TablesPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(QStringLiteral("tables"));
}

void TablesPage::reload()
{
}

} // namespace oogst
