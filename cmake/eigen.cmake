# Eigen 3.4: headers only, so wasm takes the system's too.
find_path(EIGEN_INCLUDE_DIR Eigen/Core PATH_SUFFIXES eigen3 include/eigen3
    PATHS /usr/include /usr/local/include /opt/homebrew/include NO_CMAKE_FIND_ROOT_PATH)
if(EIGEN_INCLUDE_DIR)
    file(STRINGS ${EIGEN_INCLUDE_DIR}/Eigen/src/Core/util/Macros.h fits REGEX "define EIGEN_(WORLD_VERSION 3|MAJOR_VERSION 4)$")
    list(LENGTH fits fits)
endif()
if(NOT fits EQUAL 2)
    petal_fetch(Eigen 3.4.0 GIT https://gitlab.com/libeigen/eigen.git 3.4.0)
    set(EIGEN_INCLUDE_DIR ${Eigen_SOURCE_DIR})
endif()

add_library(eigen INTERFACE)
target_include_directories(eigen SYSTEM INTERFACE ${EIGEN_INCLUDE_DIR})
# Without its own vector code, which fuses multiply and add on ARM and is another on each processor: Eigen is then plain C++, and
# what is fast in Petal does not go through it.
target_compile_definitions(eigen INTERFACE EIGEN_MPL2_ONLY EIGEN_DONT_VECTORIZE)
