#include "protocol/codec.hpp"

#include "protocol/wire.hpp"

#include <utility>

namespace petal {

namespace {

template <class... Messages> Bytes encode_variant(const std::variant<Messages...>& message) {
    static_assert(sizeof...(Messages) <= 256, "the alternative is one byte");
    wire::Writer writer;
    writer(static_cast<std::uint8_t>(message.index()));
    std::visit(writer, message);
    return writer.take();
}

template <class Variant, std::size_t... alternatives>
std::optional<Variant> decode_variant(std::span<const std::uint8_t> bytes, std::index_sequence<alternatives...>) {
    wire::Reader reader(bytes);
    std::uint8_t index = 0;
    reader(index);
    std::optional<Variant> message;
    const auto read_as = [&]<std::size_t alternative>(std::integral_constant<std::size_t, alternative>) {
        reader(std::get<alternative>(message.emplace(std::in_place_index<alternative>)));
    };
    ((index == alternatives ? read_as(std::integral_constant<std::size_t, alternatives>()) : void()), ...);
    return reader.complete() ? std::move(message) : std::nullopt;
}

template <class Variant> std::optional<Variant> decode_variant(std::span<const std::uint8_t> bytes) {
    return decode_variant<Variant>(bytes, std::make_index_sequence<std::variant_size_v<Variant>>());
}

template <class Message> std::optional<Message> decode_fields(std::span<const std::uint8_t> bytes) {
    wire::Reader reader(bytes);
    Message message;
    reader(message);
    return reader.complete() ? std::optional(std::move(message)) : std::nullopt;
}

}  // namespace

Bytes encode(const Command& command) { return encode_variant(command); }
Bytes encode(const Event& event) { return encode_variant(event); }

std::optional<Command> decode_command(std::span<const std::uint8_t> bytes) { return decode_variant<Command>(bytes); }
std::optional<Event> decode_event(std::span<const std::uint8_t> bytes) { return decode_variant<Event>(bytes); }

std::optional<GivePictureFile> decode_picture_file(std::span<const std::uint8_t> bytes) {
    return decode_fields<GivePictureFile>(bytes);
}
std::optional<GivePictures> decode_pictures(std::span<const std::uint8_t> bytes) {
    return decode_fields<GivePictures>(bytes);
}

}  // namespace petal
