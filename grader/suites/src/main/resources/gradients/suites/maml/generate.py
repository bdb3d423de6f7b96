"""Writes pytorch.json: Hessian-vector products and meta-gradients by PyTorch in float64, by double backward.

Run it here, with torch installed: python3 generate.py
"""

import json
import sys

import torch
from torch.autograd import grad

D, H, K = 3, 5, 2
ALPHA = 0.1
SIZES = [(4, 6), (7, 3)]

torch.manual_seed(20260114)
torch.set_default_dtype(torch.float64)


def network(theta, x):
    w1, b1, w2, b2 = theta
    return torch.tanh(x @ w1 + b1) @ w2 + b2


def linear(theta, x):
    w, b = theta
    return x @ w + b


def loss(model, theta, batch):
    x, t = batch
    return ((model(theta, x) - t) ** 2).mean()


def draw(*shapes):
    return [torch.randn(shape).requires_grad_() for shape in shapes]


def batch(samples):
    return 1.5 * torch.randn(samples, D), torch.randn(samples, K)


def hessian_times(model, theta, data, v):
    gradient = grad(loss(model, theta, data), theta, create_graph=True)
    return grad(sum((g * u).sum() for g, u in zip(gradient, v)), theta)


def adapted_loss(model, theta, episode, steps, second):
    support, query = episode
    for _ in range(steps):
        gradient = grad(loss(model, theta, support), theta, create_graph=second)
        theta = [p - ALPHA * g for p, g in zip(theta, gradient)]
    return loss(model, theta, query)


def meta_gradient(model, theta, episodes, steps, second):
    total = sum(adapted_loss(model, theta, episode, steps, second) for episode in episodes) / len(episodes)
    return grad(total, theta)


def named(name, tensors):
    return {f"{name}{i}": torch.atleast_2d(tensor).tolist() for i, tensor in enumerate(tensors)}


shapes = {"network": [(D, H), (1, H), (H, K), (1, K)], "linear": [(D, K), (1, K)]}
episodes = [(batch(support), batch(query)) for support, query in SIZES]
fixture = {"provenance": f"generate.py, PyTorch {torch.__version__}, float64, double backward", "alpha": ALPHA}
for e, (support, query) in enumerate(episodes):
    fixture[f"episode{e}"] = {"supportX": support[0].tolist(), "supportT": support[1].tolist(),
                              "queryX": query[0].tolist(), "queryT": query[1].tolist()}
for name, model in {"network": network, "linear": linear}.items():
    theta = draw(*shapes[name])
    v = draw(*shapes[name])
    fixture[name] = {**named("theta", theta), **named("v", v),
                     **named("hv", hessian_times(model, theta, episodes[0][0], v))}
    for steps in (1, 3):
        fixture[name] |= named(f"second{steps}_", meta_gradient(model, theta, episodes, steps, True))
        fixture[name] |= named(f"first{steps}_", meta_gradient(model, theta, episodes, steps, False))

with open("pytorch.json", "w", encoding="utf-8", newline="\n") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
print(f"pytorch.json written by Python {sys.version.split()[0]}")

# The small numbers of the visible tests.
small = [torch.tensor(m, requires_grad=True) for m in ([[0.5]], [[-0.25]], [[1.5]], [[0.1]])]
pair = (torch.tensor([[1.0]]), torch.tensor([[2.0]])), (torch.tensor([[-2.0]]), torch.tensor([[1.0]]))
ALPHA = 0.1
torch.set_printoptions(precision=15)
print("visible, H·v of ones:", hessian_times(network, small, pair[0], [torch.ones(1, 1)] * 4))
print("visible, second:", meta_gradient(network, small, [pair], 1, True))
print("visible, first:", meta_gradient(network, small, [pair], 1, False))
