#include "ui/controls.hpp"
#include "ui/drawn_controls.hpp"
#include "ui/fonts.hpp"
#include "ui/form.hpp"
#include "ui/tree.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace petal;

namespace {

// A window with one field in it, worked by mouse and keys without a screen.
class FieldWindow {
  public:
    explicit FieldWindow(bool has_elements) {
        tree() = {};
        tree().has_elements = has_elements;
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {400, 300};
        io.DeltaTime = 1.0f / 60;
        build_fonts(1, 8192);
        apply_theme(Theme::light);
        for (int frame = 0; frame < 2; ++frame) draw();  // a new window is shown in its second
    }
    ~FieldWindow() {
        ImGui::DestroyContext();
        tree() = {};
    }
    FieldWindow(const FieldWindow&) = delete;
    FieldWindow& operator=(const FieldWindow&) = delete;

    std::optional<std::string> draw() {
        forget_controls();
        tree().begin_frame(true);
        ImGui::NewFrame();
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize({400, 300});
        ImGui::Begin("window");
        const auto typed = field();
        place = {(ImGui::GetItemRectMin().x + ImGui::GetItemRectMax().x) / 2, ImGui::GetItemRectMin().y + 4};
        ImGui::Dummy({});  // as in a column something follows: a row leaves the cursor where the next one begins
        ImGui::End();
        ImGui::Render();
        return typed;
    }

    void click() { click_at(place); }
    void click_at(ImVec2 there) {
        ImGui::GetIO().AddMousePosEvent(there.x, there.y);
        for (const bool down : {true, false}) {
            ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, down);
            draw();
        }
        draw();
    }

    std::optional<std::string> press(ImGuiKey key) {
        std::optional<std::string> typed;
        for (const bool down : {true, false}) {
            ImGui::GetIO().AddKeyEvent(key, down);
            if (auto text = draw()) typed = std::move(text);
        }
        return typed;
    }

    void type(const char* text) {
        ImGui::GetIO().AddInputCharactersUTF8(text);
        draw();
    }

    FormState state;
    std::string shown = "1.5";
    std::function<std::optional<std::string>()> field = [this] {
        return typed_field(state, "##field", "field", shown, 200);
    };
    ImVec2 place;
};

Node field_node() {
    for (const Node& node : tree().nodes())
        if (node.role == Role::field) return node;
    FAIL("no field is told");
    return {};
}

}  // namespace

TEST_CASE("a text field gives what was typed into it, once") {
    FieldWindow window(false);
    window.click();
    window.type("2.5");
    CHECK(window.press(ImGuiKey_Enter) == "2.5");
    CHECK(window.draw() == std::nullopt);
}

TEST_CASE("visiting a text field is no edit, whatever its value has become meanwhile") {
    FieldWindow window(false);
    window.click();
    window.shown = "1.75";
    window.draw();
    CHECK(window.press(ImGuiKey_Enter) == std::nullopt);
    window.click();
    window.type("1.5");
    CHECK(window.press(ImGuiKey_Enter) == "1.5");
}

TEST_CASE("a text field holds a text of any length") {
    FieldWindow window(false);
    window.shown = std::string(5000, '7');
    window.click();
    CHECK(window.press(ImGuiKey_Enter) == std::nullopt);
    window.click();
    window.press(ImGuiKey_End);
    window.type("8");
    CHECK(window.press(ImGuiKey_Enter) == window.shown + "8");
}

TEST_CASE("a field with an element says its name, text and box, and takes what was typed there, once") {
    FieldWindow window(true);
    const Node said = field_node();
    CHECK(said.name == "field");
    CHECK(said.value == "1.5");
    CHECK(static_cast<float>(said.left) < window.place.x);
    CHECK(static_cast<float>(said.left + said.width) > window.place.x);
    tree().act({said.id, Act::Kind::write, 0, false, "7"});
    CHECK(window.draw() == "7");
    CHECK(window.draw() == std::nullopt);
}

TEST_CASE("a refused text is gone on with until it is given up") {
    FieldWindow window(true);
    tree().act({field_node().id, Act::Kind::write, 0, false, "1,2;3"});
    CHECK(window.draw() == "1,2;3");
    ImGui::NewFrame();
    ImGui::Begin("window");
    refuse(window.state, "##field", no_number("1,2;3"));
    ImGui::End();
    ImGui::Render();
    window.draw();
    CHECK(field_node().value == "1,2;3");
    CHECK(field_node().is(NodeState::invalid));
    tree().act({field_node().id, Act::Kind::give_up});
    window.draw();
    window.draw();
    CHECK(field_node().value == "1.5");
    CHECK_FALSE(field_node().is(NodeState::invalid));
}

TEST_CASE("what was typed into a field that is gone is not lost in silence") {
    FieldWindow window(true);
    tree().act({field_node().id, Act::Kind::write, 0, false, "7"});
    window.field = [] { return std::nullopt; };
    window.draw();
    CHECK_FALSE(tree().lost);
    window.draw();
    REQUIRE(tree().lost);
    CHECK(tree().lost->text == "7");
    window.draw();
    CHECK_FALSE(tree().lost);
}

TEST_CASE("a field that is left for one above it gives its own text, and only if it was edited") {
    for (const char* text : {"1.5", "2.5", "9"}) {
        CAPTURE(text);
        FieldWindow window(false);
        std::optional<std::string> last;
        ImVec2 above;
        window.field = [&] {
            CHECK(typed_field(window.state, "##above", "above", "9", 200) == std::nullopt);
            above = {ImGui::GetItemRectMin().x + 4, ImGui::GetItemRectMin().y + 4};
            const auto typed = typed_field(window.state, "##field", "field", "1.5", 200);
            if (typed) last = typed;
            return typed;
        };
        for (int frame = 0; frame < 2; ++frame) window.draw();
        window.click();
        window.type(text);
        window.click_at(above);
        CHECK(last == (text == std::string("1.5") ? std::nullopt : std::optional<std::string>(text)));
    }
}

TEST_CASE("a field for one entry of a list takes one number") {
    for (const auto& [text, last] : {std::pair{"5", 5}, {"5,6", 3}, {"5，6", 3}, {"5;6", 3}, {"many", 3}}) {
        CAPTURE(text);
        Experiment experiment;
        experiment.hidden = {4, 3};
        FieldWindow window(false);
        window.field = [&]() -> std::optional<std::string> {
            const Form form{window.state, experiment, Language::en, 300};
            number_row(form, {"hidden", "4,"}, "Units", experiment.hidden.back());
            return std::nullopt;
        };
        window.draw();
        window.click_at(drawn_control("##4,hidden").middle());
        window.type(text);
        window.press(ImGuiKey_Enter);
        CHECK(experiment.hidden == std::vector<int>{4, last});
        CHECK((window.state.reason == nullptr) == (last == 5));
        if (window.state.reason) CHECK(window.state.reason(Language::en).ends_with("is not a number."));
    }
}
