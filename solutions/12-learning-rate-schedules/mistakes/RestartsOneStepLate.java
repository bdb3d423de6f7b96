package gradients.schedules;

/**
 * The last step of a cycle is counted twice: at its end the rate is that of the end, not of the next beginning.
 *
 * @loses 12.4
 * @hint A cycle of 10 steps has the steps 0 to 9. To which cycle does step 10 belong?
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
        while (place > length) {
            place -= length;
            length *= multiplier;
        }
        return wave((double) place / length, initial, end);
    }
}
