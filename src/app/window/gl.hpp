// The OpenGL functions that Petal calls itself, all of them in OpenGL 1.1 and in WebGL 2.
#pragma once

#ifdef __EMSCRIPTEN__
#include <GLES3/gl3.h>
#else
#include <SDL_opengl.h>
#endif
