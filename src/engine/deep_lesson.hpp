// The deep lab's part of a lesson: the opened iteration, the comparison of first weights, and the gradient check.
#pragma once

#include "protocol/messages.hpp"
#include "training/initialization_comparison.hpp"
#include "training/parameter_check.hpp"
#include "training/session.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace petal {

class DeepLesson {
  public:
    DeepLesson(const Experiment& experiment, std::shared_ptr<const Samples> data);

    void on(const OpenIteration& command);
    void on(const CheckParameters& command);
    void on(const StartComparison&);

    bool busy() const { return seeking() || checking() || comparing(); }
    void advance(std::chrono::microseconds budget);

    // What has been found since the last call, as events without their revision: the opened iteration at once,
    // the others when the page looks.
    std::optional<IterationOpened> take_opened();
    std::vector<Event> take_news(std::uint32_t revision);
    bool has_news() const { return check_news_ || comparison_news_; }

  private:
    bool seeking() const { return wanted_.has_value(); }
    bool checking() const { return check_wanted_ || (check_ && !check_->ended()); }
    bool comparing() const { return comparison_ && !comparison_->ended(); }
    void open();
    void start_check();

    Experiment experiment_;
    std::shared_ptr<const Samples> data_;
    Matrix Y_;  // of the training set
    Session walk_;
    std::optional<std::int64_t> wanted_;     // the iteration on the way to which walk_ is
    std::optional<IterationOpened> opened_;  // reached and not yet taken
    std::optional<CheckParameters> check_wanted_;
    PlantedFault fault_;
    std::int64_t checked_iteration_ = 0;
    std::unique_ptr<ParameterCheck> check_;
    std::unique_ptr<InitializationComparison> comparison_;
    bool check_news_ = false, comparison_news_ = false;
};

}  // namespace petal
