"""Writes pytorch.json, the reference values of this suite: run `python3 generate.py` in this folder.

PyTorch in float64; gradients by autograd. Inputs are rounded to four digits, so that the file reads well and holds the
very numbers that PyTorch saw. The multi-head values come from torch.nn.MultiheadAttention itself.
"""

import json
import pathlib

import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(8)


def drawn(*shape, scale=1.0):
    return (torch.randn(*shape) * scale * 1e4).round() / 1e4


def softmax():
    scores, upstream = drawn(4, 6, scale=3.0).requires_grad_(), drawn(4, 6)
    weights = torch.softmax(scores, dim=1)
    (weights * upstream).sum().backward()
    return {
        "scores": scores.tolist(),
        "weights": weights.tolist(),
        "upstream": upstream.tolist(),
        "gradient": scores.grad.tolist(),
    }


def scaled_dot_product():
    """Five queries, seven keys of width 3, values of width 4; a mask that leaves every query at least one key."""
    q, k, v = drawn(5, 3).requires_grad_(), drawn(7, 3).requires_grad_(), drawn(7, 4).requires_grad_()
    upstream = drawn(5, 4)
    mask = (torch.rand(5, 7) < 0.6).double()
    mask[:, 2] = 1
    scores = (q @ k.T / 3**0.5).masked_fill(mask == 0, float("-inf"))
    weights = torch.softmax(scores, dim=1)
    output = weights @ v
    (output * upstream).sum().backward()
    return {
        "q": q.tolist(),
        "k": k.tolist(),
        "v": v.tolist(),
        "mask": mask.tolist(),
        "upstream": upstream.tolist(),
        "weights": weights.tolist(),
        "output": output.tolist(),
        "dQ": q.grad.tolist(),
        "dK": k.grad.tolist(),
        "dV": v.grad.tolist(),
    }


def multi_head():
    """Three heads of width 2 over a sequence of five positions, causal. PyTorch keeps the projections transposed."""
    width = 6
    module = torch.nn.MultiheadAttention(width, num_heads=3, bias=False, batch_first=True)
    with torch.no_grad():
        module.in_proj_weight.copy_(drawn(3 * width, width))
        module.out_proj.weight.copy_(drawn(width, width))
    x, upstream = drawn(1, 5, width).requires_grad_(), drawn(5, width)
    hidden = torch.triu(torch.ones(5, 5), diagonal=1).bool()
    output, weights = module(x, x, x, attn_mask=hidden, average_attn_weights=False)
    (output[0] * upstream).sum().backward()
    w_q, w_k, w_v = module.in_proj_weight.chunk(3)
    d_q, d_k, d_v = module.in_proj_weight.grad.chunk(3)
    parts = {"x": x[0], "upstream": upstream, "mask": (~hidden).double(), "output": output[0], "dX": x.grad[0]}
    parts |= {"wQ": w_q.T, "wK": w_k.T, "wV": w_v.T, "wO": module.out_proj.weight.T}
    parts |= {"dWQ": d_q.T, "dWK": d_k.T, "dWV": d_v.T, "dWO": module.out_proj.weight.grad.T}
    parts |= {f"weights{head}": weights[0, head] for head in range(3)}
    return {name: value.tolist() for name, value in parts.items()}


fixture = {
    "provenance": f"generate.py, PyTorch {torch.__version__}, float64, seed 8",
    "softmax": softmax(),
    "scaledDotProduct": scaled_dot_product(),
    "multiHead": multi_head(),
}
pathlib.Path(__file__).with_name("pytorch.json").write_text(json.dumps(fixture, indent=1) + "\n")
