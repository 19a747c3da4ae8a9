#include "nn/dropout.hpp"

#include "math/numpy_random.hpp"

namespace petal {

std::uint32_t dropout_seed(const Run& run, std::int64_t update) {
    if (run.mask == DropoutMask::course) return 1;
    return run.seed + 1u + static_cast<std::uint32_t>(update);
}

std::vector<Matrix> dropout_masks(const Architecture& architecture, int m, double keep, std::uint32_t seed) {
    std::vector<Matrix> masks;
    if (keep >= 1) return masks;
    NumpyRandom random(seed);
    for (int l = 1; l < architecture.L(); ++l) {
        Matrix D = random.rand(architecture.layers[l], m);
        for (Eigen::Index i = 0; i < D.size(); ++i) D.data()[i] = D.data()[i] < keep ? 1 / keep : 0.0;
        masks.push_back(std::move(D));
    }
    return masks;
}

}  // namespace petal
