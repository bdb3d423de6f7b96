"""Writes pytorch.json: penalties by autograd, and the cross-entropy with label smoothing, in float64.

Run it in this folder with a Python that has PyTorch: python3 generate.py
"""

import json
import sys

import torch

torch.manual_seed(13)
torch.set_default_dtype(torch.float64)

w = torch.randn(3, 5)
lam = 0.3


def penalty(f):
    x = w.clone().requires_grad_(True)
    y = f(x)
    y.backward()
    return {"value": y.item(), "gradient": x.grad.tolist()}


epsilon = 0.15
labels = torch.tensor([3, 0, 1, 3, 2])
logits = (torch.randn(5, 4) * 3).requires_grad_(True)
loss = torch.nn.CrossEntropyLoss(label_smoothing=epsilon)(logits, labels)
loss.backward()

fixture = {
    "provenance": f"generate.py, seed 13, Python {sys.version.split()[0]}, PyTorch {torch.__version__}, float64",
    "w": w.tolist(),
    "lambda": lam,
    "l1": penalty(lambda x: lam * x.abs().sum()),
    "l2": penalty(lambda x: lam * (x * x).sum()),
    "smoothing": {
        "epsilon": epsilon,
        "labels": [labels.tolist()],
        "logits": logits.detach().tolist(),
        "loss": loss.item(),
        "gradient": logits.grad.tolist(),
    },
}

with open("pytorch.json", "w", encoding="utf-8") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
