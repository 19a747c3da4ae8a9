"""Pictures: Petal's own, and files as the course has them, against a network written down in NumPy."""
import re
import subprocess
import sys
import unittest
import zipfile

import h5py
import numpy as np

from petal import PetalTest, petal, petal_json, run_petal

layers = [12288, 20, 7, 5, 1]


def pictures(m, seed):
    """Noise in which the cats are brighter in the middle; about a third are cats."""
    random = np.random.RandomState(seed)
    labels = (random.rand(m) < 0.35).astype(np.int64)
    labels[:2] = [1, 0]
    images = random.randint(0, 200, (m, 64, 64, 3))
    images[labels == 1, 20:44, 20:44] += 55
    return images.astype(np.uint8), labels


def write_course_file(path, part, images, labels, **options):
    """Like train_catvnoncat.h5 and test_catvnoncat.h5."""
    with h5py.File(path, "w") as file:
        file.create_dataset("list_classes", data=np.array([b"non-cat", b"cat"]))
        file.create_dataset(part + "_set_x", data=images, **options)
        file.create_dataset(part + "_set_y", data=labels)


def flat(images):
    return images.reshape(images.shape[0], -1).T / 255.0


def L_layer_costs(X, Y, iterations, learning_rate=0.0075):
    """The notes' L_layer_model: ReLU, sigmoid, randn / sqrt(n_prev), seed 1. Also returns the parameters."""
    np.random.seed(1)
    W = [np.random.randn(n, n_prev) / np.sqrt(n_prev) for n_prev, n in zip(layers, layers[1:])]
    b = [np.zeros((n, 1)) for n in layers[1:]]
    m, costs = X.shape[1], []
    for _ in range(iterations):
        A = [X]
        for l in range(len(W)):
            Z = W[l] @ A[-1] + b[l]
            A.append(np.maximum(Z, 0) if l < len(W) - 1 else 1 / (1 + np.exp(-Z)))
        costs.append(-np.mean(Y * np.log(A[-1]) + (1 - Y) * np.log(1 - A[-1])))
        dZ = A[-1] - Y
        for l in reversed(range(len(W))):
            dW, db = dZ @ A[l].T / m, dZ.mean(axis=1, keepdims=True)
            if l > 0:
                dZ = (W[l].T @ dZ) * (A[l] > 0)
            W[l], b[l] = W[l] - learning_rate * dW, b[l] - learning_rate * db
    return costs, W, b


class CourseFiles(PetalTest):
    def setUp(self):
        super().setUp()
        self.train, self.test = pictures(40, 1), pictures(12, 2)
        write_course_file(self.file("train.h5"), "train", *self.train)
        write_course_file(self.file("test.h5"), "test", *self.test)

    def run_on(self, train, *more):
        return petal_json("run", "data=images&hidden=20,7,5&act=relu&init=course&seed=1&lr=0.0075&iters=100",
                          "--every", "10", "--train", self.file(train), *more)

    def test_the_costs_are_those_of_the_course_network_in_numpy(self):
        run = self.run_on("train.h5", "--test", self.file("test.h5"))
        costs, W, b = L_layer_costs(flat(self.train[0]), self.train[1][None, :], 101)
        for iteration, cost in run["costs"]:
            self.assertAlmostEqual(cost, costs[iteration], delta=1e-9, msg="iteration %d" % iteration)
        self.assertEqual(run["iterations"], 100)
        self.assertTrue(0 <= run["test_accuracy"] <= 1)

    def test_the_test_accuracy_is_that_of_the_saved_parameters(self):
        run = self.run_on("train.h5", "--test", self.file("test.h5"), "--save", self.file("trained.npz"))
        saved = np.load(self.file("trained.npz"))
        A = flat(self.test[0])
        for l in range(1, 5):
            Z = saved["W%d" % l] @ A + saved["b%d" % l]
            A = np.maximum(Z, 0) if l < 4 else 1 / (1 + np.exp(-Z))
        self.assertEqual(run["test_accuracy"], np.mean((A[0] > 0.5) == self.test[1]))
        answers = petal_json("predict", "data=images", "--load", self.file("trained.npz"), "--pictures", self.file("test.h5"))
        self.assertEqual([answer["picture"] for answer in answers], list(range(12)))
        np.testing.assert_allclose([answer["probability"] for answer in answers], A[0], atol=1e-12)

    def test_every_kind_of_file_gives_the_same_run(self):
        images, labels = self.train
        expected = self.run_on("train.h5")["fingerprint"]
        write_course_file(self.file("chunked.h5"), "train", images, labels[None, :], chunks=True, compression="gzip")
        np.savez(self.file("bytes.npz"), X=images, Y=labels)
        np.savez(self.file("columns.npz"), X=flat(images), Y=labels[None, :])
        np.savez(self.file("rows.npz"), X=flat(images).T.copy(), Y=labels.astype(float))
        np.savez(self.file("course.npz"), train_set_x=np.asfortranarray(images), train_set_y=labels)
        for name in ["chunked.h5", "bytes.npz", "columns.npz", "rows.npz", "course.npz"]:
            self.assertEqual(self.run_on(name)["fingerprint"], expected, name)

    def test_an_npz_may_be_compressed_and_of_any_type_of_numbers_in_either_byte_order(self):
        images, labels = self.train
        expected = self.run_on("train.h5")["fingerprint"]
        np.savez_compressed(self.file("compressed.npz"), X=images, Y=labels)
        self.assertEqual(self.run_on("compressed.npz")["fingerprint"], expected)
        for order in "<>":
            for type in ["i2", "u2", "i4", "u4", "i8", "u8"]:
                np.savez_compressed(self.file("whole.npz"), X=images.astype(order + type), Y=labels.astype(order + type))
                self.assertEqual(self.run_on("whole.npz")["fingerprint"], expected, order + type)
            for type in ["f4", "f8"]:
                np.savez(self.file("float.npz"), X=flat(images).astype(order + type), Y=labels.astype(order + "f2"))
                self.assertEqual(self.run_on("float.npz")["fingerprint"], expected, order + type)
            halves = np.round(images / 255.0 * 4) / 4
            np.savez(self.file("half.npz"), X=halves.astype(order + "f2"), Y=labels == 1)
            np.savez(self.file("double.npz"), X=halves, Y=labels)
            self.assertEqual(self.run_on("half.npz")["fingerprint"], self.run_on("double.npz")["fingerprint"])

    def test_a_share_can_be_held_out_of_the_training_pictures(self):
        run = petal("run", "data=images&iters=2&test=0.25", "--train", self.file("train.h5"))
        self.assertIn("30 to train on, 10 held out", run)

    def test_a_file_that_says_otherwise_than_its_option_is_told_of(self):
        def told(*words):
            done = run_petal("run", "data=images&iters=1", *words)
            self.assertEqual(done.returncode, 0, done.stderr)
            return done.stderr
        train, test, both = self.file("train.h5"), self.file("test.h5"), self.file("both.npz")
        np.savez(both, train_set_x=self.train[0], train_set_y=self.train[1], test_set_x=self.test[0], test_set_y=self.test[1])
        np.savez(self.file("my_test.npz"), X=self.train[0], Y=self.train[1])
        self.assertRegex(told("--train", test), r"^petal: --train .*test.h5: the file holds test_set_x; it is trained on.*\.\n$")
        self.assertRegex(told("--train", train, "--test", train), r"--test .*train.h5: the file holds train_set_x; it is tested on")
        self.assertRegex(told("--train", both), r"both.npz holds pictures to test on too: --test")
        for words in [[train, "--test", both], [both, "--test", test], [both, "--test", both], [self.file("my_test.npz")]]:
            self.assertEqual(told("--train", *words), "")

    def test_which_set_of_a_file_with_both_is_predicted_is_told(self):
        def answers(name):
            words = ["predict", "data=images&hidden=2&iters=1", "--train", self.file("train.h5"), "--pictures", self.file(name)]
            done = run_petal(*words)
            self.assertEqual(done.returncode, 0, done.stderr)
            return done
        np.savez(self.file("both.npz"), train_set_x=self.train[0], train_set_y=self.train[1], test_set_x=self.test[0], test_set_y=self.test[1])
        both = answers("both.npz")
        self.assertRegex(both.stderr, r"^petal: .*both.npz holds pictures to train on too: those of test_set_x are taken\.\n$")
        self.assertEqual(both.stdout, answers("test.h5").stdout)
        for name in ["train.h5", "test.h5"]:
            self.assertEqual(answers(name).stderr, "")

    def run_script(self, *words, before=""):
        script = before + petal("export", "data=images&iters=20", "--every", "10")
        return subprocess.run([sys.executable, "-", *words], input=script, capture_output=True, text=True)

    def test_the_exported_script_prints_the_same_costs(self):
        done = self.run_script(self.file("train.h5"))
        self.assertEqual(done.returncode, 0, done.stderr)
        printed = [float(cost) for cost in re.findall(r"iteration \d+: ([\d.]+)", done.stdout)]
        expected = [cost for _, cost in self.run_on("train.h5")["costs"][:3]]
        np.testing.assert_allclose(printed, expected, atol=1e-9)

    def test_the_exported_script_says_in_a_sentence_what_it_needs(self):
        images, labels = self.train
        train = self.file("train.h5")
        whole = (self.folder / "train.h5").read_bytes()
        (self.folder / "cut.h5").write_bytes(whole[: len(whole) // 2])
        np.savez(self.file("pictures.npz"), X=images, Y=labels)
        write_course_file(self.file("small.h5"), "train", images[:, :32], labels)
        write_course_file(self.file("floats.h5"), "train", images / 255, labels)
        write_course_file(self.file("fewer.h5"), "train", images, labels[:5])
        write_course_file(self.file("three.h5"), "train", images, 2 * labels)
        write_course_file(self.file("words.h5"), "train", images, np.array([b"cat"] * len(labels)))
        for words, sentence in [([], r"usage: python3 - FILE\.h5"), ([train, self.file("test.h5")], r"usage: python3 - FILE\.h5"),
                                ([self.file("missing.h5")], "no file .*missing.h5"), ([str(self.folder)], "no file"),
                                ([self.file("pictures.npz")], "pictures.npz is no HDF5 file"),
                                ([self.file("cut.h5")], "cut.h5 cannot be read"),
                                ([self.file("test.h5")], "no array train_set_x; it holds .*test_set_x"),
                                ([self.file("small.h5")], r"\(40, 32, 64, 3\)"), ([self.file("floats.h5")], "float64"),
                                ([self.file("fewer.h5")], "each of the 40 pictures"), ([self.file("three.h5")], "0 or 1"),
                                ([self.file("words.h5")], "0 or 1")]:
            with self.subTest(words):
                self.assertEnds(self.run_script(*words), sentence)
        self.assertEnds(self.run_script(train, before="import sys\nsys.modules['h5py'] = None\n"), "h5py, which is missing")

    def assertEnds(self, done, sentence):
        self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
        self.assertRegex(done.stderr, sentence)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)


class OwnPictures(PetalTest):
    def test_the_deep_network_beats_logistic_regression_on_the_test_pictures(self):
        deep = petal_json("run", "data=cats")
        logistic = petal_json("run", "data=cats&hidden=none&init=zeros&iters=2000&lr=0.005")
        self.assertGreater(deep["train_accuracy"], 0.98)
        self.assertGreater(logistic["train_accuracy"], 0.98)
        self.assertGreaterEqual(deep["test_accuracy"], 0.8)
        self.assertGreater(deep["test_accuracy"] - logistic["test_accuracy"], 0.1)

    def test_small_random_weights_get_stuck(self):
        stuck = petal_json("run", "data=cats&init=normal&scale=0.01")
        labels_only = stuck["costs"][-1][1]
        self.assertGreater(labels_only, 0.6)
        self.assertLess(petal_json("run", "data=cats")["costs"][-1][1], 0.1)

    def test_what_cannot_be_is_refused_in_a_sentence(self):
        for words in [["run", "data=cats&m=100"], ["run", "data=images"], ["export", "data=cats"],
                      ["run", "data=cats", "--train", "x.h5"], ["predict", "data=cats"]]:
            message = petal(*words, code=2)
            self.assertRegex(message, r"^petal: .*\.\n$")


class BadFiles(PetalTest):
    def refused(self, name, pattern):
        message = petal("run", "data=images&iters=1", "--train", self.file(name), code=2)
        self.assertRegex(message, pattern)
        self.assertEqual(message.count("\n"), 1, message)

    def course(self, name, images, labels):
        write_course_file(self.file(name), "train", images, labels)

    def test_each_gets_one_sentence(self):
        images, labels = pictures(6, 3)
        self.course("good.h5", images, labels)
        whole = (self.folder / "good.h5").read_bytes()
        (self.folder / "cut.h5").write_bytes(whole[: len(whole) // 2])
        (self.folder / "text.h5").write_text("this is a text")
        (self.folder / "empty.h5").write_text("")
        self.course("small.h5", images[:, :32, :32], labels)
        self.course("no_cats.h5", images, 0 * labels)
        self.course("only_cats.h5", images, 0 * labels + 1)
        self.course("three.h5", images, 2 * labels)
        self.course("fewer.h5", images, labels[:5])
        self.course("bright.h5", images.astype(float), labels)
        with h5py.File(self.file("other.h5"), "w") as file:
            file["temperature"] = [1, 2, 3]
        with h5py.File(self.file("words.h5"), "w") as file:
            file["train_set_x"], file["train_set_y"] = np.array([b"a", b"b"]), [0, 1]
        np.savez(self.file("complex.npz"), X=images.astype(complex), Y=labels)
        np.savez(self.file("names.npz"), X=images, Y=np.array(["cat", "dog"] * 3))
        np.savez(self.file("long.npz"), X=images / np.longdouble(255), Y=labels)
        np.savez_compressed(self.file("many.npz"), X=np.zeros((1001, 64, 64, 3), np.uint8), Y=labels)
        np.savez_compressed(self.file("bomb.npz"), X=np.zeros((12288, 5000)), Y=labels)
        np.savez_compressed(self.file("flipped.npz"), X=images, Y=labels)
        flipped = bytearray((self.folder / "flipped.npz").read_bytes())
        flipped[len(flipped) // 2] ^= 0xff
        (self.folder / "flipped.npz").write_bytes(flipped)
        with zipfile.ZipFile(self.file("lzma.npz"), "w", zipfile.ZIP_LZMA) as archive:
            archive.writestr("X.npy", b"")
        for name, pattern in [("cut.h5", "damaged or cut off"), ("text.h5", "neither an HDF5 file nor"),
                              ("empty.h5", "neither an HDF5 file nor"), ("small.h5", r"\(6, 32, 32, 3\)"),
                              ("no_cats.h5", "no cats at all"), ("only_cats.h5", "nothing but cats"),
                              ("three.h5", "neither 0 nor 1"), ("fewer.h5", "5 labels for 6 pictures"),
                              ("bright.h5", "outside of 0 to 1"), ("other.h5", "no pictures"),
                              ("words.h5", "no numbers"), ("missing.h5", "No such file"),
                              ("complex.npz", r"X holds complex numbers \(<c16\)"), ("names.npz", r"Y holds text \(<U3\)"),
                              ("long.npz", r"X holds floats of another size \(<f16\)"),
                              ("many.npz", r"X is too large: its shape is \(1001, 64, 64, 3\)"),
                              ("bomb.npz", "X.npy is too large: unpacked it has 492 MB, and at most 99 MB"),
                              ("flipped.npz", "X.npy is damaged"), ("lzma.npz", "X.npy is compressed by method 14")]:
            with self.subTest(name):
                self.refused(name, pattern)


if __name__ == "__main__":
    unittest.main()
