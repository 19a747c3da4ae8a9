// How the members of a message become bytes and come back, in their order. Little-endian throughout:
//   whole numbers       their own width
//   double              its 64 bits, so that NaN stays what it was
//   bool, enumerations  one byte; a reader refuses what is no value of theirs
//   string, vector      a count of 32 bits, then the elements
//   optional            a bool, then the value if there is one
// Every value has exactly one encoding.
#pragma once

#include "experiment/choice.hpp"
#include "protocol/codec.hpp"
#include "protocol/members.hpp"

#include <array>
#include <bit>
#include <concepts>
#include <cstring>
#include <limits>
#include <optional>
#include <stdexcept>
#include <type_traits>

namespace petal::wire {

static_assert(std::endian::native == std::endian::little, "numbers are copied as they lie in memory");
static_assert(sizeof(int) == 4 && sizeof(double) == 8 && std::numeric_limits<double>::is_iec559);

template <class T>
concept Number = std::is_arithmetic_v<T> && !std::same_as<T, bool>;

// A vector's bytes where its elements are sent as they lie in memory.
template <Number T> std::size_t byte_size(const std::vector<T>& items) { return items.size() * sizeof(T); }

class Writer {
  public:
    template <Number T> void operator()(const T& value) {
        std::array<std::uint8_t, sizeof value> bytes;
        std::memcpy(bytes.data(), &value, sizeof value);
        for (const std::uint8_t byte : bytes) bytes_.push_back(byte);
    }
    void operator()(bool value) { bytes_.push_back(value ? 1 : 0); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum value) { bytes_.push_back(static_cast<std::uint8_t>(value)); }
    void operator()(const std::string& text) {
        write_count(text.size());
        append(text.data(), text.size());
    }
    template <Number T> void operator()(const std::vector<T>& items) {
        write_count(items.size());
        append(items.data(), byte_size(items));
    }
    template <class T> void operator()(const std::vector<T>& items) {
        write_count(items.size());
        for (const T& item : items) (*this)(item);
    }
    template <class T> void operator()(const std::optional<T>& value) {
        (*this)(value.has_value());
        if (value) (*this)(*value);
    }
    template <class T>
    requires std::is_class_v<T>
    void operator()(const T& message) {
        with_members(message, [this](const auto&... members) { ((*this)(members), ...); });
    }

    Bytes take() { return std::move(bytes_); }

  private:
    void write_count(std::size_t count) {
        if (count > std::numeric_limits<std::uint32_t>::max()) throw std::length_error("a message's list is too long");
        (*this)(static_cast<std::uint32_t>(count));
    }
    void append(const void* data, std::size_t size) {
        const auto* first = static_cast<const std::uint8_t*>(data);
        bytes_.insert(bytes_.end(), first, first + size);
    }

    Bytes bytes_;
};

// The fewest bytes that a T can take: those of one whose lists are all empty.
template <class T> std::size_t least_size() {
    static const std::size_t size = [] {
        Writer writer;
        writer(T{});
        return writer.take().size();
    }();
    return size;
}

// Reads until something is wrong; from then on nothing more is read and `complete` is false.
class Reader {
  public:
    explicit Reader(std::span<const std::uint8_t> bytes) : rest_(bytes) {}

    template <Number T> void operator()(T& value) { copy_to(&value, sizeof value); }
    void operator()(bool& value) { value = read_below(2) == 1; }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum& value) { value = static_cast<Enum>(read_below(static_cast<int>(enumerator_count<Enum>()))); }
    void operator()(std::string& text) {
        text.resize(read_count(1));
        copy_to(text.data(), text.size());
    }
    template <Number T> void operator()(std::vector<T>& items) {
        items.resize(read_count(sizeof(T)));
        copy_to(items.data(), byte_size(items));
    }
    template <class T> void operator()(std::vector<T>& items) {
        items.resize(read_count(least_size<T>()));
        for (T& item : items) (*this)(item);
    }
    template <class T> void operator()(std::optional<T>& value) {
        bool is_there = false;
        (*this)(is_there);
        value = is_there ? std::optional(T()) : std::nullopt;
        if (value) (*this)(*value);
    }
    // A struct that knows when its members do not fit each other says so with `bool is_sound() const`.
    template <class T>
    requires std::is_class_v<T>
    void operator()(T& message) {
        with_members(message, [this](auto&... members) { ((*this)(members), ...); });
        if constexpr (requires { message.is_sound(); })
            if (!message.is_sound()) refuse();
    }

    // All was well and nothing is left over.
    bool complete() const { return good_ && rest_.empty(); }
    void refuse() { good_ = false; }

  private:
    // A count of elements that take at least `least` bytes each; 0 when so many cannot follow.
    std::size_t read_count(std::size_t least) {
        std::uint32_t count = 0;
        (*this)(count);
        if (count > rest_.size() / least) refuse();
        return good_ ? count : 0;
    }
    // One byte with a value below `end`, else 0.
    int read_below(int end) {
        std::uint8_t value = 0;
        (*this)(value);
        if (value >= end) refuse();
        return good_ ? value : 0;
    }
    void copy_to(void* target, std::size_t size) {
        if (size > rest_.size()) refuse();
        if (!good_ || size == 0) return;
        std::memcpy(target, rest_.data(), size);
        rest_ = rest_.subspan(size);
    }

    std::span<const std::uint8_t> rest_;
    bool good_ = true;
};

}  // namespace petal::wire
