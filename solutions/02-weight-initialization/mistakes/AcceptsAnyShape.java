package gradients.initialization;

/**
 * The shape is not checked: one axis, or an axis of length 0, is accepted or fails with another exception.
 *
 * @loses 2.1
 * @hint A layer without inputs is a typing mistake of somebody. Tell them which axis, and what it is.
 */
class Initialization {

    public static Fans fans(int... shape) {
        int receptiveField = 1;
        for (int axis = 0; axis < shape.length - 2; axis++) {
            receptiveField *= shape[axis];
        }
        return new Fans(receptiveField * shape[shape.length - 2], receptiveField * shape[shape.length - 1]);
    }
}
