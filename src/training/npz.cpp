#include "training/npz.hpp"

#include "experiment/values.hpp"
#include "training/file_error.hpp"
#include "training/npy.hpp"
#include "training/zip.hpp"

#include <string>

namespace petal {

namespace {

constexpr std::size_t most_layers = values::most_layers + 1;  // the hidden ones and the output

std::string shape_text(Eigen::Index rows, Eigen::Index columns) {
    return "(" + std::to_string(rows) + ", " + std::to_string(columns) + ")";
}

const ZipEntry* find_entry(const std::vector<ZipEntry>& entries, const std::string& name) {
    for (const ZipEntry& entry : entries)
        if (entry.name == name + ".npy") return &entry;
    return nullptr;
}

Matrix read_array(const ZipEntry& entry, const std::string& name) {
    Matrix values = read_npy(zip_contents(entry), name);
    if (values.size() == 0) throw FileError(name + " is empty.");
    if (!values.allFinite()) throw FileError(name + " holds a number that is not finite.");
    return values;
}

Vector read_bias(const std::vector<ZipEntry>& entries, const std::string& number, Eigen::Index n) {
    const std::string name = "b" + number;
    const ZipEntry* entry = find_entry(entries, name);
    if (entry == nullptr) throw FileError("There is a W" + number + ", but no " + name + ".");
    const Matrix b = read_array(*entry, name);
    if ((b.rows() != 1 && b.cols() != 1) || b.size() != n)
        throw FileError(name + " has shape " + shape_text(b.rows(), b.cols()) + "; W" + number + " needs " +
                        shape_text(n, 1) + ".");
    return Eigen::Map<const Vector>(b.data(), b.size());
}

}  // namespace

std::vector<std::uint8_t> write_npz(const Parameters& parameters) {
    std::vector<ZipFile> files;
    for (std::size_t l = 1; l <= parameters.layers.size(); ++l) {
        const LayerParameters& layer = parameters.layers[l - 1];
        const std::string end = std::to_string(l) + ".npy";
        files.push_back({std::string("W").append(end), write_npy(layer.W)});
        files.push_back({std::string("b").append(end), write_npy(layer.b)});
    }
    return write_zip(files);
}

Parameters read_npz(std::span<const std::uint8_t> bytes) {
    const std::vector<ZipEntry> entries = zip_entries(bytes);
    Parameters parameters;
    for (std::size_t l = 1;; ++l) {
        const std::string number = std::to_string(l);
        const ZipEntry* entry = find_entry(entries, "W" + number);
        if (entry == nullptr) break;
        if (l > most_layers) throw FileError("The file has more than " + std::to_string(most_layers) + " layers.");
        LayerParameters layer;
        layer.W = read_array(*entry, "W" + number);
        layer.b = read_bias(entries, number, layer.W.rows());
        if (l > 1 && layer.W.cols() != parameters.layers.back().W.rows())
            throw FileError("W" + number + " has " + std::to_string(layer.W.cols()) +
                            " columns, but the layer before it has " +
                            std::to_string(parameters.layers.back().W.rows()) + " units.");
        parameters.layers.push_back(std::move(layer));
    }
    if (parameters.layers.empty()) throw FileError("The file has no array W1; parameters are named W1, b1, W2, b2, …");
    return parameters;
}

void check_shapes(const Parameters& parameters, const Architecture& architecture) {
    const auto layers = static_cast<int>(parameters.layers.size());
    if (layers != architecture.L())
        throw FileError("The file has " + std::to_string(layers) + (layers == 1 ? " layer" : " layers") +
                        ", the experiment " + std::to_string(architecture.L()) + ".");
    for (int l = 1; l <= layers; ++l) {
        const auto layer = static_cast<std::size_t>(l);
        const Matrix& W = parameters.layers[layer - 1].W;
        if (W.rows() != architecture.layers[layer] || W.cols() != architecture.layers[layer - 1])
            throw FileError("W" + std::to_string(l) + " has shape " + shape_text(W.rows(), W.cols()) +
                            " in the file; the experiment needs " +
                            shape_text(architecture.layers[layer], architecture.layers[layer - 1]) + ".");
    }
}

}  // namespace petal
