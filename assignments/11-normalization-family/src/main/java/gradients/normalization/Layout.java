package gradients.normalization;

/**
 * How the D features of a sample are arranged: channel after channel, each with all its positions. Feature
 * c·positions + p is channel c at position p. Groups are contiguous: with C channels and G groups, group g has the
 * channels g·C/G to (g + 1)·C/G − 1.
 *
 * @param channels C, at least 1
 * @param positions S, places such as pixels or moments at which every channel is measured, at least 1
 * @param groups G, a divisor of the number of channels
 */
public record Layout(int channels, int positions, int groups) {

    /**
     * @throws IllegalArgumentException if there is nothing to arrange, or if the groups do not divide the channels
     */
    public Layout {
        if (channels < 1 || positions < 1) {
            throw new IllegalArgumentException(
                    "channels and positions are " + channels + " and " + positions + "; both must be at least 1.");
        }
        if (groups < 1 || channels % groups != 0) {
            throw new IllegalArgumentException(
                    "groups is " + groups + "; it must divide the number of channels, " + channels + ".");
        }
    }

    /** Returns D = channels · positions. */
    public int features() {
        return channels * positions;
    }

    /** Returns D/G, the features of one group. */
    public int groupWidth() {
        return features() / groups;
    }
}
