# What does not belong to a layer's library, which most tests link: the mains of its programs, and its window.
set(petal_of_a_program "main[^/]*\\.cpp$")
set(petal_of_a_window "/src/[a-z]+/window/[^/]*\\.cpp$")

# petal_layer(NAME USES a b c): the library petal_NAME of all that is in src/NAME. It sees the layers and libraries that it uses.
# Files that end in _web.cpp and worker_main.cpp are for wasm only, desktop.cpp and thread_link.cpp for the
# desktop only, hdf5_absent.cpp for a Petal without HDF5.
function(petal_layer name)
    cmake_parse_arguments(layer "" "" "USES" ${ARGN})
    petal_sources(${name} sources)
    list(FILTER sources EXCLUDE REGEX "${petal_of_a_program}|${petal_of_a_window}")

    if(sources)
        add_library(petal_${name} STATIC ${sources})
        set(scope PUBLIC)
    else()  # headers only
        add_library(petal_${name} INTERFACE)
        set(scope INTERFACE)
    endif()
    petal_compile_folders_as_one(petal_${name} ${sources})
    set_property(GLOBAL APPEND PROPERTY PETAL_LAYERS ${name})
    target_link_libraries(petal_${name} ${scope} petal_flags)
    foreach(used IN LISTS layer_USES)
        if(TARGET petal_${used})
            set(used petal_${used})
        endif()
        target_link_libraries(petal_${name} ${scope} ${used})
    endforeach()
endfunction()

# petal_compile_folders_as_one(TARGET SOURCES...): each folder's sources as one where PETAL_UNITY is on, but those with flags of
# their own. What the anonymous namespaces of a folder's files declare needs names of its own, then: functions of one name become
# overloads of each other.
function(petal_compile_folders_as_one target)
    if(NOT PETAL_UNITY OR NOT ARGN)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    foreach(source IN LISTS ARGN)
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(GET folder FILENAME folder)
        set_property(SOURCE ${source} PROPERTY UNITY_GROUP ${folder})
    endforeach()
endfunction()

# petal_precompile(FOR a b c HEADERS ...): these layers, whose flags are the same, share one precompiled header of the standard
# library and of HEADERS.
function(petal_precompile)
    if(NOT PETAL_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(shared "" "" "FOR;HEADERS" ${ARGN})
    foreach(layer IN LISTS shared_FOR)
        if(NOT TARGET petal_${layer})
            continue()
        elseif(owner)
            target_precompile_headers(petal_${layer} REUSE_FROM ${owner})
        else()
            set(owner petal_${layer})
            target_precompile_headers(${owner} PRIVATE ${PETAL_STANDARD_HEADERS} ${shared_HEADERS})
        endif()
    endforeach()
endfunction()

# petal_window(LAYER libraries...): the library petal_window of a layer's window, with the libraries that only it needs.
function(petal_window layer)
    petal_sources(${layer} sources)
    list(FILTER sources INCLUDE REGEX ${petal_of_a_window})
    add_library(petal_window STATIC ${sources})
    target_link_libraries(petal_window PUBLIC petal_${layer} ${ARGN})
endfunction()

# petal_program(TARGET LAYER libraries...): the executable of a layer's main, with the libraries that only it needs.
function(petal_program target layer)
    petal_sources(${layer} sources)
    list(FILTER sources INCLUDE REGEX ${petal_of_a_program})
    if(NOT sources)
        message(STATUS "src/${layer} has no main yet: ${target} is left out")
        return()
    endif()
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE petal_${layer} ${ARGN})
endfunction()

# petal_run_in_node(TARGET): as wasm it is run by "node TARGET.js" and ends when its main returns.
function(petal_run_in_node target)
    if(EMSCRIPTEN AND TARGET ${target})
        target_link_options(${target} PRIVATE -sENVIRONMENT=node -sEXIT_RUNTIME=1 -sNODERAWFS=1 -sWASM_ASYNC_COMPILATION=0)
    endif()
endfunction()

# The sources of a layer for this target.
function(petal_sources layer result)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${layer}/*.cpp)
    if(EMSCRIPTEN)
        list(FILTER sources EXCLUDE REGEX "(desktop|/thread_link)\\.cpp$")
    else()
        list(FILTER sources EXCLUDE REGEX "(_web|/worker_main)\\.cpp$")
    endif()
    if(PETAL_HAS_HDF5)
        list(FILTER sources EXCLUDE REGEX "/hdf5_absent\\.cpp$")
    else()
        list(FILTER sources EXCLUDE REGEX "/hdf5_desktop\\.cpp$")
    endif()
    set(${result} ${sources} PARENT_SCOPE)
endfunction()
