package gradients.initialization;

/**
 * The kernel's extents count for the fan-in only.
 *
 * @loses 2.1
 * @hint One input pixel of a 3×3 convolution is read by how many outputs of each channel?
 */
class Initialization {

    public static Fans fans(int... shape) {
        if (shape.length < 2) {
            throw new IllegalArgumentException("shape has " + shape.length + " axes; it needs at least two.");
        }
        int receptiveField = 1;
        for (int axis = 0; axis < shape.length; axis++) {
            requirePositive("axis " + axis + " of shape", shape[axis]);
            receptiveField *= axis < shape.length - 2 ? shape[axis] : 1;
        }
        int inputs = shape[shape.length - 2];
        int outputs = shape[shape.length - 1];
        return new Fans(receptiveField * inputs, outputs);
    }
}
