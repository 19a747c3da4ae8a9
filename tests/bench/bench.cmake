# Adds the bench programs to Petal's targets: run.sh has CMake read this file when the project begins, and the file has
# itself read again at the end of CMakeLists.txt, when the layers are there.
if(NOT TARGET petal_nn)
    cmake_language(DEFER CALL include ${CMAKE_SOURCE_DIR}/tests/bench/bench.cmake)
    return()
endif()

set(bench ${CMAKE_SOURCE_DIR}/tests/bench)
if(EMSCRIPTEN)
    add_executable(petal_bench ${bench}/petal_bench.cpp ${bench}/peaks.cpp ${bench}/main_wasm.cpp)
    target_link_options(petal_bench PRIVATE -O3 --no-entry -sMODULARIZE=1 -sEXPORT_NAME=create_petal_bench -sENVIRONMENT=web
        -sFILESYSTEM=0 -sEXPORTED_RUNTIME_METHODS=ccall,HEAPF64)
else()
    add_executable(petal_bench ${bench}/petal_bench.cpp ${bench}/peaks.cpp ${bench}/main_native.cpp)
endif()
target_link_libraries(petal_bench PRIVATE petal_nn)
