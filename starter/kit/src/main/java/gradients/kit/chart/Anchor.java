package gradients.kit.chart;

/** Which point of a label stays put where a reader's font is wider or narrower than ours. */
enum Anchor {
    START,
    MIDDLE,
    END;

    /** Returns how far from its start the anchor of words of this width lies. */
    double along(double width) {
        return width * ordinal() / 2;
    }
}
