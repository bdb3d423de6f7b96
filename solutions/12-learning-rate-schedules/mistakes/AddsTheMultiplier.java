package gradients.schedules;

/**
 * Each cycle is longer than the one before by the same number of steps: lengths are added to, not multiplied.
 *
 * @loses 12.4
 * @hint With a first cycle of 10 and a multiplier of 3, the lengths are 10, 30, 90. Which are yours?
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
            length += (multiplier - 1) * first;
        }
        return wave((double) place / length, initial, end);
    }
}
