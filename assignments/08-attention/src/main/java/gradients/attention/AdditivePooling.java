package gradients.attention;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Additive attention pooling: a small network scores every state of a sequence, and the states are averaged with the
 * softmax of the scores. There is no query: the same scores would be given to any reader.
 */
public final class AdditivePooling {

    private AdditivePooling() {}

    /**
     * Returns c = α·H with α = softmax(e), where eₜ = tanh(hₜ·W + b)·v scores the state hₜ, row t of H.
     *
     * @param h states H, T×D
     * @param w W, D×A
     * @param b 1×A
     * @param v A×1
     * @return context c, 1×D, and weights α, 1×T
     * @throws IllegalArgumentException if W does not have D rows, or b or v do not fit W
     */
    @Task("8.2")
    public static Pooled pool(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {
        // TODO 8.2: Additive attention pooling
        // 1. Shapes.require for w (D×A), b (1×A) and v (A×1).
        // 2. The scores e, T×1: the states through W, plus b in every row (Matrices.plusRow), tanh, times v.
        // 3. Softmax.forward works along rows. Which way must e lie, so that the T scores compete with each other?
        // 4. What is averaged: the states, or what tanh made of them?
        throw new NotImplementedError("8.2 Additive attention pooling");
    }
}
