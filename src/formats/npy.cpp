#include "formats/npy.hpp"

#include "formats/file_error.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <string_view>

namespace petal {

namespace {

using View = std::span<const std::uint8_t>;

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::size_t version_1_size = 10, later_version_size = 12;  // magic, version and length of the header
constexpr std::uint8_t last_version = 3;
constexpr std::size_t alignment = 64;
constexpr std::size_t largest_size = std::size_t{1} << 28;  // of a dimension

std::uint64_t bits_of(View bytes, bool big_endian) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) bits = bits << 8 | bytes[big_endian ? i : bytes.size() - 1 - i];
    return bits;
}

double float64_of(std::uint64_t bits) {
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}
double float32_of(std::uint64_t bits) {
    const auto low = static_cast<std::uint32_t>(bits);
    float value;
    std::memcpy(&value, &low, sizeof value);
    return static_cast<double>(value);
}
// IEEE 754 binary16: a sign, 5 bits of exponent, 10 of the fraction.
double float16_of(std::uint64_t bits) {
    const int exponent = static_cast<int>(bits >> 10 & 0x1f), fraction = static_cast<int>(bits & 0x3ff);
    double value = exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(1024 + fraction, exponent - 25);
    if (exponent == 0x1f)
        value = fraction == 0 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    return bits >> 15 != 0 ? -value : value;
}
template <class Whole> double whole_of(std::uint64_t bits) { return static_cast<double>(static_cast<Whole>(bits)); }

// How an entry is read, by NumPy's dtype.str without the order of its bytes.
struct EntryType {
    std::string_view type;
    std::size_t size;
    bool whole;
    double (*value_of)(std::uint64_t bits);
};
constexpr EntryType entry_types[] = {
    {"f8", 8, false, float64_of},
    {"f4", 4, false, float32_of},
    {"f2", 2, false, float16_of},
    {"b1", 1, true, whole_of<std::uint8_t>},
    {"i1", 1, true, whole_of<std::int8_t>},
    {"u1", 1, true, whole_of<std::uint8_t>},
    {"i2", 2, true, whole_of<std::int16_t>},
    {"u2", 2, true, whole_of<std::uint16_t>},
    {"i4", 4, true, whole_of<std::int32_t>},
    {"u4", 4, true, whole_of<std::uint32_t>},
    {"i8", 8, true, whole_of<std::int64_t>},
    {"u8", 8, true, whole_of<std::uint64_t>},
};

// What is refused, by the letter of its dtype.
struct OtherType {
    char letter;
    FileFault fault;
};
constexpr OtherType other_types[] = {
    {'O', FileFault::python_objects}, {'c', FileFault::complex_numbers}, {'U', FileFault::text_entries},
    {'S', FileFault::text_entries},   {'M', FileFault::dates},           {'m', FileFault::spans_of_time},
    {'f', FileFault::other_floats},   {'V', FileFault::raw_bytes},
};

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
            if (sizes.back() > largest_size) return std::nullopt;
        } else if (c != ',' && c != ' ' && c != 'L') {
            return std::nullopt;
        }
        in_number = c >= '0' && c <= '9';
    }
    return std::nullopt;
}

struct Header {
    std::string_view type;  // NumPy's dtype.descr: "'<f8'", or a list where an entry has several fields
    bool fortran_order = false;
    std::vector<std::size_t> shape;
    View data;
};

Header read_header(View bytes, const std::string& name) {
    const bool has_magic =
        bytes.size() >= later_version_size && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
    const std::uint8_t version = has_magic ? bytes[magic.size()] : 0;
    if (version == 0 || version > last_version) throw RefusedFileError(FileFault::no_numpy_array, {name});
    const std::size_t start = version == 1 ? version_1_size : later_version_size;
    const std::uint64_t size = bits_of(bytes.subspan(magic.size() + 2, start - magic.size() - 2), false);
    if (size > bytes.size() - start) throw RefusedFileError(FileFault::array_cut_off, {name});
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()) + start, static_cast<std::size_t>(size));
    const auto shape = tuple(value_of(text, "'shape'"));
    if (!shape) throw RefusedFileError(FileFault::no_shape, {name});
    return {value_of(text, "'descr'"), value_of(text, "'fortran_order'").starts_with("True"), *shape,
            bytes.subspan(start + static_cast<std::size_t>(size))};
}

[[noreturn]] void refuse_type(const std::string& name, std::string_view descr, const std::string& type) {
    if (descr.starts_with('[')) throw RefusedFileError(FileFault::records, {name});
    const auto is_printable = [](char c) { return c > ' ' && c <= '~'; };
    for (const OtherType& other : other_types)
        if (type.size() > 1 && type[1] == other.letter && std::all_of(type.begin(), type.end(), is_printable))
            throw RefusedFileError(other.fault, {name, type});
    throw RefusedFileError(FileFault::unknown_type, {name});
}

constexpr std::size_t most_utf8 = 3;  // bytes of a letter of the basic plane; others are left out

void append_utf8(std::uint64_t code, std::string& text) {
    const auto add = [&](std::uint64_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) return add(code);
    if (code < 0x800) {
        add(0xc0 | code >> 6);
    } else {
        add(0xe0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3f));
    }
    add(0x80 | (code & 0x3f));
}

// An array of so many letters an entry, each in `unit` bytes: bytes (S) or code points (U).
struct TextType {
    std::size_t letters, unit;
    bool big_endian;
};

TextType text_type(const std::string& name, std::string_view descr) {
    const std::string type = quoted(descr);
    const bool is_text = type.size() > 2 && (type[1] == 'S' || type[1] == 'U');
    const auto letters = is_text ? tuple("(" + type.substr(2) + ")") : std::nullopt;
    if (!letters || letters->size() != 1 || letters->front() == 0) refuse_type(name, descr, type);
    return {letters->front(), type[1] == 'S' ? std::size_t{1} : std::size_t{4}, type[0] == '>'};
}

// Up to the zeros behind it.
std::string text_of_entry(View entry, const TextType& type) {
    std::string text;
    for (std::size_t i = 0; i < entry.size(); i += type.unit) {
        const std::uint64_t code = bits_of(entry.subspan(i, type.unit), type.big_endian);
        if (code == 0) break;
        if (type.unit == 1)
            text += static_cast<char>(code);
        else if (code < 0x10000)
            append_utf8(code, text);
    }
    return text;
}

const EntryType& entry_type(const std::string& name, std::string_view descr) {
    const std::string type = quoted(descr);
    const bool has_order = type.starts_with('<') || type.starts_with('>') || type.starts_with('|');
    for (const EntryType& known : entry_types)
        if (has_order && type.compare(1, std::string::npos, known.type) == 0) return known;
    refuse_type(name, descr, type);
}

std::size_t entry_count(const std::string& name, const std::vector<std::size_t>& shape, std::size_t most) {
    std::size_t entries = 1;
    for (const std::size_t size : shape) {
        if (size > 0 && entries > most / size)
            throw RefusedFileError(FileFault::array_too_large, {name, shape_text(shape), std::to_string(most)});
        entries *= size;
    }
    return entries;
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

NumberArray read_npy_texts(View bytes, const std::string& name, std::size_t most_entries) {
    const Header header = read_header(bytes, name);
    const TextType type = text_type(name, header.type);
    const std::size_t texts = entry_count(name, header.shape, most_entries), size = type.letters * type.unit;
    const std::size_t width = type.unit == 1 ? type.letters : most_utf8 * type.letters;
    entry_count(name, {texts, width}, most_entries);
    if (texts > header.data.size() / size) throw RefusedFileError(FileFault::too_few_numbers, {name});
    NumberArray array{name, {texts, width}, false, true, std::vector<double>(texts * width)};
    for (std::size_t i = 0; i < texts; ++i) {
        const std::string text = text_of_entry(header.data.subspan(i * size, size), type);
        for (std::size_t k = 0; k < text.size(); ++k) array.values[i * width + k] = static_cast<std::uint8_t>(text[k]);
    }
    return array;
}

NumberArray read_npy(View bytes, const std::string& name, std::size_t most_entries) {
    const Header header = read_header(bytes, name);
    const EntryType& type = entry_type(name, header.type);
    const bool big_endian = header.type[1] == '>';
    const std::size_t entries = entry_count(name, header.shape, most_entries);
    if (entries > header.data.size() / type.size) throw RefusedFileError(FileFault::too_few_numbers, {name});
    NumberArray array{name, header.shape, header.fortran_order, type.whole, std::vector<double>(entries)};
    for (std::size_t i = 0; i < entries; ++i)
        array.values[i] = type.value_of(bits_of(header.data.subspan(i * type.size, type.size), big_endian));
    return array;
}

}  // namespace petal
