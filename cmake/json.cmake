# nlohmann-json, which the tests read reference.json with: headers only.
find_path(JSON_INCLUDE_DIR nlohmann/json.hpp PATHS /usr/include /usr/local/include /opt/homebrew/include NO_CMAKE_FIND_ROOT_PATH)
if(NOT JSON_INCLUDE_DIR)
    petal_fetch(json 3.11.2 GIT https://github.com/nlohmann/json.git v3.11.2)
    set(JSON_INCLUDE_DIR ${json_SOURCE_DIR}/include)
endif()
# Through a link of its own, because the other headers beside it are not for wasm.
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/generated/json)
file(CREATE_LINK ${JSON_INCLUDE_DIR}/nlohmann ${CMAKE_BINARY_DIR}/generated/json/nlohmann SYMBOLIC)
add_library(json INTERFACE)
target_include_directories(json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/generated/json)
