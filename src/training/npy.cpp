#include "training/npy.hpp"

#include "training/file_error.hpp"

#include <cstring>
#include <optional>
#include <string_view>

namespace petal {

namespace {

using View = std::span<const std::uint8_t>;

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::size_t version_1_size = 10, later_version_size = 12;  // magic, version and length of the header
constexpr std::size_t alignment = 64;
constexpr std::size_t most_entries = std::size_t{1} << 28;

std::uint64_t little_endian(View bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | bytes[i];
    return value;
}

double read_float64(View bytes) {
    const std::uint64_t bits = little_endian(bytes);
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}
double read_float32(View bytes) {
    const auto bits = static_cast<std::uint32_t>(little_endian(bytes));
    float value;
    std::memcpy(&value, &bits, sizeof value);
    return static_cast<double>(value);
}

// The text after "'key':" in the header, which is a Python dictionary of literals.
std::string_view value_of(std::string_view header, std::string_view key) {
    const std::size_t at = header.find(key);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = header.substr(at + key.size());
    const std::size_t first = rest.find_first_not_of(" :");
    return first == std::string_view::npos ? std::string_view{} : rest.substr(first);
}

std::string quoted(std::string_view value) {
    if (value.empty() || (value.front() != '\'' && value.front() != '"')) return {};
    const std::size_t end = value.find(value.front(), 1);
    return end == std::string_view::npos ? std::string{} : std::string(value.substr(1, end - 1));
}

// "(4, 2)" or "(4,)"; nothing when it is no tuple of sizes or the sizes are beyond bounds.
std::optional<std::vector<std::size_t>> tuple(std::string_view value) {
    if (value.empty() || value.front() != '(') return std::nullopt;
    std::vector<std::size_t> sizes;
    bool in_number = false;
    for (const char c : value.substr(1)) {
        if (c == ')') return sizes;
        if (c >= '0' && c <= '9') {
            if (!in_number) sizes.push_back(0);
            sizes.back() = sizes.back() * 10 + static_cast<std::size_t>(c - '0');
            if (sizes.back() > most_entries) return std::nullopt;
        } else if (c != ',' && c != ' ' && c != 'L') {
            return std::nullopt;
        }
        in_number = c >= '0' && c <= '9';
    }
    return std::nullopt;
}

struct Header {
    std::string type;  // as NumPy's dtype.str: "<f8"
    bool fortran_order = false;
    std::vector<std::size_t> shape;
    View data;
};

Header read_header(View bytes, const std::string& name) {
    if (bytes.size() < later_version_size || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0)
        throw FileError(name + " is not a NumPy array.");
    const bool version_1 = bytes[magic.size()] == 1;
    const std::size_t start = version_1 ? version_1_size : later_version_size;
    const std::uint64_t size = little_endian(bytes.subspan(magic.size() + 2, start - magic.size() - 2));
    if (size > bytes.size() - start) throw FileError(name + " is cut off.");
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()) + start, size);
    const auto shape = tuple(value_of(text, "'shape'"));
    if (!shape) throw FileError(name + " has no shape that Petal can read.");
    return {quoted(value_of(text, "'descr'")), value_of(text, "'fortran_order'").starts_with("True"), *shape,
            bytes.subspan(start + size)};
}

}  // namespace

std::vector<std::uint8_t> write_npy(const Matrix& values) {
    std::string header = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + std::to_string(values.rows()) + ", " +
                         std::to_string(values.cols()) + "), }";
    const std::size_t unpadded = version_1_size + header.size() + 1;
    header.append((alignment - unpadded % alignment) % alignment, ' ');
    header += '\n';

    std::vector<std::uint8_t> bytes(magic.begin(), magic.end());
    for (const std::size_t field : {std::size_t{1}, std::size_t{0}, header.size() & 0xff, header.size() >> 8})
        bytes.push_back(static_cast<std::uint8_t>(field));
    bytes.insert(bytes.end(), header.begin(), header.end());
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        std::uint64_t bits;
        std::memcpy(&bits, values.data() + i, sizeof bits);
        for (int byte = 0; byte < 8; ++byte) bytes.push_back(static_cast<std::uint8_t>(bits >> (8 * byte)));
    }
    return bytes;
}

Matrix read_npy(View bytes, const std::string& name) {
    const Header header = read_header(bytes, name);
    if (header.type != "<f8" && header.type != "<f4")
        throw FileError(name + " is of type " + (header.type.empty() ? "unknown" : header.type) +
                        "; Petal reads float64 and float32 (convert it with .astype(float)).");
    if (header.shape.empty() || header.shape.size() > 2)
        throw FileError(name + " has " + std::to_string(header.shape.size()) + " dimensions; 1 or 2 are needed.");
    const std::size_t rows = header.shape[0], columns = header.shape.size() == 2 ? header.shape[1] : 1;
    const std::size_t size = header.type == "<f8" ? 8 : 4, available = header.data.size() / size;
    if (rows > available || (rows > 0 && columns > available / rows))
        throw FileError(name + " is cut off: its shape asks for more numbers than there are.");

    Matrix values(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns));
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t position = header.fortran_order ? column * rows + row : row * columns + column;
            const View entry = header.data.subspan(position * size, size);
            values(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) =
                size == 8 ? read_float64(entry) : read_float32(entry);
        }
    }
    return values;
}

namespace {

double read_signed(View bytes) {
    const unsigned unused = 64 - 8 * static_cast<unsigned>(bytes.size());
    return static_cast<double>(static_cast<std::int64_t>(little_endian(bytes) << unused) >> unused);
}
double read_unsigned(View bytes) { return static_cast<double>(little_endian(bytes)); }

// How an entry of NumPy's dtype.str is read.
struct EntryType {
    std::size_t size;
    bool whole;
    double (*read)(View entry);
};
std::optional<EntryType> entry_type(const std::string& type) {
    if (type.size() != 3 || (type[0] != '<' && type[0] != '|')) return std::nullopt;
    const auto size = static_cast<std::size_t>(type[2] - '0');
    const bool power_of_two = size == 1 || size == 2 || size == 4 || size == 8;
    if (type == "<f8") return EntryType{8, false, read_float64};
    if (type == "<f4") return EntryType{4, false, read_float32};
    if (type[1] == 'i' && power_of_two) return EntryType{size, true, read_signed};
    if ((type[1] == 'u' && power_of_two) || type == "|b1") return EntryType{size, true, read_unsigned};
    return std::nullopt;
}

}  // namespace

NpyArray read_npy_array(View bytes, const std::string& name, std::size_t most_entries_wanted) {
    const Header header = read_header(bytes, name);
    const std::optional<EntryType> type = entry_type(header.type);
    if (!type)
        throw FileError(name + " is of type " + (header.type.empty() ? "unknown" : header.type) +
                        "; Petal reads whole numbers, float64 and float32.");
    std::size_t entries = 1;
    for (const std::size_t size : header.shape) {
        if (size > 0 && entries > most_entries_wanted / size) throw FileError(name + " is too large.");
        entries *= size;
    }
    if (entries > header.data.size() / type->size)
        throw FileError(name + " is cut off: its shape asks for more numbers than there are.");
    NpyArray array{header.shape, header.fortran_order, type->whole, std::vector<double>(entries)};
    for (std::size_t i = 0; i < entries; ++i)
        array.values[i] = type->read(header.data.subspan(i * type->size, type->size));
    return array;
}

}  // namespace petal
