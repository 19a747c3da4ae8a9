// The engine is asked again when its numbers would change, and only then: of every key there is.
#include "app_bench.hpp"

#include "experiment/conflicts.hpp"
#include "experiment/keys.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace petal;

namespace {

// Each lab on each of its ideas, and an experiment that can have more classes than two.
std::vector<Experiment> beginnings() {
    std::vector<Experiment> all = {parse_experiment("data=blobs&out=softmax").experiment};
    for (const Lab lab : all_of_choice<Lab>()) {
        for (const Idea idea : ideas_of(lab)) {
            all.push_back(lab_defaults(lab));
            all.back().idea = idea;
        }
    }
    return all;
}

// Texts of which each key takes some.
constexpr const char* texts_of_values[] = {"0",        "1",
                                           "2",        "3",
                                           "0.25",     "0.5",
                                           "12",       "0.3,0.4",
                                           "1,0",      "0,1,1,0,1",
                                           "1,2;3,4",  "3,2",
                                           "relu",     "sigmoid",
                                           "false",    "true",
                                           "no",       "off",
                                           "divide",   "mul",
                                           "softmax",  "loss",
                                           "unit",     "check",
                                           "Z1",       "A1",
                                           "slope1",   "bias1",
                                           "moons",    "images",
                                           "blobs",    "he",
                                           "adam",     "0,0,1",
                                           "course",   "vanishing",
                                           "dW1",      "0.9,0.2,0.6,0.3,0.4",
                                           "multiply", "subtract",
                                           "[1,2]",    "[[1,2],[3,4]]"};

struct Edit {
    std::string key;
    Experiment before, after;
};

// Every key changed to each of the values that it takes in a lab, alone: where another value gives way it is passed
// over.
std::vector<Edit> single_edits() {
    std::vector<Edit> edits;
    for (const Experiment& before : beginnings()) {
        for (const Key& key : all_keys()) {
            for (const char* text : texts_of_values) {
                Experiment after = before;
                if (!key.read(after, text) || after == before || after.lab != before.lab) continue;
                Experiment fitting = after;
                if (resolve_conflicts(fitting, "hidden").empty())
                    edits.push_back({std::string(key.name), before, after});
            }
        }
    }
    return edits;
}

bool has_configured(AppBench& bench, const Edit& edit) {
    bench.open(experiment_text(edit.before));
    bench.wish(EditExperiment{edit.after});
    for (const Command& command : bench.link.sent)
        if (std::holds_alternative<Configure>(command)) return true;
    return false;
}

}  // namespace

TEST_CASE("a key of the view sends the engine nothing, a key of the run configures it") {
    std::set<std::string> of_the_view, of_the_run;
    for (const Edit& edit : single_edits()) {
        AppBench bench;
        const bool is_of_the_view = static_cast<const Run&>(edit.before) == edit.after;
        const bool asks_for_training = trains(edit.before) != trains(edit.after);
        CAPTURE(edit.key, experiment_text(edit.before), experiment_text(edit.after));
        CHECK(has_configured(bench, edit) == (!is_of_the_view || asks_for_training));
        CHECK(bench.app.experiment() == edit.after);
        CHECK(bench.platform.link == experiment_text(edit.after));
        if (is_of_the_view && !asks_for_training) {
            bench.forget_sent();
            bench.tell(RunState::running);
            CHECK(bench.sent<>());
        }
        (is_of_the_view ? of_the_view : of_the_run).insert(edit.key);
    }
    std::set<std::string> view_keys;
    for (const Key& key : all_keys())
        if (!key.is_of_run() && key.name != "lab") view_keys.emplace(key.name);
    CHECK(of_the_view == view_keys);
    for (const Key& key : all_keys()) {
        CAPTURE(key.name);
        CHECK((key.name == "lab" || of_the_view.contains(std::string(key.name)) ||
               of_the_run.contains(std::string(key.name))));
    }
}
