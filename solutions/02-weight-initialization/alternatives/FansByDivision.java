package gradients.initialization;

/**
 * The fans are the product of all extents, divided by the outputs or by the inputs.
 */
class Initialization {

    public static Fans fans(int... shape) {
        if (shape.length < 2) {
            throw new IllegalArgumentException("a shape needs at least two axes, not " + shape.length);
        }
        int product = 1;
        for (int extent : shape) {
            requirePositive("an axis of shape", extent);
            product *= extent;
        }
        return new Fans(product / shape[shape.length - 1], product / shape[shape.length - 2]);
    }
}
