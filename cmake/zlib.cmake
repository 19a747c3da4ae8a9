# zlib, which unpacks compressed .npz files: the system's, or, for wasm, the five of its sources that inflate.
add_library(zlib INTERFACE)
if(NOT CMAKE_CROSSCOMPILING)
    find_package(ZLIB QUIET)
endif()
if(ZLIB_FOUND)
    target_link_libraries(zlib INTERFACE ZLIB::ZLIB)
    return()
endif()

petal_fetch(zlib 1.2.13
    DEBIAN bookworm zlib 1:1.2.13.dfsg-1 71feb7947e3c00ef125f83b79a4e529bde31171e5babe48b391f06758d1ab0a1
    GIT https://github.com/madler/zlib.git v1.2.13)
add_library(zlib_inflate STATIC)
foreach(source inflate inftrees inffast zutil adler32)
    target_sources(zlib_inflate PRIVATE ${zlib_SOURCE_DIR}/${source}.c)
endforeach()
target_include_directories(zlib_inflate SYSTEM PUBLIC ${zlib_SOURCE_DIR})
target_compile_definitions(zlib_inflate PRIVATE NO_GZIP)  # no gzip headers: without the tables of CRC-32
target_compile_options(zlib_inflate PRIVATE -Os -w)
target_link_libraries(zlib INTERFACE zlib_inflate)
