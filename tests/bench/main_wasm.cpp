// The bench as a module for peers/petal.mjs.
#include "petal_bench.hpp"

#include <emscripten.h>

namespace {

std::vector<double> numbers, evidence;
std::unique_ptr<petal::bench::Job> job;

}  // namespace

extern "C" {

// Where a work's numbers are to be written.
EMSCRIPTEN_KEEPALIVE double* bench_reserve(std::size_t count) {
    numbers.resize(count);
    return numbers.data();
}

EMSCRIPTEN_KEEPALIVE void bench_start(const char* work) {
    job = petal::bench::make_job(petal::bench::read_work(work), numbers.data());
}
EMSCRIPTEN_KEEPALIVE void bench_start_peak(const char* operation) { job = petal::bench::make_peak(operation); }
EMSCRIPTEN_KEEPALIVE void bench_run(int count) { job->run(count); }

// The evidence, valid until the next call, and how many numbers it has.
EMSCRIPTEN_KEEPALIVE const double* bench_evidence() {
    evidence = job->evidence();
    return evidence.data();
}
EMSCRIPTEN_KEEPALIVE int bench_evidence_size() { return static_cast<int>(evidence.size()); }

}  // extern "C"
