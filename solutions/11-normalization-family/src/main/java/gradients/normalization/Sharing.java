package gradients.normalization;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** Which entries of a batch share one mean and one variance: all that tells the members of the family apart. */
public final class Sharing {

    private Sharing() {}

    /**
     * Returns a matrix of numbers in which two entries are equal exactly if these two entries of a batch share their
     * statistics. Which numbers they are does not matter.
     *
     * @param samples N, at least 1
     * @return N×D, where D is layout.features()
     */
    @Task("11.1")
    public static SimpleMatrix cells(Kind kind, int samples, Layout layout) {
        // : For entry (i, j) compute sample i, channel j / positions and the channel's group. Which of the three does
        // : the number depend on, for each kind? Make one number of those that count.
        SimpleMatrix cells = new SimpleMatrix(samples, layout.features());
        for (int i = 0; i < samples; i++) {
            for (int j = 0; j < layout.features(); j++) {
                int channel = j / layout.positions();
                int group = j / layout.groupWidth();
                cells.set(
                        i,
                        j,
                        switch (kind) {
                            case BATCH -> channel;
                            case LAYER -> i;
                            case GROUP -> i * layout.groups() + group;
                            case INSTANCE -> i * layout.channels() + channel;
                        });
            }
        }
        return cells;
    }
}
