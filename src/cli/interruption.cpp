#include "cli/interruption.hpp"

#include <csignal>

namespace petal {

namespace {

volatile std::sig_atomic_t asked_to_end = 0;

extern "C" void note(int) {
    asked_to_end = 1;
    std::signal(SIGINT, SIG_DFL);
}

}  // namespace

Interruption::Interruption() : earlier_(std::signal(SIGINT, note)) { asked_to_end = 0; }
Interruption::~Interruption() { std::signal(SIGINT, earlier_); }

bool Interruption::asked() const { return asked_to_end != 0; }

}  // namespace petal
