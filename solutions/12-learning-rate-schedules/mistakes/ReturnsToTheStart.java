package gradients.schedules;

/**
 * The way down leads back to the start, and not to the end, which is lower.
 *
 * @loses 12.6
 * @hint Which three rates does the cycle go through? The last is far below the first.
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
        return wave(peak, start, Math.min(1, (double) (step - rise) / (total - rise)));
    }
}
