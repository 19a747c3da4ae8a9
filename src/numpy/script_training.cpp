#include "numpy/script.hpp"

namespace petal {

namespace {

constexpr const char* update_rule = R"(
# ---- Training ----

[v]v = {}  # mean gradient
[s]s = {}  # mean squared gradient

[v]
[s][!v]
def update_parameters(parameters, gradients, alpha@t@):
    updated = {}
    for name, value in parameters.items():
        gradient = gradients["d" + name]
[v]        v[name] = beta * v.get(name, 0) + (1 - beta) * gradient
[s]        s[name] = beta2 * s.get(name, 0) + (1 - beta2) * gradient ** 2
[gd]        updated[name] = value - alpha * gradient
[momentum]        updated[name] = value - alpha * v[name]
[rmsprop]        updated[name] = value - alpha * gradient / (np.sqrt(s[name]) + 1e-8)
[adam]        v_corrected, s_corrected = v[name] / (1 - beta ** t), s[name] / (1 - beta2 ** t)
[adam]        updated[name] = value - alpha * v_corrected / (np.sqrt(s_corrected) + 1e-8)
    return updated


def is_finite(parameters):
    return all(np.all(np.isfinite(value)) for value in parameters.values())


def accuracy(X, labels, parameters):
    AL, _ = L_model_forward(X, parameters)
[!softmax]    return np.mean((AL[0] > @threshold@) == labels)
[softmax]    return np.mean(np.argmax(AL, axis=0) == labels)


)";

constexpr const char* data_to_train_on = R"(X, labels = load_data()
[test]held_out = choose_held_out(labels, @test@)
[test]X_test, labels_test = X[:, held_out], labels[held_out]
[test]X, labels = X[:, ~held_out], labels[~held_out]
m = X.shape[1]
[!softmax]Y = labels.reshape(1, m)
[softmax]Y = np.eye(@n_y@)[labels].T  # one-hot columns
)";

constexpr const char* loop = R"(parameters = initialize_parameters()
update = 0  # updates of the parameters so far


def print_cost(iteration):
[!dropout]    _, caches = L_model_forward(X, parameters)
[dropout]    _, caches = L_model_forward(X, parameters, dropout_masks(m, update))
    print("Cost after iteration %d: %.12f" % (iteration, compute_cost(caches[-1][2], Y, parameters)))


iteration = 0
while iteration < iterations:
    if iteration % every == 0:
        print_cost(iteration)
    before = parameters
    alpha = @alpha@
[batch]    np.random.seed(11 + iteration)  # another shuffle in each epoch
[batch]    order = np.random.permutation(m)
[batch]    for first in range(0, m, batch):
[batch]        columns = order[first:first + batch]
[batch]        X_batch, Y_batch = X[:, columns], Y[:, columns]
[batch][dropout]        D = dropout_masks(columns.size, update)
[batch]        AL, caches = L_model_forward(X_batch, parameters@D@)
[batch]        gradients = L_model_backward(AL, Y_batch, caches@D@)
[batch]        update += 1
[batch]        parameters = update_parameters(parameters, gradients, alpha@update@)
[!batch][dropout]    D = dropout_masks(m, update)
[!batch]    AL, caches = L_model_forward(X, parameters@D@)
[!batch]    gradients = L_model_backward(AL, Y, caches@D@)
[!batch]    update += 1
[!batch]    parameters = update_parameters(parameters, gradients, alpha@update@)
    if not is_finite(parameters):
        parameters = before
        print("The run diverged at iteration %d." % iteration)
        break
    iteration += 1
[tol]    if np.sqrt(sum(np.sum(gradient ** 2) for gradient in gradients.values())) < tol:
[tol]        print("The norm of the gradient fell below %g." % tol)
[tol]        break
print_cost(iteration)
print("Train accuracy: %.2f %%" % (100 * accuracy(X, labels, parameters)))
[test]print("Test accuracy: %.2f %%" % (100 * accuracy(X_test, labels_test, parameters)))
)";

}  // namespace

std::string training_set_section(const ScriptFacts& facts) { return render(data_to_train_on, facts); }

std::string training_section(const ScriptFacts& facts) {
    return render(update_rule, facts) + training_set_section(facts) + render(loop, facts);
}

}  // namespace petal
