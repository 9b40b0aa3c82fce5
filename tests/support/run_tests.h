// Catch2's own program, compiled once for all test programs.

#pragma once

namespace oogst::test {

/// Runs what the arguments choose; returns what main() must.
int run(int argc, char **argv);

} // namespace oogst::test
