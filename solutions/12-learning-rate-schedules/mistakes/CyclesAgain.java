package gradients.schedules;

/**
 * Nothing holds the way down at its end, so the rate rises again after the last step.
 *
 * @loses 12.6
 * @hint It is called one cycle. What does your cosine do at step 2·total?
 */
class OneCycle {

    public static double rate(int step, double start, double peak, double end, int rise, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("start", start);
        requirePeak(start, peak);
        Settings.requireEnd(end, start);
        Settings.requirePart("rise", rise, total);
        if (step < rise) {
            return wave(start, peak, (double) step / rise);
        }
        return wave(peak, end, (double) (step - rise) / (total - rise));
    }
}
