# What Petal is built on. A fitting package of the system comes first; else the pinned release is fetched: on Debian from its
# source packages, whose signatures apt checks, elsewhere from upstream. One folder holds the sources for all presets.
set(PETAL_DEPS ${CMAKE_SOURCE_DIR}/build/deps CACHE PATH "Where fetched sources are kept")

include(FetchContent)

# petal_fetch(NAME VERSION  DEBIAN SUITE PACKAGE VERSION SHA256  GIT URL TAG): unpacks a source and sets NAME_SOURCE_DIR.
# Its own CMake files are not run.
function(petal_fetch name version)
    cmake_parse_arguments(from "" "" "DEBIAN;GIT" ${ARGN})
    set(folder ${PETAL_DEPS}/${name}-${version})
    find_program(APT_GET apt-get)
    if(NOT EXISTS ${folder} AND from_DEBIAN AND APT_GET)
        message(STATUS "Fetching the source of ${name} ${version} from Debian")
        file(MAKE_DIRECTORY ${PETAL_DEPS})
        execute_process(COMMAND sh ${CMAKE_SOURCE_DIR}/cmake/debian_source.sh ${from_DEBIAN} ${folder} RESULT_VARIABLE failed)
        if(failed)
            message(STATUS "Debian's source of ${name} cannot be had; trying upstream")
        endif()
    endif()
    if(NOT EXISTS ${folder})
        list(POP_FRONT from_GIT url tag)
        set(FETCHCONTENT_QUIET OFF)
        FetchContent_Declare(${name} GIT_REPOSITORY ${url} GIT_TAG ${tag} GIT_SHALLOW ON
            SOURCE_DIR ${folder} SOURCE_SUBDIR no-cmake-here)
        FetchContent_MakeAvailable(${name})
    endif()
    set(${name}_SOURCE_DIR ${folder} PARENT_SCOPE)
endfunction()

find_package(Threads REQUIRED)
include(eigen)
include(imgui)
include(hdf5)
include(zlib)
if(PETAL_TESTS)
    include(catch2)
    include(json)
endif()
