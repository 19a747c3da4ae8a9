// Any bytes are refused with a sentence, or give parameters whose file gives the same parameters again.
// clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -Isrc -isystem /usr/include/eigen3
// tests/fuzz/npz_fuzz.cpp src/training/parameters_file.cpp src/formats/{npz,npy,number_array,zip,inflate}.cpp
// src/experiment/*.cpp -lz
// ./a.out -max_total_time=60 -rss_limit_mb=256 new_finds tests/fuzz/corpus/npz
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
