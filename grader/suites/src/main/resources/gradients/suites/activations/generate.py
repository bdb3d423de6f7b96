"""Writes pytorch.json: activations and their derivatives as PyTorch computes them in float64.

Run it in this folder with a Python that has PyTorch: python3 generate.py
"""

import json
import sys

import torch
from torch.nn import functional

torch.manual_seed(10)
torch.set_default_dtype(torch.float64)

z = torch.randn(4, 7) * 3
alpha = 1.7


def both(f):
    x = z.clone().requires_grad_(True)
    y = f(x)
    y.sum().backward()
    return {"value": y.detach().tolist(), "derivative": x.grad.tolist()}


fixture = {
    "provenance": f"generate.py, seed 10, Python {sys.version.split()[0]}, PyTorch {torch.__version__}, float64",
    "z": z.tolist(),
    "elu": {"alpha": alpha, **both(lambda x: functional.elu(x, alpha))},
    "swish": both(functional.silu),
    "gelu": both(lambda x: functional.gelu(x, approximate="tanh")),
}

with open("pytorch.json", "w", encoding="utf-8") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
