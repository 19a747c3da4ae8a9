// Any bytes are refused with a sentence, or give parameters whose file gives the same parameters again.
#include "formats/file_error.hpp"
#include "training/parameters_file.hpp"

#include <cstdlib>
#include <cstring>

using namespace petal;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const Parameters first = read_parameters({data, size});
        const Parameters second = read_parameters(write_parameters(first));
        require(first.layers.size() == second.layers.size());
        for (std::size_t l = 0; l < first.layers.size(); ++l) {
            require(first.layers[l].W == second.layers[l].W);
            require(first.layers[l].b == second.layers[l].b);
        }
    } catch (const FileError& error) {
        require(std::strlen(error.what()) > 0);
    }
    return 0;
}
