// Ctrl+C as a wish to end: while one of these lives the first one is only noted, and a second ends the program.
#pragma once

namespace petal {

class Interruption {
  public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool asked() const;

  private:
    void (*earlier_)(int);
};

}  // namespace petal
