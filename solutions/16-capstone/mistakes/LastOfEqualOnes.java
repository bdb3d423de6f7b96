package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/**
 * Of equal logits the last one wins.
 *
 * @loses 16.4
 * @hint What does your comparison do when both sides are equal?
 */
class Evaluation {

    public static int[] predict(SimpleMatrix logits) {
        int[] classes = new int[logits.getNumRows()];
        for (int i = 0; i < classes.length; i++) {
            for (int j = 1; j < logits.getNumCols(); j++) {
                if (logits.get(i, j) >= logits.get(i, classes[i])) {
                    classes[i] = j;
                }
            }
        }
        return classes;
    }
}
