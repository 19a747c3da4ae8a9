#include "experiment/problem_text.hpp"

#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

std::string first_problem(std::string_view text, Language language) {
    return describe(parse_experiment(text).problems.at(0), language);
}

}  // namespace

TEST_CASE("a message names the key, the value and what is allowed, in both languages") {
    CHECK(first_problem("lr=-3", Language::en) == "“lr=-3” is passed over: lr must be a number above 0.");
    CHECK(first_problem("lr=-3", Language::zh) == "“lr=-3”未采用：lr 应为大于 0 的数。");
    CHECK(first_problem("m=5", Language::en) == "“m=5” is passed over: m must be a whole number from 10 to 100000.");
    CHECK(first_problem("m=5", Language::zh) == "“m=5”未采用：m 应为 10 到 100000 之间的整数。");
    CHECK(first_problem("lr=1&lr=2", Language::en) ==
          "“lr=2” is passed over: lr was given before, and the first value counts.");
    CHECK(first_problem("lr=1&lr=2", Language::zh) == "“lr=2”未采用：lr 重复出现，以第一次的值为准。");
    CHECK(first_problem("act=relu,tanh", Language::en) ==
          "“act=relu,tanh” does not fit the rest: give one activation for all hidden layers, or one for each.");
    CHECK(first_problem("act=relu,tanh", Language::zh) ==
          "“act=relu,tanh”与其他设置不符：激活函数要么只写一个，要么每个隐藏层各写一个。");
}

TEST_CASE("the message about an unknown key lists the keys that there are") {
    for (const Language language : {Language::en, Language::zh}) {
        const std::string message = first_problem("colour=red", language);
        CHECK(message.find("“colour=red”") != std::string::npos);
        CHECK(message.find("“colour”") != std::string::npos);
        CHECK(message.find("lab, idea, data, m, noise, ") != std::string::npos);
        for (const Key& key : all_keys()) {
            const bool is_last = &key == &all_keys().back();
            const std::string after = !is_last ? ", " : language == Language::zh ? "。" : ".";
            CHECK(message.find(" " + std::string(key.name) + after) != std::string::npos);
        }
    }
}

TEST_CASE("a long value is shortened to 40 characters, never inside one") {
    const std::string forty(40, 'a');
    CHECK(shown_text(forty) == forty);
    CHECK(shown_text(forty + "a") == std::string(39, 'a') + "…");
    std::string chinese, shortened;
    for (int i = 0; i < 50; ++i) chinese += "花";
    for (int i = 0; i < 39; ++i) shortened += "花";
    CHECK(shown_text(chinese) == shortened + "…");
    CHECK(parse_experiment("lr=" + std::string(1000000, 'x')).problems.at(0).value.size() < 50);
    CHECK(parse_experiment(std::string(1000000, 'x') + "=1").problems.at(0).key.size() < 50);
}

TEST_CASE("what is no printable UTF-8 is shown as the replacement character") {
    const std::string unknown = "\uFFFD";
    CHECK(shown_text("é花😀") == "é花😀");
    CHECK(shown_text("a\nb") == "a" + unknown + "b");
    CHECK(shown_text(std::string_view("a\0b", 3)) == "a" + unknown + "b");
    CHECK(shown_text("\x7F") == unknown);
    CHECK(shown_text("\xC2\x85") == unknown + unknown);  // a C1 control character
    CHECK(shown_text("\xFF") == unknown);
    CHECK(shown_text("\xC0\xAF") == unknown + unknown);                              // overlong
    CHECK(shown_text("\xED\xA0\x80") == unknown + unknown + unknown);                // a surrogate
    CHECK(shown_text("\xE0\x80\xAF") == unknown + unknown + unknown);                // overlong
    CHECK(shown_text("\xF0\x80\x80\xAF") == unknown + unknown + unknown + unknown);  // overlong
    CHECK(shown_text("\xF4\x90\x80\x80") == unknown + unknown + unknown + unknown);  // above U+10FFFF
    CHECK(shown_text("\xE8\x8A") == unknown + unknown);                              // cut short
    CHECK(parse_experiment("lr=%00%FF").problems.at(0).value == unknown + unknown);
}

TEST_CASE("what was typed is shown in plain characters on one line") {
    CHECK(shown_input("　０．５ｘ\n") == "0.5x");
    CHECK(shown_input("1\t2\r\n3") == "1 2 3");
    CHECK(shown_input("四") == "四");
    CHECK(shown_input(std::string(100, '1')).size() < 50);
}
