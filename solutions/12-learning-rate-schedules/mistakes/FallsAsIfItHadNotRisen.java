package gradients.schedules;

/**
 * The way down counts from the beginning of the training, so the rate jumps down after the peak.
 *
 * @loses 12.6
 * @hint How far down has the rate come at the first step after the rise? And how many steps has it left?
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
        return wave(peak, end, Math.min(1, (double) step / total));
    }
}
