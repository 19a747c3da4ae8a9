#include "petal_bench.hpp"

#include "nn/region.hpp"
#include "nn/trainer.hpp"

#include <cstdint>
#include <sstream>
#include <stdexcept>

namespace petal::bench {

namespace {

class Numbers {
  public:
    explicit Numbers(const double* next) : next_(next) {}

    // rows × columns, row by row.
    Matrix matrix(int rows, int columns) {
        const Matrix result = Eigen::Map<const Matrix>(next_, rows, columns);
        next_ += result.size();
        return result;
    }

  private:
    const double* next_;
};

Parameters read_parameters(const Work& work, Numbers& numbers) {
    Parameters parameters;
    for (std::size_t l = 1; l < work.layers.size(); ++l)
        parameters.layers.push_back({numbers.matrix(work.layers[l], work.layers[l - 1]), Vector::Zero(work.layers[l])});
    return parameters;
}

Run run_of(const Work& work) {
    Run run;
    run.hidden.assign(work.layers.begin() + 1, work.layers.end() - 1);
    run.act = {work.activation == "relu" ? Activation::relu : Activation::tanh};
    if (work.m > 0) run.lr = work.learning_rate;
    // Too small for any parameter to feel it, but the Gram form does not hold with it.
    if (work.name == "W4_plain") run.l1 = 1e-300;
    return run;
}

class Training : public Job {
  public:
    Training(const Work& work, Numbers numbers) : trainer_(make_trainer(work, numbers)) {
        trainer_.set_parameters(read_parameters(work, numbers));
    }
    void run(long count) override {
        while (count-- > 0) {
            if (!trainer_.step()) throw std::runtime_error("the training has diverged");
        }
    }
    std::vector<double> evidence() override { return {trainer_.cost()}; }

  private:
    static Trainer make_trainer(const Work& work, Numbers& numbers) {
        const Matrix X = numbers.matrix(work.m, work.layers.front()).transpose();
        const Matrix Y = numbers.matrix(1, work.m);
        std::vector<int> labels(static_cast<std::size_t>(work.m));
        for (int i = 0; i < work.m; ++i) labels[static_cast<std::size_t>(i)] = static_cast<int>(Y(0, i));
        return Trainer(run_of(work), X, labels);
    }

    Trainer trainer_;
};

// The picture of peers/region.mjs.
class RegionPicture : public Job {
  public:
    RegionPicture(const Work& work, Numbers numbers)
        : architecture_(architecture_of(run_of(work), work.layers.front())),
          parameters_(read_parameters(work, numbers)),
          xs_(Vector::LinSpaced(side, -reach, reach)),
          ys_(xs_.reverse()),
          rgba_(side * side) {
        for (std::uint32_t level = 0; level < 256; ++level) colours_[level] = 0xFF000000u | (255 - level) << 16 | level;
    }
    void run(long count) override {
        while (count-- > 0) {
            const Matrix A = region_probabilities(architecture_, parameters_, xs_, ys_);
            for (std::size_t i = 0; i < rgba_.size(); ++i) rgba_[i] = colours_[static_cast<int>(A.data()[i] * 255)];
        }
    }
    std::vector<double> evidence() override {
        std::vector<double> levels;
        for (int row = 8; row < side; row += 16) {
            for (int column = 8; column < side; column += 16)
                levels.push_back(rgba_[static_cast<std::size_t>(row * side + column)] & 0xFF);
        }
        return levels;
    }

  private:
    static constexpr int side = 256;
    static constexpr double reach = 6;

    Architecture architecture_;
    Parameters parameters_;
    Vector xs_, ys_;
    std::uint32_t colours_[256];
    std::vector<std::uint32_t> rgba_;
};

}  // namespace

Work read_work(const std::string& text) {
    std::istringstream words(text);
    Work work;
    std::string layers;
    words >> work.name >> layers >> work.activation >> work.m >> work.learning_rate;
    std::istringstream sizes(layers);
    for (std::string size; std::getline(sizes, size, ',');) work.layers.push_back(std::stoi(size));
    if (!words || work.layers.size() < 2) throw std::invalid_argument("no work: " + text);
    return work;
}

std::size_t count_numbers(const Work& work) {
    std::size_t count = static_cast<std::size_t>(work.m) * static_cast<std::size_t>(work.layers.front() + 1);
    for (std::size_t l = 1; l < work.layers.size(); ++l)
        count += static_cast<std::size_t>(work.layers[l] * work.layers[l - 1]);
    return count;
}

std::unique_ptr<Job> make_job(const Work& work, const double* numbers) {
    if (work.m == 0) return std::make_unique<RegionPicture>(work, Numbers(numbers));
    return std::make_unique<Training>(work, Numbers(numbers));
}

}  // namespace petal::bench
