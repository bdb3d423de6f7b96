"""Writes pytorch.json: ten steps of each optimiser as PyTorch takes them in float64.

Run it in this folder with a Python that has PyTorch: python3 generate.py
"""

import json
import sys

import torch

torch.manual_seed(6)
torch.set_default_dtype(torch.float64)

STEPS, ROWS, COLUMNS = 10, 2, 3
start = torch.randn(ROWS, COLUMNS)
gradients = torch.randn(STEPS, ROWS, COLUMNS)
gradients[:, 0, 1] *= 1e-3
gradients[:, 1, 2] *= 1e3


def run(make):
    """Returns one row for each step: the displacement from the start, entry by entry."""
    w = start.clone().requires_grad_(True)
    optimizer = make([w])
    rows = []
    for gradient in gradients:
        w.grad = gradient.clone()
        optimizer.step()
        rows.append((w.detach() - start).flatten().tolist())
    return rows


fixture = {
    "provenance": f"generate.py, seed 6, Python {sys.version.split()[0]}, PyTorch {torch.__version__}, float64",
    "start": start.tolist(),
    "gradients": gradients.reshape(STEPS, -1).tolist(),
    "sgd": run(lambda p: torch.optim.SGD(p, lr=0.3)),
    "momentum": run(lambda p: torch.optim.SGD(p, lr=0.2, momentum=0.85)),
    "adagrad": run(lambda p: torch.optim.Adagrad(p, lr=0.4, eps=0.01)),
    "rmsprop": run(lambda p: torch.optim.RMSprop(p, lr=0.1, alpha=0.95, eps=0.02)),
    "adam": run(lambda p: torch.optim.Adam(p, lr=0.1, betas=(0.8, 0.99), eps=0.03)),
    "adamw": run(lambda p: torch.optim.AdamW(p, lr=0.1, betas=(0.8, 0.99), eps=0.03, weight_decay=0.2)),
}

with open("pytorch.json", "w", encoding="utf-8") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
