package gradients.capstone;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * A classifier: its forward pass gives one row of logits for each sample. It is an object with a memory: a forward pass
 * remembers what the backward pass needs, a backward pass <em>adds</em> to the gradients of the parameters.
 */
public final class Network {

    private final Sequence layers;

    /** Returns a network with random weights and with biases of 0. */
    public Network(NetworkSpec spec, int in, int classes, Random random) {
        List<Layer> stack = new ArrayList<>(stage(spec, in, random));
        int built = 1;
        while (spec.residual() && built + 2 <= spec.depth()) {
            stack.add(block(spec, random));
            stack.add(new Activate(spec.activation()));
            built += 2;
        }
        for (; built < spec.depth(); built++) {
            stack.addAll(stage(spec, spec.width(), random));
        }
        stack.add(new Dense(spec.width(), classes, Math.sqrt(2.0 / (spec.width() + classes)), true, random));
        layers = new Sequence(stack, false);
    }

    /**
     * Returns the logits, N×classes.
     *
     * @param x N×in
     */
    public SimpleMatrix forward(SimpleMatrix x, Mode mode) {
        return layers.forward(x, mode);
    }

    /**
     * Adds ∂L/∂p to the gradient of every parameter p.
     *
     * @param dLogits ∂L/∂logits, in the shape of what the last forward pass returned
     */
    public void backward(SimpleMatrix dLogits) {
        layers.backward(dLogits);
    }

    /** Returns all that is learnt. */
    public List<Parameter> parameters() {
        return layers.parameters();
    }

    /** Returns copies of all that makes this network what it is now: parameters and running statistics. */
    public List<SimpleMatrix> state() {
        return kept().map(parameter -> parameter.value().copy()).toList();
    }

    /** Makes this network what it was when {@link #state} was asked. */
    public void restore(List<SimpleMatrix> state) {
        List<Parameter> parameters = kept().toList();
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).set(state.get(i).copy());
        }
    }

    private Stream<Parameter> kept() {
        return Stream.concat(layers.parameters().stream(), layers.buffers().stream());
    }

    private static List<Layer> stage(NetworkSpec spec, int in, Random random) {
        List<Layer> stage = new ArrayList<>(List.of(dense(spec, in, random)));
        if (spec.batchNorm()) {
            stage.add(new BatchNorm(spec.width(), 1));
        }
        stage.add(new Activate(spec.activation()));
        return stage;
    }

    /** Returns x + F(x) with F = 0 at the start: zero weights in its second layer, or γ = 0 in its last batch norm. */
    private static Layer block(NetworkSpec spec, Random random) {
        List<Layer> f = new ArrayList<>(stage(spec, spec.width(), random));
        if (spec.batchNorm()) {
            f.add(dense(spec, spec.width(), random));
            f.add(new BatchNorm(spec.width(), 0));
        } else {
            f.add(new Dense(spec.width(), spec.width(), 0, true, random));
        }
        return new Sequence(f, true);
    }

    private static Layer dense(NetworkSpec spec, int in, Random random) {
        double variance = spec.he() ? 2.0 / in : 2.0 / (in + spec.width());
        return new Dense(in, spec.width(), Math.sqrt(variance), !spec.batchNorm(), random);
    }
}
