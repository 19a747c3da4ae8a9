#include "cli/command_line.hpp"

#include "cli/commands.hpp"
#include "cli/usage_error.hpp"
#include "experiment/keys.hpp"
#include "formats/file_error.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>
#include <span>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace petal {

namespace {

constexpr int exit_bad_input = 2;

const CliCommand* const commands[] = {&run_command, &sweep_command, &check_gradients_command, &predict_command,
                                      &export_command};

const CliCommand& find_command(const std::string& name) {
    for (const CliCommand* command : commands)
        if (name == command->name) return *command;
    std::string names;
    for (const CliCommand* command : commands) names += std::string(names.empty() ? "" : ", ") + command->name;
    throw UsageError("There is no command '" + name + "'; the commands are " + names + " and help.");
}

// What keys of the run are about: those from `first_key` on in the text form, up to the next theme.
struct KeyTheme {
    std::string_view first_key;
    const char* words;
};
constexpr const char* about_training = "training";
constexpr KeyTheme key_themes[] = {{"data", "the points or pictures and the share of them that is held out"},
                                   {"added", "planar points drawn by hand, and points taken away"},
                                   {"hidden", "sizes and activations of the layers"},
                                   {"init", "initialization"},
                                   {"lr", about_training},
                                   {"l1", "regularization"},
                                   {"tol", about_training}};

// The words of each theme, once, and its keys.
std::vector<std::pair<const char*, std::string>> keys_by_theme() {
    std::vector<std::pair<const char*, std::string>> rows;
    auto row = rows.end();
    for (const Key& key : all_keys()) {
        if (!key.is_of_run()) continue;
        for (const KeyTheme& theme : key_themes) {
            if (theme.first_key != key.name) continue;
            row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.first == theme.words; });
            if (row == rows.end()) row = rows.insert(row, {theme.words, ""});
        }
        row->second += (row->second.empty() ? "" : ", ") + std::string(key.name);
    }
    return rows;
}

int print_overview() {
    std::fputs(
        "petal: trains the networks of a first deep-learning course, without a browser\n"
        "\n"
        "usage: petal COMMAND [options] 'EXPERIMENT'\n"
        "\n"
        "commands\n",
        stdout);
    for (const CliCommand* command : commands) std::printf("  %-16s %s\n", command->name, command->summary);
    std::fputs(
        "  help COMMAND     options and examples of a command\n"
        "\n"
        "An experiment is the text after # in a link to the page: key=value pairs joined by &. What it leaves out\n"
        "has its default, so '' is the course's flower with four hidden units. Quote it, or write the pairs as\n"
        "words of their own, because & means something to the shell:\n"
        "\n"
        "  petal run 'data=flower&hidden=4&iters=10000'\n"
        "  petal run data=moons hidden=8,8 act=relu init=he lr=0.1 test=0.2\n"
        "  petal sweep hidden=1,2,3,4,5,20,50 data=flower iters=5000\n"
        "  petal check-gradients hidden=20,7,5 act=relu init=course\n"
        "  petal run data=images --train train_catvnoncat.h5 --test test_catvnoncat.h5\n"
        "\n"
        "keys\n",
        stdout);
    for (const auto& [theme, keys] : keys_by_theme()) std::printf("  %-39s    %s\n", keys.c_str(), theme);
    std::fputs(
        "The other keys of a link (lab, idea, at, box and the like) say what the page shows. A bad value is refused\n"
        "with what the key takes: try petal run data=?\n"
        "\n"
        "exit codes: 0 done; 1 the gradient check failed; 2 an error of the command line, the experiment or a file;\n"
        "130 interrupted by Ctrl+C\n",
        stdout);
    return 0;
}

int print_help(const CliCommand& command) {
    std::printf("petal %s: %s\n\n%s", command.name, command.summary, command.help);
    return 0;
}

bool is_help(const std::string& word) { return word == "--help" || word == "-h"; }

int dispatch(const std::vector<std::string>& words) {
    if (words.empty() || is_help(words[0]) || (words[0] == "help" && words.size() == 1)) return print_overview();
    if (words[0] == "--version") {
        std::puts("petal " PETAL_VERSION);
        return 0;
    }
    if (words[0] == "help") return print_help(find_command(words[1]));
    const CliCommand& command = find_command(words[0]);
    const std::span<const std::string> rest = std::span(words).subspan(1);
    for (const std::string& word : rest)
        if (is_help(word)) return print_help(command);
    return command.run(parse_arguments(rest, command.options));
}

int fail(const char* message) {
    std::fflush(stdout);
    std::fprintf(stderr, "petal: %s\n", message);
    return exit_bad_input;
}

}  // namespace

int command_line(const std::vector<std::string>& words) {
    try {
        const int code = dispatch(words);
        if (std::fflush(stdout) != 0 || std::ferror(stdout)) return fail(std::strerror(errno));
        return code;
    } catch (const std::bad_alloc&) {
        return fail("There is not enough memory for this experiment.");
    } catch (const std::exception& error) {
        return fail(error.what());
    }
}

}  // namespace petal
