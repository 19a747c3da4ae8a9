# The toolchain of the preset wasm: the emcc that is first in PATH, Debian's or an SDK's.
find_program(EM_CONFIG em-config REQUIRED)
execute_process(COMMAND ${EM_CONFIG} EMSCRIPTEN_ROOT OUTPUT_VARIABLE root OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
include(${root}/cmake/Modules/Platform/Emscripten.cmake)

# Debian's emcc needs Debian's acorn when it links, and another node than Debian's does not look for it there.
if(root STREQUAL /usr/share/emscripten)
    set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
endif()
