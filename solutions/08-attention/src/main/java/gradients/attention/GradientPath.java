package gradients.attention;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: how much of the gradient at the end of a sequence comes back to its first position, through a
 * recurrent chain and through your attention. It also draws which words of a sentence look at which.
 */
public final class GradientPath {

    private static final int WIDTH = 16;
    private static final int SEEDS = 21;
    private static final double[] LENGTHS = {5, 10, 20, 50, 100, 200};
    private static final String[] WORDS = {"the", "dog", "saw", "the", "cat", "and", "the", "cat", "ran"};

    private GradientPath() {}

    public static void main(String[] args) {
        double[] chain = new double[LENGTHS.length];
        double[] attention = new double[LENGTHS.length];
        Table table = Table.of("length", "chain", "attention", "1/length");
        for (int i = 0; i < LENGTHS.length; i++) {
            int length = (int) LENGTHS[i];
            chain[i] = median(random -> throughChain(length, random));
            attention[i] = median(random -> throughAttention(length, random));
            table.row(length, chain[i], attention[i], 1.0 / length);
        }
        table.print();
        Charts.lines("gradient-path", "Gradient at the first position", "length of the sequence", "‖∂L/∂x₁‖")
                .logY()
                .describedAs("Through the recurrent chain the gradient falls exponentially with the length of the "
                        + "sequence; through attention it falls about as one over the length.")
                .series("recurrent chain", LENGTHS, chain)
                .series("attention", LENGTHS, attention)
                .save();
        drawWhoLooksAtWhom();
    }

    /** Returns ‖∂L/∂x₁‖ for hₜ = tanh(hₜ₋₁·W + xₜ) and L = h_T·g, where g has length 1. */
    private static double throughChain(int length, Random random) {
        SimpleMatrix w = Matrices.normal(WIDTH, WIDTH, 1 / Math.sqrt(WIDTH), random);
        SimpleMatrix x = Matrices.normal(length, WIDTH, 0.5, random);
        List<SimpleMatrix> states = new ArrayList<>();
        SimpleMatrix h = new SimpleMatrix(1, WIDTH);
        for (int t = 0; t < length; t++) {
            h = Matrices.map(h.mult(w).plus(x.getRow(t)), StrictMath::tanh);
            states.add(h);
        }
        SimpleMatrix dH = direction(random);
        for (int t = length - 1; t > 0; t--) {
            dH = throughTanh(dH, states.get(t)).mult(w.transpose());
        }
        return throughTanh(dH, states.get(0)).normF();
    }

    private static SimpleMatrix throughTanh(SimpleMatrix dH, SimpleMatrix h) {
        return dH.elementMult(Matrices.map(h, a -> 1 - a * a));
    }

    /** Returns ‖∂L/∂x₁‖ for one query that looks at all positions, Y = attention(q, X, X) and L = Y·g. */
    private static double throughAttention(int length, Random random) {
        SimpleMatrix q = Matrices.normal(1, WIDTH, 1, random);
        SimpleMatrix x = Matrices.normal(length, WIDTH, 0.5, random);
        AttentionGradients gradients = ScaledDotProduct.backward(direction(random), ScaledDotProduct.forward(q, x, x));
        return gradients.dK().plus(gradients.dV()).getRow(0).normF();
    }

    private static SimpleMatrix direction(Random random) {
        SimpleMatrix g = Matrices.normal(1, WIDTH, 1, random);
        return g.divide(g.normF());
    }

    private static double median(ToDoubleFunction<Random> experiment) {
        double[] results = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            results[seed] = experiment.applyAsDouble(new Random(seed));
        }
        Arrays.sort(results);
        return results[SEEDS / 2];
    }

    /** Equal words have equal embeddings, drawn at random; each position sees itself and what came before. */
    private static void drawWhoLooksAtWhom() {
        SimpleMatrix x = new SimpleMatrix(WORDS.length, WIDTH);
        for (int t = 0; t < WORDS.length; t++) {
            x.setRow(t, Matrices.normal(1, WIDTH, 1, new Random(WORDS[t].hashCode())));
        }
        SimpleMatrix mask = Masks.causal(WORDS.length, WORDS.length);
        double[][] weights = ScaledDotProduct.forward(x, x, x, mask).weights().toArray2();
        Charts.heatMap("attention-weights", "Who looks at whom", "key", "query", weights)
                .rows(WORDS)
                .columns(WORDS)
                .range(0, 1)
                .describedAs("Causal attention weights of a sentence with random embeddings: nothing above the "
                        + "diagonal, and equal words share the attention evenly.")
                .save();
    }
}
