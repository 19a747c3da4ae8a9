#include "cli/saved_parameters.hpp"

#include "cli/files.hpp"
#include "formats/file_error.hpp"
#include "training/parameters_file.hpp"

namespace petal {

Parameters load_parameters(const std::string& path, const Architecture& architecture) {
    const std::vector<std::uint8_t> bytes = read_file(path);
    try {
        Parameters parameters = read_parameters(bytes);
        check_shapes(parameters, architecture);
        return parameters;
    } catch (const FileError& error) {
        throw FileError(path + ": " + error.what());
    }
}

void save_parameters(const std::string& path, const Parameters& parameters) {
    write_file(path, write_parameters(parameters));
}

}  // namespace petal
