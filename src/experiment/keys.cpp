#include "experiment/keys.hpp"

#include "experiment/key_rows.hpp"

#include <algorithm>
#include <map>

namespace petal {

namespace {

using namespace key_rows;
using namespace values;

constexpr double largest_seed = std::numeric_limits<std::uint32_t>::max();

// The ideas of each lab that has several.
std::string idea_alternatives(Language language) {
    const bool is_chinese = language == Language::zh;
    std::string text;
    for (const auto& lab : choices<Lab>) {
        const std::vector<Idea> ideas = ideas_of(lab.value);
        if (ideas.size() == 1) continue;
        const std::string place = "lab=" + std::string(lab.key);
        text += alternatives(ideas, language) + (is_chinese ? "（" + place + "）；" : " with " + place + ", ");
    }
    return text + (is_chinese ? "其他为 " : "") + std::string(key_of(Idea::none)) + (is_chinese ? "" : " elsewhere");
}

// Those without a layer behind them, and those with one.
template <class Enum> std::string layered_alternatives(Language language) {
    const bool is_chinese = language == Language::zh;
    std::string alone;
    std::vector<Enum> layered;
    for (const auto& row : choices<Enum>) {
        if (row.has_layer)
            layered.push_back(row.value);
        else
            alone += (alone.empty() ? "" : is_chinese ? "、" : ", ") + std::string(row.key);
    }
    return alone + (is_chinese ? "，或 " : ", or ") + alternatives(layered, language);
}

constexpr Phrase one_or_two{"one or two numbers from {low} to {high} joined by a comma",
                            "一个或两个 {low} 到 {high} 之间的数，用逗号隔开"};
constexpr Phrase layered_form{"{choices} with the number of a layer from {low} to {high}",
                              "{choices}加上 {low} 到 {high} 的层号"};
constexpr ListRange deep_layers{1, 1, whole_numbers(1, most_deep_layers)};

constexpr Key table[] = {
    choice<&View::lab>("lab"),
    {"idea",
     Access<View>{[](View& view, Text text, const ListRange&) { return set(view.idea, choice_of<Idea>(text)); },
                  [](const View& view) { return std::string(key_of(view.idea)); }},
     {"{choices}", "{choices}"},
     {},
     {},
     idea_alternatives},

    choice<&Run::data>("data"),
    number<&Run::m>("m", whole_numbers(fewest_samples, most_samples), Span{fewest_samples, 2000, true}),
    number<&Run::noise>("noise", numbers(0, 2), Span{0, 1}),
    number<&Run::dataseed>("dataseed", whole_numbers(0, largest_seed)),
    number<&Run::classes>("classes", whole_numbers(2, most_classes)),
    number<&Run::test>("test", numbers(0, 0.9)),
    {"added",
     Access<Run>{[](Run& run, Text text, const ListRange& limits) { return set(run.added, point_list(text, limits)); },
                 [](const Run& run) { return point_list_text(run.added); }},
     {"points x,y,class joined by semicolons: coordinates from {low} to {high}, class from 0 to {class}, at most "
      "{most} "
      "points",
      "用分号隔开的点“x,y,类别”：坐标在 {low} 到 {high} 之间，类别为 0 到 {class}，最多 {most} 个点"},
     {0, most_added_points, numbers(-farthest_coordinate, farthest_coordinate)}},
    {"removed",
     Access<Run>{
         [](Run& run, Text text, const ListRange& limits) { return set(run.removed, index_list(text, limits)); },
         [](const Run& run) { return index_list_text(run.removed); }},
     {"sample numbers from {low} to {high} joined by commas, a run as 3-7",
      "用逗号隔开的样本序号，序号为 {low} 到 {high}，连续的可写成 3-7"},
     {0, most_samples, whole_numbers(0, most_samples - 1)}},

    {"hidden",
     Access<Run>{
         [](Run& run, Text text, const ListRange& limits) { return set(run.hidden, layer_sizes(text, limits)); },
         [](const Run& run) { return layer_sizes_text(run.hidden); }},
     {"none, or the sizes of up to {most} layers joined by commas, each from {low} to {high}",
      "none（没有隐藏层），或用逗号隔开的各隐藏层单元数：最多 {most} 层，每层 {low} 到 {high} 个单元"},
     {0, most_layers, layer_size},
     Span{1, 100, true}},
    {"act",
     Access<Run>{
         [](Run& run, Text text, const ListRange& limits) { return set(run.act, activation_list(text, limits)); },
         [](const Run& run) { return activation_list_text(run.act); }},
     {"{choices}, or one of them for each hidden layer joined by commas",
      "{choices}，也可以给每个隐藏层各写一个，用逗号隔开"},
     {1, most_layers, {}},
     {},
     all_alternatives<Activation>},
    choice<&Run::out>("out"),
    choice<&Run::init>("init"),
    choice<&Run::init_b>("init_b"),
    number<&Run::scale>("scale", numbers(0, 10), Span{0.001, 10, true}),
    number<&Run::seed>("seed", whole_numbers(0, largest_seed)),

    number<&Run::lr>("lr", above(0), Span{0.001, 10, true}),
    number<&Run::iters>("iters", whole_numbers(1, most_iterations), Span{100, 100000, true}),
    number<&Run::batch>(
        "batch", whole_numbers(0, most_samples), {},
        {"a whole number from {low} (all samples at once) to {high}", "{number}（0 表示每次用全部样本）"}),
    choice<&Run::opt>("opt"),
    number<&Run::beta>("beta", below(0, 1), Span{0, 0.99}),
    number<&Run::beta2>("beta2", below(0, 1)),
    number<&Run::decay>("decay", at_least(0)),
    number<&Run::l1>("l1", at_least(0), Span{0, 2}),
    number<&Run::l2>("l2", at_least(0), Span{0, 2}),
    number<&Run::keep>("keep", above_up_to(0, 1), Span{0.1, 1}),
    choice<&Run::mask>("mask"),
    number<&Run::tol>("tol", at_least(0)),

    number<&View::at>("at", whole_numbers(0, most_iterations)),
    {"box",
     Access<View>{
         [](View& view, Text text, const ListRange& limits) { return set(view.box, deep_box(text, limits.entry)); },
         [](const View& view) { return deep_box_text(view.box); }},
     layered_form,
     deep_layers,
     {},
     layered_alternatives<BoxKind>},
    {"fault",
     Access<View>{[](View& view, Text text, const ListRange& limits) {
                      return set(view.fault, planted_fault(text, limits.entry));
                  },
                  [](const View& view) { return planted_fault_text(view.fault); }},
     layered_form,
     deep_layers,
     {},
     layered_alternatives<FaultKind>},
    number<&View::threshold>("threshold", between(0, 1), Span{0.02, 0.98}),
    number<&Concept::z>("z", numbers(-10, 10), Span{-6, 6}),
    list<&Concept::w>("w", {1, 2, numbers(-10, 10)}, one_or_two, Span{-5, 5}),
    number<&Concept::b>("b", numbers(-10, 10), Span{-5, 5}),
    list<&Concept::x>("x", {1, 2, numbers(-5, 5)}, one_or_two),
    list<&Concept::y>("y", {1, most_labels, whole_numbers(0, 1)},
                      {"1 to {most} labels joined by commas, each {low} or {high}",
                       "1 到 {most} 个标签，用逗号隔开，每个为 {low} 或 {high}"}),
    list<&Concept::yhat>("yhat", {1, most_labels, numbers(0.001, 0.999)},
                         {"1 to {most} numbers from {low} to {high} joined by commas",
                          "1 到 {most} 个 {low} 到 {high} 之间的数，用逗号隔开"}),
    number<&Concept::leak>("leak", numbers(0, 1), Span{0, 0.5}),
    array<&Concept::weights>("weights"),
    number<&Concept::bias>("bias", numbers(-10, 10), Span{-5, 5}),
    array<&Concept::X>("X"),
    array<&Concept::Y>("Y"),
    list<&Concept::row>("row", {4, 4, numbers(-largest_entry, largest_entry)},
                        {"{most} numbers from {low} to {high} joined by commas: m², rooms, years, km",
                         "{most} 个 {low} 到 {high} 之间的数，用逗号隔开：面积、房间数、房龄、到市中心的公里数"}),
    array<&Concept::picture>("picture"),
    number<&Concept::tone>("tone", numbers(20, 4000), Span{100, 2000, true}),
    choice<&Concept::word>("word"),
    array<&Concept::A>("A"),
    array<&Concept::B>("B"),
    choice<&Concept::op>("op"),
    number<&Concept::axis>("axis", whole_numbers(0, 1)),
    choice<&Concept::ord>("ord"),
    {"keepdims",
     Access<View>{[](View& view, Text text, const ListRange&) {
                      const bool is_true = text == "true", is_truth = is_true || text == "false";
                      if (is_truth) view.shown.keepdims = is_true;
                      return is_truth;
                  },
                  [](const View& view) { return std::string(view.shown.keepdims ? "true" : "false"); }},
     {"true or false", "true 或 false"}},
    choice<&Concept::fill>("fill"),
    list<&Concept::shape>("shape", {1, 2, whole_numbers(1, 8)},
                          {"one or two whole numbers from {low} to {high} joined by a comma",
                           "一个或两个 {low} 到 {high} 之间的整数，用逗号隔开"},
                          Span{1, 8}),
    number<&Concept::index>("index", whole_numbers(0, 17)),
    list<&Concept::layer_dims>("layer_dims", {2, most_layers + 1, whole_numbers(1, largest_dimension)},
                               {"2 to {most} whole numbers from {low} to {high} joined by commas: inputs, units",
                                "2 到 {most} 个 {low} 到 {high} 之间的整数，用逗号隔开：先输入，再各层单元数"}),
    number<&Concept::examples>("examples", whole_numbers(1, largest_dimension)),
};

// The form with its gaps filled.
std::string sentence(const Key& key, Language language) {
    const std::map<std::string_view, std::string> gaps = {
        {"number", words_for(key.range(), language)}, {"low", number_text(key.range().low)},
        {"high", number_text(key.range().high)},      {"most", std::to_string(key.limits.most)},
        {"rows", std::to_string(most_rows)},          {"columns", std::to_string(most_columns)},
        {"class", std::to_string(most_classes - 1)},  {"choices", key.choices ? key.choices(language) : ""},
    };
    std::string text;
    for (Text rest = key.form.in(language); !rest.empty();) {
        const std::size_t gap = std::min(rest.find('{'), rest.size());
        text += rest.substr(0, gap);
        rest.remove_prefix(gap);
        if (rest.empty()) break;
        const std::size_t end = rest.find('}');
        text += gaps.at(rest.substr(1, end - 1));
        rest.remove_prefix(end + 1);
    }
    return text;
}

}  // namespace

bool Key::read(Experiment& experiment, std::string_view text) const {
    return std::visit([&]<class Part>(const Access<Part>& part) { return part.read(experiment, text, limits); },
                      access);
}

std::string Key::write(const Experiment& experiment) const {
    return std::visit([&]<class Part>(const Access<Part>& part) { return part.write(experiment); }, access);
}

Phrase Key::allowed() const {
    static const auto sentences = [] {
        std::map<Text, std::pair<std::string, std::string>> all;
        for (const Key& key : table) all[key.name] = {sentence(key, Language::en), sentence(key, Language::zh)};
        return all;
    }();
    const auto& [english, chinese] = sentences.at(name);
    return Phrase::of(english, chinese);
}

std::span<const Key> all_keys() { return table; }

const Key* find_key(std::string_view name) {
    const auto key = std::find_if(std::begin(table), std::end(table), [&](const Key& k) { return k.name == name; });
    return key == std::end(table) ? nullptr : &*key;
}

}  // namespace petal
