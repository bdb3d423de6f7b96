package gradients.health;

import org.ejml.simple.SimpleMatrix;

/**
 * The loss's gradient by one parameter, as a training loop holds it: a list of these, layer by layer.
 *
 * @param name the parameter's name, such as {@code W3}
 * @param role weight or bias
 * @param values in the parameter's shape; after an explosion not all of them are finite
 */
public record Gradient(String name, Role role, SimpleMatrix values) {}
