package gradients.initialization;

/**
 * How many connections meet in one unit.
 *
 * @param in fan-in: terms that are summed in one output of the layer
 * @param out fan-out: outputs of the layer that one input contributes to
 */
public record Fans(int in, int out) {}
