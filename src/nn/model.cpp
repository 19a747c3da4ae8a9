#include "nn/model.hpp"

#include "nn/dense_model.hpp"
#include "nn/gram_model.hpp"

namespace petal {

std::unique_ptr<Model> make_model(const Run& run, const Matrix& X, const Matrix& Y) {
    if (GramModel::suits(run, X)) return std::make_unique<GramModel>(run, X, Y);
    return std::make_unique<DenseModel>(run, X, Y);
}

}  // namespace petal
