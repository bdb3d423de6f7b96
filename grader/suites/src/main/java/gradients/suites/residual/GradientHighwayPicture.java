package gradients.suites.residual;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.residual.Block;
import gradients.residual.BlockGradients;
import gradients.residual.ResidualStack;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** How large the gradient is where it enters each block of the student's stack. */
@HiddenSuite
@Task("4.5")
class GradientHighwayPicture {

    private static final int DEPTH = 16;
    private static final int WIDTH = 16;

    @Test
    void picture(Sketch sketch) {
        double[] blocks = IntStream.rangeClosed(1, DEPTH).asDoubleStream().toArray();

        sketch.lines("The gradient on its way back through sixteen of your blocks", "block", "‖dx‖ of the block")
                .logarithmic()
                .curve("W2 = 0", blocks, norms(0))
                .curve("W2 small", blocks, norms(0.1))
                .curve("W2 by He", blocks, norms(1))
                .saying("The norm of the gradient by each block's input, from the last block back to the first. With"
                        + " W2 = 0 it should stay level; with He weights in both layers it should grow on its way to"
                        + " the first block.");
    }

    /** Returns ‖dx‖ of each block where W2 is He's, scaled. */
    private static double[] norms(double scale) {
        Random random = new Random(5);
        double he = Math.sqrt(2.0 / WIDTH);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < DEPTH; i++) {
            blocks.add(Block.identity(
                    Matrices.normal(WIDTH, WIDTH, he, random),
                    new SimpleMatrix(1, WIDTH),
                    Matrices.normal(WIDTH, WIDTH, he, random).scale(scale),
                    new SimpleMatrix(1, WIDTH)));
        }
        SimpleMatrix x = Matrices.normal(20, WIDTH, 1, random);
        SimpleMatrix dY = Matrices.normal(20, WIDTH, 1, random);
        return ResidualStack.backward(blocks, ResidualStack.forward(blocks, x), dY).stream()
                .map(BlockGradients::x)
                .mapToDouble(SimpleMatrix::normF)
                .toArray();
    }
}
