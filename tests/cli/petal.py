"""Runs the built petal. The command is that of the environment variable PETAL, else build/native/petal.

All tests of this folder:  PETAL=build/native/petal python3 -m unittest discover -s tests/cli
They need NumPy (Debian's python3-numpy).
"""
import json
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import unittest

root = pathlib.Path(__file__).resolve().parents[2]
command = shlex.split(os.environ.get("PETAL", str(root / "build/native/petal")))
reference = json.loads((root / "tests/reference/reference.json").read_text())


def run_petal(*words, text=None):
    return subprocess.run([*command, *words], input=text or "", capture_output=True, text=True, timeout=300)


def petal(*words, text=None, code=0):
    """What petal prints to standard output; to standard error when another exit code than 0 is expected."""
    done = run_petal(*words, text=text)
    if done.returncode != code:
        raise AssertionError("exit code %d of petal %s: %s" % (done.returncode, shlex.join(words), done.stderr))
    if code == 0 and done.stderr:
        raise AssertionError("petal %s writes to standard error: %s" % (shlex.join(words), done.stderr))
    return done.stderr if code == 2 else done.stdout


def petal_json(*words, **options):
    return json.loads(petal(*words, "--json", **options))


def sentence(key):
    """What the key takes, as the refusal of another value says it."""
    return re.search(f"{key} must be (.*)[.]", petal("run", f"{key}=?", code=2)).group(1)


def choices(text):
    """The choices that a sentence names: sigmoid, tanh, relu or leaky."""
    list_of_words = r"\w+(?:, (?:or )?\w+)*,? or \w+(?=$|,| with )"
    return [word for words in re.findall(list_of_words, text) for word in re.split(r", or |, | or ", words)]


class PetalTest(unittest.TestCase):
    """A test with a folder of its own for files."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name):
        return str(self.folder / name)
