"""The README's table of keys names each key with what it takes, as petal's refusals say it; the help names those of the run."""
import re
import unittest

from petal import choices, petal, root, sentence


def keys():
    return re.search(r"the keys are (.*)\.", petal("run", "nothing=1", code=2)).group(1).split(", ")


def parts_of_the_table():
    """Of each key what the last column says of it: its own part where each key of the row has one, else all."""
    parts = {}
    for row in re.findall(r"^\| (`.*) \|$", (root / "README.md").read_text(), re.MULTILINE):
        names, *_, values = row.split(" | ")
        names = re.findall(r"`(\w+)`", names)
        values = values.replace("`", "").replace("2³²-1", "4294967295").replace("10⁷", "10000000").replace("10⁶", "1000000")
        own = values.split("; ")
        for i, name in enumerate(names):
            parts.setdefault(name, []).append(own[i] if len(own) == len(names) else values)
    return parts


def ranges(text):
    """The ranges of a sentence in the README's signs."""
    number = r"(-?[\d.]*\d)"
    signs = [(rf"{number} or a number above \1", "≥ {}"), (rf"above {number}, at most {number}", "({}, {}]"),
             (rf"above {number} and below {number}", "({}, {})"),
             (rf"a number above {number}", "> {}"), (rf"from {number} to below {number}", "[{}, {})"),
             (rf"from {number}(?: \(.*?\))? to {number}", "{}…{}"), (rf"(up to {number})", "{}")]
    found = []
    for form, sign in signs:
        found += [sign.format(*match.groups()) for match in re.finditer(form, text)]
        text = re.sub(form, "", text)
    return found


class Readme(unittest.TestCase):
    def test_the_table_has_each_key_once_with_its_range_and_its_choices(self):
        parts = parts_of_the_table()
        self.assertEqual(sorted(parts), sorted(keys()))
        for key, of_key in parts.items():
            said = sentence(key)
            with self.subTest(f"{key} must be {said}"):
                self.assertEqual(len(of_key), 1)
                for text in ranges(said):
                    self.assertRegex(of_key[0], rf"(?<![\w.-]){re.escape(text)}(?![\w.])")
                for word in choices(said):
                    self.assertRegex(of_key[0], rf"\b{word}\b")

    def test_the_help_has_each_key_of_the_run_once(self):
        of_run = keys()[keys().index("data"):keys().index("at")]
        lines = re.search(r"\nkeys\n(.*?)\nThe other keys", petal("--help"), re.DOTALL).group(1)
        named = [key for line in lines.split("\n") for key in line.strip().split("    ")[0].split(", ")]
        self.assertEqual(sorted(named), sorted(of_run))


if __name__ == "__main__":
    unittest.main()
