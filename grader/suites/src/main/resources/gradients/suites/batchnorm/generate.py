"""Writes pytorch.json: batch normalisation by PyTorch in float64, its gradients by autograd.

Run it here, with torch installed: python3 generate.py
"""

import json
import sys

import torch
from torch.nn.functional import batch_norm
from torch.nn.utils.fusion import fuse_linear_bn_eval

N, D, IN = 6, 4, 3
EPSILON = 1e-5

torch.manual_seed(20260103)
torch.set_default_dtype(torch.float64)


def rows(tensor):
    """A tensor as the nested lists of its rows."""
    return torch.atleast_2d(tensor).tolist()


# Offsets and spreads differ from column to column; the last spread is near the root of epsilon.
x = (torch.randn(N, D) * torch.tensor([1.0, 4.0, 0.2, 0.004]) + torch.tensor([0.0, 5.0, -3.0, 1.0])).requires_grad_()
gamma = (0.5 + 1.5 * torch.rand(D)).requires_grad_()
beta = torch.randn(D).requires_grad_()
upstream = torch.randn(N, D)
running_mean = torch.randn(D)
running_variance = 0.1 + 2 * torch.rand(D)

y = batch_norm(x, None, None, gamma, beta, training=True, eps=EPSILON)
(y * upstream).sum().backward()

linear = torch.nn.Linear(IN, D)
norm = torch.nn.BatchNorm1d(D, eps=EPSILON)
norm.load_state_dict({"weight": gamma.detach(), "bias": beta.detach(), "running_mean": running_mean,
                      "running_var": running_variance, "num_batches_tracked": torch.tensor(1)})
folded = fuse_linear_bn_eval(linear.eval(), norm.eval())

fixture = {
    "provenance": f"generate.py, PyTorch {torch.__version__}, float64",
    "epsilon": EPSILON,
    "x": rows(x), "gamma": rows(gamma), "beta": rows(beta), "dY": rows(upstream),
    "mean": rows(x.mean(0)), "variance": rows(x.var(0, unbiased=False)),
    "y": rows(y), "dX": rows(x.grad), "dGamma": rows(gamma.grad), "dBeta": rows(beta.grad),
    "runningMean": rows(running_mean), "runningVariance": rows(running_variance),
    "inferred": rows(batch_norm(x, running_mean, running_variance, gamma, beta, training=False, eps=EPSILON)),
    "w": rows(linear.weight.T), "b": rows(linear.bias),
    "foldedW": rows(folded.weight.T), "foldedB": rows(folded.bias),
}

with open("pytorch.json", "w", encoding="utf-8", newline="\n") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
print(f"pytorch.json written by Python {sys.version.split()[0]}")
