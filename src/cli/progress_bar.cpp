#include "cli/progress_bar.hpp"

#include <unistd.h>
#include <cstdio>
#include <string>

namespace petal {

namespace {
constexpr auto patience = std::chrono::milliseconds(100);  // between drawings, and before the first
constexpr int width = 40;

bool is_terminal() {
#ifdef __EMSCRIPTEN__
    return false;  // Emscripten takes every standard stream for a terminal
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

}  // namespace

ProgressBar::ProgressBar(std::int64_t total)
    : total_(total), on_terminal_(is_terminal()), next_(std::chrono::steady_clock::now() + patience) {}

ProgressBar::~ProgressBar() {
    if (drawn_) std::fputs("\r\033[K", stderr);
}

bool ProgressBar::is_due() const { return on_terminal_ && total_ > 0 && std::chrono::steady_clock::now() >= next_; }

void ProgressBar::show(std::int64_t done, double cost) {
    next_ = std::chrono::steady_clock::now() + patience;
    drawn_ = true;
    const auto filled = static_cast<std::size_t>(width * done / total_);
    const std::string bar = std::string(filled, '=') + std::string(width - filled, ' ');
    std::fprintf(stderr, "\r\033[K[%s] %lld of %lld, cost %.6f", bar.c_str(), static_cast<long long>(done),
                 static_cast<long long>(total_), cost);
}

}  // namespace petal
