// What is wrong with a file that the user gave, in one sentence.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace petal {

class FileError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

// For files that the page reads too: in both languages; what() is the English sentence.
class BilingualFileError : public FileError {
  public:
    BilingualFileError(const std::string& english, std::string chinese)
        : FileError(english), chinese_(std::move(chinese)) {}
    const std::string& chinese() const { return chinese_; }

  private:
    std::string chinese_;
};

}  // namespace petal
