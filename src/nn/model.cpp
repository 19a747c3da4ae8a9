#include "nn/model.hpp"

#include "nn/dense_model.hpp"
#include "nn/gram_model.hpp"

namespace petal {

std::unique_ptr<Model> make_model(const Experiment& experiment, const Matrix& X, const Matrix& Y) {
    if (GramModel::suits(experiment, X)) return std::make_unique<GramModel>(experiment, X, Y);
    return std::make_unique<DenseModel>(experiment, X, Y);
}

}  // namespace petal
