// The desktop window: petal-desktop ['data=flower&hidden=4'].
#include "app/window/desktop.hpp"

#include <SDL.h>  // its main, where it has one

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>

namespace {

petal::Language system_language() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value) return std::strncmp(value, "zh", 2) == 0 ? petal::Language::zh : petal::Language::en;
    }
    return petal::Language::en;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        petal::Desktop desktop(argc > 1 ? argv[1] : "", system_language());
        while (desktop.frame()) {
        }
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "petal-desktop: %s\n", error.what());
        return 1;
    }
}
