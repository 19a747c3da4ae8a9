#include "experiment/file_refusal.hpp"

#include "experiment/choice.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

// Filled with "value 0", "value 1", …
FileRefusal refusal_for(FileFault fault) {
    FileRefusal refusal{fault, {}};
    while (!refusal.is_sound() && refusal.values.size() < 10)
        refusal.values.push_back("value " + std::to_string(refusal.values.size()));
    return refusal;
}

}  // namespace

TEST_CASE("every fault of a file has a whole sentence in both languages, which names all that is known of it") {
    for (std::size_t i = 0; i < enumerator_count<FileFault>(); ++i) {
        const FileRefusal refusal = refusal_for(static_cast<FileFault>(i));
        CAPTURE(i, text_of(refusal, Language::en), text_of(refusal, Language::zh));
        REQUIRE(refusal.is_sound());
        for (const Language language : {Language::en, Language::zh}) {
            const std::string text = text_of(refusal, language);
            CHECK(text.find_first_of("{}") == std::string::npos);
            CHECK(text.ends_with(language == Language::zh ? "。" : "."));
            for (const std::string& value : refusal.values) CHECK(text.find(value) != std::string::npos);
        }
    }
}

TEST_CASE("a refusal takes as many values as its sentence has places") {
    CHECK(FileRefusal().is_sound());
    CHECK(FileRefusal{FileFault::label_count, {"Y", "3", "2"}}.is_sound());
    CHECK_FALSE(FileRefusal{FileFault::label_count, {"Y", "3"}}.is_sound());
    CHECK_FALSE(FileRefusal{FileFault::label_count, {"Y", "3", "2", "1"}}.is_sound());
}

TEST_CASE("a refusal with too few values is still worded") {
    CHECK(text_of({FileFault::no_pixels, {"Y"}}, Language::en) == "There is Y, but no {1}.");
    CHECK(text_of({FileFault::no_pixels, {"Y"}}, Language::zh) == "有 Y，却没有 {1}。");
}
