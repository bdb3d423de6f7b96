package gradients.schedules;

/**
 * The place is divided by the length of the cycle minus 1, so its last step has the end's rate.
 *
 * @loses 12.4
 * @hint The cycle would reach the end just when the next begins. By what is the place divided?
 */
class Cosine {

    public static double warmRestarts(int step, double initial, double end, int first, int multiplier) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("first", first);
        Settings.requireSteps("multiplier", multiplier);
        long length = first;
        long place = step;
        while (place >= length) {
            place -= length;
            length *= multiplier;
        }
        return wave((double) place / Math.max(1, length - 1), initial, end);
    }
}
