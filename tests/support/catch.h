// Catch2 2 (Debian 12) or 3, whichever is there: tests include this and never Catch2 itself.

#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "support/qt_strings.h"
