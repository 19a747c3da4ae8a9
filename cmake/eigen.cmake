# Eigen 3.4: headers only, so wasm takes the system's too.
find_path(EIGEN_INCLUDE_DIR Eigen/Core PATH_SUFFIXES eigen3 include/eigen3
    PATHS /usr/include /usr/local/include /opt/homebrew/include NO_CMAKE_FIND_ROOT_PATH)
if(NOT EIGEN_INCLUDE_DIR)
    petal_fetch(Eigen 3.4.0 GIT https://gitlab.com/libeigen/eigen.git 3.4.0)
    set(EIGEN_INCLUDE_DIR ${Eigen_SOURCE_DIR})
endif()

add_library(eigen INTERFACE)
target_include_directories(eigen SYSTEM INTERFACE ${EIGEN_INCLUDE_DIR})
# Equal numbers of registers give equal blocks of the matrix product, and so the same order of sums, on every target.
target_compile_definitions(eigen INTERFACE EIGEN_MPL2_ONLY EIGEN_ARCH_DEFAULT_NUMBER_OF_REGISTERS=16)
if(EMSCRIPTEN)
    set(shims ${CMAKE_SOURCE_DIR}/cmake/eigen_wasm)
    target_include_directories(eigen BEFORE INTERFACE ${shims})
    target_compile_options(eigen INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-include ${shims}/no_x86_assembly.h>")
endif()
