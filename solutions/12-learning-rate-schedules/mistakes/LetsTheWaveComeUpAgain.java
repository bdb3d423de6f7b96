package gradients.schedules;

/**
 * After the last step the cosine goes on, and the rate rises again.
 *
 * @loses 12.3
 * @hint What is cos(2π)? After the cycle the rate stays at the end.
 */
class Cosine {

    public static double anneal(int step, double initial, double end, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("total", total);
        return wave((double) step / total, initial, end);
    }
}
