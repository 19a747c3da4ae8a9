"""A network in NumPy as the course's notebooks build it: one small function for each step, dictionaries for parameters,
gradients and caches, and the cost in every iteration."""
import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def relu(Z):
    return np.maximum(0, Z)


# The planar network of week 3: one hidden tanh layer.

def planar_forward(X, parameters):
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def cross_entropy(A, Y):
    m = Y.shape[1]
    losses = np.multiply(np.log(A), Y) + np.multiply(np.log(1 - A), 1 - Y)
    return float(np.squeeze(-np.sum(losses) / m))


def planar_backward(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def planar_iteration(X, Y, parameters, learning_rate):
    A2, cache = planar_forward(X, parameters)
    cost = cross_entropy(A2, Y)
    grads = planar_backward(parameters, cache, X, Y)
    return updated(parameters, grads, learning_rate), cost


def updated(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}


# The deep network of week 4: any number of layers.

def linear_forward(A_prev, W, b):
    return np.dot(W, A_prev) + b, (A_prev, W, b)


def layer_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = {"sigmoid": sigmoid, "relu": relu, "tanh": np.tanh}[activation](Z)
    return A, (linear_cache, Z)


def deep_forward(X, parameters, activation):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = layer_forward(A, parameters["W%d" % l], parameters["b%d" % l], activation if l < L else "sigmoid")
        caches.append(cache)
    return A, caches


def activation_backward(dA, Z, activation):
    if activation == "relu":
        dZ = np.array(dA, copy=True)
        dZ[Z <= 0] = 0
        return dZ
    if activation == "tanh":
        return dA * (1 - np.power(np.tanh(Z), 2))
    s = sigmoid(Z)
    return dA * s * (1 - s)


def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    return np.dot(W.T, dZ), dW, db


def deep_backward(AL, Y, caches, activation):
    grads, L = {}, len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in range(L, 0, -1):
        linear_cache, Z = caches[l - 1]
        dZ = activation_backward(dA, Z, activation if l < L else "sigmoid")
        dA, grads["dW%d" % l], grads["db%d" % l] = linear_backward(dZ, linear_cache)
    return grads


def deep_iteration(X, Y, parameters, learning_rate, activation):
    AL, caches = deep_forward(X, parameters, activation)
    cost = cross_entropy(AL, Y)
    grads = deep_backward(AL, Y, caches, activation)
    return updated(parameters, grads, learning_rate), cost


def decision_region(parameters, side=256, reach=6):
    """The probability of class 1 on the grid of the notebook's plot, first row on top."""
    xx, yy = np.meshgrid(np.linspace(-reach, reach, side), np.linspace(reach, -reach, side))
    A2, _ = planar_forward(np.c_[xx.ravel(), yy.ravel()].T, parameters)
    return A2.reshape(xx.shape)
