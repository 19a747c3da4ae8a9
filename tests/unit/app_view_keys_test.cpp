// The engine is asked again when its numbers would change, and only then: of every key there is.
#include "another_value.hpp"
#include "app_bench.hpp"

#include "experiment/conflicts.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace petal;

namespace {

// Each lab on each of its ideas, and experiments that can have more classes than two and any iteration opened.
std::vector<Experiment> beginnings() {
    std::vector<Experiment> all = {parse_experiment("data=blobs&out=softmax").experiment,
                                   parse_experiment("lab=deep&iters=10000000").experiment};
    for (const Lab lab : all_of_choice<Lab>()) {
        for (const Idea idea : ideas_of(lab)) {
            all.push_back(lab_defaults(lab));
            all.back().idea = idea;
        }
    }
    return all;
}

struct Edit {
    std::string key;
    Experiment before, after;
};

// Every key changed alone to some of its values: where another one gives way it is passed over.
std::vector<Edit> single_edits() {
    constexpr int most_of_a_key = 3;
    std::vector<Edit> edits;
    for (const Experiment& before : beginnings()) {
        for (const Key& key : all_keys()) {
            int of_this_key = 0;
            for (const Experiment& after : with_other_values(key, before)) {
                Experiment fitting = after;
                if (after.lab != before.lab || !resolve_conflicts(fitting, "hidden").empty()) continue;
                edits.push_back({std::string(key.name), before, after});
                if (++of_this_key == most_of_a_key) break;
            }
        }
    }
    return edits;
}

}  // namespace

TEST_CASE("a key of the view sends the engine nothing, a key of the run configures it") {
    std::set<std::string> of_the_view, of_the_run;
    for (const Edit& edit : single_edits()) {
        AppBench bench;
        const bool is_of_the_view = static_cast<const Run&>(edit.before) == edit.after;
        const bool asks_for_training = idea_of(edit.before).trains != idea_of(edit.after).trains;
        CAPTURE(edit.key, experiment_text(edit.before), experiment_text(edit.after));
        bench.open(experiment_text(edit.before));
        bench.wish(EditExperiment{edit.after});
        const bool has_configured =
            std::any_of(bench.link.sent.begin(), bench.link.sent.end(),
                        [](const auto& command) { return std::holds_alternative<Configure>(command); });
        CHECK(has_configured == (!is_of_the_view || asks_for_training));
        CHECK(bench.app.experiment() == edit.after);
        CHECK(bench.platform.link == experiment_text(edit.after));
        if (is_of_the_view && !asks_for_training) {
            CHECK(bench.sent<>());
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
