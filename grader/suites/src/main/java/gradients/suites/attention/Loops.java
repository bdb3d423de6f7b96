package gradients.suites.attention;

import gradients.attention.Attention;
import gradients.attention.MultiHeadPass;
import gradients.attention.MultiHeadWeights;
import gradients.kit.Matrices;
import gradients.suites.Draw;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** What the suite computes by itself, number by number. */
final class Loops {

    private Loops() {}

    /** Softmax without a numerator: pᵢⱼ = 1 / Σₖ exp(sᵢₖ − sᵢⱼ), the sum over the keys that the mask lets through. */
    static SimpleMatrix softmax(SimpleMatrix scores, SimpleMatrix mask) {
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < p.getNumRows(); i++) {
            for (int j = 0; j < p.getNumCols(); j++) {
                double sum = 0;
                for (int k = 0; k < p.getNumCols(); k++) {
                    sum += mask.get(i, k) == 1 ? Math.exp(scores.get(i, k) - scores.get(i, j)) : 0;
                }
                p.set(i, j, mask.get(i, j) == 1 ? 1 / sum : 0);
            }
        }
        return p;
    }

    static SimpleMatrix softmax(SimpleMatrix scores) {
        return softmax(scores, everything(scores.getNumRows(), scores.getNumCols()));
    }

    static SimpleMatrix scores(SimpleMatrix q, SimpleMatrix k) {
        SimpleMatrix s = new SimpleMatrix(q.getNumRows(), k.getNumRows());
        for (int i = 0; i < s.getNumRows(); i++) {
            for (int j = 0; j < s.getNumCols(); j++) {
                double sum = 0;
                for (int c = 0; c < q.getNumCols(); c++) {
                    sum += q.get(i, c) * k.get(j, c);
                }
                s.set(i, j, sum / Math.sqrt(q.getNumCols()));
            }
        }
        return s;
    }

    static Attention attend(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v, SimpleMatrix mask) {
        SimpleMatrix p = softmax(scores(q, k), mask);
        return new Attention(q, k, v, p, p.mult(v));
    }

    static Attention attend(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {
        return attend(q, k, v, everything(q.getNumRows(), k.getNumRows()));
    }

    static MultiHeadPass multiHead(SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        List<Attention> heads = new ArrayList<>();
        List<SimpleMatrix> outputs = new ArrayList<>();
        for (int h = 0; h < weights.heads(); h++) {
            Attention inputs = inputsOf(h, x, weights);
            heads.add(attend(inputs.q(), inputs.k(), inputs.v(), mask));
            outputs.add(heads.get(h).output());
        }
        SimpleMatrix joined = joined(outputs);
        return new MultiHeadPass(x, heads, joined, joined.mult(weights.wO()));
    }

    /** Queries, keys and values of head h; its weights and its output are left empty. */
    static Attention inputsOf(int h, SimpleMatrix x, MultiHeadWeights weights) {
        int width = weights.headWidth();
        SimpleMatrix none = new SimpleMatrix(0, 0);
        return new Attention(
                block(x.mult(weights.wQ()), h, width),
                block(x.mult(weights.wK()), h, width),
                block(x.mult(weights.wV()), h, width),
                none,
                none);
    }

    static SimpleMatrix block(SimpleMatrix x, int h, int width) {
        SimpleMatrix block = new SimpleMatrix(x.getNumRows(), width);
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int c = 0; c < width; c++) {
                block.set(i, c, x.get(i, h * width + c));
            }
        }
        return block;
    }

    /** The blocks of equal shape side by side. */
    static SimpleMatrix joined(List<SimpleMatrix> blocks) {
        int width = blocks.get(0).getNumCols();
        SimpleMatrix joined = new SimpleMatrix(blocks.get(0).getNumRows(), width * blocks.size());
        for (int i = 0; i < joined.getNumRows(); i++) {
            for (int c = 0; c < joined.getNumCols(); c++) {
                joined.set(i, c, blocks.get(c / width).get(i, c % width));
            }
        }
        return joined;
    }

    /** The mask that hides nothing. */
    static SimpleMatrix everything(int queries, int keys) {
        return new SimpleMatrix(queries, keys).plus(1);
    }

    static SimpleMatrix causal(int length) {
        SimpleMatrix mask = everything(length, length);
        for (int i = 0; i < length; i++) {
            for (int j = i + 1; j < length; j++) {
                mask.set(i, j, 0);
            }
        }
        return mask;
    }

    /** A random mask in which every query sees some keys but not all; there must be at least two keys. */
    static SimpleMatrix mask(Draw draw, int queries, int keys) {
        SimpleMatrix mask = Matrices.map(draw.uniform(queries, keys, 0, 1), u -> u < 0.6 ? 1 : 0);
        for (int i = 0; i < queries; i++) {
            int seen = draw.random().nextInt(keys);
            mask.set(i, seen, 1);
            mask.set(i, (seen + 1) % keys, 0);
        }
        return mask;
    }

    /** Random projections from width d to heads·width columns and from there to f. */
    static MultiHeadWeights weights(Draw draw, int heads, int width, int d, int f) {
        int e = heads * width;
        draw.note("heads=" + heads).note("E=" + e);
        return new MultiHeadWeights(heads, draw.normal(d, e), draw.normal(d, e), draw.normal(d, e), draw.normal(e, f));
    }
}
