// Holds the explorer's numbers against those that Java wrote.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { measure } from '../explorer/network.mjs';
import { JavaRandom } from '../explorer/random.mjs';

const rows = readFileSync(new URL('../explorer/reference.csv', import.meta.url), 'utf8').trim().split('\n').slice(1);

function setting(columns) {
  const [depth, width, activation, initialisation, batchNorm, residual, seed] = columns;
  return {
    depth: Number(depth), width: Number(width), activation, initialisation,
    batchNorm: batchNorm === 'true', residual: residual === 'true', seed: Number(seed),
  };
}

function assertClose(actual, expected, what) {
  assert.equal(actual.length, expected.length, what);
  expected.forEach((value, i) => {
    assert.ok(
      Math.abs(actual[i] - value) <= 2e-9 * Math.abs(value),
      `${what} of layer ${i + 1}: got ${actual[i]}, Java has ${value}`,
    );
  });
}

test('the reference covers every choice', () => {
  const settings = rows.map((row) => setting(row.split(',')));
  for (const [name, values] of Object.entries({
    activation: ['sigmoid', 'tanh', 'relu'],
    initialisation: ['glorot', 'he', 'small', 'large'],
    batchNorm: [true, false],
    residual: [true, false],
  })) {
    assert.deepEqual(new Set(settings.map((each) => each[name])), new Set(values));
  }
});

for (const row of rows) {
  const columns = row.split(',');
  test(`as Java: ${columns.slice(0, 7).join(' ')}`, () => {
    const { gradients, variances } = measure(setting(columns));
    assertClose(gradients, columns[7].split(' ').map(Number), 'gradient norm');
    assertClose(variances, columns[8].split(' ').map(Number), 'variance');
  });
}

test('random numbers are those of java.util.Random', () => {
  const random = new JavaRandom(42);
  assert.equal(random.nextDouble(), 0.7275636800328681);
  assert.equal(new JavaRandom(42).nextGaussian(), 1.1419053154730547);
});
