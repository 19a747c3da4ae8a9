#include "protocol/codec.hpp"

#include "protocol/wire.hpp"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>
#include <random>

using namespace petal;

namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

// Fills every member of a message, nested ones as well, with something of its own: no zeros, no empty lists.
class Filler {
  public:
    explicit Filler(std::uint32_t seed) : random_(seed) {}

    template <class T> void operator()(T& value) {
        if constexpr (std::is_same_v<T, bool>)
            value = random_() % 2 == 0;
        else if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(random_() % enumerator_count<T>());
        else if constexpr (std::is_arithmetic_v<T>)
            value = static_cast<T>(1 + random_() % 100);
        else if constexpr (std::is_same_v<T, std::string>)
            value = std::string(1 + random_() % 3, static_cast<char>(random_()));
        else
            wire::with_members(value, [this](auto&... members) {
                static_assert(sizeof...(members) == wire::member_count<T>());
                ((*this)(members), ...);
            });
    }
    template <class T> void operator()(std::vector<T>& items) {
        items.resize(1 + random_() % 2);
        for (T& item : items) (*this)(item);
    }
    template <class T> void operator()(std::optional<T>& value) { (*this)(value.emplace()); }
    void operator()(FileRefusal& refusal) {
        (*this)(refusal.fault);
        while (!refusal.is_sound()) (*this)(refusal.values.emplace_back());
    }

  private:
    std::mt19937 random_;
};

// Every alternative as it begins and filled, so that no message can be left out.
template <class Message> std::vector<Message> samples() {
    Filler fill(17);
    std::vector<Message> messages;
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (messages.emplace_back(std::in_place_index<i>), ...);
        (fill(std::get<i>(messages.emplace_back(std::in_place_index<i>))), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Message>>());
    return messages;
}

std::optional<Command> decode(std::span<const std::uint8_t> bytes, Command*) { return decode_command(bytes); }
std::optional<Event> decode(std::span<const std::uint8_t> bytes, Event*) { return decode_event(bytes); }
template <class Message> std::optional<Message> decoded(std::span<const std::uint8_t> bytes) {
    return decode(bytes, static_cast<Message*>(nullptr));
}

}  // namespace

TEST_CASE("a command's bytes are its alternative and its fields, little-endian") {
    CHECK(encode(Command(Pause{})) == Bytes{2});
    CHECK(encode(Command(Configure{"ab", true, 0x01020304})) == Bytes{0, 2, 0, 0, 0, 'a', 'b', 1, 4, 3, 2, 1});
    CHECK(encode(Command(Start{1.0})) == Bytes{1, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F});
    CHECK(encode(Command(StartSweep{{-1}, 2})) == Bytes{8, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 2, 0, 0, 0, 0, 0, 0, 0});
    CHECK(encode(Command(SetParameter{WhichModel::network, 1, 0, 0, 0})).at(1) == 1);
}

TEST_CASE("the fields of a command arrive") {
    const auto command = decode_command(encode(Command(SetParameter{WhichModel::logistic, 3, 4, -1, -0.0})));
    REQUIRE(command);
    const auto& set = std::get<SetParameter>(*command);
    CHECK(set.model == WhichModel::logistic);
    CHECK(set.layer == 3);
    CHECK(set.row == 4);
    CHECK(set.column == -1);
    CHECK((set.value == 0 && std::signbit(set.value)));
    const auto sweep = decode_command(encode(Command(StartSweep{{1, 20}, 7})));
    REQUIRE(sweep);
    CHECK(std::get<StartSweep>(*sweep).hidden_sizes == std::vector<int>{1, 20});
    CHECK(std::get<StartSweep>(*sweep).iterations == 7);
}

TEST_CASE("the fields of an event arrive, in nested lists as well") {
    Progress sent{3, RunState::diverged, 12, 10000, 1234.5, true, 2, 11, WhichModel::logistic, {}, {}};
    sent.logistic.test_cost = nan_value;
    sent.logistic.cost_iteration = {0, 1000};
    sent.logistic.region = {2, 1, {0, 65535}, {1, 0}};
    sent.logistic.layers = {{3, 2, 1, 2, {1.5, -2.5}, {0.5}, {7, 8}}, {}};
    sent.logistic.fingerprint = 0x0123456789abcdefULL;
    sent.logistic.edited_by_hand = true;
    const auto event = decode_event(encode(Event(sent)));
    REQUIRE(event);
    const auto& progress = std::get<Progress>(*event);
    CHECK(progress.state == RunState::diverged);
    CHECK(progress.iterations_per_second == 1234.5);
    CHECK(progress.stopped_by_tolerance);
    CHECK(progress.diverged_model == WhichModel::logistic);
    const ModelView& view = progress.logistic;
    CHECK(std::isnan(view.test_cost));
    CHECK(view.cost_iteration == std::vector<double>{0, 1000});
    CHECK(view.region.probability == std::vector<std::uint16_t>{0, 65535});
    REQUIRE(view.layers.size() == 2);
    CHECK(view.layers[0].W == std::vector<double>{1.5, -2.5});
    CHECK(view.layers[0].unit_regions == std::vector<std::uint8_t>{7, 8});
    CHECK(view.fingerprint == 0x0123456789abcdefULL);
    CHECK(view.edited_by_hand);
    CHECK(progress.network.layers.empty());
}

TEST_CASE("the members of a plain struct are found, however they look") {
    struct Member {
        int a, b;
        bool operator==(const Member&) const = default;
    };
    struct Mixed {
        bool yes;
        double number;
        Member nested;
        std::string text;
        std::vector<Member> list;
        WhichModel model;
        bool operator==(const Mixed&) const = default;
    };
    STATIC_CHECK(wire::member_count<Pause>() == 0);
    STATIC_CHECK(wire::member_count<Member>() == 2);
    STATIC_CHECK(wire::member_count<Mixed>() == 6);
    STATIC_CHECK(wire::member_count<CheckParameters>() == 2);
    STATIC_CHECK(wire::member_count<GradientFlow>() == 7);
}

TEST_CASE("each member is visited once, in its place") {
    struct Most {
        int a, b, c, d, e, f, g, h, i, j, k, l, m, n;
    };
    STATIC_CHECK(wire::member_count<Most>() == wire::most_members);
    const Most most{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    std::vector<int> visited;
    wire::with_members(most, [&](const auto&... members) { (visited.push_back(members), ...); });
    CHECK(visited == std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
}

TEMPLATE_TEST_CASE("every message comes back as it was sent", "", Command, Event) {
    for (const TestType& message : samples<TestType>()) {
        const Bytes bytes = encode(message);
        const auto back = decoded<TestType>(bytes);
        REQUIRE(back);
        CHECK(*back == message);
        CHECK(encode(*back) == bytes);
    }
}

TEMPLATE_TEST_CASE("a message cut short, or with a byte too many, is refused", "", Command, Event) {
    for (const TestType& message : samples<TestType>()) {
        Bytes bytes = encode(message);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            CHECK_FALSE(decoded<TestType>(std::span(bytes).first(size)));
        bytes.push_back(0);
        CHECK_FALSE(decoded<TestType>(bytes));
    }
}

TEMPLATE_TEST_CASE("whatever bytes are read as a message encode to the same bytes", "", Command, Event) {
    std::mt19937 random(3);
    const std::vector<TestType> messages = samples<TestType>();
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        Bytes bytes = encode(messages[random() % messages.size()]);
        for (int changes = 1 + static_cast<int>(random() % 3); changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random() % 3 == 0 ? random() : random() % 4);
        if (const auto message = decoded<TestType>(bytes)) {
            ++read;
            CHECK(encode(*message) == bytes);
        }
    }
    CHECK(read > 1000);
}

TEMPLATE_TEST_CASE("random bytes never do harm", "", Command, Event) {
    std::mt19937 random(4);
    for (int i = 0; i < 20000; ++i) {
        Bytes bytes(random() % 60);
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random() % 2 ? random() : random() % 8);
        if (const auto message = decoded<TestType>(bytes)) CHECK(encode(*message) == bytes);
    }
}

TEST_CASE("a length that cannot be true is refused before any memory is taken") {
    CHECK_FALSE(decode_command(Bytes{0, 0xFF, 0xFF, 0xFF, 0xFF, 'a'}));
    CHECK_FALSE(decode_command(Bytes{8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4}));
    CHECK_FALSE(decode_command(Bytes{8, 0, 0, 0, 0x80, 1, 2, 3, 4}));
    Bytes sweep = encode(Event(SweepProgress{}));
    const std::size_t results = 1 + 4 + 1 + 8;  // alternative, revision, running, iterations
    sweep[results + 3] = 0xFF;
    CHECK_FALSE(decode_event(sweep));
}

TEST_CASE("a byte that is no value of its enumeration or no truth value is refused") {
    Bytes set = encode(Command(SetParameter{}));
    set[1] = 2;
    CHECK_FALSE(decode_command(set));
    Bytes progress = encode(Event(Progress{}));
    progress[5] = 3;
    CHECK(decode_event(progress));
    progress[5] = 4;
    CHECK_FALSE(decode_event(progress));
    Bytes sweep = encode(Event(SweepProgress{}));
    sweep[5] = 2;
    CHECK_FALSE(decode_event(sweep));
}

TEST_CASE("every refusal of a file arrives, with the values of its sentence and with no others") {
    for (std::size_t i = 0; i < enumerator_count<FileFault>(); ++i) {
        PicturesTaken sent;
        sent.refusal = FileRefusal{static_cast<FileFault>(i), {}};
        std::vector<std::string>& values = sent.refusal->values;
        while (!sent.refusal->is_sound()) values.push_back(std::string(values.size(), 'x'));
        CAPTURE(i, values);
        CHECK(decode_event(encode(Event(sent))) == Event(sent));
        values.emplace_back("one too many");
        CHECK_FALSE(decode_event(encode(Event(sent))));
        values.pop_back();
        if (values.empty()) continue;
        values.pop_back();
        CHECK_FALSE(decode_event(encode(Event(sent))));
    }
}

TEST_CASE("a fault of a file that does not exist is refused") {
    PicturesTaken sent;
    sent.refusal = FileRefusal();
    Bytes bytes = encode(Event(sent));
    const std::size_t fault = 1 + 4 + 3 * 4 + 1;  // alternative, name, counts, whether there is a refusal
    REQUIRE(bytes[fault - 1] == 1);
    for (const std::size_t value : {enumerator_count<FileFault>(), std::size_t{255}}) {
        bytes[fault] = static_cast<std::uint8_t>(value);
        CHECK_FALSE(decode_event(bytes));
    }
}

TEST_CASE("an alternative that does not exist is refused") {
    CHECK_FALSE(decode_command(Bytes{}));
    CHECK_FALSE(decode_command(Bytes{static_cast<std::uint8_t>(std::variant_size_v<Command>)}));
    CHECK_FALSE(decode_event(Bytes{255}));
}

TEST_CASE("a file and pictures come back from the bytes that the page writes, and from no others") {
    // As web/given_message.js writes them; tests/browser/given.test.mjs has the same bytes.
    const Bytes file{1, 0, 0, 0, 'a', 0,   0, 0, 0,             // the name, no .npz
                     1, 0, 0, 0, 1,   0,   0, 0, 'X',           // one array "X"
                     2, 0, 0, 0, 1,   0,   0, 0, 0,   0, 0, 0,  // of shape (1,
                     2, 0, 0, 0, 0,   0,   0, 0, 1,             //              2), whole
                     2, 0, 0, 0, 7,   8,   0, 0, 0,   0,        // its bytes, no numbers
                     2, 0, 0, 0, 'n', 'o', 2, 9, 0,   0, 0};    // refused as "no"; to test on; file 9
    const auto given = decode_picture_file(file);
    REQUIRE(given);
    CHECK(given->name == "a");
    CHECK(given->npz.empty());
    CHECK(given->part == PicturePart::test);
    CHECK(given->number == 9);
    REQUIRE(given->arrays.size() == 1);
    const NamedArray& array = given->arrays.front();
    CHECK(array.name == "X");
    CHECK(array.shape == std::vector<std::int64_t>{1, 2});
    CHECK(array.whole);
    CHECK(array.bytes == std::vector<std::uint8_t>{7, 8});
    CHECK(array.numbers.empty());
    CHECK(array.refusal == "no");
    for (std::size_t size = 0; size < file.size(); ++size)
        CHECK_FALSE(decode_picture_file(std::span(file).first(size)));

    const Bytes pictures{1, 3, 0, 0, 0, 4, 5, 6};
    REQUIRE(decode_pictures(pictures));
    CHECK(decode_pictures(pictures)->cats);
    CHECK(decode_pictures(pictures)->pixels == std::vector<std::uint8_t>{4, 5, 6});
    CHECK_FALSE(decode_pictures(Bytes{255, 255, 255, 255}));
}
