package gradients.schedules;

/**
 * The way down is the cosine of the other class; the way up is a squared sine.
 */
class OneCycle {

    public static double rate(int step, double start, double peak, double end, int rise, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("start", start);
        requirePeak(start, peak);
        Settings.requireEnd(end, start);
        Settings.requirePart("rise", rise, total);
        if (step >= rise) {
            return Cosine.anneal(step - rise, peak, end, total - rise);
        }
        double sine = Math.sin(Math.PI / 2 * step / rise);
        return start + (peak - start) * sine * sine;
    }
}
