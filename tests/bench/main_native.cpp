// Takes its turns over standard input and output, as numpy_turns.py does; peers/turns.mjs is the same for pages.
//   start W2 2,50,1 tanh 400 0.4 CHECK FILE   does CHECK iterations with the FILE's numbers; answers with the evidence
//   peak multiply_add                         takes up one of the peaks; answers with a number
//   turn MILLISECONDS                         answers with iterations a second, chunk by chunk
//   finish                                    answers with the evidence now
#include "petal_bench.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

namespace {

using petal::bench::Job;
using Clock = std::chrono::steady_clock;

constexpr double chunk = 1, warm_up = 300;  // milliseconds

std::unique_ptr<Job> job;
long iterations_of_a_chunk = 1;

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double timed() {
    const auto start = Clock::now();
    job->run(iterations_of_a_chunk);
    return milliseconds_since(start);
}

void settle() {
    iterations_of_a_chunk = 1;
    for (const auto start = Clock::now(); milliseconds_since(start) < warm_up;) {
        const auto wanted =
            static_cast<long>(static_cast<double>(iterations_of_a_chunk) * chunk / std::max(timed(), 0.001));
        iterations_of_a_chunk = std::max(1L, std::min(wanted, 2 * iterations_of_a_chunk));
    }
}

std::vector<double> read_numbers(const std::string& path, std::size_t count) {
    std::vector<double> numbers(count);
    std::ifstream file(path, std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(numbers.data()), static_cast<std::streamsize>(count * sizeof(double))))
        throw std::runtime_error("cannot read " + path);
    return numbers;
}

std::vector<double> start(std::istream& words) {
    std::string text, word;
    for (int i = 0; i < 5; ++i) words >> word, text += word + " ";
    const petal::bench::Work work = petal::bench::read_work(text);
    long check = 0;
    words >> check >> word;
    job = petal::bench::make_job(work, read_numbers(word, petal::bench::count_numbers(work)).data());

    std::vector<double> evidence = check > 0 ? job->evidence() : std::vector<double>{};
    job->run(std::max(check, 1L));
    for (const double value : job->evidence()) evidence.push_back(value);
    settle();
    return evidence;
}

std::vector<double> peak(std::istream& words) {
    std::string operation;
    words >> operation;
    job = petal::bench::make_peak(operation);
    settle();
    return job->evidence();
}

std::vector<double> turn(std::istream& words) {
    double milliseconds = 0;
    words >> milliseconds;
    std::vector<double> rates;
    const auto start = Clock::now();
    do rates.push_back(1000 * static_cast<double>(iterations_of_a_chunk) / timed());
    while (milliseconds_since(start) < milliseconds);
    return rates;
}

std::vector<double> answer(const std::string& command, std::istream& words) {
    if (command == "start") return start(words);
    if (command == "peak") return peak(words);
    if (command == "turn") return turn(words);
    return job->evidence();
}

}  // namespace

int main() {
    std::cout.precision(17);
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string command;
        words >> command;
        for (const double value : answer(command, words)) std::cout << value << ' ';
        std::cout << std::endl;
    }
}
