#include "ui/words/region_shape.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace petal {

namespace {

struct Cut {  // where two classes meet, in cells from the top left corner
    float x, y;
};

// Cells of one row from one class's first to past its last.
struct CellRun {
    int from, past, label, piece;
};

bool has_cells(const Region& region) {
    if (region.width < 1 || region.height < 1) return false;
    const auto cells = static_cast<std::size_t>(region.width) * static_cast<std::size_t>(region.height);
    return region.probability.size() == cells && (region.winner.empty() || region.winner.size() == cells);
}

// The classes of the cells, as they are drawn: for a sigmoid where its answer is above the threshold.
class CellClasses {
  public:
    CellClasses(const Region& region, double threshold)
        : region_(region), highest_of_0_(static_cast<int>(std::floor(std::clamp(threshold, 0.0, 1.0) * 65535))) {}
    int at(std::size_t cell) const {
        if (region_.winner.empty()) return region_.probability[cell] > highest_of_0_ ? 1 : 0;
        return std::min<int>(region_.winner[cell], values::most_classes - 1);
    }

  private:
    const Region& region_;
    int highest_of_0_;
};

// Runs that belong together, joined as rows come.
class Pieces {
  public:
    int add(int label) {
        pieces_.push_back({static_cast<int>(pieces_.size()), label, 0, false});
        return static_cast<int>(pieces_.size()) - 1;
    }
    void join(int a, int b) {
        a = root(a), b = root(b);
        if (a == b) return;
        at(b).parent = a;
        at(a).cells += at(b).cells;
        at(a).touches_edge |= at(b).touches_edge;
    }
    void grow(int piece, int cells, bool touches_edge) {
        Piece& grown = at(root(piece));
        grown.cells += cells;
        grown.touches_edge |= touches_edge;
    }
    void count(RegionShape& shape) {
        for (int i = 0; i < static_cast<int>(pieces_.size()); ++i) {
            const Piece& piece = at(i);
            if (piece.parent != i) continue;
            ClassArea& area = shape.classes[static_cast<std::size_t>(piece.label)];
            if (piece.cells * 1000 < shape.cells) {
                area.has_specks = true;
                continue;
            }
            ++area.pieces;
            if (!piece.touches_edge) ++area.inner_pieces;
        }
    }

  private:
    struct Piece {
        int parent, label;
        std::int64_t cells;
        bool touches_edge;
    };
    Piece& at(int i) { return pieces_[static_cast<std::size_t>(i)]; }
    int root(int i) {
        while (at(i).parent != i) i = at(i).parent = at(at(i).parent).parent;
        return i;
    }
    std::vector<Piece> pieces_;
};

class RegionReader {
  public:
    RegionReader(const Region& region, double threshold)
        : width_(region.width), height_(region.height), classes_(region, threshold) {
        for (int k = 0; k <= 3; ++k) thirds_[static_cast<std::size_t>(k)] = first_column_of_third(k);
        most_cuts_ = 8 * static_cast<std::size_t>(width_ + height_);
        row_.reserve(static_cast<std::size_t>(width_));
        above_.reserve(static_cast<std::size_t>(width_));
    }

    RegionShape read() {
        shape_.cells = static_cast<std::int64_t>(width_) * height_;
        for (int y = 0; y < height_; ++y) {
            std::swap(row_, above_);
            take_row(y);
            meet_row_above(y);
            for (const CellRun& run : row_) count(run, y);
        }
        pieces_.count(shape_);
        return shape_;
    }
    // Where classes meet; more than a line can have where `is_ragged`.
    const std::vector<Cut>& cuts() const { return cuts_; }
    bool is_ragged() const { return cuts_.size() >= most_cuts_; }

  private:
    int first_column_of_third(int k) const {
        int x = 0;
        while (x < width_ && 3 * (2 * x + 1) < 2 * k * width_) ++x;
        return x;
    }
    void cut(double x, double y) {
        if (cuts_.size() < most_cuts_) cuts_.push_back({static_cast<float>(x), static_cast<float>(y)});
    }
    void take_row(int y) {
        row_.clear();
        const std::size_t start = static_cast<std::size_t>(y) * static_cast<std::size_t>(width_);
        for (int x = 0; x < width_;) {
            const int from = x, label = classes_.at(start + static_cast<std::size_t>(x));
            while (++x < width_ && classes_.at(start + static_cast<std::size_t>(x)) == label) {
            }
            row_.push_back({from, x, label, -1});
            if (from > 0) cut(from, y + 0.5);
        }
    }
    // Runs of one class under each other are one piece; where the classes differ the border passes between them.
    void meet_row_above(int y) {
        auto below = row_.begin();
        for (auto run = above_.begin(); run != above_.end() && below != row_.end();) {
            const int from = std::max(run->from, below->from), past = std::min(run->past, below->past);
            if (run->label != below->label)
                cut(from + 0.5, y), cut(past - 0.5, y);
            else if (below->piece < 0)
                below->piece = run->piece;
            else
                pieces_.join(below->piece, run->piece);
            if (run->past < below->past)
                ++run;
            else if (run->past > below->past)
                ++below;
            else
                ++run, ++below;
        }
        for (CellRun& run : row_)
            if (run.piece < 0) run.piece = pieces_.add(run.label);
    }
    void count(const CellRun& run, int y) {
        ClassArea& area = shape_.classes[static_cast<std::size_t>(run.label)];
        area.cells += run.past - run.from;
        pieces_.grow(run.piece, run.past - run.from, y == 0 || y + 1 == height_ || run.from == 0 || run.past == width_);
        const auto row = static_cast<std::size_t>(place_of(0, (y + 0.5) / height_));
        for (std::size_t k = 0; k < 3; ++k) {
            const int cells = std::min(run.past, thirds_[k + 1]) - std::max(run.from, thirds_[k]);
            if (cells <= 0) continue;
            area.cells_in[row + k] += cells;
            shape_.cells_in[row + k] += cells;
        }
    }

    int width_, height_;
    CellClasses classes_;
    std::array<int, 4> thirds_{};
    std::size_t most_cuts_ = 0;
    std::vector<CellRun> row_, above_;
    std::vector<Cut> cuts_;
    Pieces pieces_;
    RegionShape shape_;
};

// The two cuts that lie farthest apart, of those that lie farthest in eight directions.
std::pair<Cut, Cut> ends_of(const std::vector<Cut>& cuts) {
    const auto farther = [](float x, float y) {
        return [=](const Cut& a, const Cut& b) { return a.x * x + a.y * y < b.x * x + b.y * y; };
    };
    std::pair<Cut, Cut> ends{cuts.front(), cuts.front()};
    float longest = -1;
    static constexpr Cut directions[] = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
    for (const Cut& direction : directions) {
        const auto [low, high] = std::minmax_element(cuts.begin(), cuts.end(), farther(direction.x, direction.y));
        const float length = std::hypot(high->x - low->x, high->y - low->y);
        if (length > longest) longest = length, ends = {*low, *high};
    }
    return ends;
}

// Whether all cuts lie on the line through the two that are farthest apart, but for what the cells make of it.
void find_border(const Region& region, const std::vector<Cut>& cuts, bool is_ragged, RegionShape& shape) {
    using Border = RegionShape::Border;
    if (cuts.empty()) return;
    shape.border = is_ragged ? Border::bent : Border::unclear;
    const auto [a, b] = ends_of(cuts);
    const double length = std::hypot(b.x - a.x, b.y - a.y), side = std::min(region.width, region.height);
    if (is_ragged || length < side / 4) return;
    const double nx = (b.y - a.y) / length, ny = -(b.x - a.x) / length;
    double farthest = 0;
    for (const Cut& cut : cuts) farthest = std::max(farthest, std::abs((cut.x - a.x) * nx + (cut.y - a.y) * ny));
    constexpr double of_cells = 1.1, clearly = 4;  // in cells
    if (farthest > of_cells) {
        if (farthest > clearly) shape.border = Border::bent;
        return;
    }
    shape.border = Border::straight;
    shape.towards_x = nx, shape.towards_y = -ny;
}

// On which side of a straight border class 1 lies, by a corner of the picture that is farthest from the line.
void turn_to_class_1(const Region& region, const CellClasses& classes, const Cut& on_line, RegionShape& shape) {
    double farthest = -1;
    bool is_behind = false;
    for (const int x : {0, region.width - 1})
        for (const int y : {0, region.height - 1}) {
            const double side = (x + 0.5 - on_line.x) * shape.towards_x - (y + 0.5 - on_line.y) * shape.towards_y;
            if (std::abs(side) <= farthest) continue;
            farthest = std::abs(side);
            const auto cell =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(region.width) + static_cast<std::size_t>(x);
            is_behind = (classes.at(cell) == 1) != (side > 0);
        }
    if (is_behind) shape.towards_x = -shape.towards_x, shape.towards_y = -shape.towards_y;
}

}  // namespace

RegionShape region_shape(const Region& region, int classes, double threshold) {
    if (!has_cells(region)) return {};
    RegionReader reader(region, threshold);
    RegionShape shape = reader.read();
    const auto [least, greatest] = std::minmax_element(region.probability.begin(), region.probability.end());
    shape.least = *least / 65535.0, shape.greatest = *greatest / 65535.0;
    if (region.winner.empty() || classes == 2) find_border(region, reader.cuts(), reader.is_ragged(), shape);
    if (shape.border == RegionShape::Border::straight)
        turn_to_class_1(region, CellClasses(region, threshold), ends_of(reader.cuts()).first, shape);
    return shape;
}

}  // namespace petal
