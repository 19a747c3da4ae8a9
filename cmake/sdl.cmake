# SDL2: the system's for the desktop; for wasm compiled from its sources, of which only the window, its events and OpenGL are kept.
if(NOT EMSCRIPTEN)
    find_package(SDL2 2.0.18 REQUIRED)
    add_library(sdl INTERFACE)
    target_link_libraries(sdl INTERFACE SDL2::SDL2)
    return()
endif()

petal_fetch(SDL 2.26.5
    DEBIAN bookworm libsdl2 2.26.5+dfsg-1 b3f2c822151804125d08db94c65852f711c2e5df2145a59da120748dc32eb9c3
    GIT https://github.com/libsdl-org/SDL.git release-2.26.5)
set(src ${SDL_SOURCE_DIR}/src)
file(GLOB sources ${src}/*.c ${src}/*/*.c ${src}/*/emscripten/*.c ${src}/*/dummy/*.c
    ${src}/thread/generic/*.c ${src}/timer/unix/*.c ${src}/video/yuv2rgb/*.c)
list(FILTER sources EXCLUDE REGEX "/src/(audio|dynapi|haptic|hidapi|main|test)/")
add_library(sdl STATIC ${sources})
target_include_directories(sdl PUBLIC ${SDL_SOURCE_DIR}/include)  # before Emscripten's own SDL 1
target_compile_options(sdl PRIVATE -Os -w -include ${CMAKE_SOURCE_DIR}/cmake/sdl_wasm_config.h)
