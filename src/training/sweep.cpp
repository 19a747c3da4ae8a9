#include "training/sweep.hpp"

namespace petal {

Sweep::Sweep(Run base, std::shared_ptr<const Samples> data, std::vector<int> hidden_sizes, std::int64_t iterations)
    : base_(std::move(base)), data_(std::move(data)), hidden_sizes_(std::move(hidden_sizes)) {
    base_.iters = iterations;
    if (base_.act.size() > 1) base_.act.resize(1);
    sessions_.reserve(hidden_sizes_.size());
}

bool Sweep::ended() const {
    return sessions_.size() == hidden_sizes_.size() && (sessions_.empty() || sessions_.back().ended());
}

void Sweep::advance(std::chrono::microseconds budget) {
    if (ended()) return;
    if (sessions_.empty() || sessions_.back().ended()) {
        base_.hidden = {hidden_sizes_[sessions_.size()]};
        sessions_.emplace_back(base_, data_);
    }
    sessions_.back().advance(base_.iters, budget);
}

}  // namespace petal
