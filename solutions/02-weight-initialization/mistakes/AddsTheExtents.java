package gradients.initialization;

/**
 * The kernel's extents are added where they should be multiplied.
 *
 * @loses 2.1
 * @hint A 3×5 window covers how many pixels?
 */
class Initialization {

    public static Fans fans(int... shape) {
        if (shape.length < 2) {
            throw new IllegalArgumentException("shape has " + shape.length + " axes; it needs at least two.");
        }
        int receptiveField = shape.length == 2 ? 1 : 0;
        for (int axis = 0; axis < shape.length; axis++) {
            requirePositive("axis " + axis + " of shape", shape[axis]);
            receptiveField += axis < shape.length - 2 ? shape[axis] : 0;
        }
        return new Fans(receptiveField * shape[shape.length - 2], receptiveField * shape[shape.length - 1]);
    }
}
