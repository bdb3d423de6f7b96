package gradients.capstone;

import gradients.kit.Matrices;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** Z = X·W + b, or X·W alone where batch norm follows: it would subtract b again. */
final class Dense implements Layer {

    private final Parameter w;
    private final Parameter b;
    private SimpleMatrix x;

    Dense(int in, int out, double sigma, boolean biased, Random random) {
        w = new Parameter(Matrices.normal(in, out, sigma, random));
        b = biased ? new Parameter(new SimpleMatrix(1, out)) : null;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix input, Mode mode) {
        x = input;
        SimpleMatrix z = input.mult(w.value());
        return b == null ? z : Matrices.plusRow(z, b.value());
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dZ) {
        w.addGradient(x.transpose().mult(dZ));
        if (b != null) {
            b.addGradient(Matrices.columnSums(dZ));
        }
        return dZ.mult(w.value().transpose());
    }

    @Override
    public List<Parameter> parameters() {
        return b == null ? List.of(w) : List.of(w, b);
    }
}
