// Parameters from and to .npz files.
#pragma once

#include "training/session.hpp"

#include <string>

namespace petal {

// Throws FileError, which begins with the path, when the file cannot be read or is not for this network.
Parameters load_parameters(const std::string& path, const Architecture& architecture);
void save_parameters(const std::string& path, const Parameters& parameters);

}  // namespace petal
