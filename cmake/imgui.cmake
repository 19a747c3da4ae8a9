# Dear ImGui, always this version: the look of the page was made with it. The backends need SDL2 and OpenGL.
petal_fetch(imgui 1.90.1
    DEBIAN trixie imgui 1.90.1+ds-1 ecce377df0f90b292f15dcbd83d438bddc162b2388c881132bde18c787572a1c
    GIT https://github.com/ocornut/imgui.git v1.90.1)
file(GLOB sources ${imgui_SOURCE_DIR}/imgui*.cpp)
list(FILTER sources EXCLUDE REGEX "demo")
add_library(imgui STATIC ${sources} ${imgui_SOURCE_DIR}/misc/cpp/imgui_stdlib.cpp)  # fields of any length
target_include_directories(imgui SYSTEM PUBLIC ${imgui_SOURCE_DIR})
target_compile_definitions(imgui PUBLIC IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS
    IMGUI_ENABLE_TEST_ENGINE  # the hooks of src/ui/controls.cpp
    "ImDrawIdx=unsigned int") # a page full of plots may need more than 65536 corners
if(PETAL_TESTS AND NOT EMSCRIPTEN)
    target_compile_options(imgui PRIVATE -UNDEBUG)  # its assertions, for the tests that draw the page
endif()

include(sdl)
if(TARGET sdl)
    add_library(imgui_backends STATIC
        ${imgui_SOURCE_DIR}/backends/imgui_impl_sdl2.cpp ${imgui_SOURCE_DIR}/backends/imgui_impl_opengl3.cpp)
    target_link_libraries(imgui_backends PUBLIC imgui sdl)
    if(EMSCRIPTEN)
        target_compile_definitions(imgui_backends PRIVATE IMGUI_IMPL_OPENGL_ES3)
        target_compile_options(imgui PRIVATE -Os)
    endif()
endif()
