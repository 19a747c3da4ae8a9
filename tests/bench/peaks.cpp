// What the roofline is measured with.
#include "petal_bench.hpp"

#include "math/lanes.hpp"

#include <stdexcept>

namespace petal::bench {

namespace {

// Read at run time, so that the compiler cannot know them. With them every chain stays near 1.
const volatile double factor = 1 - 1e-9, term = 1e-9, dividend = 1.001;

struct MultiplyAdd {
    Lanes f = splat(factor), t = splat(term);
    PETAL_INLINE Quad operator()(Quad a) const { return a * f + t; }
};

struct Divide {
    Lanes n = splat(dividend);
    PETAL_INLINE Quad operator()(Quad a) const { return {n / a.low, n / a.high}; }
};

template <class Operation> class Peak : public Job {
  public:
    void run(long count) override {
        const Operation next;
        Quad a = mean_, b = a, c = a, d = a, e = a;  // not an array: clang 14 would leave it in memory
        for (long rounds = count * 1000 / 20; rounds > 0; --rounds)
            a = next(a), b = next(b), c = next(c), d = next(d), e = next(e);
        mean_ = (a + b + c + d + e) * splat(0.2);
    }
    std::vector<double> evidence() override { return {sum_of(mean_)}; }

  private:
    Quad mean_ = quad(1.0);
};

}  // namespace

std::unique_ptr<Job> make_peak(const std::string& operation) {
    if (operation == "multiply_add") return std::make_unique<Peak<MultiplyAdd>>();
    if (operation == "divide") return std::make_unique<Peak<Divide>>();
    throw std::invalid_argument("no peak: " + operation);
}

}  // namespace petal::bench
