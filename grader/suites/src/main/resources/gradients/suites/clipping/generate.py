"""Writes pytorch.json: percentiles and clipped gradients as PyTorch computes them in float64.

Run it in this folder with a Python that has PyTorch: python3 generate.py
"""

import json
import sys

import torch

torch.manual_seed(5)
torch.set_default_dtype(torch.float64)


def rows(x):
    return x.tolist()


values = torch.randn(1, 13).abs() * 4
ranks = torch.tensor([[0.0, 0.1, 0.25, 0.5, 0.9, 0.95, 1.0]])
gradients = [torch.randn(2, 3) * 4, torch.randn(1, 3), torch.randn(3, 4) * 2]
limit = 2.5
norm = torch.linalg.vector_norm(torch.cat([g.flatten() for g in gradients]))

fixture = {
    "provenance": f"generate.py, seed 5, Python {sys.version.split()[0]}, PyTorch {torch.__version__}, float64",
    "percentile": {
        "values": rows(values),
        "ranks": rows(ranks),
        "wanted": rows(torch.quantile(values[0], ranks[0], interpolation="linear").reshape(1, -1)),
    },
    "global": {
        "limit": limit,
        "norm": norm.item(),
        "gradient0": rows(gradients[0]),
        "gradient1": rows(gradients[1]),
        "gradient2": rows(gradients[2]),
        "clipped0": rows(gradients[0] * (limit / norm)),
        "clipped1": rows(gradients[1] * (limit / norm)),
        "clipped2": rows(gradients[2] * (limit / norm)),
    },
    "value": {
        "limit": 1.25,
        "clamped0": rows(gradients[0].clamp(-1.25, 1.25)),
    },
}

with open("pytorch.json", "w", encoding="utf-8") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
