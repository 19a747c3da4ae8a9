#include "math/broadcasting.hpp"

#include <algorithm>

namespace petal {

namespace {

// The size of the i-th dimension from the right; 0 where there is none.
int size_from_right(const Shape& shape, std::size_t i) { return i < shape.size() ? shape[shape.size() - 1 - i] : 0; }

}  // namespace

std::vector<DimensionRule> broadcasting_rules(const Shape& a, const Shape& b) {
    using Kind = DimensionRule::Kind;
    std::vector<DimensionRule> rules;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
        const int of_a = size_from_right(a, i), of_b = size_from_right(b, i);
        if (of_a == of_b)
            rules.push_back({Kind::equal, of_a, of_b, of_a});
        else if (of_a <= 1 && of_b > 0)
            rules.push_back({Kind::stretch_a, of_a, of_b, of_b});
        else if (of_b <= 1)
            rules.push_back({Kind::stretch_b, of_a, of_b, of_a});
        else
            rules.push_back({Kind::mismatch, of_a, of_b, 0});
    }
    return rules;
}

std::optional<Shape> broadcast_shape(const Shape& a, const Shape& b) {
    Shape shape;
    for (const DimensionRule& rule : broadcasting_rules(a, b)) {
        if (rule.kind == DimensionRule::Kind::mismatch) return std::nullopt;
        shape.insert(shape.begin(), rule.result);
    }
    return shape;
}

std::string broadcast_error(const Shape& a, const Shape& b) {
    return "operands could not be broadcast together with shapes " + shape_text(a) + " " + shape_text(b) + " ";
}

Stretched stretched(const Array& array, const Shape& shape) {
    Stretched result{{shape, {}}, {}, {}};
    for (std::size_t i = 0; i < size_of(shape); ++i) {
        std::size_t rest = i, from = 0, step = 1;
        bool copied = false;
        for (std::size_t d = 0; d < shape.size(); ++d) {
            const auto size = static_cast<std::size_t>(size_from_right(shape, d));
            const std::size_t place = rest % size;
            rest /= size;
            const auto own = static_cast<std::size_t>(size_from_right(array.shape, d));
            if (own > 1) from += place * step;
            if (own <= 1 && place > 0) copied = true;
            step *= std::max<std::size_t>(own, 1);
        }
        result.from.push_back(from);
        result.copied.push_back(copied);
        result.array.values.push_back(array.values[from]);
    }
    return result;
}

ArrayResult combine(const Array& A, const Array& B, const std::function<double(double, double)>& f) {
    const auto shape = broadcast_shape(A.shape, B.shape);
    if (!shape) return {std::nullopt, broadcast_error(A.shape, B.shape)};
    const Array a = stretched(A, *shape).array, b = stretched(B, *shape).array;
    Array result{*shape, {}};
    for (std::size_t i = 0; i < a.values.size(); ++i) result.values.push_back(f(a.values[i], b.values[i]));
    return {result, {}};
}

}  // namespace petal
