#include "formats/hdf5_refusal.hpp"

#include <string_view>

namespace petal {

namespace {

struct Reason {
    std::string_view key;
    FileFault fault;
};
constexpr Reason reasons[] = {
    {"damaged", FileFault::array_damaged},   {"group", FileFault::group},     {"link", FileFault::broken_link},
    {"elsewhere", FileFault::in_other_file}, {"type", FileFault::no_numbers}, {"number", FileFault::other_numbers},
    {"form", FileFault::other_storage},
};

// Registered numbers: 1 to 255 are the library's own, the others are on The HDF Group's list of filter plugins.
struct Filter {
    std::string_view number, name;
};
constexpr Filter filters[] = {{"4", "szip"},    {"5", "nbit"},      {"6", "scaleoffset"}, {"307", "bzip2"},
                              {"32000", "lzf"}, {"32001", "blosc"}, {"32004", "lz4"},     {"32008", "bitshuffle"},
                              {"32013", "zfp"}, {"32015", "zstd"},  {"32026", "blosc2"}};

std::string filter_name(std::string_view number) {
    for (const Filter& filter : filters)
        if (filter.number == number) return std::string(filter.name);
    return std::string(number);
}

}  // namespace

RefusedFileError hdf5_refusal(const std::string& array, std::string_view reason) {
    constexpr std::string_view of_filter = "filter ";
    if (reason.starts_with(of_filter))
        return {FileFault::other_filter, {array, filter_name(reason.substr(of_filter.size()))}};
    for (const Reason& known : reasons)
        if (known.key == reason) return {known.fault, {array}};
    return {FileFault::array_damaged, {array}};
}

}  // namespace petal
