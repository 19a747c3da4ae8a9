// The works of works.mjs in Petal's hands, for the two bench programs: the native one and the wasm module.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace petal::bench {

// What works.mjs tells everybody about a work.
struct Work {
    std::string name;  // W4 as Petal does it by itself, W4_plain without the Gram form
    std::vector<int> layers;
    std::string activation;
    int m = 0;  // 0: a region
    double learning_rate = 0;
};
// Reads "W2 2,50,1 tanh 400 0.4".
Work read_work(const std::string& text);
// How many numbers go with it: X, Y, W1, W2, …
std::size_t count_numbers(const Work& work);

class Job {
  public:
    virtual ~Job() = default;
    virtual void run(long count) = 0;            // so many iterations or pictures
    virtual std::vector<double> evidence() = 0;  // the cost now, or a sample of the last picture
};

// Reads `numbers` before it returns. Throws std::invalid_argument when there is no such work.
std::unique_ptr<Job> make_job(const Work& work, const double* numbers);

// How quickly the machine computes when nothing is in its way: two lanes, all in registers, chains enough to fill its
// pipes. An iteration is 1000 multiplications and 1000 additions ("multiply_add"), or 1000 divisions ("divide").
std::unique_ptr<Job> make_peak(const std::string& operation);

}  // namespace petal::bench
