#include "experiment/file_refusal.hpp"

#include "experiment/choice.hpp"
#include "experiment/filled_text.hpp"

#include <bit>

namespace petal {

namespace {

using enum FileFault;

constexpr Choices<Named<FileFault>> sentences({
    {neither_hdf5_nor_npz,
     {"This is neither an HDF5 file nor an .npz file.", "这既不是 HDF5 文件，也不是 .npz 文件。"}},
    {no_npz,
     {"This is not an .npz file (a zip archive of NumPy arrays), or it is cut off.",
      "这不是 .npz 文件（NumPy 数组的 zip 压缩包），或者它不完整。"}},
    {npz_cut_off,
     {"The file is damaged or cut off: its table of contents points outside it.",
      "文件已损坏或不完整：它的目录指向了文件之外。"}},
    {hdf5_cut_off,
     {"This is not a whole HDF5 file: it is damaged or cut off.", "这不是完整的 HDF5 文件：它已损坏或被截断。"}},
    {no_hdf5_library,
     {"This petal is built without the HDF5 library: save X and Y with numpy.savez, or build it where libhdf5-dev "
      "is installed.",
      "这个 petal 编译时没有 HDF5 库：请用 numpy.savez 保存 X 和 Y，或在装有 libhdf5-dev 的系统上编译。"}},

    {entry_twice, {"The file holds {0} twice.", "文件中有两个 {0}。"}},
    {entry_encrypted, {"{0} is encrypted; save it without a password.", "{0} 经过加密；请不设密码重新保存。"}},
    {entry_of_other_method,
     {"{0} is compressed by method {1} of zip. Save it with numpy.savez or numpy.savez_compressed.",
      "{0} 使用了 zip 的第 {1} 种压缩方法；请用 numpy.savez 或 numpy.savez_compressed 保存。"}},
    {entry_too_large,
     {"{0} is too large: unpacked it has {1} MB, and at most {2} MB are read.",
      "{0} 太大：解压后有 {1} MB，最多读取 {2} MB。"}},
    {entry_not_unpacked,
     {"{0} is damaged: its compressed bytes cannot be unpacked.", "{0} 已损坏：其中的压缩数据无法解压。"}},
    {entry_checksum, {"{0} is damaged: its checksum is wrong.", "{0} 已损坏：校验和不符。"}},

    {no_numpy_array, {"{0} is not a NumPy array.", "{0} 不是 NumPy 数组。"}},
    {array_cut_off, {"{0} is cut off.", "{0} 不完整，数据被截断。"}},
    {no_shape, {"{0} has no shape that Petal can read.", "{0} 的形状无法读取。"}},
    {array_too_large,
     {"{0} is too large: its shape is {1}, and at most {2} numbers are read.",
      "{0} 太大：它的形状是 {1}，最多读取 {2} 个数值。"}},
    {too_few_numbers,
     {"{0} is cut off: its shape asks for more numbers than there are.", "{0} 不完整：数值的个数少于形状所要求的。"}},
    {python_objects,
     {"{0} holds Python objects ({1}); Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是 Python 对象（{1}）；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {complex_numbers,
     {"{0} holds complex numbers ({1}); Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是复数（{1}）；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {text_entries,
     {"{0} holds text ({1}); Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是文本（{1}）；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {dates,
     {"{0} holds dates ({1}); Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是日期（{1}）；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {spans_of_time,
     {"{0} holds spans of time ({1}); Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是时间间隔（{1}）；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {other_floats,
     {"{0} holds floats of another size ({1}); Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是其他长度的浮点数（{1}）；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {raw_bytes,
     {"{0} holds raw bytes ({1}); Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是原始字节（{1}）；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {records,
     {"{0} holds records of several fields; Petal reads whole numbers, booleans, float16, float32 and float64.",
      "{0} 中是含多个字段的记录；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},
    {unknown_type,
     {"{0} holds entries of a type that Petal does not know; Petal reads whole numbers, booleans, float16, float32 "
      "and float64.",
      "{0} 中是 Petal 不认识的类型；Petal 能读取整数、布尔值、float16、float32 和 float64。"}},

    {array_damaged, {"{0} cannot be read: the file is damaged or cut off.", "{0} 无法读取：文件已损坏或不完整。"}},
    {group, {"{0} is a group, not an array.", "{0} 是一个组，不是数组。"}},
    {broken_link, {"{0} is a link that cannot be followed.", "{0} 是一个无法解析的链接。"}},
    {in_other_file,
     {"{0} is kept in another file (a link, external or virtual storage): only what lies in this file is read.",
      "{0} 的数据在另一个文件里（外部链接、外部存储或虚拟数据集）：只能读取本文件中的数据。"}},
    {no_numbers, {"{0} holds no numbers.", "{0} 中不是数值。"}},
    {other_numbers,
     {"{0} holds numbers of another form than the page reads, which are whole numbers of 1, 2, 4 or 8 bytes, floating "
      "point of 2, 4 or 8 bytes, and booleans. petal run --train reads it; or convert it by NumPy's astype.",
      "{0} 的数值格式网页读不了：可读的是 1、2、4、8 字节的整数，2、4、8 字节的浮点数，以及布尔值。可改用命令行 "
      "petal run --train，或先用 NumPy 的 astype 转换。"}},
    {other_storage,
     {"{0} is stored in a form that the page does not read, such as h5py's libver=\"latest\" writes. petal run --train "
      "reads it; or save it again without libver.",
      "{0} 的存储形式网页读不了（例如 h5py 的 libver=\"latest\" 所写的）。可改用命令行 "
      "petal run --train，或去掉 libver 重新保存。"}},
    {other_filter,
     {"{0} is packed by the filter {1}, which is not read here; gzip, shuffle and fletcher32 are. Save it again "
      "by h5py with compression=\"gzip\".",
      "{0} 用了过滤器 {1}，这里读不了；可读的是 gzip、shuffle 和 fletcher32。请用 h5py 以 compression=\"gzip\" "
      "重新保存。"}},

    {no_pictures,
     {"The file has no pictures: arrays named train_set_x and train_set_y, or X and Y, are needed.",
      "文件里没有图片：需要名为 train_set_x 和 train_set_y（或 X 和 Y）的数组。"}},
    {no_pixels, {"There is {0}, but no {1}.", "有 {0}，却没有 {1}。"}},
    {no_labels, {"There is {0}, but no labels beside it.", "有 {0}，却没有对应的标签。"}},
    {shape_of_no_picture,
     {"{0} has shape {1}; pictures of (m, 64, 64, 3), or columns of (12288, m), are needed.",
      "{0} 的形状是 {1}，应为 (m, 64, 64, 3) 的图片或 (12288, m) 的列。"}},
    {array_without_picture, {"{0} holds no picture.", "{0} 中没有图片。"}},
    {too_many_in_array, {"{0} holds {1} pictures; at most {2} are taken.", "{0} 有 {1} 张图片，最多可用 {2} 张。"}},
    {too_many_together,
     {"{0} pictures are too many together: at most {1} are taken.", "图片共 {0} 张，太多了：最多可用 {1} 张。"}},
    {value_out_of_range, {"{0} holds a value outside of 0 to {1}.", "{0} 中有超出 0 到 {1} 的数值。"}},
    {label_count, {"{0} has {1} labels for {2} pictures.", "{0} 有 {1} 个标签，而图片有 {2} 张。"}},
    {other_label,
     {"{0} holds a label that is neither 0 nor 1 (1 is a cat).", "{0} 中有既不是 0 也不是 1 的标签（1 表示猫）。"}},
    {no_cats, {"There are no cats at all: every label in {0} is 0.", "里面一只猫也没有：{0} 的标签全是 0。"}},
    {nothing_but_cats, {"There is nothing but cats: every label in {0} is 1.", "里面全是猫：{0} 的标签全是 1。"}},
});

// Both languages have the places {0}, {1}, … without a gap.
consteval bool languages_have_the_same_places() {
    for (const auto& [fault, sentence] : sentences) {
        const unsigned places = places_of(sentence.en);
        if (places != places_of(sentence.zh) || (places & (places + 1)) != 0) return false;
    }
    return true;
}
static_assert(languages_have_the_same_places());

}  // namespace

bool FileRefusal::is_sound() const {
    return values.size() == static_cast<std::size_t>(std::popcount(places_of(sentences[fault].name.en)));
}

std::string text_of(const FileRefusal& refusal, Language language) {
    return filled(sentences[refusal.fault].name.in(language), refusal.values);
}

}  // namespace petal
