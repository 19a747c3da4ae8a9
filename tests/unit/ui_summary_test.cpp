#include "told_text.hpp"
#include "ui/page.hpp"
#include "ui/words/summary.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace petal;

namespace {

Experiment opened(Lab lab, Idea idea) {
    Experiment experiment = lab_defaults(lab);
    experiment.idea = idea;
    return experiment;
}

std::vector<std::string> summary(Lab lab, Idea idea, Language language = Language::en) {
    return summary_of({}, opened(lab, idea), language);
}

}  // namespace

TEST_CASE("each lab and each idea has a summary of its own in four paragraphs, in both languages") {
    const Language language = GENERATE(Language::en, Language::zh);
    std::set<std::string> purposes, changes, attempts;
    std::size_t count = 0;
    for (const auto& lab : choices<Lab>)
        for (const Idea idea : ideas_of(lab.value)) {
            const std::vector<std::string> paragraphs = summary(lab.value, idea, language);
            REQUIRE(paragraphs.size() == 4);
            for (const std::string& paragraph : paragraphs) {
                INFO(paragraph);
                CHECK_FALSE(paragraph.empty());
                CHECK_FALSE(says(paragraph, "{"));
            }
            for (const std::size_t i : {0u, 1u, 3u}) {
                INFO(paragraphs[i]);
                CHECK(is_well_set(paragraphs[i]));
            }
            purposes.insert(paragraphs[0]), changes.insert(paragraphs[1]), attempts.insert(paragraphs[3]);
            ++count;
        }
    CHECK(purposes.size() == count);
    CHECK(changes.size() == count);
    CHECK(attempts.size() == count);
}

TEST_CASE("the summary names the lab and the idea, and says what is seen as the lab does") {
    CHECK(summary(Lab::planar, Idea::none)[0].rfind("Planar. Logistic regression and a network", 0) == 0);
    CHECK(summary(Lab::arrays, Idea::softmax)[0].rfind("Arrays, Softmax. Softmax in its three steps", 0) == 0);
    CHECK(summary(Lab::deep, Idea::check, Language::zh)[0].rfind("深层网络：梯度检验。", 0) == 0);
    const Experiment experiment = opened(Lab::neuron, Idea::loss);
    CHECK(summary_of({}, experiment, Language::en)[2] == "Now: " + status_text({}, experiment, Language::en));
    Snapshot snapshot;
    snapshot.progress.emplace();
    snapshot.progress->iteration = 123, snapshot.progress->iterations = 456;
    CHECK(says(summary_of(snapshot, opened(Lab::planar, Idea::none), Language::en)[2], "Iteration 123 of 456"));
}

TEST_CASE("where things stand is told as the lab has them") {
    CHECK(says(summary(Lab::neuron, Idea::unit)[1], "The list at the left"));
    CHECK(says(summary(Lab::planar, Idea::none)[1], "what can be set stands at the left"));
    CHECK_FALSE(says(summary(Lab::planar, Idea::none)[1], "The list at the left"));
}
