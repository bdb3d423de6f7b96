package gradients.capstone;

/**
 * The accuracy divides two integers, so it is 0 unless everything is right.
 *
 * @loses 16.4 16.6 16.7
 * @hint What is 3 / 4 in Java?
 */
class Evaluation {

    public static double accuracy(int[] predicted, int[] labels) {
        checkLengths(predicted, labels);
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            right += predicted[i] == labels[i] ? 1 : 0;
        }
        return right / labels.length;
    }
}
