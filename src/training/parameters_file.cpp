#include "training/parameters_file.hpp"

#include "experiment/problem_text.hpp"
#include "experiment/values.hpp"
#include "formats/file_error.hpp"
#include "formats/npz.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace petal {

namespace {

constexpr std::size_t most_layers = values::most_layers + 1;  // the hidden ones and the output

// The arrays of a file, of which no more numbers are taken than a network has.
class ArrayFile {
  public:
    explicit ArrayFile(std::span<const std::uint8_t> bytes) : npz_(bytes) {}

    bool has(const std::string& name) const { return npz_.has(name); }

    NumberArray read(const std::string& name) {
        NumberArray array = npz_.read(name, left_);
        left_ -= array.values.size();
        if (array.values.empty()) throw FileError(name + " is empty.");
        const auto is_finite = [](double value) { return std::isfinite(value); };
        if (!std::all_of(array.values.begin(), array.values.end(), is_finite))
            throw FileError(name + " holds a number that is not finite.");
        return array;
    }

    // "parameters, costs", for messages.
    std::string names() const {
        std::string text;
        for (const std::string& name : npz_.names()) text += (text.empty() ? "" : ", ") + name;
        return text.empty() ? "nothing" : shown_text(text);
    }

  private:
    NpzFile npz_;
    std::size_t left_ = values::most_parameters;
};

Matrix read_weights(ArrayFile& file, const std::string& name) {
    const NumberArray array = file.read(name);
    if (array.shape.size() != 2)
        throw FileError(name + " has shape " + shape_text(array.shape) +
                        "; two dimensions are needed: (units of the layer, units of the layer before).");
    const auto rows = static_cast<Eigen::Index>(array.shape[0]), columns = static_cast<Eigen::Index>(array.shape[1]);
    if (!array.fortran_order) return Eigen::Map<const Matrix>(array.values.data(), rows, columns);
    return Eigen::Map<const Matrix>(array.values.data(), columns, rows).transpose();
}

// n numbers in a row, in a column or in one dimension; a single one may have no dimension at all.
Vector read_bias(ArrayFile& file, const std::string& W, const std::string& name, std::size_t n) {
    if (!file.has(name)) throw FileError("There is a " + W + ", but no " + name + ".");
    const NumberArray b = file.read(name);
    const bool is_line = b.shape.size() < 2 || (b.shape.size() == 2 && (b.shape[0] == 1 || b.shape[1] == 1));
    if (!is_line || b.values.size() != n)
        throw FileError(name + " has shape " + shape_text(b.shape) + "; " + W + " needs " + shape_text({n, 1}) + ".");
    return Eigen::Map<const Vector>(b.values.data(), static_cast<Eigen::Index>(n));
}

// The course's logistic regression: a column w of n_x weights and a number b.
Parameters read_logistic(ArrayFile& file) {
    const NumberArray w = file.read("w");
    if (w.shape.size() != 1 && (w.shape.size() != 2 || w.shape[1] != 1))
        throw FileError("w has shape " + shape_text(w.shape) +
                        "; the course's column (n_x, 1) is needed, or an array W1 of shape (n_1, n_x).");
    const Matrix W = Eigen::Map<const Vector>(w.values.data(), static_cast<Eigen::Index>(w.values.size())).transpose();
    return {{LayerParameters{W, read_bias(file, "w", "b", 1)}}};
}

Parameters read_layers(ArrayFile& file) {
    Parameters parameters;
    for (std::size_t l = 1; file.has("W" + std::to_string(l)); ++l) {
        const std::string number = std::to_string(l), name = "W" + number;
        if (l > most_layers) throw FileError("The file has more than " + std::to_string(most_layers) + " layers.");
        LayerParameters layer;
        layer.W = read_weights(file, name);
        layer.b = read_bias(file, name, "b" + number, static_cast<std::size_t>(layer.W.rows()));
        if (l > 1 && layer.W.cols() != parameters.layers.back().W.rows())
            throw FileError(name + " has " + std::to_string(layer.W.cols()) + " columns, but the layer before it has " +
                            std::to_string(parameters.layers.back().W.rows()) + " units.");
        parameters.layers.push_back(std::move(layer));
    }
    return parameters;
}

// A layer behind a missing one would be lost.
void check_complete(const ArrayFile& file, std::size_t layers) {
    for (std::size_t l = layers + 1; l <= most_layers; ++l)
        for (const char* letter : {"W", "b"})
            if (file.has(letter + std::to_string(l)))
                throw FileError("There is a " + (letter + std::to_string(l)) + ", but no W" +
                                std::to_string(layers + 1) + ".");
}

}  // namespace

std::vector<std::uint8_t> write_parameters(const Parameters& parameters) {
    std::vector<std::pair<std::string, Matrix>> arrays;
    for (std::size_t l = 1; l <= parameters.layers.size(); ++l) {
        arrays.emplace_back("W" + std::to_string(l), parameters.layers[l - 1].W);
        arrays.emplace_back("b" + std::to_string(l), parameters.layers[l - 1].b);
    }
    return write_npz(arrays);
}

Parameters read_parameters(std::span<const std::uint8_t> bytes) {
    ArrayFile file(bytes);
    Parameters parameters = read_layers(file);
    check_complete(file, parameters.layers.size());
    if (!parameters.layers.empty()) return parameters;
    if (file.has("w")) return read_logistic(file);
    throw FileError("The file has no array W1. It holds " + file.names() +
                    "; save the arrays W1, b1, W2, b2, … by name, as numpy.savez(FILE, **parameters) does.");
}

void check_shapes(const Parameters& parameters, const Architecture& architecture) {
    const auto layers = static_cast<int>(parameters.layers.size());
    if (layers != architecture.L())
        throw FileError("The file has " + std::to_string(layers) + (layers == 1 ? " layer" : " layers") +
                        ", the experiment " + std::to_string(architecture.L()) + ".");
    for (std::size_t l = 1; l <= parameters.layers.size(); ++l) {
        const Matrix& W = parameters.layers[l - 1].W;
        const auto rows = static_cast<std::size_t>(W.rows()), columns = static_cast<std::size_t>(W.cols());
        const auto n = static_cast<std::size_t>(architecture.layers[l]);
        const auto n_prev = static_cast<std::size_t>(architecture.layers[l - 1]);
        if (rows == n && columns == n_prev) continue;
        const std::string name = "W" + std::to_string(l);
        throw FileError(name + " has shape " + shape_text({rows, columns}) + " in the file; the experiment needs " +
                        shape_text({n, n_prev}) + (rows == n_prev && columns == n ? ", its transpose." : "."));
    }
}

}  // namespace petal
