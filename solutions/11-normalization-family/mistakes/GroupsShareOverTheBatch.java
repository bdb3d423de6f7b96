package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * In group norm all samples share the statistics of a group.
 *
 * @loses 11.1
 * @hint Does group norm ask who else is in the batch?
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
                            case LAYER -> i;
                            case GROUP -> group;
                            case INSTANCE -> i * layout.channels() + channel;
                        });
            }
        }
        return cells;
    }
}
