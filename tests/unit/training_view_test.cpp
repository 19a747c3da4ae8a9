#include "another_value.hpp"
#include "data/planar.hpp"
#include "training/session.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

std::uint64_t trained(const Experiment& experiment) {
    Session session(experiment, std::make_shared<PlanarData>(make_planar_data(experiment)));
    session.advance(5);
    return session.fingerprint();
}

}  // namespace

TEST_CASE("what is looked at does not change a fingerprint") {
    for (const Lab lab : {Lab::planar, Lab::deep}) {
        const Experiment experiment = lab_defaults(lab);
        const std::uint64_t before = trained(experiment);
        for (const Key& key : all_keys()) {
            CAPTURE(key.name);
            if (!key.is_of_run()) CHECK(trained(with_another_value(key, experiment)) == before);
        }
    }
}
