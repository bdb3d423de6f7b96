"""Writes pytorch.json, the reference values of this suite: run `python3 generate.py` in this folder.

PyTorch in float64; gradients by autograd. Inputs are rounded to four digits, so that the file reads well and holds the
very numbers that PyTorch saw.
"""

import json
import pathlib

import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(1)


def drawn(*shape):
    return (torch.randn(*shape) * 1e4).round() / 1e4


def sigmoid():
    z = torch.cat([drawn(2, 4) * 3, torch.tensor([[-30.0, -8.0, 0.0, 12.0]])]).requires_grad_()
    a = torch.sigmoid(z)
    a.sum().backward()
    return {"z": z.tolist(), "value": a.tolist(), "derivative": z.grad.tolist()}


def mean_squared_error():
    predictions, targets = drawn(5, 3).requires_grad_(), drawn(5, 3)
    loss = torch.nn.functional.mse_loss(predictions, targets)
    loss.backward()
    return {
        "predictions": predictions.tolist(),
        "targets": targets.tolist(),
        "loss": loss.item(),
        "gradient": predictions.grad.tolist(),
    }


def network():
    """Four layers, tanh inside and a ReLU at the output, with a random upstream gradient."""
    widths = [3, 5, 2, 6, 4]
    x, upstream = drawn(7, widths[0]).requires_grad_(), drawn(7, widths[-1])
    weights = [drawn(n, m).requires_grad_() for n, m in zip(widths, widths[1:])]
    biases = [drawn(1, m).requires_grad_() for m in widths[1:]]
    activations, pre_activations = [x], []
    for layer, (w, b) in enumerate(zip(weights, biases)):
        pre_activations.append(activations[-1] @ w + b)
        last = layer == len(weights) - 1
        activations.append(torch.relu(pre_activations[-1]) if last else torch.tanh(pre_activations[-1]))
    (activations[-1] * upstream).sum().backward()
    parts = {"upstream": upstream.tolist(), "dX": x.grad.tolist()}
    for layer in range(len(weights)):
        parts[f"W{layer}"] = weights[layer].tolist()
        parts[f"b{layer}"] = biases[layer].tolist()
        parts[f"dW{layer}"] = weights[layer].grad.tolist()
        parts[f"db{layer}"] = biases[layer].grad.tolist()
        parts[f"Z{layer}"] = pre_activations[layer].tolist()
    for layer, a in enumerate(activations):
        parts[f"A{layer}"] = a.tolist()
    return parts


fixture = {
    "provenance": f"generate.py, PyTorch {torch.__version__}, float64, seed 1",
    "sigmoid": sigmoid(),
    "mse": mean_squared_error(),
    "network": network(),
}
path = pathlib.Path(__file__).with_name("pytorch.json")
path.write_text(json.dumps(fixture, indent=1) + "\n")
