#!/usr/bin/env python3
"""What an interpreted loop costs: CPython's loop over NumPy arrays beside NumPy's own, as the course times it.

    python3.11 tests/bench/interpreted_loop.py

needs NumPy alone. The page shows the nanoseconds a number (src/ui/arrays/interpreted_loop.hpp) and says where they come from.
Each figure is the least of several repetitions in time of the process, so that what else the machine does counts little.
"""
import platform
import time

import numpy as np


def least_seconds(work, repetitions):
    least = float("inf")
    for _ in range(repetitions):
        began = time.process_time()
        work()
        least = min(least, time.process_time() - began)
    return least


def dot_by_loop(x, y):
    s = 0.0
    for i in range(len(x)):
        s += x[i] * y[i]
    return s


def step_by_loop(W1, b1, W2, b2, X, Y):
    """One gradient of the [2, 4, 1] network with tanh and sigmoid, sample after sample, unit after unit."""
    dW1, db1, dW2, db2 = np.zeros((4, 2)), np.zeros(4), np.zeros(4), 0.0
    for i in range(X.shape[1]):
        a1 = [np.tanh(W1[j, 0] * X[0, i] + W1[j, 1] * X[1, i] + b1[j]) for j in range(4)]
        z = b2
        for j in range(4):
            z += W2[j] * a1[j]
        dz = 1 / (1 + np.exp(-z)) - Y[i]
        db2 += dz
        for j in range(4):
            dz1 = dz * W2[j] * (1 - a1[j] * a1[j])
            dW2[j] += dz * a1[j]
            db1[j] += dz1
            dW1[j, 0] += dz1 * X[0, i]
            dW1[j, 1] += dz1 * X[1, i]
    m = X.shape[1]
    return dW1 / m, db1 / m, dW2 / m, db2 / m


def step_by_vectors(W1, b1, W2, b2, X, Y):
    m = X.shape[1]
    A1 = np.tanh(np.dot(W1, X) + b1[:, None])
    dZ2 = 1 / (1 + np.exp(-(np.dot(W2, A1) + b2))) - Y
    dZ1 = np.outer(W2, dZ2) * (1 - A1 ** 2)
    return np.dot(dZ1, X.T) / m, np.sum(dZ1, axis=1) / m, np.dot(A1, dZ2) / m, np.sum(dZ2) / m


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))


def report(name, n, loop, vectors):
    print(f"{name:<14} {n:>9,} {loop / n * 1e9:>14.1f} {vectors / n * 1e9:>12.3f} {loop / vectors:>8.0f}")


print(f"CPython {platform.python_version()}, NumPy {np.__version__}, {processor()}")
print(f"{'':<14} {'n':>9} {'loop, ns each':>14} {'NumPy, ns':>12} {'ratio':>8}")
np.random.seed(1)
for n in [1000, 1000000]:
    x, y = np.random.rand(n), np.random.rand(n)
    assert abs(dot_by_loop(x, y) - np.dot(x, y)) < 1e-9 * n
    report("dot product", n, least_seconds(lambda: dot_by_loop(x, y), 5 if n > 1000 else 300),
           least_seconds(lambda: [np.dot(x, y) for _ in range(100)], 20) / 100)
for n in [1000, 100000]:
    network = np.random.randn(4, 2), np.random.randn(4), np.random.randn(4), 0.1
    X, Y = np.random.randn(2, n), np.random.randint(2, size=n)
    for a, b in zip(step_by_loop(*network, X, Y), step_by_vectors(*network, X, Y)):
        assert np.allclose(a, b)
    report("training step", n, least_seconds(lambda: step_by_loop(*network, X, Y), 2 if n > 1000 else 20),
           least_seconds(lambda: step_by_vectors(*network, X, Y), 20))
