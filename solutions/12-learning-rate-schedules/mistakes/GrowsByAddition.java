package gradients.schedules;

/**
 * The rate grows by the same amount at every step, so nearly all steps are spent on large rates.
 *
 * @loses 12.7
 * @hint Between 0.0001 and 1, which rate lies in the middle? A range test asks about powers of ten.
 */
class RangeTest {

    public static double rate(int step, double lowest, double highest, int steps) {
        checkRange(step, lowest, highest, steps);
        return lowest + (highest - lowest) * step / (steps - 1);
    }
}
