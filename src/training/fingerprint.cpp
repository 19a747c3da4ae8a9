#include "training/fingerprint.hpp"

#include <cstring>

namespace petal {

namespace {

class Fnv1a {
  public:
    void add(std::uint64_t word) {
        for (int byte = 0; byte < 8; ++byte) {
            hash_ ^= (word >> (8 * byte)) & 0xff;
            hash_ *= 0x100000001b3;
        }
    }
    void add(double value) {
        std::uint64_t bits = 0x7ff8000000000000;  // every NaN: processors differ in its sign and payload
        if (value == value) std::memcpy(&bits, &value, sizeof bits);
        add(bits);
    }
    std::uint64_t value() const { return hash_; }

  private:
    std::uint64_t hash_ = 0xcbf29ce484222325;
};

}  // namespace

std::uint64_t fingerprint(const Parameters& parameters, const std::vector<CostPoint>& history) {
    Fnv1a hash;
    for (const LayerParameters& layer : parameters.layers) {
        for (Eigen::Index row = 0; row < layer.W.rows(); ++row)
            for (Eigen::Index column = 0; column < layer.W.cols(); ++column) hash.add(layer.W(row, column));
        for (Eigen::Index row = 0; row < layer.b.size(); ++row) hash.add(layer.b(row));
    }
    for (const CostPoint& point : history) {
        hash.add(static_cast<std::uint64_t>(point.iteration));
        hash.add(point.cost);
    }
    return hash.value();
}

std::string fingerprint_text(std::uint64_t fingerprint) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (int i = 15; i >= 0; --i, fingerprint >>= 4) text[static_cast<std::size_t>(i)] = digits[fingerprint & 15];
    return text;
}

}  // namespace petal
