// What is wrong with a file that the user gave, in one sentence.
#pragma once

#include "experiment/file_refusal.hpp"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace petal {

class FileError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

// For files that the page reads too, which shows `refusal` in its own language; what() is the English sentence.
class RefusedFileError : public FileError {
  public:
    explicit RefusedFileError(FileRefusal refusal)
        : FileError(text_of(refusal, Language::en)), refusal_(std::move(refusal)) {}
    RefusedFileError(FileFault fault, std::vector<std::string> values)
        : RefusedFileError(FileRefusal{fault, std::move(values)}) {}
    const FileRefusal& refusal() const { return refusal_; }

  private:
    FileRefusal refusal_;
};

}  // namespace petal
