package gradients.schedules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Your schedules side by side, with one peak and one length, for the experiments. */
final class Schedules {

    private Schedules() {}

    /** Returns the schedules by name; a training of seven parts ends when the third of the restarts' cycles does. */
    static Map<String, IntToDoubleFunction> of(double peak, int total) {
        Map<String, IntToDoubleFunction> schedules = new LinkedHashMap<>();
        schedules.put("step", t -> Decay.step(t, peak, 0.25, total / 4));
        schedules.put("exponential", t -> Decay.exponential(t, peak, 0.25, total / 4));
        schedules.put("polynomial", t -> Decay.polynomial(t, peak, 0, 2, total));
        schedules.put("cosine", t -> Cosine.anneal(t, peak, 0, total));
        schedules.put("restarts", t -> Cosine.warmRestarts(t, peak, 0, total / 7, 2));
        int rest = total - total / 10;
        schedules.put("warm-up, cosine", t -> WarmUp.then(t, peak, total - rest, u -> Cosine.anneal(u, peak, 0, rest)));
        schedules.put("one cycle", t -> OneCycle.rate(t, peak / 25, peak, 0, 3 * total / 10, total));
        return schedules;
    }
}
