// Asks for the password of a server where somebody sits at the terminal.

#pragma once

#include <QString>

namespace oogst::cli {

/// `path` as it is, or the address with the password that was typed when the server asks for one and the environment and
/// the user's password file give none. Without a terminal nobody is asked: opening then says what is wrong.
QString withAskedPassword(const QString &path);

} // namespace oogst::cli
