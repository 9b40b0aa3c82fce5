// The faces of the one family that reports are set in.

#pragma once

#include <array>

namespace oogst::type {

enum class Face { Regular, Bold, Italic, BoldItalic };

/// As in the names of the files built into the program.
inline constexpr std::array faceNames{"Regular", "Bold", "Italic", "BoldItalic"};

} // namespace oogst::type
