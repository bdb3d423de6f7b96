"""Writes pytorch.json, the reference values of this suite: run `python3 generate.py` in this folder.

PyTorch in float64; gradients by autograd. Inputs are rounded to four digits, so that the file reads well and holds the
very numbers that PyTorch saw.
"""

import json
import pathlib

import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(4)


def drawn(*shape):
    return ((torch.randn(*shape) * 1e4).round() / 1e4).requires_grad_()


def block(n, d, h, k, projection):
    inputs = {"x": drawn(n, d), "w1": drawn(d, h), "b1": drawn(1, h), "w2": drawn(h, k), "b2": drawn(1, k)}
    if projection:
        inputs["ws"] = drawn(d, k)
    upstream = drawn(n, k).detach()
    z1 = inputs["x"] @ inputs["w1"] + inputs["b1"]
    hidden = torch.relu(z1)
    f = hidden @ inputs["w2"] + inputs["b2"]
    total = f + (inputs["x"] @ inputs["ws"] if projection else inputs["x"])
    y = torch.relu(total)
    (y * upstream).sum().backward()
    values = inputs | {"z1": z1, "h": hidden, "f": f, "sum": total, "y": y, "dY": upstream}
    gradients = {"d" + name: tensor.grad for name, tensor in inputs.items()}
    return {name: tensor.tolist() for name, tensor in (values | gradients).items()}


fixture = {
    "provenance": f"generate.py, PyTorch {torch.__version__}, float64, seed 4",
    "identity": block(6, 4, 5, 4, projection=False),
    "projection": block(5, 3, 6, 4, projection=True),
}
path = pathlib.Path(__file__).with_name("pytorch.json")
path.write_text(json.dumps(fixture, indent=1) + "\n")
