"""Writes pytorch.json: learning rates as PyTorch's schedulers set them, step by step.

Run it in this folder with a Python that has PyTorch: python3 generate.py
"""

import json
import sys

import torch
from torch.optim import lr_scheduler


def rates(initial, steps, make):
    weight = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=initial)
    scheduler = make(optimizer)
    row = []
    for _ in range(steps):
        row.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return [row]


# OneCycleLR counts total_steps rates, the last at total_steps - 1, and its peak lies at pct_start * total_steps - 1.
total = 24
rise = 9

fixture = {
    "provenance": f"generate.py, Python {sys.version.split()[0]}, PyTorch {torch.__version__}",
    "step": rates(0.7, 20, lambda o: lr_scheduler.StepLR(o, 6, 0.3)),
    "cosine": rates(0.7, 16, lambda o: lr_scheduler.CosineAnnealingLR(o, 15, 0.04)),
    "restarts": rates(0.7, 60, lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, 4, 3, 0.04)),
    "cycle": {
        "rise": rise,
        "total": total,
        "rates": rates(
            0.1,
            total + 1,
            lambda o: lr_scheduler.OneCycleLR(
                o,
                0.8,
                total_steps=total + 1,
                pct_start=(rise + 1) / (total + 1),
                div_factor=10,
                final_div_factor=50,
                cycle_momentum=False,
            ),
        ),
    },
}

with open("pytorch.json", "w", encoding="utf-8") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
