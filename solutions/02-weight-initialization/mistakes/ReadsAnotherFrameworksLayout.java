package gradients.initialization;

/**
 * The axes are read as PyTorch orders them: outputs first, then inputs, then the kernel.
 *
 * @loses 2.1
 * @hint Read the order of the axes in the Javadoc again: where do inputs and outputs stand in this course?
 */
class Initialization {

    public static Fans fans(int... shape) {
        if (shape.length < 2) {
            throw new IllegalArgumentException("shape has " + shape.length + " axes; it needs at least two.");
        }
        int receptiveField = 1;
        for (int axis = 0; axis < shape.length; axis++) {
            requirePositive("axis " + axis + " of shape", shape[axis]);
            receptiveField *= axis >= 2 ? shape[axis] : 1;
        }
        return new Fans(receptiveField * shape[1], receptiveField * shape[0]);
    }
}
