// A report of about as many pages as it has chapters, for measuring.

#pragma once

#include "report/report.h"

oogst::Report longReport(int chapters);
