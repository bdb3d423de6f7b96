"""Writes pytorch.json: layer, group and instance norm by PyTorch in float64, RMS norm by its formula, gradients by autograd.

Run it here, with torch installed: python3 generate.py
"""

import json
import sys

import torch
from torch.nn.functional import group_norm, instance_norm, layer_norm

N, C, S, G = 3, 6, 4, 2
D = C * S
EPSILON = 1e-5

torch.manual_seed(20260111)
torch.set_default_dtype(torch.float64)


def rows(tensor, width):
    """A tensor as nested lists of rows of this width."""
    return tensor.reshape(-1, width).tolist()


def results(name, width, forward, *parameters):
    """Output and gradients of one norm, with the given upstream gradient."""
    for tensor in (x, *parameters):
        tensor.grad = None
    y = forward().reshape(N, D)
    (y * upstream).sum().backward()
    found = {"y": rows(y, D), "dX": rows(x.grad, D), "dGamma": rows(parameters[0].grad, width)}
    if len(parameters) > 1:
        found["dBeta"] = rows(parameters[1].grad, width)
    return {name: found}


# Offsets and spreads differ from feature to feature and from sample to sample.
x = (torch.randn(N, D) * (0.1 + 2 * torch.rand(D)) + torch.randn(D) + 3 * torch.randn(N, 1)).requires_grad_()
gamma = (0.5 + 1.5 * torch.rand(D)).requires_grad_()
beta = torch.randn(D).requires_grad_()
channel_gamma = (0.5 + 1.5 * torch.rand(C)).requires_grad_()
channel_beta = torch.randn(C).requires_grad_()
upstream = torch.randn(N, D)

fixture = {
    "provenance": f"generate.py, PyTorch {torch.__version__}, float64",
    "channels": C, "positions": S, "groups": G, "epsilon": EPSILON,
    "x": rows(x, D), "dY": rows(upstream, D), "gamma": rows(gamma, D), "beta": rows(beta, D),
    "channelGamma": rows(channel_gamma, C), "channelBeta": rows(channel_beta, C),
    **results("layer", D, lambda: layer_norm(x, (D,), gamma, beta, EPSILON), gamma, beta),
    **results("group", C, lambda: group_norm(x.reshape(N, C, S), G, channel_gamma, channel_beta, EPSILON),
              channel_gamma, channel_beta),
    **results("instance", C, lambda: instance_norm(x.reshape(N, C, S), weight=channel_gamma, bias=channel_beta,
                                                   eps=EPSILON), channel_gamma, channel_beta),
    **results("rms", D, lambda: x / torch.sqrt((x ** 2).mean(1, keepdim=True) + EPSILON) * gamma, gamma),
}

with open("pytorch.json", "w", encoding="utf-8", newline="\n") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
print(f"pytorch.json written by Python {sys.version.split()[0]}")
