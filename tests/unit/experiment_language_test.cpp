#include "experiment/language.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string_view>
#include <type_traits>

using namespace petal;

namespace {

struct Translated {
    static constexpr char chinese[] = "词";
};
struct Untranslated {
    static constexpr char chinese[] = "";
};
template <class Text>
concept Compiles = requires {
    typename std::bool_constant<(Phrase{"word", Text::chinese}, true)>;
};

}  // namespace

TEST_CASE("a phrase compiles only with both of its languages") {
    STATIC_CHECK(Compiles<Translated>);
    STATIC_CHECK_FALSE(Compiles<Untranslated>);
    STATIC_CHECK_FALSE(std::is_constructible_v<Phrase, const char*>);
    STATIC_CHECK_FALSE(std::is_default_constructible_v<Phrase>);
}

TEST_CASE("a phrase says nothing only where that is meant") {
    STATIC_CHECK(std::string_view(Phrase::none().in(Language::en)).empty());
    STATIC_CHECK(std::string_view(Phrase::none().in(Language::zh)).empty());
}
