// Empty on purpose: Eigen 3.4 includes MMX's header before SSE's. Emscripten has SSE but no MMX, and without this file the
// compiler's own header for x86 would be found. Eigen uses nothing of it.
#pragma once
