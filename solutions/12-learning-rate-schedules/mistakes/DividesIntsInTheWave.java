package gradients.schedules;

/**
 * The wave's progress is a quotient of two ints: 0 until the last step, and then 1.
 *
 * @loses 12.3
 * @hint What is 5/10 in Java? Cast one of the two to double.
 */
class Cosine {

    public static double anneal(int step, double initial, double end, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("total", total);
        return wave(Math.min(1, step / total), initial, end);
    }
}
