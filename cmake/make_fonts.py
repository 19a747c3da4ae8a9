"""Writes subsets of the fonts, with the characters that the sources use, as C++:

    make_fonts.py OUTPUT_FOLDER SOURCE_FOLDER NAME=FONT...

A character goes into every Latin font that has it, and into the font named cjk when the sans has it not. There the
signs of mathematics are as wide as a Chinese character, so that those that mono has are taken from it: their ranges are
named signs. Nothing is written when the characters are the same as last time.
"""

import hashlib
import io
import pathlib
import re
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

ALWAYS = {chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x391, 0x3CA)]} | set("–—‘’“”…−×·√≤≥≈≠∞→←")
ALWAYS.add("\ufffd")  # Dear ImGui shows it for what no font has, where it would take the question mark
SIGNS = {chr(code) for code in range(0x2200, 0x2300)} - {"−"}
CHINESE_FACE = "Noto Sans CJK SC"


def used_characters(folder):
    used = set(ALWAYS)
    for path in sorted([*folder.rglob("*.cpp"), *folder.rglob("*.hpp")]):
        text = re.sub(r"(^|\s)//.*", "", path.read_text(encoding="utf-8"))
        used |= {character for character in text if ord(character) > 0x7F}
    return used


def open_font(path):
    if not path.endswith(".ttc"):
        return TTFont(path, lazy=True)
    return next(font for font in TTCollection(path, lazy=True) if font["name"].getDebugName(1) == CHINESE_FACE)


def subset_bytes(font, characters):
    options = subset.Options()
    options.layout_features = []  # ImGui places glyph after glyph
    options.hinting = False
    options.name_IDs = [0, 13, 14]  # copyright and licence, which have to stay
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "STAT", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(characters))
    subsetter.subset(font)
    result = io.BytesIO()
    font.save(result)
    return result.getvalue()


def ranges(characters):
    """First and last code of each run, as ImGui takes them."""
    pairs = []
    for code in sorted(map(ord, characters)):
        if pairs and pairs[-1][1] == code - 1:
            pairs[-1][1] = code
        else:
            pairs.append([code, code])
    return [code for pair in pairs for code in pair] + [0]


def c_array(kind, name, numbers):
    lines = [",".join(map(str, numbers[start : start + 40])) for start in range(0, len(numbers), 40)]
    return f"extern const unsigned {kind} {name}[] = {{\n" + ",\n".join(lines) + "};\n"


def main():
    output, sources = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    paths = dict(argument.split("=", 1) for argument in sys.argv[3:])
    used = used_characters(sources)
    stamp = hashlib.sha256("".join(sorted(used)).encode() + pathlib.Path(__file__).read_bytes()).hexdigest()
    stamp_file = output / "stamp.txt"
    if stamp_file.exists() and stamp_file.read_text() == stamp and (output / "fonts.cpp").exists():
        return

    fonts = {name: open_font(path) for name, path in paths.items()}
    has = {name: {chr(code) for code in font.getBestCmap()} for name, font in fonts.items()}
    missing = used - has["sans"] - has["cjk"] - ALWAYS
    if missing or max(used) > "\uffff":
        sys.exit("No font has these characters of the sources: " + " ".join(sorted(missing) or [max(used)]))
    signs = used & SIGNS & has["mono"] - has["sans"]
    has["cjk"] -= has["sans"] | signs

    header = "// Made by cmake/make_fonts.py. Ranges: first and last character of each run, then 0 (ImGui's glyph ranges).\n#pragma once\n"
    source = '#include "assets/fonts.hpp"\n'
    for name, font in fonts.items():
        characters = used & has[name]
        data = subset_bytes(font, sorted(characters))
        header += (
            f"\nextern const unsigned char petal_font_{name}[];\nextern const unsigned petal_font_{name}_size;\n"
            f"extern const unsigned short petal_font_{name}_ranges[];\n"
        )
        source += c_array("char", f"petal_font_{name}", list(data))
        source += f"extern const unsigned petal_font_{name}_size = {len(data)};\n"
        source += c_array("short", f"petal_font_{name}_ranges", ranges(characters))
        print(f"  {name}: {len(characters)} characters, {len(data)} bytes")

    header += "\nextern const unsigned short petal_font_signs_ranges[];  // in mono\n"
    source += c_array("short", "petal_font_signs_ranges", ranges(signs))
    (output / "assets").mkdir(parents=True, exist_ok=True)
    (output / "assets" / "fonts.hpp").write_text(header)
    (output / "fonts.cpp").write_text(source)
    stamp_file.write_text(stamp)


main()
