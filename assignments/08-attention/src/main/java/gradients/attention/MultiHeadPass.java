package gradients.attention;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * One pass of multi-head self-attention, kept for the backward pass.
 *
 * @param x inputs, T×D
 * @param heads what each head did; its q, k, v and output are T×(E/heads)
 * @param joined the heads' outputs side by side, T×E
 * @param output joined·wO, T×F
 */
public record MultiHeadPass(SimpleMatrix x, List<Attention> heads, SimpleMatrix joined, SimpleMatrix output) {}
