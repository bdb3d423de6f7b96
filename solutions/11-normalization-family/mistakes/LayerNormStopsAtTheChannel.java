package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * In layer norm every channel of a sample has statistics of its own: that is instance norm.
 *
 * @loses 11.1
 * @hint Over how many numbers does the mean of layer norm run?
 */
class Sharing {

    public static SimpleMatrix cells(Kind kind, int samples, Layout layout) {
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
                            case LAYER -> i * layout.channels() + channel;
                            case GROUP -> i * layout.groups() + group;
                            case INSTANCE -> i * layout.channels() + channel;
                        });
            }
        }
        return cells;
    }
}
