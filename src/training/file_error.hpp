// What is wrong with a file that the user gave, in one sentence.
#pragma once

#include <stdexcept>

namespace petal {

class FileError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

}  // namespace petal
