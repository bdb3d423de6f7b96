package gradients.initialization;

/**
 * Fan-in and fan-out are exchanged.
 *
 * @loses 2.1
 * @hint W is in×out, so that X·W works. Which of its axes meets the columns of X?
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
        return new Fans(receptiveField * outputs, receptiveField * inputs);
    }
}
