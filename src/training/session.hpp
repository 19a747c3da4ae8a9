// One run being trained, in slices of any length. How it is sliced never changes its numbers.
#pragma once

#include "data/samples.hpp"
#include "nn/trainer.hpp"
#include "training/history.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace petal {

// How a model does on its data now. Test figures are NaN without a test set, training figures without training points.
struct Evaluation {
    double cost = 0, test_cost = 0;
    double train_accuracy = 0, test_accuracy = 0;  // 0 … 1
    std::vector<bool> wrong;                       // one entry a sample, in the order of Samples::held_out
    std::vector<double> probability;               // likewise: of class 1
};

struct GradientSummary {
    double difference = 0;  // relative; NaN without training points
    std::int64_t compared = 0, parameters = 0;
};

class Session {
  public:
    Session(const Run& run, std::shared_ptr<const Samples> data);

    // Trains until `last_iteration` (at most last_iteration()), the end of the budget, or an end of the run.
    // At least one iteration is done if any is due; a single iteration is never cut.
    void advance(std::int64_t last_iteration, std::chrono::microseconds budget);
    void advance(std::int64_t last_iteration) { advance(last_iteration, std::chrono::hours(24)); }

    // Nothing more to do: all iterations done, diverged, under the tolerance, or no training points.
    bool ended() const;
    bool stopped_by_tolerance() const { return stopped_by_tolerance_; }
    std::optional<Divergence> divergence() const { return trainer_.divergence(); }

    std::int64_t iteration() const { return trainer_.iteration(); }
    std::int64_t last_iteration() const { return last_iteration_; }  // the run's, unless it has been set further
    // As many iterations again as the run has may follow.
    void go_on() { last_iteration_ += run_.iters; }
    const Run& run() const { return run_; }
    const Samples& data() const { return *data_; }
    const Architecture& architecture() const { return trainer_.architecture(); }
    const Parameters& parameters() { return trainer_.parameters(); }
    // `threshold` as in labels_of.
    Evaluation evaluate(double threshold = 0.5);

    // The costs at the present parameters, computed once however many ask.
    const CostPoint& cost_point();
    double cost() { return cost_point().cost; }
    double test_cost() { return cost_point().test_cost; }

    // The recorded costs up to now, and the present one as the last point.
    std::vector<CostPoint> cost_curve();
    std::uint64_t fingerprint();

    // Compares the gradient with differences at the present parameters, without dropout. Of a network so large that
    // this would take longer than about `seconds`, only an even part of the parameters, on the first points.
    GradientSummary check_gradients(double seconds);

    // Goes on from these parameters, also where training has diverged or stopped by its tolerance. Their sizes must be
    // those of the architecture, else std::invalid_argument.
    void set_parameters(const Parameters& parameters);

    // Sets W[layer](row, column), or b[layer](row) for column -1; layer is 1 … L. False when there is no such
    // parameter or the value is not finite.
    bool set_parameter(int layer, int row, int column, double value);

  private:
    std::int64_t parameter_count() const;
    bool can_train() const { return data_->train.X.cols() > 0; }
    void judge(const Matrix& AL, const std::vector<int>& labels, const std::vector<int>& places, double threshold,
               Evaluation& result) const;

    Run run_;
    std::shared_ptr<const Samples> data_;
    Trainer trainer_;
    CostHistory history_;
    std::int64_t last_iteration_;
    std::optional<CostPoint> cost_point_;  // of the present parameters, once somebody has asked
    bool stopped_by_tolerance_ = false;
};

// The logistic regression that stands beside a network: the same data and training, no hidden layer, parameters from
// zero as in the course.
Run logistic_run(Run run);

}  // namespace petal
