# One language and one arithmetic on every target: the fingerprints depend on it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# No fused multiply-add: it rounds once where two roundings are meant.
add_compile_options(-ffp-contract=off)

if(EMSCRIPTEN)
    # WebAssembly's own exceptions cost nothing until one is thrown.
    add_compile_options(-msimd128 -fwasm-exceptions)
    add_link_options(-fwasm-exceptions)
    if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.27)
        set(stack_size TOTAL_STACK)
    else()
        set(stack_size STACK_SIZE)
    endif()
    add_link_options(-sALLOW_MEMORY_GROWTH=1 -s${stack_size}=5242880)  # newer ones have 64 KB
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
    add_compile_options(-msse4.2)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "i.86")
        add_compile_options(-mfpmath=sse)  # x87 rounds to more than double
    endif()
else()
    add_compile_options(-fsigned-char)  # as on x86 and wasm; ARM's has no sign, except at Apple
endif()

if(PETAL_SANITIZE)
    # A number too large for its integer becomes another one on each processor. The fuzz targets share these libraries.
    add_compile_options(-fsanitize=address,undefined,float-cast-overflow,fuzzer-no-link -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# For Petal's own sources; others' sources are compiled as they are.
add_library(petal_flags INTERFACE)
target_compile_options(petal_flags INTERFACE -Wall -Wextra)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)  # GCC 12 and 13 see these where there are none, inside std::string and std::vector
    target_compile_options(petal_flags INTERFACE -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()
target_include_directories(petal_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)

# GCC's objects also hold what its link-time optimizer reads, for petal_one_definition; all else is linked without it.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND NOT CMAKE_CROSSCOMPILING)
    set(PETAL_ONE_DEFINITION ON)
    target_compile_options(petal_flags INTERFACE -flto -ffat-lto-objects)
    add_link_options($<$<NOT:$<BOOL:$<TARGET_PROPERTY:INTERPROCEDURAL>>>:-fno-lto>)
endif()

# Warnings stop the build where they are known to be Petal's own: with the compilers of Debian 12.
if((CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12\\.")
    OR (CMAKE_CXX_COMPILER_ID STREQUAL Clang AND CMAKE_CXX_COMPILER_VERSION MATCHES "^14\\."))
    set(known_compiler ON)
endif()
option(PETAL_WERROR "Take a warning for an error" ${known_compiler})
if(PETAL_WERROR)
    target_compile_options(petal_flags INTERFACE -Werror)
endif()

option(PETAL_PRECOMPILE "Precompile the headers of others, which take half of the time to compile a file" ON)
option(PETAL_UNITY "Compile the sources of a folder as one: all are built several times faster, and one file slower" ON)
set(PETAL_STANDARD_HEADERS <algorithm> <array> <cmath> <cstdint> <cstdio> <functional> <map> <memory> <optional> <span> <string>
    <string_view> <variant> <vector>)
