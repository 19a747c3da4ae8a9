# The two programs of the page. What JavaScript may call is marked EMSCRIPTEN_KEEPALIVE in their main files.
# petal_wasm_program(TARGET LAYER FACTORY ENVIRONMENT options...): TARGET.js and TARGET.wasm; FACTORY is the glue's function.
function(petal_wasm_program target layer factory environment)
    petal_program(${target} ${layer})
    if(NOT TARGET ${target})
        return()
    endif()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR} SUFFIX .js)
    target_link_options(${target} PRIVATE -O3 --no-entry
        -sMODULARIZE=1 -sEXPORT_NAME=${factory} -sENVIRONMENT=${environment}
        -sFILESYSTEM=0 ${ARGN})
endfunction()

petal_wasm_program(engine engine create_engine worker,node -sEXPORTED_RUNTIME_METHODS=UTF8ToString,HEAPU8)
petal_wasm_program(ui app create_ui web -sEXPORTED_RUNTIME_METHODS=ccall,UTF8ToString,HEAPU8 -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2)
target_link_libraries(ui PRIVATE petal_window)

# The page: both programs and web/ in one file.
if(TARGET engine AND TARGET ui)
    set(page ${CMAKE_SOURCE_DIR}/dist/index.html)
    file(GLOB web CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/web/*)
    find_program(NODE node REQUIRED NO_CMAKE_FIND_ROOT_PATH)
    find_program(NPM npm REQUIRED NO_CMAKE_FIND_ROOT_PATH)
    set(npm ${CMAKE_BINARY_DIR}/npm)  # the package is one of modules, which the programs beside it are not
    set(npm_packages ${npm}/node_modules/.package-lock.json)
    add_custom_command(
        OUTPUT ${npm_packages}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${npm}
        COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/web/package.json ${CMAKE_SOURCE_DIR}/web/package-lock.json ${npm}
        COMMAND ${NPM} ci --prefix ${npm} --ignore-scripts --no-audit --no-fund --silent
        DEPENDS ${CMAKE_SOURCE_DIR}/web/package.json ${CMAKE_SOURCE_DIR}/web/package-lock.json
        COMMENT "Fetching jsfive from npm"
        VERBATIM)
    add_custom_command(
        OUTPUT ${page}
        COMMAND ${NODE} ${CMAKE_SOURCE_DIR}/web/pack.mjs ${CMAKE_BINARY_DIR} ${page} ${PROJECT_VERSION}
            Petal=${CMAKE_SOURCE_DIR}/LICENSE "Dear ImGui=${imgui_SOURCE_DIR}/LICENSE.txt" SDL=${SDL_SOURCE_DIR}/LICENSE.txt zlib=${zlib_SOURCE_DIR}/LICENSE
            "Also inside=${CMAKE_SOURCE_DIR}/web/notices.txt"
        DEPENDS ${web} ${npm_packages} engine ui
        COMMENT "Packing dist/index.html"
        VERBATIM)
    add_custom_target(page ALL DEPENDS ${page})
endif()
