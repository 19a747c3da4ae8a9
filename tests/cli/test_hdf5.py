"""Each row of what is read of HDF5 files; tests/browser/hdf5.test.mjs tries the same files on the page."""
import unittest

from hdf5_files import write_files
from petal import PetalTest, petal


class Hdf5Files(PetalTest):
    def test_each_is_read_to_the_same_pictures_or_refused_in_true_words(self):
        rows = write_files(self.folder)
        words = ["run", "data=images&hidden=2&iters=1", "--fingerprint", "--train"]
        expected = petal(*words, self.file(rows[0]["file"]))
        for row in rows:
            with self.subTest(row["name"]):
                if row["command_line"] is None:
                    self.assertEqual(petal(*words, self.file(row["file"])), expected)
                    continue
                message = petal(*words, self.file(row["file"]), code=2)
                self.assertRegex(message, row["command_line"])
                self.assertEqual(message.count("\n"), 1, message)


if __name__ == "__main__":
    unittest.main()
