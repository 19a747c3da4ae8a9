// The tree of what is on the page: each widget says, as it draws itself, what it is and how it stands. The page keeps
// real elements of it (web/tree_mirror.js), for the keyboard, screen readers, tests and the page around; and what is
// done to an element comes back as an act, which the widget of the same id takes in the next frame. Order is drawing
// order.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace petal {

using NodeId =
    std::uint32_t;  // Dear ImGui's id of the widget, or one made of the parent and the place in it; 0 is none

// What a node is; web/tree_elements.js has the element of each, in this order.
enum class Role : std::uint8_t {
    bar,       // landmark: across the top
    settings,  // landmarks: the columns of a lab, which scroll
    picture,
    explanation,
    summary,  // landmark: the words in front of the page, seen by nobody
    group,    // of nodes that belong together, with a name or without
    heading,
    text,
    code,
    image,  // a chart or a region, the value says what is seen in it
    table,  // its box is that of the cells, as large as one another, without the heads; the value has them all: columns
            // parted by tabs, rows by line ends, the first row and column heads; a step other than 0 makes them to be
            // chosen from, now is the chosen one or -1
    button,
    toggle,  // pressed or not
    fold,    // opens and closes what follows
    radios,  // one of a few; its nodes are radio
    radio,
    tabs,  // the same for views; its nodes are tab
    tab,
    list,  // of pictures or boxes, of which one is chosen; its nodes are option
    option,
    slider,   // now, least, most, step; the value in words
    handle,   // the same, drawn as something round that is dragged; arrow keys come as acts
    field,    // a text that is typed
    chooser,  // a list that opens; the value has the choices, parted by line ends, now is the chosen one
    pad,      // takes keys and the pointer in its own way, told by its description
    progress,
    more,     // opens and closes, by acts of the kind tell, the details of what stands before it
    details,  // a panel that lies over the page
};

enum class NodeState : std::uint8_t {
    disabled = 1,
    chosen = 2,    // of a toggle, radio, tab, option
    open = 4,      // of a fold, and of more
    invalid = 8,   // of a field: what was typed is refused
    drags = 16,    // follows the finger: a drag on it does not scroll the page
    wheel = 32,    // takes the wheel for itself
    foreign = 64,  // its words are of the other language
};

struct Node {
    NodeId id = 0;
    NodeId parent = 0;
    Role role = Role::text;
    std::uint8_t states = 0;    // a set of NodeState
    std::uint8_t level = 0;     // of a heading, 1 … 6
    int left = 0, top = 0;      // in points; in a column, of its content
    int width = 0, height = 0;  // 0: it is nowhere to be seen
    double now = 0, least = 0, most = 0, step = 0;
    std::string name = {}, value = {}, description = {};
    bool operator==(const Node&) const = default;
    bool is(NodeState state) const { return (states & static_cast<std::uint8_t>(state)) != 0; }
};

inline std::uint8_t state_if(bool holds, NodeState state) { return holds ? static_cast<std::uint8_t>(state) : 0; }
inline std::uint8_t states(std::initializer_list<NodeState> all) {
    int set = 0;
    for (const NodeState state : all) set |= static_cast<int>(state);
    return static_cast<std::uint8_t>(set);
}

// What somebody did to an element.
struct Act {
    enum class Kind : std::uint8_t {
        press,    // as a click would
        write,    // text: what was typed into a field
        give_up,  // of what is typed
        set,      // number: where a slider is put
        choose,   // number: the place of a choice, a cell or an option
        key,      // text: the browser's name of the key, with Shift as it is
        tell,     // number: whether what it stands for is to be told
    };
    NodeId id = 0;
    Kind kind = Kind::press;
    double number = 0;
    bool shift = false;
    std::string text = {};
};

// How a column is scrolled where its element does it: to `top` points, but where something in the column has asked to
// be seen. The node's `now` is the place, and `step` counts what was asked.
struct Scrolling {
    std::optional<float> top;
    bool is_asked = false;
    int asks = 0;
};

class Tree {
  public:
    // Whether somebody reads it. A frame that nobody listens to is drawn without the cost of telling it; acts are
    // taken in each.
    void begin_frame(bool listens);
    bool listens() const { return listens_; }
    // Whether the page lays elements over what is drawn, which take keys, text and scrolling.
    bool has_elements = false;

    // A node in the open scope. An id of 0 becomes one of the parent's, the role and the number of such nodes before
    // it. Returns the id.
    NodeId say(Node node);
    // What else there is to say of the last node.
    void describe(std::string_view description);
    void mark(NodeState state);
    void open(const Node& node);
    void close();
    // A column scrolls: boxes in it are those of its content.
    void open_column(const Node& node, ImVec2 content_origin);
    // The scope has a heading of its own: those that follow in it are a level below.
    void deepen_headings() { ++scopes_.back().deeper; }
    // What stands beside a picture: an id made of the picture's.
    NodeId id_beside(NodeId picture) const;
    // A name for the next control, if it has none: what stands beside it in its row.
    void name_next(std::string_view name) { next_name_ = name; }
    std::string take_next_name() { return std::exchange(next_name_, {}); }
    const std::string& next_name() const { return next_name_; }

    const std::vector<Node>& nodes() const { return nodes_; }

    // The acts come one a frame, in their order; of a slider that is dragged only the last.
    void act(Act act);
    bool has_acts() const { return !waiting_.empty(); }
    const std::optional<Act>& now() const { return act_; }
    std::optional<Act> take(NodeId id, Act::Kind kind);
    // A text whose field was gone before it could take it, in the frame after.
    std::optional<Act> lost;

    // Which element has the focus; 0 is none.
    NodeId focused = 0;
    // A finger rests on the page without having moved: it sees what a mouse that rests there would.
    bool long_press = false;
    std::map<NodeId, Scrolling> scrolling;  // of columns, by their ids
    NodeId told_further = 0;                // the node of Role::more whose details are to be told

    // Nothing is said while one of these stands: a tip is told by the control that it belongs to.
    struct Silence {
        explicit Silence(Tree& tree) : tree_(tree) { ++tree_.silences_; }
        ~Silence() { --tree_.silences_; }
        Silence(const Silence&) = delete;
        Silence& operator=(const Silence&) = delete;

      private:
        Tree& tree_;
    };

  private:
    struct Scope {
        NodeId id = 0;
        ImVec2 origin{0, 0};
        std::uint8_t deeper = 0;  // levels of its headings
        std::map<Role, int> unnamed = {};
    };
    NodeId id_of(const Node& node);

    bool listens_ = false;
    int silences_ = 0;
    std::vector<Node> nodes_;
    std::set<NodeId> known_;
    std::vector<Scope> scopes_{1};  // the first is the page
    std::string next_name_;
    std::deque<Act> waiting_;
    std::optional<Act> act_;
};

Tree& tree();

// Everything that is said while it stands belongs to the node.
struct TreeScope {
    explicit TreeScope(const Node& node) { tree().open(node); }
    TreeScope(Role role, std::string_view name) : TreeScope(Node{.role = role, .name = std::string(name)}) {}
    ~TreeScope() { tree().close(); }
    TreeScope(const TreeScope&) = delete;
    TreeScope& operator=(const TreeScope&) = delete;
};

// Places a node at a box of the page.
Node at(ImVec2 min, ImVec2 max, Node node);

// Says what Dear ImGui's last item is: its id and box are the item's, and it is disabled where the item is.
void say_item(Node node);

// ------------------------------------------------------------ the acts of Dear ImGui's last item, where it can be used
// As a click: the element was activated without a pointer.
bool is_pressed_by_element();
std::optional<double> number_from_element(Act::Kind kind = Act::Kind::set);
// Whether the keyboard is on the last item.
bool has_keys();
// The key that was pressed: on its element, or, where there are none, in Dear ImGui's own focus. Only one of `keys`.
std::optional<ImGuiKey> key_for_item(std::initializer_list<ImGuiKey> keys);

// A key that is meant for the page, not for one of its controls: an act upon node 0, or on the desktop a key while no
// text is typed and no list open, and Space while no control is walked through.
bool shortcut(ImGuiKey key);

// A button without a look: Dear ImGui's, or its element.
bool press_area(const char* id, ImVec2 size);

}  // namespace petal
