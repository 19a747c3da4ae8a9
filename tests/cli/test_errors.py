"""What is wrong is named, on standard error, with exit code 2; help goes to standard output."""
import re
import unittest

from petal import PetalTest, petal, root, run_petal


class Errors(PetalTest):
    def assertRefused(self, words, *parts):
        message = petal(*words, code=2)
        for part in ["petal: ", *parts]:
            self.assertIn(part, message, words)

    def test_bad_values_are_named_with_what_is_allowed(self):
        self.assertRefused(["run", "m=5"], "m=5", "10 to 100000")
        self.assertRefused(["run", "data=flowers&lr=-1"], "data=flowers", "moons", "lr=-1", "above 0")
        self.assertRefused(["run", "hidden=1,2001"], "hidden=1,2001", "1 to 1000")
        self.assertRefused(["run", "hidden=np.zeros((2,3))"], "hidden=np.zeros((2,3))", "joined by commas")
        self.assertRefused(["run", "lr=sqrt(2)&seed=-(5)"], "lr=sqrt(2)", "above 0", "seed=-(5)", "whole number")
        self.assertRefused(["run", "frob=1"], "frob", "hidden")
        self.assertRefused(["run", "m=20&m=30"], "m=30", "twice")
        self.assertRefused(["run", "classes=4"], "classes=4", "out=softmax")
        for command in ["export", "check-gradients", "predict"]:
            self.assertRefused([command, "m=5"], "m=5")
        self.assertRefused(["sweep", "hidden=1,0"], "hidden=0")

    def test_a_run_that_diverges_before_its_gradients_are_checked_says_so(self):
        self.assertRefused(["check-gradients", "act=relu&lr=1000", "--iterations", "100"], "diverged at iteration", "lr")

    def test_a_file_that_cannot_be_written_is_named_before_the_training(self):
        self.assertRefused(["run", "iters=10000000", "--save", "/nonexistent/x.npz"], "/nonexistent/x.npz")

    def test_bad_command_lines_are_named(self):
        self.assertRefused(["rum"], "rum", "run, sweep")
        self.assertRefused(["run", "--frob"], "--frob", "--every")
        self.assertRefused(["run", "--every"], "--every", "value")
        self.assertRefused(["run", "--every=0"], "--every=0", "from 1")
        self.assertRefused(["run", "--json", "--fingerprint"], "--json", "--fingerprint")
        self.assertRefused(["sweep"], "hidden=1,2,3")
        self.assertRefused(["sweep", "hidden=1,2", "hidden=3"], "hidden=3", "twice")
        self.assertRefused(["check-gradients", "--epsilon", "0"], "--epsilon=0")
        self.assertRefused(["check-gradients", "iters=5", "--iterations", "6"], "--iterations=6", "iters=5")
        self.assertRefused(["predict", "iters=5"], "--points", "--at")
        self.assertRefused(["predict", "iters=5", "--at", "1"], "--at=1")
        self.assertRefused(["predict", "data=cats", "--pictures", "x.h5", "--at", "0,0"], "--points and --at")
        (self.folder / "points.csv").write_text("1,2\n")
        self.assertRefused(["predict", "iters=5", "--points", self.file("points.csv"), "--load", "x.npz", "--train", "x.h5"], "--load and --train")
        for command in [["run"], ["sweep", "hidden=1,2"], ["check-gradients"], ["predict", "--at", "0,0"], ["export"]]:
            self.assertRefused([*command, "data=points"], "no points", "added=")

    def test_bad_files_are_named(self):
        self.assertRefused(["run", "--load", self.file("none.npz")], "none.npz", "No such file")
        self.assertRefused(["run", "iters=1", "--save", self.file("no/folder.npz")], "folder.npz")
        (self.folder / "points.csv").write_text("1,2\nthree,4\n")
        self.assertRefused(["predict", "iters=1", "--points", self.file("points.csv")], "points.csv, line 2", "three,4")

    def test_predictions_of_a_diverged_training_say_so(self):
        done = run_petal("predict", "data=moons&hidden=8&act=relu&init=he&lr=1e300&iters=5", "--at", "0,0")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"^[0-9.]+,[01]\n$")
        self.assertIn("diverged", done.stderr)

    def test_help_is_printed_for_the_tool_and_each_command(self):
        overview = petal("--help")
        self.assertEqual(petal(), overview)
        self.assertEqual(petal("help"), overview)
        for command in ["run", "sweep", "check-gradients", "predict", "export"]:
            self.assertIn(command, overview)
            text = petal("help", command)
            self.assertEqual(petal(command, "--help"), text)
            self.assertIn("usage: petal " + command, text)
            self.assertIn("examples\n", text)

    def test_the_version_is_that_of_the_project(self):
        version = re.search(r"project\(petal VERSION (\S+)", (root / "CMakeLists.txt").read_text()).group(1)
        self.assertEqual(petal("--version"), f"petal {version}\n")


if __name__ == "__main__":
    unittest.main()
