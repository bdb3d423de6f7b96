package gradients.schedules;

/**
 * The rise is a straight line, not half a wave.
 *
 * @loses 12.6
 * @hint Where is your curve flat? Half a wave is flat at both of its ends.
 */
class OneCycle {

    public static double rate(int step, double start, double peak, double end, int rise, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("start", start);
        requirePeak(start, peak);
        Settings.requireEnd(end, start);
        Settings.requirePart("rise", rise, total);
        if (step < rise) {
            return start + (peak - start) * step / rise;
        }
        return wave(peak, end, Math.min(1, (double) (step - rise) / (total - rise)));
    }
}
