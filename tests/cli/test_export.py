"""petal export: the script needs NumPy alone, prints the costs and accuracies of petal run, and has no needless parts."""
import re
import subprocess
import sys
import unittest

from petal import PetalTest, choices, petal, petal_json, sentence

smooth_experiments = """
hidden=4&iters=3000
hidden=none&init=zeros&iters=100
data=moons&hidden=5&lr=0.5&iters=300&test=0.25
data=circles&hidden=8,8&act=relu&init=he&lr=0.1&iters=300
data=blobs&classes=5&out=softmax&hidden=6&iters=300&lr=0.2&init=xavier
data=blobs&m=200&noise=2&hidden=3&iters=100&lr=0.1&init=xavier
data=quantiles&hidden=5,4&act=leaky,sigmoid&init=course&iters=300&opt=momentum&lr=0.1
data=noise&hidden=7&m=301&iters=200&opt=rmsprop&lr=0.01&init=constant&scale=0.1
data=moons&m=155&noise=0.3&dataseed=9&hidden=6&act=relu&init=he&opt=adam&lr=0.01&iters=60&batch=32
data=flower&m=401&hidden=10,5&init=xavier&l2=0.5&l1=0.1&iters=300&lr=0.1
data=flower&hidden=10,5&init=xavier&keep=0.8&iters=200&lr=0.1&test=0.1
data=flower&hidden=10,5&init=xavier&keep=0.7&mask=course&iters=60&lr=0.05&decay=0.01&batch=64&opt=momentum
data=points&added=1,2,1;3,4,0;0,0,1;-1,2,0&hidden=3&init=xavier&lr=0.1&iters=100
data=moons&added=1,2,1;3,4,0&removed=1-50,60&hidden=3&iters=100&lr=0.5&test=0.3
data=moons&hidden=none&init=zeros&tol=0.01&iters=10000
hidden=4,3,3,3&act=sigmoid&init=xavier&iters=200
data=moons&hidden=4,3&act=relu&init=zeros&init_b=random&scale=0.5&seed=7&iters=300&lr=0.1
""".split()


deep_experiments = """
lab=deep
lab=deep&hidden=none&init=zeros&iters=100
lab=deep&hidden=5&act=tanh&data=flower&m=80&iters=200&test=0.2&threshold=0.3
lab=deep&hidden=4,3,3&act=leaky,sigmoid,relu&init=xavier&lr=0.1&iters=200
lab=deep&data=blobs&m=60&classes=4&out=softmax&act=tanh&lr=0.1&iters=200
lab=deep&data=circles&m=40&added=1,2,1&removed=3&init=normal&init_b=random&scale=0.1&iters=100
""".split()


def each_choice():
    """An experiment with each of the choices that a run can have on points."""
    sets = [f"data={name}&added=1,2,1;-1,-2,0" for name in choices(sentence("data")) if name not in ["cats", "images"]]
    others = [f"{key}={name}&data=moons" for key in ["act", "init", "init_b", "opt"] for name in choices(sentence(key))]
    return [each + "&hidden=3,2&lr=0.01&iters=50" for each in sets + others]


class Export(PetalTest):
    def run_script(self, experiment, *options):
        path = self.folder / "script.py"
        path.write_text(petal("export", experiment, *options))
        done = subprocess.run([sys.executable, "-W", "error", str(path)], capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_scripts_print_the_costs_and_accuracies_of_petal_run(self):
        self.check_prints(smooth_experiments + each_choice())

    def test_the_functions_of_the_notes_print_them_too(self):
        self.check_prints(deep_experiments, "--functions")

    def check_prints(self, experiments, *options):
        for experiment in experiments:
            with self.subTest(experiment):
                printed = self.run_script(experiment, *options)
                run = petal_json("run", experiment)
                costs = [(int(i), float(cost)) for i, cost in re.findall(r"after iteration (\d+): (\S+)", printed)]
                self.assertEqual([i for i, _ in costs], [i for i, _ in run["costs"]])
                for (i, cost), (_, expected) in zip(costs, run["costs"], strict=True):
                    self.assertAlmostEqual(cost, expected, delta=1e-9, msg="iteration %d" % i)
                accuracies = [float(a) for a in re.findall(r"accuracy: (\S+) %", printed)]
                expected = [100 * run[key] for key in ["train_accuracy", "test_accuracy"] if run[key] is not None]
                self.assertEqual(len(accuracies), len(expected))
                for accuracy, wanted in zip(accuracies, expected, strict=True):
                    self.assertAlmostEqual(accuracy, wanted, delta=0.006)

    def test_a_run_that_diverges_ends_in_the_script_too(self):
        self.assertIn("diverged", self.run_script("data=moons&hidden=8&act=relu&init=he&lr=1e300&iters=50"))

    def test_the_functions_of_the_notes_stand_alone_in_their_script(self):
        script = petal("export", "--functions", "lab=deep")
        names = re.findall(r"^def (\w+)", script, re.MULTILINE)
        self.assertEqual(names, """load_data initialize_parameters_deep sigmoid sigmoid_backward relu relu_backward
            linear_forward linear_activation_forward L_model_forward compute_cost linear_backward
            linear_activation_backward L_model_backward update_parameters L_layer_model predict""".split())
        self.assertLess(max(map(len, script.splitlines())), 120)

    def test_the_functions_of_the_notes_are_those_of_the_deep_lab(self):
        self.assertIn("lab=deep", petal("export", "--functions", "hidden=4", code=2))

    def test_costs_are_printed_as_often_as_asked(self):
        self.assertEqual(self.run_script("iters=25&data=moons", "--every", "10").count("Cost after"), 4)

    def test_a_script_has_only_what_the_experiment_needs(self):
        plain = petal("export", "hidden=4")
        for part in ["relu", "softmax", "dropout", "permutation", "l2", "beta", "held_out", "decay", "tol"]:
            self.assertNotIn(part, plain)
        self.assertNotIn("g_prime", petal("export", "hidden=none"))
        self.assertEqual(re.findall(r"^import .*", plain, re.MULTILINE), ["import numpy as np"])
        self.assertLess(max(map(len, plain.splitlines())), 120)


if __name__ == "__main__":
    unittest.main()
