#include "nn/region.hpp"

#include "nn/predict.hpp"
#include "nn/separable_region.hpp"

#include <stdexcept>

namespace petal {

Matrix region_probabilities(const Architecture& architecture, const Parameters& parameters, const Vector& xs,
                            const Vector& ys) {
    if (architecture.n_x() != 2) throw std::invalid_argument("region_probabilities: the network must have two inputs");
    if (separable(architecture, parameters, xs, ys)) return separable_region(parameters, xs, ys);
    Matrix X(2, xs.size() * ys.size());
    for (Eigen::Index r = 0; r < ys.size(); ++r) {
        X.row(0).segment(r * xs.size(), xs.size()) = xs.transpose();
        X.row(1).segment(r * xs.size(), xs.size()).setConstant(ys(r));
    }
    return predict_probabilities(architecture, parameters, X);
}

}  // namespace petal
