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

if(PETAL_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(PETAL_SANITIZE)
    # A number too large for its integer becomes another one on each processor.
    add_compile_options(-fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# For Petal's own sources; others' sources are compiled as they are.
add_library(petal_flags INTERFACE)
target_compile_options(petal_flags INTERFACE -Wall -Wextra)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)  # GCC 12 and 13 see these where there are none, inside std::string and std::vector
    target_compile_options(petal_flags INTERFACE -Wno-restrict -Wno-array-bounds)
endif()
target_include_directories(petal_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
