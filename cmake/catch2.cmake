# Catch2 3 for the tests: the system's, else compiled from its one amalgamated source.
if(NOT EMSCRIPTEN AND NOT PETAL_SANITIZE)
    find_package(Catch2 3.4 QUIET)
endif()
if(NOT TARGET Catch2::Catch2WithMain)
    petal_fetch(Catch2 3.7.1
        DEBIAN trixie catch2 3.7.1-0.5 c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
        GIT https://github.com/catchorg/Catch2.git v3.7.1)
    set(generated ${CMAKE_BINARY_DIR}/generated/catch2)
    configure_file(${Catch2_SOURCE_DIR}/src/catch2/catch_user_config.hpp.in ${generated}/catch2/catch_user_config.hpp)
    add_library(catch2 STATIC ${Catch2_SOURCE_DIR}/extras/catch_amalgamated.cpp)
    target_include_directories(catch2 SYSTEM PUBLIC ${Catch2_SOURCE_DIR}/src ${generated})
    target_compile_options(catch2 PRIVATE $<$<BOOL:${PETAL_SANITIZE}>:-O0;-fno-sanitize=fuzzer-no-link>)
    add_library(Catch2::Catch2WithMain ALIAS catch2)
    list(APPEND CMAKE_MODULE_PATH ${Catch2_SOURCE_DIR}/extras)
endif()
include(Catch)
