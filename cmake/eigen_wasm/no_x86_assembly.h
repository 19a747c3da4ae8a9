// Included before every source of the wasm build. Clang calls itself GCC 4.2, and for a GCC older than 6.3 Eigen 3.4 writes
// the minimum and maximum of SSE packets as x86 assembly, which wasm lacks. Calling it GCC 6.3 where Eigen asks
// (EIGEN_COMP_GNUC) selects the intrinsics; the compiler's own __GNUC__ stays.
#pragma once

#include <Eigen/src/Core/util/Macros.h>
#undef EIGEN_COMP_GNUC
#define EIGEN_COMP_GNUC 63
