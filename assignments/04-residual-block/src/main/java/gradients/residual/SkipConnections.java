package gradients.residual;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * What do shortcuts do for the gradient, before any training? A first layer of 64 units, then 1 to 25 blocks of two
 * 64×64 layers each, then one linear output unit, on 100 samples of ten features. Three kinds of block: plain (no
 * shortcut), residual with both weights by He et al., and residual with W2 = 0. Each number is the median of nine
 * draws.
 */
public final class SkipConnections {

    private static final int[] DEPTHS = {2, 6, 10, 20, 50};
    private static final int WIDTH = 64;
    private static final int DRAWS = 9;

    private SkipConnections() {}

    private enum Kind {
        PLAIN,
        RESIDUAL,
        SILENT
    }

    public static void main(String[] args) {
        byDepth();
        System.out.println();
        firstStep();
    }

    private static void byDepth() {
        double[] depths = Arrays.stream(DEPTHS).asDoubleStream().toArray();
        double[][] gradients = new double[3][DEPTHS.length];
        double[][] scales = new double[3][DEPTHS.length];
        Table first = Table.of("layers", "plain", "residual", "residual, W2 = 0");
        Table outputs = Table.of("layers", "plain", "residual", "residual, W2 = 0");
        for (int i = 0; i < DEPTHS.length; i++) {
            for (Kind kind : Kind.values()) {
                double[] medians = medians(kind, DEPTHS[i] / 2);
                gradients[kind.ordinal()][i] = medians[0];
                scales[kind.ordinal()][i] = medians[1];
            }
            first.row(DEPTHS[i], gradients[0][i], gradients[1][i], gradients[2][i]);
            outputs.row(DEPTHS[i], scales[0][i], scales[1][i], scales[2][i]);
        }
        first.row("per block", perBlock(gradients[0]), perBlock(gradients[1]), perBlock(gradients[2]));
        outputs.row("per block", perBlock(scales[0]), perBlock(scales[1]), perBlock(scales[2]));
        System.out.println("‖dW‖ of the first layer, by the number of layers in the blocks");
        first.print();
        System.out.println();
        System.out.println("Root mean square of what the last block returns");
        outputs.print();
        System.out.println();
        double share = new Experiment(Kind.RESIDUAL, 25, new Random(0)).openShare();
        System.out.println("Share of open gates after the addition, 25 residual blocks: " + Table.number(share));

        Charts.lines("depths", "Gradient of the first layer", "layers in the blocks", "‖dW‖ of the first layer")
                .logY()
                .describedAs(
                        "From 2 to 50 layers the first layer's gradient grows beyond 1e6 for residual blocks with He"
                                + " weights, stays the same for residual blocks with W2 = 0, and falls slowly for"
                                + " plain ones.")
                .series("residual", depths, gradients[1])
                .series("residual, W2 = 0", depths, gradients[2])
                .series("plain", depths, gradients[0])
                .save();
    }

    /** Returns the factor from one block to the next, as a geometric mean from the least depth to the greatest. */
    private static double perBlock(double[] values) {
        int last = DEPTHS.length - 1;
        return Math.pow(values[last] / values[0], 2.0 / (DEPTHS[last] - DEPTHS[0]));
    }

    /** Prints the gradients of the first of 20 silent blocks, and again after one small step of gradient descent. */
    private static void firstStep() {
        Experiment experiment = new Experiment(Kind.SILENT, 20, new Random(0));
        BlockGradients before = experiment.gradients().get(0);
        BlockGradients after = experiment.afterStep(0.001).gradients().get(0);

        System.out.println("The first of 20 blocks that start with W2 = 0");
        Table.of("step", "‖dW1‖", "‖dW2‖")
                .row(0, before.w1().normF(), before.w2().normF())
                .row(1, after.w1().normF(), after.w2().normF())
                .print();
    }

    /** Returns the norm of the first layer's gradient and the root mean square of the last y, as medians. */
    private static double[] medians(Kind kind, int depth) {
        double[] gradients = new double[DRAWS];
        double[] outputs = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Experiment experiment = new Experiment(kind, depth, new Random(draw));
            gradients[draw] = experiment.firstLayerNorm();
            outputs[draw] = experiment.outputScale();
        }
        Arrays.sort(gradients);
        Arrays.sort(outputs);
        return new double[] {gradients[DRAWS / 2], outputs[DRAWS / 2]};
    }

    private static List<Block> blocks(Kind kind, int depth, Random random) {
        if (kind == Kind.SILENT) {
            return ResidualStack.zeroInitialised(depth, WIDTH, WIDTH, random);
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            SimpleMatrix zeros = new SimpleMatrix(1, WIDTH);
            // A shortcut that multiplies by 0 adds nothing: y = ReLU(F(x)), a plain block.
            SimpleMatrix ws = kind == Kind.PLAIN ? new SimpleMatrix(WIDTH, WIDTH) : null;
            blocks.add(new Block(he(WIDTH, WIDTH, random), zeros, he(WIDTH, WIDTH, random), zeros, ws));
        }
        return blocks;
    }

    private static SimpleMatrix he(int in, int out, Random random) {
        return Matrices.normal(in, out, Math.sqrt(2.0 / in), random);
    }

    /** One network with its data: a first layer, the blocks, a linear output. */
    private static final class Experiment {

        private final SimpleMatrix x;
        private final SimpleMatrix targets;
        private final SimpleMatrix first;
        private final SimpleMatrix last;
        private final List<Block> blocks;

        Experiment(Kind kind, int depth, Random random) {
            this(
                    Matrices.normal(100, 10, 1, random),
                    Matrices.uniform(100, 1, 0, 1, random),
                    he(10, WIDTH, random),
                    he(WIDTH, 1, random),
                    SkipConnections.blocks(kind, depth, random));
        }

        private Experiment(
                SimpleMatrix x, SimpleMatrix targets, SimpleMatrix first, SimpleMatrix last, List<Block> blocks) {
            this.x = x;
            this.targets = targets;
            this.first = first;
            this.last = last;
            this.blocks = blocks;
        }

        double firstLayerNorm() {
            SimpleMatrix dA = gradients().get(0).x();
            SimpleMatrix delta = dA.elementMult(Relu.gate(x.mult(first)));
            return x.transpose().mult(delta).normF();
        }

        double outputScale() {
            SimpleMatrix y = output(passes());
            return y.normF() / Math.sqrt(y.getNumElements());
        }

        /** Returns how many of the gates after the addition are open, as a mean over samples, units and blocks. */
        double openShare() {
            return passes().stream()
                    .map(pass -> Relu.gate(pass.sum()))
                    .mapToDouble(gate -> gate.elementSum() / gate.getNumElements())
                    .average()
                    .orElseThrow();
        }

        /** Returns the gradients of the blocks for the mean squared error. */
        List<BlockGradients> gradients() {
            List<BlockPass> passes = passes();
            SimpleMatrix error = output(passes).mult(last).minus(targets);
            SimpleMatrix dY = error.scale(2.0 / error.getNumElements()).mult(last.transpose());
            return ResidualStack.backward(blocks, passes, dY);
        }

        /** Returns the same network after one step of gradient descent on W1 and W2 of every block. */
        Experiment afterStep(double learningRate) {
            List<BlockGradients> gradients = gradients();
            List<Block> moved = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                SimpleMatrix w1 = block.w1().minus(gradients.get(i).w1().scale(learningRate));
                SimpleMatrix w2 = block.w2().minus(gradients.get(i).w2().scale(learningRate));
                moved.add(Block.identity(w1, block.b1(), w2, block.b2()));
            }
            return new Experiment(x, targets, first, last, moved);
        }

        private List<BlockPass> passes() {
            return ResidualStack.forward(blocks, Relu.value(x.mult(first)));
        }

        private static SimpleMatrix output(List<BlockPass> passes) {
            return passes.get(passes.size() - 1).y();
        }
    }
}
