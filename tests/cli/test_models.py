"""Trained parameters: saved, opened by NumPy, loaded, used for predictions, and checked by differences."""
import json
import subprocess
import sys
import unittest

import numpy as np
from petal import PetalTest, command, petal, petal_json, run_petal

experiment = "data=flower&hidden=5,3&init=xavier&lr=0.5&iters=200"


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def forward(X, p):
    A = np.tanh(p["W2"] @ np.tanh(p["W1"] @ X + p["b1"]) + p["b2"])
    return sigmoid(p["W3"] @ A + p["b3"])


class Models(PetalTest):
    def setUp(self):
        super().setUp()
        self.model = self.file("model.npz")
        petal("run", experiment, "--save", self.model, "--fingerprint")

    def parameters(self):
        with np.load(self.model) as arrays:
            return dict(arrays)

    def assertRefused(self, path, *parts):
        message = petal("run", experiment, "--load", path, code=2)
        for part in parts:
            self.assertIn(part, message)

    def test_numpy_opens_the_file_and_finds_the_shapes(self):
        p = self.parameters()
        self.assertEqual({name: value.shape for name, value in p.items()},
                         {"W1": (5, 2), "b1": (5, 1), "W2": (3, 5), "b2": (3, 1), "W3": (1, 3), "b3": (1, 1)})
        self.assertTrue(all(value.dtype == np.float64 for value in p.values()))

    def test_files_that_numpy_writes_are_loaded_whatever_their_layout(self):
        p = self.parameters()
        kinds = {
            "plain": p,
            "columns": {name: np.asfortranarray(value) for name, value in p.items()},
            "flat": {name: value.ravel() if name[0] == "b" else value for name, value in p.items()},
            "more": {**p, "costs": np.arange(3)},
            "big_endian": {name: value.astype(">f8") for name, value in p.items()},
        }
        expected = petal("run", experiment, "--load", self.model, "--fingerprint")
        for kind, arrays in kinds.items():
            for save in [np.savez, np.savez_compressed]:
                save(self.file(kind), **arrays)
                self.assertEqual(petal("run", experiment, "--load", self.file(kind + ".npz"), "--fingerprint"), expected, kind)
        np.savez(self.file("single"), **{name: value.astype("f4") for name, value in p.items()})
        petal("run", experiment, "--load", self.file("single.npz"))

    def test_numbers_of_every_type_are_loaded(self):
        p = {name: np.round(value * 4) for name, value in self.parameters().items()}
        np.savez(self.file("whole"), **p)
        expected = petal("run", experiment, "--load", self.file("whole.npz"), "--fingerprint")
        for order in "<>":
            for type in ["i1", "i2", "i4", "i8", "f2", "f4", "f8"]:
                np.savez(self.file("typed"), **{name: value.astype(order + type) for name, value in p.items()})
                self.assertEqual(petal("run", experiment, "--load", self.file("typed.npz"), "--fingerprint"), expected, order + type)

    def test_an_archive_that_numpy_wrote_into_a_pipe_is_loaded(self):
        script = "import sys, numpy as np; np.savez_compressed(sys.stdout.buffer, **np.load(sys.argv[1]))"
        done = subprocess.run([sys.executable, "-c", script, self.model], capture_output=True, check=True)
        (self.folder / "piped.npz").write_bytes(done.stdout)
        expected = petal("run", experiment, "--load", self.model, "--fingerprint")
        self.assertEqual(petal("run", experiment, "--load", self.file("piped.npz"), "--fingerprint"), expected)

    def test_logistic_regression_is_loaded_as_the_course_saves_it(self):
        w = np.array([[0.25], [-1.5]])
        expected = sigmoid(w.T @ np.array([[1.5], [-2.0]]) + 0.5).item()
        for arrays in [{"W1": w.T, "b1": 0.5}, {"W1": w.T, "b1": np.float32(0.5)}, {"w": w, "b": 0.5},
                       {"w": w.ravel(), "b": np.array([[0.5]])}, {"w": w, "b": 0.5, "costs": [1, 2]}]:
            np.savez(self.file("logistic"), **arrays)
            words = ["predict", "hidden=none", "--load", self.file("logistic.npz"), "--at", "1.5,-2"]
            self.assertAlmostEqual(float(petal(*words).split(",")[0]), expected, delta=1e-12, msg=arrays)
        np.savez(self.file("zeros"), W1=np.zeros((1, 2), int), b1=0)
        self.assertEqual(petal("predict", "hidden=none", "--load", self.file("zeros.npz"), "--at", "1,2"), "0.5,0\n")

    def test_shapes_that_could_mean_two_things_are_refused_with_the_one_that_is_needed(self):
        for arrays, parts in [({"W1": np.ones((2, 1)), "b1": [0, 0]}, ["(2, 1)", "needs (1, 2), its transpose"]),
                              ({"W1": np.ones(2), "b1": 0}, ["W1 has shape (2,)", "two dimensions"]),
                              ({"W1": np.ones((4, 2)), "b1": 0.5}, ["b1 has shape ()", "needs (4, 1)"]),
                              ({"w": np.ones((1, 2)), "b": 0}, ["w has shape (1, 2)", "column (n_x, 1)"]),
                              ({"w": np.ones((2, 1))}, ["There is a w, but no b"]),
                              ({"W1": np.ones((1, 2)), "b1": 0, "W3": 1, "b3": 1}, ["There is a W3, but no W2"]),
                              ({"W1": np.ones((1, 2)), "b1": 0, "b2": 1}, ["There is a b2, but no W2"]),
                              ({"parameters": {"W1": 1}}, ["It holds parameters", "numpy.savez(FILE, **parameters)"])]:
            np.savez(self.file("shapes"), **arrays)
            message = petal("run", "hidden=none", "--load", self.file("shapes.npz"), code=2)
            for part in parts:
                self.assertIn(part, message)

    def test_two_halves_of_a_run_are_the_whole(self):
        petal("run", experiment.replace("iters=200", "iters=100"), "--save", self.file("half.npz"))
        petal("run", experiment.replace("iters=200", "iters=100"), "--load", self.file("half.npz"), "--save", self.file("whole.npz"))
        with np.load(self.file("whole.npz")) as whole:
            for name, value in self.parameters().items():
                self.assertTrue(np.array_equal(whole[name], value), name)

    def test_files_that_do_not_fit_are_refused_with_a_sentence(self):
        p = self.parameters()
        for type, words in [("complex", "complex numbers (<c16)"), ("U", "text (<U"), ("S", "text (|S"), ("O", "Python objects (|O)"),
                            ("g", "floats of another size (<f16)"), ("M8[s]", "dates (<M8[s])"),
                            ([("re", "f8"), ("im", "f8")], "records of several fields")]:
            np.savez(self.file("other"), **{**p, "W2": np.zeros((3, 5)).astype(int).astype(type)})
            self.assertRefused(self.file("other.npz"), "other.npz: W2 holds " + words, "float64")
        np.savez_compressed(self.file("bomb"), **{**p, "W1": np.zeros((5, 20_000_000))})
        self.assertRefused(self.file("bomb.npz"), "W1.npy is too large")
        np.savez_compressed(self.file("damaged"), **{**p, "W1": np.random.rand(50, 2)})
        damaged = bytearray((self.folder / "damaged.npz").read_bytes())
        damaged[300:310] = bytes(10)
        (self.folder / "damaged.npz").write_bytes(damaged)
        self.assertRefused(self.file("damaged.npz"), "W1.npy is damaged")
        np.savez(self.file("other"), W1=np.ones((4, 2)), b1=np.ones((4, 1)), W2=np.ones((1, 4)), b2=np.ones((1, 1)))
        self.assertRefused(self.file("other.npz"), "2 layers", "3")
        np.savez(self.file("nan"), **{**p, "W2": p["W2"] * np.nan})
        self.assertRefused(self.file("nan.npz"), "W2", "not finite")
        np.save(self.file("one"), p["W1"])
        self.assertRefused(self.file("one.npy"), "not an .npz file")
        whole = (self.folder / "model.npz").read_bytes()
        (self.folder / "half.npz").write_bytes(whole[:len(whole) // 2])
        self.assertRefused(self.file("half.npz"), "half.npz")

    def test_predictions_are_those_of_numpy(self):
        X = np.array([[1.5, -2.0], [0.0, 0.0], [-3.25, 1e-3]]).T
        expected = forward(X, self.parameters())[0]
        csv = "".join("%r,%r\n" % (float(x), float(y)) for x, y in X.T)
        (self.folder / "points.csv").write_text(csv)
        lines = petal("predict", experiment, "--load", self.model, "--points", self.file("points.csv")).splitlines()
        for line, probability in zip(lines, expected, strict=True):
            printed, label = line.split(",")
            self.assertAlmostEqual(float(printed), probability, delta=1e-12)
            self.assertEqual(label, "1" if probability > 0.5 else "0")
        self.assertEqual(petal("predict", experiment, "--load", self.model, "--points", "-", text=csv).splitlines(), lines)
        self.assertEqual(petal("predict", experiment, "--load", self.model, "--at", "1.5,-2").splitlines(), lines[:1])
        self.assertEqual(petal("predict", experiment, "--at=1.5,-2").splitlines(), lines[:1])

    def points(self, text, words=("predict", "hidden=none&init=zeros&iters=1", "--json", "--points", "-")):
        done = subprocess.run([*command, *words], input=text if isinstance(text, bytes) else text.encode(), capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [(answer["x"], answer["y"]) for answer in json.loads(done.stdout)], done.stderr.decode()

    def test_points_are_read_from_what_spreadsheets_and_numpy_write(self):
        for text in ["1.5,-2\n3,4\n", "\ufeff1.5,-2\n3,4", "1.5,-2\r\n3,4\r\n", "1.5,-2\r3,4\r", '"1.5","-2"\n"3", "4"\n', "1.5;-2\n3;4\n",
                     "1.5\t-2\n3\t4\n", "1.5 -2\n3  4\n", "# a comment\n\n1.5,-2\n\n#3,3\n3,4\n\n", "１．５，－２\n３；４\n", "1.5,−2\n3,4\n"]:
            self.assertEqual(self.points(text), ([(1.5, -2), (3, 4)], ""), text)
        np.savetxt(self.file("points.txt"), [[1.5, -2], [3, 4]])
        self.assertEqual(self.points((self.folder / "points.txt").read_text())[0], [(1.5, -2), (3, 4)])

    def test_a_heading_is_passed_over_and_named(self):
        for heading in ["x,y", '"x","y"', "x1,x2", "feature 1;feature 2", "points", "横坐标,纵坐标", "温度1，温度2"]:
            points, said = self.points("# about\n" + heading + "\n1,2\n")
            self.assertEqual(points, [(1, 2)], heading)
            self.assertRegex(said, r"^petal: standard input, line 2: '.*' is taken for a heading and passed over\.\n$")

    def test_no_row_vanishes(self):
        for row, fault in [("nan,1", "'nan' is no finite number"), ("NA,NA", "'NA'"), ("N/A,1", "'N/A'"), ("inf,1", "'inf'"), ("-Infinity,0", "'-Infinity'"),
                           ("null,null", "'null'"), ('"nan","1"', "'nan'"), ("#N/A,1", "'#N/A'"), ("#DIV/0!,#DIV/0!", "'#DIV/0!'"), ("1e999,1", "'1e999'"),
                           ("three,4", "'three'"), ("½,½", "'½'"), ("1,2,3", "it has 3 values"), ("1,2,", "it has 3 values"), ("1", "it has 1 value;"),
                           (",", "a number is missing"), (",1", "a number is missing"), ('"1,5","2,5"', "'1,5' is no finite number; decimals"),
                           ("1,5;2,5", "decimals are written with a point"), ("x,1", "'x'"), ("1,2 # a note", "'2 # a note'"), ('"1,2', "it has 1 value;"),
                           ("x,y\nx,y", "line 2")]:
            message = petal("predict", "iters=1", "--points", "-", text=row + "\n2,3\n", code=2)
            self.assertRegex(message, r"^petal: standard input, line \d: '.*' is no point: .*\.\n$", row)
            self.assertIn(fault, message)
        (self.folder / "utf16.csv").write_text("1,2\n", encoding="utf-16")
        for name in ["utf16.csv", "model.npz"]:
            self.assertIn(name + " is no text in UTF-8", petal("predict", "iters=1", "--points", self.file(name), code=2))

    def test_predictions_as_json_and_of_several_classes(self):
        answers = petal_json("predict", "data=blobs&classes=4&out=softmax&iters=50", "--at=1,2", "--at", "-5,3")
        self.assertEqual([(answer["x"], answer["y"]) for answer in answers], [(1, 2), (-5, 3)])
        for answer in answers:
            self.assertTrue(0.25 <= answer["probability"] <= 1)
            self.assertIn(answer["class"], range(4))

    def test_a_file_without_points_is_told_of(self):
        none = run_petal("predict", "iters=1", "--points", "-", "--json", text="")
        self.assertEqual((json.loads(none.stdout), none.returncode), ([], 0))
        self.assertEqual(none.stderr, "petal: standard input holds no points.\n")


class Gradients(PetalTest):
    def test_smooth_networks_agree_with_differences(self):
        for text in ["hidden=4", "hidden=20,7,5&act=tanh,sigmoid,tanh&init=course&l2=0.7",
                     "data=blobs&classes=5&out=softmax&hidden=6&init=he"]:
            for iterations in ["0", "50"]:
                result = petal_json("check-gradients", text, "--iterations", iterations)
                self.assertLess(result["difference"], 1e-7, text)
                self.assertTrue(result["right"])
                self.assertEqual(result["compared"], result["parameters"])
        self.assertIn("17 of 17", petal("check-gradients", "hidden=4"))

    def test_a_slope_that_differs_ends_with_exit_code_1(self):
        self.assertIn("not the slope", petal("check-gradients", "hidden=4&init=xavier", "--epsilon", "0.5", code=1))

    def test_a_part_of_the_parameters_and_saved_ones_can_be_checked(self):
        petal("run", "hidden=8&iters=20", "--save", self.file("model.npz"))
        result = petal_json("check-gradients", "hidden=8", "--load", self.file("model.npz"), "--at-most", "10")
        self.assertLessEqual(result["compared"], 10)
        self.assertEqual(result["parameters"], 33)
        self.assertTrue(result["right"])


if __name__ == "__main__":
    unittest.main()
