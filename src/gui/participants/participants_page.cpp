#include "gui/participants/participants_page.h"

namespace oogst {

ParticipantsPage::ParticipantsPage(Workspace &workspace, QWidget *parent) : Page(workspace, parent)
{
    setObjectName(QStringLiteral("participants"));
}

void ParticipantsPage::reload()
{
}

} // namespace oogst
