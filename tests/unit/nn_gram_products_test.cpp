#include "nn/gram_products.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

std::shared_ptr<const PackedRows> rows(std::initializer_list<std::initializer_list<double>> numbers) {
    return std::make_shared<PackedRows>(pack(Matrix(numbers)));
}

}  // namespace

TEST_CASE("dot products of samples with samples") {
    const auto products = gram_products(rows({{1, 2, 3}, {4, 5, 6}}), rows({{1, 0, -1}, {2, 2, 2}, {0.5, 0, 0}}));
    CHECK(products->products == Matrix{{-2, 12, 0.5}, {-2, 30, 2}});
}

TEST_CASE("runs on the same samples share their dot products, and other samples get their own") {
    const auto first = gram_products(rows({{1, 2}, {3, 4}}), rows({{5, 6}}));
    CHECK(gram_products(rows({{1, 2}, {3, 4}}), rows({{5, 6}})) == first);
    CHECK(gram_products(rows({{1, 2}, {3, 4}}), rows({{5, 7}}))->products == Matrix{{19}, {43}});
    CHECK(gram_products(rows({{1, 2}, {3, 5}}), rows({{5, 6}}))->products == Matrix{{17}, {45}});
    CHECK(gram_products(rows({{1, 2}}), rows({{5, 6}}))->products == Matrix{{17}});
}
