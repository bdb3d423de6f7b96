package gradients.schedules;

/**
 * All cycles are as long as the first; the multiplier is not used.
 *
 * @loses 12.4
 * @hint With a first cycle of 10 and a multiplier of 2, how long is the second?
 */
class Cosine {

    public static double warmRestarts(int step, double initial, double end, int first, int multiplier) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("first", first);
        Settings.requireSteps("multiplier", multiplier);
        return wave((double) (step % first) / first, initial, end);
    }
}
