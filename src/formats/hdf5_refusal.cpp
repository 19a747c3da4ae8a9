#include "formats/hdf5_refusal.hpp"

#include <string_view>

namespace petal {

namespace {

// Without the array's name in front.
struct Sentence {
    const char *en, *zh;
};
struct Refusal {
    std::string_view key;
    Sentence sentence;
};
constexpr Refusal refusals[] = {
    {"damaged", {" cannot be read: the file is damaged or cut off.", " 无法读取：文件已损坏或不完整。"}},
    {"group", {" is a group, not an array.", " 是一个组，不是数组。"}},
    {"link", {" is a link that cannot be followed.", " 是一个无法解析的链接。"}},
    {"elsewhere",
     {" is kept in another file (a link, external or virtual storage): only what lies in this file is read.",
      " 的数据在另一个文件里（外部链接、外部存储或虚拟数据集）：只能读取本文件中的数据。"}},
    {"type", {" holds no numbers.", " 中不是数值。"}},
    {"number",
     {" holds numbers of another form than the page reads, which are whole numbers of 1, 2, 4 or 8 bytes, floating "
      "point of 2, 4 or 8 bytes, and booleans. petal run --train reads it; or convert it by NumPy's astype.",
      " 的数值格式网页读不了：可读的是 1、2、4、8 字节的整数，2、4、8 字节的浮点数，以及布尔值。可改用命令行 petal run "
      "--train，或先用 NumPy 的 astype 转换。"}},
    {"form",
     {" is stored in a form that the page does not read, such as h5py's libver=\"latest\" writes. petal run --train "
      "reads it; or save it again without libver.",
      " 的存储形式网页读不了（例如 h5py 的 libver=\"latest\" 所写的）。可改用命令行 petal run "
      "--train，或去掉 libver 重新保存。"}},
};

constexpr Sentence filtered{
    " is packed by the filter {}, which is not read here; gzip, shuffle and fletcher32 are. Save it again by h5py with "
    "compression=\"gzip\".",
    " 用了过滤器 {}，这里读不了；可读的是 gzip、shuffle 和 fletcher32。请用 h5py 以 compression=\"gzip\" 重新保存。"};

// Registered numbers: 1 to 255 are the library's own, the others are on The HDF Group's list of filter plugins.
struct Filter {
    std::string_view number, name;
};
constexpr Filter filters[] = {{"4", "szip"},    {"5", "nbit"},      {"6", "scaleoffset"}, {"307", "bzip2"},
                              {"32000", "lzf"}, {"32001", "blosc"}, {"32004", "lz4"},     {"32008", "bitshuffle"},
                              {"32013", "zfp"}, {"32015", "zstd"},  {"32026", "blosc2"}};

std::string with_filter(std::string sentence, std::string_view number) {
    std::string_view name = number;
    for (const Filter& filter : filters)
        if (filter.number == number) name = filter.name;
    return sentence.replace(sentence.find("{}"), 2, name);
}

}  // namespace

BilingualFileError hdf5_refusal(const std::string& array, const std::string& reason) {
    constexpr std::string_view of_filter = "filter ";
    if (reason.starts_with(of_filter)) {
        const std::string_view number = std::string_view(reason).substr(of_filter.size());
        return {array + with_filter(filtered.en, number), array + with_filter(filtered.zh, number)};
    }
    const Sentence* sentence = &refusals[0].sentence;
    for (const Refusal& refusal : refusals)
        if (refusal.key == reason) sentence = &refusal.sentence;
    return {array + sentence->en, array + sentence->zh};
}

}  // namespace petal
