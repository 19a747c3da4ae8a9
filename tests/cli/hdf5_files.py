"""One HDF5 file for each row of what is read and what is refused, in the command line and on the page.

    python3 tests/cli/hdf5_files.py FOLDER      writes them, and prints the rows as JSON

Every file that is read holds the same five pictures, so that all of them give one fingerprint: pictures 3 and 4 are of
one value each, which a file may leave to its fill value.
"""
import json
import pathlib
import sys

import h5py
import numpy as np

filled_with = 7
random = np.random.RandomState(5)
images = random.randint(0, 256, (5, 64, 64, 3)).astype(np.uint8)
images[3], images[4] = filled_with, 0
labels = np.array([1, 0, 1, 0, 0])
one_picture = (1, 64, 64, 3)

damaged = "train_set_x cannot be read: the file is damaged or cut off"
not_a_number = "train_set_x holds no numbers"
other_numbers = "train_set_x holds numbers of another form"
elsewhere = "train_set_x is kept in another file"
page_form = "train_set_x is stored in a form that the page does not read"
no_link = "train_set_x is a link that cannot be followed"
not_opened = "this HDF5 file cannot be read: it is damaged, cut off, or of a form that Petal does not know"

rows = []


def row(name, command_line=None, page=None, **options):
    """A function that fills a file becomes a row: None where the file is read, else what its refusal says."""
    def add(write):
        rows.append({"name": name, "command_line": command_line, "page": page, "write": write, "options": options})
    return add


def refused(name, sentence, **options):
    return row(name, sentence, sentence, **options)


def only_command_line(name, sentence, **options):
    return row(name, None, sentence, **options)


def pictures(name, adder=row, X=images, Y=labels, file={}, expected=(), **how):
    """A row whose file is what create_dataset makes of X."""
    @adder(name, *expected, **file)
    def write(h5):
        h5.create_dataset("train_set_x", data=X, **how)
        h5["train_set_y"] = Y


# ---------------------------------------------------------------- numbers
for kind in ["u1", "<u2", ">u2", "<i2", ">i2", "<u4", ">u4", "<i4", ">i4", "<u8", ">u8", "<i8", ">i8"]:
    pictures("whole numbers " + kind, X=images.astype(kind), Y=labels.astype(kind))
for kind in ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8"]:
    pictures("floating point " + kind, X=(images / 255).astype(kind), Y=labels.astype(kind))
pictures("labels i1", Y=labels.astype("i1"))
pictures("labels that are booleans", Y=labels == 1)
pictures("labels that are an enumeration",
         Y=labels.astype(h5py.enum_dtype({"other": 0, "cat": 1}, basetype=">i2")))


@row("a named type")
def write(h5):
    h5["byte"] = np.dtype("u1")
    h5.create_dataset("train_set_x", data=images, dtype=h5["byte"])
    h5["train_set_y"] = labels


def of_type(name, kind, values):
    @only_command_line(name, other_numbers)
    def write(h5):
        space = h5py.h5s.create_simple(values.shape)
        h5py.h5d.create(h5.id, b"train_set_x", kind, space).write(space, space, values)
        h5["train_set_y"] = labels


twelve_bits = h5py.h5t.STD_U16LE.copy()
twelve_bits.set_precision(12)
of_type("whole numbers of 12 bits", twelve_bits, images.astype("u2"))
brain_float = h5py.h5t.IEEE_F32LE.copy()
brain_float.set_fields(15, 7, 8, 0, 7)
brain_float.set_size(2)
brain_float.set_ebias(127)
of_type("floating point of 8 bits for the exponent", brain_float, (images / 255).astype("f4"))
pictures("floating point of 16 bytes", only_command_line, X=(images / 255).astype(np.longdouble),
         expected=[other_numbers])
pictures("strings", refused, X=np.array([b"a", b"b"]), expected=[not_a_number])
pictures("complex numbers", refused, X=images.astype(complex), expected=[not_a_number])
pictures("bits", refused, X=images.view("V1"), expected=[not_a_number])

# ---------------------------------------------------------------- how they lie in the file
pictures("contiguous")
pictures("chunks", chunks=(2, 30, 64, 3))
pictures("gzip", compression="gzip")
pictures("gzip, shuffle, fletcher32", X=images.astype("i4"), chunks=(2, 30, 64, 3), compression="gzip", shuffle=True,
         fletcher32=True)
pictures("many chunks", chunks=(1, 4, 4, 3))
pictures("room for more", chunks=True, maxshape=(None, 64, 64, 3))


def create(h5, name, values, layout):
    settings = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    settings.set_layout(layout)
    space = h5py.h5s.create_simple(values.shape)
    h5py.h5d.create(h5.id, name, h5py.h5t.py_create(values.dtype), space, settings).write(space, space, values)


def compact(h5):
    create(h5, b"train_set_x", images, h5py.h5d.COMPACT)
    create(h5, b"train_set_y", labels.astype(">i4"), h5py.h5d.COMPACT)


row("compact")(compact)
row("compact, newest form", libver="latest")(compact)


def partly_written(name, fill, **how):
    @row(name)
    def write(h5):
        X = h5.create_dataset("train_set_x", images.shape, chunks=one_picture, fillvalue=fill, **how)
        for i in range(len(images)):
            if not np.all(images[i] == (fill or 0)):
                X[i] = images[i]
        h5["train_set_y"] = labels


partly_written("a chunk that was never written", None, dtype="u1")
partly_written("a chunk that is left to its fill value", filled_with, dtype=">u2", compression="gzip")


@refused("labels that were never written", "There are no cats at all")
def write(h5):
    h5["train_set_x"] = images
    h5.create_dataset("train_set_y", (5,), "i8")


@refused("chunks that were never written", "There are no cats at all")
def write(h5):
    h5["train_set_x"] = images
    h5.create_dataset("train_set_y", (5,), "i8", chunks=(2,))


pictures("libver latest, contiguous", file={"libver": "latest"})
pictures("form of HDF5 1.8, gzip", file={"libver": ("earliest", "v108")}, compression="gzip")
for name, how in [("one chunk", {"chunks": images.shape}), ("gzip", {"compression": "gzip"}),
                  ("one dimension without end", {"maxshape": (None, 64, 64, 3)}),
                  ("two dimensions without end", {"maxshape": (None, None, 64, 3)})]:
    pictures("libver latest, " + name, only_command_line, file={"libver": "latest"}, expected=[page_form], **how)
pictures("scaleoffset", only_command_line, scaleoffset=0, expected=["train_set_x is packed by the filter scaleoffset"])
pictures("szip", only_command_line, compression="szip", expected=["train_set_x is packed by the filter szip"])
pictures("lzf", refused, compression="lzf", expected=["train_set_x is packed by the filter lzf"])


@refused("external", elsewhere)
def write(h5):
    pathlib.Path(h5.filename + ".raw").write_bytes(images.tobytes())
    h5.create_dataset("train_set_x", images.shape, "u1", external=[(h5.filename + ".raw", 0, images.size)])
    h5["train_set_y"] = labels


@refused("virtual", elsewhere)
def write(h5):
    layout = h5py.VirtualLayout(images.shape, "u1")
    layout[:] = h5py.VirtualSource("elsewhere.h5", "X", images.shape)
    h5.create_virtual_dataset("train_set_x", layout)
    h5["train_set_y"] = labels


# ---------------------------------------------------------------- where they are
@row("links to a group")
def write(h5):
    h5["data/x"], h5["data/y"] = images, labels
    h5["train_set_x"], h5["train_set_y"] = h5py.SoftLink("/data/x"), h5["data/y"]


for libver in ["earliest", "latest"]:
    @row("many others beside, " + libver, libver=libver, track_order=libver == "latest")
    def write(h5):
        for i in range(300):
            h5["other %d" % i] = i
        h5["train_set_x"], h5["train_set_y"] = images, labels

    @refused("a link to nothing, " + libver, no_link, libver=libver)
    def write(h5):
        h5["train_set_x"], h5["train_set_y"] = h5py.SoftLink("/nothing"), labels

    @row("a link to another file, " + libver, elsewhere, not_opened, libver=libver)
    def write(h5):
        h5["train_set_x"], h5["train_set_y"] = h5py.ExternalLink(h5.filename, "/train_set_y"), labels

    @refused("a link to a link to another file, " + libver, no_link, libver=libver)
    def write(h5):
        h5["data/x"] = h5py.ExternalLink(h5.filename, "/train_set_y")
        h5["train_set_x"], h5["train_set_y"] = h5py.SoftLink("/data/x"), labels

    @refused("a group, " + libver, "train_set_x is a group, not an array", libver=libver)
    def write(h5):
        h5["train_set_x/data"], h5["train_set_y"] = images, labels

pictures("a user block", file={"userblock_size": 1024})

# ---------------------------------------------------------------- names of the classes: a pity, but no reason to refuse
def class_names(name, **how):
    @row("class names " + name)
    def write(h5):
        h5["train_set_x"], h5["train_set_y"] = images, labels
        h5.create_dataset("list_classes", **how)


class_names("of fixed length", data=np.array([b"non-cat", b"cat"]))
class_names("of any length", data=["non-cat", "\u732b"])
class_names("that are numbers", data=[0, 1])
class_names("without end", shape=(200000000,), dtype="S7")
class_names("of a length without end", shape=(2,), dtype="S2000000000")


# ---------------------------------------------------------------- what is wrong with them
pictures("more than can be", refused, X=np.zeros((1001, 1), "u1"), expected=[r"train_set_x has shape \(1001, 1\)"])


@refused("labels without end", "train_set_y has 20000000 labels for 5 pictures")
def write(h5):
    h5["train_set_x"] = images
    h5.create_dataset("train_set_y", (20000000,), "i8")


@refused("too many pictures", "train_set_x holds 1001 pictures; at most 1000 are taken")
def write(h5):
    h5.create_dataset("train_set_x", (1001, 64, 64, 3), "u1")
    h5["train_set_y"] = labels


def damage(name, **how):
    @refused(name, damaged)
    def write(h5):
        X = h5.create_dataset("train_set_x", data=images, **how)
        h5["train_set_y"] = labels
        h5.damage_at = X.id.get_chunk_info(0).byte_offset


damage("a damaged chunk", compression="gzip")
damage("a wrong sum", chunks=one_picture, fletcher32=True)


def write_files(folder):
    """Returns the rows: file, name, and None or what the refusal says in the command line and on the page."""
    told = []
    for number, entry in enumerate(rows):
        path = folder / ("row_%02d.h5" % number)
        with h5py.File(path, "w", **entry["options"]) as h5:
            entry["write"](h5)
            damage_at = getattr(h5, "damage_at", None)
        if damage_at:
            with open(path, "r+b") as file:
                file.seek(damage_at + 20)
                file.write(b"\x55" * 40)
        told.append({"file": path.name, **{key: entry[key] for key in ["name", "command_line", "page"]}})
    return told


if __name__ == "__main__":
    print(json.dumps(write_files(pathlib.Path(sys.argv[1]))))
