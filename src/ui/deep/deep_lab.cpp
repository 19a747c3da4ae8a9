#include "ui/deep/deep_lab.hpp"
#include "ui/deep/deep_status.hpp"
namespace petal {
void draw_deep_lab(const PageInput&, PageState&, ImVec2, ImVec2, Wishes&) {}
std::string deep_status(const Snapshot&, const Experiment&, Language) { return {}; }
}
