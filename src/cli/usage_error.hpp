// What is wrong with a command line: sentences that name the word, its value and what is allowed.
#pragma once

#include <stdexcept>

namespace petal {

class UsageError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

}  // namespace petal
