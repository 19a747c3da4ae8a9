// A run on points of the plane: the network, and logistic regression beside it.
#pragma once

#include "engine/planar_task.hpp"
#include "engine/training.hpp"

namespace petal {

class PlanarTraining : public Training {
  public:
    // `gradient_flow`: every Progress is followed by a GradientFlow.
    PlanarTraining(const PlanarTask& task, bool gradient_flow, Emit emit);

    using Training::on;
    void on(const SetParameter& command);
    void on(const CheckGradients&);

  private:
    void train(std::int64_t due_iteration, std::chrono::microseconds budget) override;
    RunState reached_state() const override;
    void begin_again() override;
    std::vector<Event> show(const Look& look) override;

    void train_on(const Session& edited);
    ModelView view_of(Session& model, const Look& look) const;
    void keep_first_norms();

    std::shared_ptr<const PlanarData> data_;
    PlaneBox box_;
    Emit emit_;
    Session logistic_;
    bool network_edited_ = false, logistic_edited_ = false;  // by hand, since iteration 0
    bool gradient_flow_;
    std::vector<double> first_norms_;  // of each layer's gradient at iteration 0
};

}  // namespace petal
