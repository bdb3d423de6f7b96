package gradients.initialization;

/**
 * Only kernels with height and width are known; one or three extents are misread.
 *
 * @loses 2.1
 * @hint A text convolution has one extent, a video convolution three. A loop over the axes in front serves them
 *     all.
 */
class Initialization {

    public static Fans fans(int... shape) {
        if (shape.length < 2) {
            throw new IllegalArgumentException("shape has " + shape.length + " axes; it needs at least two.");
        }
        for (int extent : shape) {
            requirePositive("an axis of shape", extent);
        }
        int receptiveField = shape.length == 4 ? shape[0] * shape[1] : 1;
        return new Fans(receptiveField * shape[shape.length - 2], receptiveField * shape[shape.length - 1]);
    }
}
