// java.util.Random, so that the explorer draws the very weights that the Java programs draw.

const MULTIPLIER = 0x5deece66dn;
const MASK = (1n << 48n) - 1n;

export class JavaRandom {
  #state;
  #spare = null;

  constructor(seed) {
    this.#state = (BigInt(seed) ^ MULTIPLIER) & MASK;
  }

  /** The upper bits of the next state, at most 32 of them, without a sign. */
  #next(bits) {
    this.#state = (this.#state * MULTIPLIER + 11n) & MASK;
    return Number(this.#state >> BigInt(48 - bits));
  }

  nextDouble() {
    return (this.#next(26) * 2 ** 27 + this.#next(27)) / 2 ** 53;
  }

  nextGaussian() {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    let v1, v2, s;
    do {
      v1 = 2 * this.nextDouble() - 1;
      v2 = 2 * this.nextDouble() - 1;
      s = v1 * v1 + v2 * v2;
    } while (s >= 1 || s === 0);
    const factor = Math.sqrt((-2 * Math.log(s)) / s);
    this.#spare = v2 * factor;
    return v1 * factor;
  }
}
