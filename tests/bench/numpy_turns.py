"""Takes its turns over standard input and output, as main_native.cpp does (the commands are described there)."""
import sys
import time

import numpy as np

import numpy_course as course

CHUNK, WARM_UP = 0.001, 0.3  # seconds

levels = np.arange(256, dtype=np.uint32)
colours = 0xFF000000 | (255 - levels) << 16 | levels


class Training:
    def __init__(self, layers, activation, m, learning_rate, numbers):
        self.activation, self.learning_rate = activation, learning_rate
        self.planar = len(layers) == 3
        self.X = numbers[: m * layers[0]].reshape(m, layers[0]).T
        self.Y = numbers[self.X.size : self.X.size + m].reshape(1, m)
        self.parameters = read_parameters(layers, numbers[self.X.size + m :])

    def run(self, count):
        for _ in range(count):
            if self.planar:
                self.parameters, _ = course.planar_iteration(self.X, self.Y, self.parameters, self.learning_rate)
            else:
                self.parameters, _ = course.deep_iteration(self.X, self.Y, self.parameters, self.learning_rate, self.activation)

    def evidence(self):
        A, _ = course.deep_forward(self.X, self.parameters, self.activation)
        return [course.cross_entropy(A, self.Y)]


class RegionPicture:
    def __init__(self, layers, numbers):
        self.parameters = read_parameters(layers, numbers)

    def run(self, count):
        for _ in range(count):
            self.rgba = colours[(course.decision_region(self.parameters) * 255).astype(np.uint8)]

    def evidence(self):
        return (self.rgba[8::16, 8::16] & 0xFF).ravel().tolist()


def read_parameters(layers, numbers):
    parameters, at = {}, 0
    for l in range(1, len(layers)):
        size = layers[l] * layers[l - 1]
        parameters["W%d" % l] = numbers[at : at + size].reshape(layers[l], layers[l - 1])
        parameters["b%d" % l] = np.zeros((layers[l], 1))
        at += size
    return parameters


class Turns:
    def start(self, name, layers, activation, m, learning_rate, check, path):
        layers, m, check = [int(size) for size in layers.split(",")], int(m), int(check)
        numbers = np.fromfile(path)
        self.job = Training(layers, activation, m, float(learning_rate), numbers) if m else RegionPicture(layers, numbers)
        evidence = self.job.evidence() if check else []
        self.job.run(check or 1)
        evidence += self.job.evidence()
        self.settle()
        return evidence

    def settle(self):
        self.count, start = 1, time.perf_counter()
        while time.perf_counter() - start < WARM_UP:
            wanted = int(self.count * CHUNK / max(self.timed(), 1e-6))
            self.count = max(1, min(wanted, 2 * self.count))

    def timed(self):
        start = time.perf_counter()
        self.job.run(self.count)
        return time.perf_counter() - start

    def turn(self, milliseconds):
        rates, start = [], time.perf_counter()
        while not rates or time.perf_counter() - start < float(milliseconds) / 1000:
            rates.append(self.count / self.timed())
        return rates

    def finish(self):
        return self.job.evidence()


turns = Turns()
for line in sys.stdin:
    command, *words = line.split()
    print(*getattr(turns, command)(*words), flush=True)
