package gradients.schedules;

import java.util.function.IntToDoubleFunction;

/**
 * The schedule after the warm-up begins with its step 1.
 *
 * @loses 12.5
 * @hint At step warmUp the schedule is asked for the first time. For which of its steps?
 */
class WarmUp {

    public static double then(int step, double peak, int warmUp, IntToDoubleFunction schedule) {
        double rising = linear(step, peak, warmUp);
        return step < warmUp ? rising : schedule.applyAsDouble(step - warmUp + 1);
    }
}
