"""petal run: the shape of what it prints, and the course's numbers."""
import json
import pathlib
import signal
import subprocess
import unittest

from petal import PetalTest, command, petal, petal_json, reference

keys = ["experiment", "iterations", "costs", "train_accuracy", "test_accuracy", "fingerprint", "seconds"]


def catches_interrupts(process):
    """Whether it has a handler for Ctrl+C by now (the mask SigCgt of proc(5))."""
    status = pathlib.Path("/proc/%d/status" % process.pid).read_text()
    caught = next(int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigCgt"))
    return caught >> (signal.SIGINT - 1) & 1


class Run(PetalTest):
    def test_ctrl_c_ends_the_training_and_keeps_what_it_has_reached(self):
        words = ["run", "hidden=50&iters=10000000", "--json", "--save", self.file("reached.npz")]
        process = subprocess.Popen([*command, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while not catches_interrupts(process):
            self.assertIsNone(process.poll())
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=300)
        self.assertEqual((process.returncode, err), (130, ""))
        run = json.loads(out)
        self.assertTrue(run["interrupted"])
        self.assertLess(run["iterations"], 10000000)
        self.assertEqual(run["costs"][-1][0], run["iterations"])
        again = petal_json("run", "hidden=50&iters=%d" % max(run["iterations"], 1), "--every", "10000000")
        if run["iterations"] > 0:
            self.assertEqual(again["costs"][-1], run["costs"][-1])
        petal("predict", "hidden=50", "--load", self.file("reached.npz"), "--at", "1,1")

    def test_words_are_taken_as_a_chinese_keyboard_writes_them_and_links_as_mail_does(self):
        plain = petal("run", "data=moons&hidden=4,3&iters=20", "--fingerprint")
        self.assertEqual(petal("run", "data＝moons", "hidden＝４，3", "iters＝２０", "--fingerprint"), plain)
        self.assertEqual(petal("run", "#data%3Dmoons%26hidden%3D4%2C3%26iters%3D20", "--fingerprint"), plain)
        runs = [petal("run", "iters=5&removed=" + run, "--fingerprint") for run in ["3-7", "3 -7", "3- 7", "3 - 7"]]
        self.assertEqual(runs, runs[:1] * 4)
        at = ["predict", "data=moons&iters=5", "--at"]
        self.assertEqual(petal(*at, "１，－０．５"), petal(*at, "1,-0.5"))

    def test_json_has_the_keys_in_order_and_costs_before_each_update(self):
        run = petal_json("run", "data=moons&hidden=5&iters=25", "--every", "10")
        self.assertEqual(list(run), keys)
        self.assertEqual(run["experiment"], "data=moons&hidden=5&iters=25")
        self.assertEqual(run["iterations"], 25)
        self.assertEqual([iteration for iteration, _ in run["costs"]], [0, 10, 20, 25])
        self.assertIsNone(run["test_accuracy"])
        self.assertRegex(run["fingerprint"], "^[0-9a-f]{16}$")
        self.assertGreaterEqual(run["seconds"], 0)

    def test_a_share_that_is_held_out_has_an_accuracy(self):
        run = petal_json("run", "data=moons&test=0.2&iters=10")
        self.assertEqual(run["train_accuracy"], 130 / 160)
        self.assertEqual(run["test_accuracy"], 28 / 40)

    def test_the_threshold_changes_accuracy_and_classes_and_no_fingerprint(self):
        half, low = (petal_json("run", "hidden=4", "iters=300", words) for words in ("threshold=0.5", "threshold=0.2"))
        self.assertEqual(half["fingerprint"], low["fingerprint"])
        self.assertNotEqual(half["train_accuracy"], low["train_accuracy"])
        probability, label = petal("predict", "hidden=4", "iters=300", "threshold=0.001", "--at", "1,2").strip().split(",")
        self.assertEqual((float(probability) < 0.5, label), (True, "1"))

    def test_the_course_network_of_four_units(self):
        run = petal_json("run", "data=flower&hidden=4&iters=10000", "--every", "1000")
        measured = reference["planar"]["numpy_costs_four_units_at_0_1000_to_9000_and_10000"]
        self.assertEqual([iteration for iteration, _ in run["costs"]], list(range(0, 10001, 1000)))
        for (iteration, cost), expected in zip(run["costs"], measured, strict=True):
            tolerance = 1e-9 if iteration <= 7000 else 3e-4
            self.assertAlmostEqual(cost, expected, delta=tolerance, msg="iteration %d" % iteration)
        self.assertIn(100 * run["train_accuracy"], reference["planar"]["accuracy_four_units_10000"])

    def test_logistic_regression_on_the_flower(self):
        run = petal_json("run", "hidden=none&init=zeros&iters=1000")
        self.assertEqual(run["train_accuracy"], 0.47)
        self.assertAlmostEqual(run["costs"][-1][1], 0.6731461686074701, delta=1e-12)

    def test_words_and_one_text_are_the_same_experiment(self):
        one_text = petal("run", "data=moons&hidden=3&iters=20", "--fingerprint")
        self.assertEqual(petal("run", "data=moons", "hidden=3", "--fingerprint", "iters=20"), one_text)
        self.assertRegex(one_text, "^[0-9a-f]{16}\n$")

    def test_how_often_costs_are_printed_does_not_change_the_fingerprint(self):
        experiment = "data=moons&hidden=5&keep=0.8&batch=64&iters=30"
        self.assertEqual(petal("run", experiment, "--fingerprint", "--every", "7"), petal("run", experiment, "--fingerprint"))

    def test_the_table_for_people_has_costs_accuracies_and_the_fingerprint(self):
        experiment = "data=moons&test=0.2&iters=20"
        text = petal("run", experiment)
        for part in [experiment, "train accuracy", "test accuracy", petal("run", experiment, "--fingerprint").strip(), "seconds"]:
            self.assertIn(part, text)

    def test_a_run_that_diverges_ends_and_says_so(self):
        experiment = "data=moons&hidden=8&act=relu&init=he&lr=1e300&iters=50"
        run = petal_json("run", experiment)
        self.assertIn("diverged", run)
        self.assertLess(run["iterations"], 50)
        self.assertIn("smaller learning rate", petal("run", experiment))


class Sweep(PetalTest):
    def test_the_course_table_of_hidden_sizes(self):
        runs = petal_json("sweep", "hidden=1,2,3,4,5,20,50", "iters=5000")
        for size, run in zip([1, 2, 3, 4, 5, 20, 50], runs, strict=True):
            accuracy = round(100 * run["train_accuracy"], 10)
            self.assertIn(accuracy, reference["planar"]["accepted"][str(size)], "%d units" % size)

    def test_several_keys_make_all_combinations(self):
        runs = petal_json("sweep", "lr=0.1,0.5&act=tanh,relu", "data=moons", "hidden=3,3", "iters=5")
        texts = [run["experiment"] for run in runs]
        self.assertEqual(len(texts), 4)
        self.assertEqual(len(set(texts)), 4)
        alone = petal_json("run", texts[3])
        self.assertEqual(alone["fingerprint"], runs[3]["fingerprint"])
        self.assertEqual(alone["costs"], runs[3]["costs"])

    def test_the_table_has_a_row_for_each_value(self):
        lines = petal("sweep", "seed=1,2,3", "iters=5").splitlines()
        self.assertEqual([line.split()[0] for line in lines], ["seed", "1", "2", "3"])


if __name__ == "__main__":
    unittest.main()
