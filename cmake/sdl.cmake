# SDL2 and OpenGL. For the desktop they are the system's: without them Petal has no window, and all else is built. For wasm SDL
# is compiled from its sources, of which only the window, its events and OpenGL are kept.
if(CMAKE_CROSSCOMPILING AND NOT EMSCRIPTEN)
    return()
elseif(NOT EMSCRIPTEN)
    find_package(SDL2 2.0.18 QUIET)
    find_package(OpenGL QUIET)
    if(NOT SDL2_FOUND OR NOT TARGET OpenGL::GL)
        message(NOTICE "No SDL2 with OpenGL (on Debian libsdl2-dev and libgl-dev): petal-desktop is left out")
        return()
    endif()
    add_library(sdl INTERFACE)
    target_link_libraries(sdl INTERFACE SDL2::SDL2 OpenGL::GL ${CMAKE_DL_LIBS})
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
