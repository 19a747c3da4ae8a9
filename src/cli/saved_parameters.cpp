#include "cli/saved_parameters.hpp"

#include "cli/files.hpp"
#include "training/file_error.hpp"
#include "training/npz.hpp"

namespace petal {

Parameters load_parameters(const std::string& path, const Architecture& architecture) {
    const std::vector<std::uint8_t> bytes = read_file(path);
    try {
        Parameters parameters = read_npz(bytes);
        check_shapes(parameters, architecture);
        return parameters;
    } catch (const FileError& error) {
        throw FileError(path + ": " + error.what());
    }
}

void save_parameters(const std::string& path, const Parameters& parameters) { write_file(path, write_npz(parameters)); }

void start_from(Session& session, const Parameters& parameters) {
    for (std::size_t l = 0; l < parameters.layers.size(); ++l) {
        const auto [W, b] = parameters.layers[l];
        const int layer = static_cast<int>(l) + 1;
        for (int row = 0; row < W.rows(); ++row) {
            for (int column = 0; column < W.cols(); ++column) session.set_parameter(layer, row, column, W(row, column));
            session.set_parameter(layer, row, -1, b(row));
        }
    }
}

}  // namespace petal
