package gradients.kit;

import java.util.Locale;

/**
 * A number, shape or property that a test found wrong, in parts: a hidden test's report leaves out {@link #wanted()}.
 */
public final class Mismatch extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String observed;
    private final String wanted;

    private Mismatch(String observed, String wanted) {
        super(wanted.isEmpty() ? observed : observed + " " + wanted);
        this.observed = observed;
        this.wanted = wanted;
    }

    /** A wrong value at one place. */
    static Mismatch value(String quantity, String place, double got, double wanted, double allowed, String source) {
        String where = place.isEmpty() ? quantity + " is " : quantity + " is wrong at " + place + ": got ";
        return new Mismatch(
                where + number(got) + (place.isEmpty() ? ", which is not right." : "."),
                String.format(
                        Locale.ROOT,
                        "Wanted %s%s (%s); the difference is %.3e.",
                        number(wanted),
                        allowed == 0 ? " exactly" : String.format(Locale.ROOT, ", within %.1e", allowed),
                        source,
                        Math.abs(got - wanted)));
    }

    /** What was seen, and nothing else to tell. */
    static Mismatch seen(String observed) {
        return new Mismatch(observed, "");
    }

    /** The part of the message that tells only what the tested code did. */
    public String observed() {
        return observed;
    }

    /** The part that tells the expected value, its tolerance and its source; empty where there is none. */
    public String wanted() {
        return wanted;
    }

    private static String number(double value) {
        return Double.toString(value);
    }
}
