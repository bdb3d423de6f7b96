"""Writes pytorch.json: fans, gains and activation variances by PyTorch in float64.

Run it here, with torch installed: python3 generate.py
"""

import json

import torch
from torch.nn.init import _calculate_fan_in_and_fan_out, calculate_gain

torch.manual_seed(20260102)
torch.set_default_dtype(torch.float64)

# The course writes shapes as (kernel..., inputs, outputs); PyTorch as (outputs, inputs, kernel...).
SHAPES = [[7, 4], [3, 5, 2], [3, 5, 4, 8], [1, 1, 6, 9], [2, 3, 4, 5, 6]]
SLOPES = [0.0, 0.01, 0.2, 0.5, 1.0, -0.3, 3.0]
WIDTHS = [4, 6, 3, 5]
ACTIVATIONS = {
    "LINEAR": lambda z: z,
    "TANH": torch.tanh,
    "RELU": torch.relu,
    "LEAKY_RELU": lambda z: torch.nn.functional.leaky_relu(z, 0.2),
}

x = torch.randn(7, WIDTHS[0]) + 0.5
weights = [torch.randn(i, o) for i, o in zip(WIDTHS, WIDTHS[1:])]
biases = [torch.randn(1, o) for o in WIDTHS[1:]]


def variances(function):
    """The population variance of each layer's activations."""
    h, found = x, []
    for w, b in zip(weights, biases):
        h = function(h @ w + b)
        found.append(h.var(unbiased=False).item())
    return found


fixture = {
    "provenance": f"generate.py, PyTorch {torch.__version__}, float64",
    "shapes": [[shape] for shape in SHAPES],
    "fans": [_calculate_fan_in_and_fan_out(torch.empty(*shape[:-3:-1], *shape[:-2])) for shape in SHAPES],
    "gains": [[slope, calculate_gain("leaky_relu", slope)] for slope in SLOPES],
    "x": x.tolist(),
    "w": [w.tolist() for w in weights],
    "b": [b.tolist() for b in biases],
    "variances": {name: [variances(function)] for name, function in ACTIVATIONS.items()},
}

with open("pytorch.json", "w", encoding="utf-8", newline="\n") as file:
    json.dump(fixture, file, indent=1)
    file.write("\n")
