#include "numpy/script.hpp"

namespace petal {

namespace {

constexpr const char* functions = R"(
# ---- Network ----

@activations@
[softmax]
[softmax]def softmax(Z):
[softmax]    E = np.exp(Z - np.max(Z, axis=0))
[softmax]    return E / np.sum(E, axis=0)

[hidden]
[hidden]g = @g@  # of the hidden layers
[hidden]g_prime = @g_prime@

)";

constexpr const char* initialization = R"(
def initialize_parameters():
[random_init]    np.random.seed(@seed@)
    parameters = {}
    for l in range(1, L + 1):
        n, n_prev = layers[l], layers[l - 1]
        parameters["W%d" % l] = @first_weights@
        parameters["b%d" % l] = @first_biases@
    return parameters

)";

constexpr const char* dropout = R"([dropout]
[dropout]def dropout_masks(m, update):
[course_mask]    np.random.seed(1)
[dropout][!course_mask]    np.random.seed((@seed@ + 1 + update) % 2 ** 32)
[dropout]    return [(np.random.rand(n, m) < keep) / keep for n in layers[1:L]]

)";

constexpr const char* propagation = R"(
def L_model_forward(X, parameters@D_or_none@):
    A, caches = X, []
    for l in range(1, L + 1):
        W, b = parameters["W%d" % l], parameters["b%d" % l]
        Z = W @at@ A + b
        caches.append((A, W, Z))
[hidden]        A = g[l - 1](Z) if l < L else @output@(Z)
[!hidden]        A = @output@(Z)
[dropout]        if D is not None and l < L:
[dropout]            A = A * D[l - 1]
    return A, caches


def compute_cost(ZL, Y, parameters):
    # From Z instead of A, so that a saturated unit costs a lot instead of NaN.
    m = Y.shape[1]
[!softmax]    cost = np.sum(np.logaddexp(0, ZL) - Y * ZL) / m
[softmax]    highest = np.max(ZL, axis=0)
[softmax]    log_sum_exp = highest + np.log(np.sum(np.exp(ZL - highest), axis=0))
[softmax]    cost = np.sum(Y * (log_sum_exp - ZL)) / m
[l1]    cost += l1 / m * sum(np.sum(np.abs(parameters["W%d" % l])) for l in range(1, L + 1))
[l2]    cost += l2 / (2 * m) * sum(np.sum(parameters["W%d" % l] ** 2) for l in range(1, L + 1))
    return cost


def L_model_backward(AL, Y, caches@D@):
    gradients, m = {}, Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        A_prev, W, Z = caches[l - 1]
        gradients["dW%d" % l] = dZ @at@ A_prev.T / m
[l1]        gradients["dW%d" % l] += l1 / m * np.sign(W)
[l2]        gradients["dW%d" % l] += l2 / m * W
        gradients["db%d" % l] = np.sum(dZ, axis=1, keepdims=True) / m
[hidden]        if l > 1:
[hidden]            dA = W.T @at@ dZ
[dropout]            dA = dA * D[l - 2]
[hidden]            dZ = dA * g_prime[l - 2](caches[l - 2][2])
    return gradients

)";

}  // namespace

std::string network_section(const ScriptFacts& facts) {
    ScriptFacts with_product = facts;
    with_product.values.emplace("at", "@");  // the sign of the matrix product is also the mark of a gap
    std::string text;
    for (const char* part : {functions, initialization, dropout, propagation}) text += render(part, with_product);
    return text;
}

}  // namespace petal
