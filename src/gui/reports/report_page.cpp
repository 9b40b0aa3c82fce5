#include "gui/reports/report_page.h"

namespace oogst {

ReportPage::ReportPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(QStringLiteral("reports"));
}

void ReportPage::reload()
{
}

} // namespace oogst
