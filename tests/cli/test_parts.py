"""What tests/run.sh is built of: its status is whether every part passed, those beside too."""
import os
import select
import subprocess
import unittest

from petal import root


def parts(*lines):
    script = "\n".join(["set -euo pipefail", ". tests/parts.sh", *lines, "name_what_failed"])
    run = subprocess.run(["bash", "-c", script], cwd=root, capture_output=True, text=True, timeout=60)
    return run.returncode, run.stdout + run.stderr


class Parts(unittest.TestCase):
    def test_a_run_whose_parts_all_pass_ends_with_0(self):
        code, said = parts("beside long echo beside it", "part short echo in turn", "show_beside")
        self.assertEqual(code, 0, said)
        self.assertIn("beside it", said)
        self.assertIn("in turn", said)

    def test_what_failed_is_named_last_with_what_it_said_and_the_others_still_run(self):
        code, said = parts("beside one bash -c 'echo of one; exit 3'", "part two bash -c 'echo of two; exit 4'", "part three echo of three",
                           "show_beside")
        self.assertEqual(code, 1, said)
        self.assertIn("of three", said)
        for name in "one", "two":
            self.assertIn(f"=== FAILED: {name} (its last lines)\nof {name}\n", said)
        self.assertTrue(said.endswith("Failed: two; one; \n"), said)

    def test_what_still_runs_beside_is_ended_with_the_script_whose_status_stays(self):
        code, said = parts("beside over true", 'until [ -s "$said/over.time" ]; do :; done',
                           "beside endless bash -c 'echo $BASHPID > $0/endless.pid; exec sleep 600' \"$said\"",
                           'until [ -s "$said/endless.pid" ]; do :; done', 'echo "process $(cat "$said/endless.pid")"', "exit 7")
        self.assertEqual(code, 7, said)
        process = int(said.split("process ")[1])
        try:
            ended = select.poll()
            ended.register(os.pidfd_open(process), select.POLLIN)
        except ProcessLookupError:
            return
        self.assertTrue(ended.poll(60_000), f"process {process} still runs")


if __name__ == "__main__":
    unittest.main()
