package gradients.grader.style;

/** The rule that turns findings into points. */
public final class StylePoints {

    private static final double COST = 0.5;

    private StylePoints() {}

    /**
     * Returns max − ½·findings, not below 0 and not above share·max: tidy code that does nothing earns nothing.
     *
     * @param findings places that break a rule
     * @param max points for a clean file
     * @param share what the tasks earned, as a share in [0, 1] of their points
     */
    public static double of(int findings, double max, double share) {
        if (!(share >= 0 && share <= 1) || findings < 0 || !(max >= 0)) {
            throw new IllegalArgumentException(
                    "Style needs findings ≥ 0, max ≥ 0, share in [0, 1]; got " + findings + ", " + max + ", " + share);
        }
        return Math.min(Math.max(0, max - COST * findings), share * max);
    }
}
