#include "experiment/language.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string_view>
#include <type_traits>

using namespace petal;

namespace {

using OneWord = const char (&)[4];  // a literal of three bytes
using NoWord = const char (&)[1];

}  // namespace

TEST_CASE("a phrase compiles only with both of its languages, wherever it stands") {
    STATIC_CHECK(std::is_constructible_v<Phrase, OneWord, OneWord>);
    STATIC_CHECK_FALSE(std::is_constructible_v<Phrase, OneWord, NoWord>);
    STATIC_CHECK_FALSE(std::is_constructible_v<Phrase, NoWord, OneWord>);
    STATIC_CHECK_FALSE(std::is_constructible_v<Phrase, OneWord>);
    STATIC_CHECK_FALSE(std::is_constructible_v<Phrase, const char*, const char*>);
    STATIC_CHECK_FALSE(std::is_default_constructible_v<Phrase>);
}

TEST_CASE("a phrase says nothing only where that is meant") {
    STATIC_CHECK(std::string_view(Phrase::none().in(Language::en)).empty());
    STATIC_CHECK(std::string_view(Phrase::none().in(Language::zh)).empty());
}
