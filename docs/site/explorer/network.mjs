// A deep network measured before any training: the norm of each layer's weight gradient and the variance of each hidden
// layer's activations. Matrices are { rows, columns, data }, row by row. Held against Java by test/network.test.mjs.

import { JavaRandom } from './random.mjs';

const SAMPLES = 32;
const INPUTS = 10;
const EPSILON = 1e-5;

export const ACTIVATIONS = {
  sigmoid: { of: (z) => 1 / (1 + Math.exp(-z)), slope: (a) => a * (1 - a) },
  tanh: { of: Math.tanh, slope: (a) => 1 - a * a },
  relu: { of: (z) => Math.max(0, z), slope: (a) => (a > 0 ? 1 : 0) },
};

export const INITIALISATIONS = {
  glorot: (fanIn, fanOut) => Math.sqrt(2 / (fanIn + fanOut)),
  he: (fanIn) => Math.sqrt(2 / fanIn),
  small: () => 0.01,
  large: () => 1,
};

/**
 * Measures one network: N(0, 1) inputs 32×10, `depth` hidden layers of `width`, a linear output, U(0, 1) targets, mean
 * squared error.
 *
 * @param {{depth: number, width: number, activation: string, initialisation: string, batchNorm: boolean,
 *          residual: boolean, seed: number}} setting
 * @returns {{gradients: number[], variances: number[]}} per layer, the output last; per hidden layer
 */
export function measure(setting) {
  const random = new JavaRandom(setting.seed);
  const x = filled(SAMPLES, INPUTS, () => random.nextGaussian());
  const targets = filled(SAMPLES, 1, () => random.nextDouble());
  const weights = drawWeights(setting, random);
  const passes = forward(setting, weights, x);
  return {
    gradients: backward(setting, weights, passes, targets),
    variances: passes.slice(1, -1).map((pass) => variance(pass.h.data)),
  };
}

function drawWeights({ depth, width, initialisation }, random) {
  const weights = [];
  for (let layer = 0; layer <= depth; layer++) {
    const fanIn = layer === 0 ? INPUTS : width;
    const fanOut = layer === depth ? 1 : width;
    const sigma = INITIALISATIONS[initialisation](fanIn, fanOut);
    weights.push(filled(fanIn, fanOut, () => sigma * random.nextGaussian()));
  }
  return weights;
}

/** One entry per layer: what it read (h of the entry before), made (a), and passes on (h). */
function forward(setting, weights, x) {
  const { of } = ACTIVATIONS[setting.activation];
  const passes = [{ h: x }];
  weights.forEach((w, layer) => {
    const input = passes[layer].h;
    const z = multiply(input, w);
    if (layer === weights.length - 1) {
      passes.push({ h: z });
      return;
    }
    const normalised = setting.batchNorm ? normalise(z) : null;
    const a = map(normalised ? normalised.y : z, of);
    const skips = setting.residual && input.columns === a.columns;
    passes.push({ a, normalised, skips, h: skips ? plus(a, input) : a });
  });
  return passes;
}

function backward(setting, weights, passes, targets) {
  const { slope } = ACTIVATIONS[setting.activation];
  const last = weights.length - 1;
  const output = passes[last + 1].h;
  let dZ = filled(SAMPLES, 1, (i) => (2 / SAMPLES) * (output.data[i] - targets.data[i]));
  const norms = new Array(last + 1);
  norms[last] = norm(multiply(transpose(passes[last].h), dZ));
  let dH = multiply(dZ, transpose(weights[last]));
  for (let layer = last - 1; layer >= 0; layer--) {
    const { a, normalised, skips } = passes[layer + 1];
    const dA = map(a, (value, i) => dH.data[i] * slope(value));
    dZ = normalised ? normaliseBackward(dA, normalised) : dA;
    norms[layer] = norm(multiply(transpose(passes[layer].h), dZ));
    const through = multiply(dZ, transpose(weights[layer]));
    dH = skips ? plus(through, dH) : through;
  }
  return norms;
}

/** Batch normalisation with γ = 1 and β = 0. */
function normalise(z) {
  const deviations = new Array(z.columns);
  const y = filled(z.rows, z.columns, () => 0);
  for (let j = 0; j < z.columns; j++) {
    let mean = 0;
    for (let i = 0; i < z.rows; i++) mean += z.data[i * z.columns + j] / z.rows;
    let square = 0;
    for (let i = 0; i < z.rows; i++) square += (z.data[i * z.columns + j] - mean) ** 2 / z.rows;
    deviations[j] = Math.sqrt(square + EPSILON);
    for (let i = 0; i < z.rows; i++) y.data[i * z.columns + j] = (z.data[i * z.columns + j] - mean) / deviations[j];
  }
  return { y, deviations };
}

/** dz = (dy − mean(dy) − y·mean(dy·y)) / s for each column. */
function normaliseBackward(dY, { y, deviations }) {
  const dZ = filled(y.rows, y.columns, () => 0);
  for (let j = 0; j < y.columns; j++) {
    let mean = 0;
    let along = 0;
    for (let i = 0; i < y.rows; i++) {
      const k = i * y.columns + j;
      mean += dY.data[k] / y.rows;
      along += (dY.data[k] * y.data[k]) / y.rows;
    }
    for (let i = 0; i < y.rows; i++) {
      const k = i * y.columns + j;
      dZ.data[k] = (dY.data[k] - mean - y.data[k] * along) / deviations[j];
    }
  }
  return dZ;
}

function filled(rows, columns, entry) {
  const data = new Float64Array(rows * columns);
  for (let i = 0; i < data.length; i++) data[i] = entry(i);
  return { rows, columns, data };
}

function map(matrix, f) {
  return filled(matrix.rows, matrix.columns, (i) => f(matrix.data[i], i));
}

function plus(a, b) {
  return map(a, (value, i) => value + b.data[i]);
}

function transpose(m) {
  return filled(m.columns, m.rows, (i) => m.data[(i % m.rows) * m.columns + Math.floor(i / m.rows)]);
}

function multiply(a, b) {
  const product = filled(a.rows, b.columns, () => 0);
  for (let i = 0; i < a.rows; i++) {
    for (let k = 0; k < a.columns; k++) {
      const left = a.data[i * a.columns + k];
      for (let j = 0; j < b.columns; j++) product.data[i * b.columns + j] += left * b.data[k * b.columns + j];
    }
  }
  return product;
}

/** The Frobenius norm, scaled so that tiny gradients do not vanish in the squaring. */
function norm(m) {
  const largest = m.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!(largest > 0) || !Number.isFinite(largest)) return largest;
  return largest * Math.sqrt(m.data.reduce((sum, value) => sum + (value / largest) ** 2, 0));
}

function variance(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
