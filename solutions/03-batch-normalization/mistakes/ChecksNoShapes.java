package gradients.batchnorm;

import org.ejml.simple.SimpleMatrix;

/**
 * No shape is checked: a batch that does not fit is worked on, or fails inside the matrix library.
 *
 * @loses 3.1 3.2 3.3 3.4 3.5 3.6
 * @hint Call the given checks at the start of each method. An error that names the argument, its shape and the
 *     needed shape saves the next person an hour.
 */
class BatchNorm {

    private void requireFeatures(String name, SimpleMatrix x) {}

    private static void requireRows(String name, SimpleMatrix x) {}

    private static void requireShape(String name, SimpleMatrix x, int rows, int columns) {}
}
