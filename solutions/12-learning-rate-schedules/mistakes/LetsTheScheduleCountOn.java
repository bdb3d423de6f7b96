package gradients.schedules;

import java.util.function.IntToDoubleFunction;

/**
 * The schedule after the warm-up is asked for the step of the whole training, so its beginning is skipped.
 *
 * @loses 12.5
 * @hint The schedule knows nothing of the warm-up. Which of its own steps comes first?
 */
class WarmUp {

    public static double then(int step, double peak, int warmUp, IntToDoubleFunction schedule) {
        double rising = linear(step, peak, warmUp);
        return step < warmUp ? rising : schedule.applyAsDouble(step);
    }
}
