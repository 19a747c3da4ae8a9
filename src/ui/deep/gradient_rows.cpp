#include "ui/deep/gradient_rows.hpp"

#include "experiment/filled_text.hpp"
#include "ui/deep/steps.hpp"

namespace petal {

std::vector<GradientRow> gradient_rows(const Experiment& experiment) {
    const int L = layers_of(experiment);
    std::vector<GradientRow> rows;
    for (int l = L; l >= 1; --l) {
        const std::vector<std::string> layers{std::to_string(l), std::to_string(l - 1), std::to_string(l + 1)};
        const auto add = [&](BoxKind kind, const char* letter, const char* of_one_sample, const char* vectorized) {
            rows.push_back(
                {{kind, l}, layer_name(letter, l), filled(of_one_sample, layers), filled(vectorized, layers)});
        };
        if (l == L)
            add(BoxKind::activation_back, "dZ", "dz[{0}] = a[{0}] − y", "dZ[{0}] = A[{0}] − Y");
        else
            add(BoxKind::activation_back, "dZ", "dz[{0}] = W[{2}].T · dz[{2}] * g[{0}]′(z[{0}])",
                "dZ[{0}] = W[{2}].T · dZ[{2}] * g[{0}]′(Z[{0}])");
        if (l == 1)
            add(BoxKind::linear_back, "dW", "dW[1] = dz[1] · x.T", "dW[1] = 1/m · dZ[1] · X.T");
        else
            add(BoxKind::linear_back, "dW", "dW[{0}] = dz[{0}] · a[{1}].T", "dW[{0}] = 1/m · dZ[{0}] · A[{1}].T");
        add(BoxKind::linear_back, "db", "db[{0}] = dz[{0}]", "db[{0}] = 1/m · Σ dZ[{0}]");
    }
    return rows;
}

}  // namespace petal
