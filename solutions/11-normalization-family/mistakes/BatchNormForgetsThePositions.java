package gradients.normalization;

import org.ejml.simple.SimpleMatrix;

/**
 * In batch norm every position of a channel has statistics of its own.
 *
 * @loses 11.1
 * @hint A channel is measured at many places with one meaning. Do the places share in batch norm?
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
                            case BATCH -> j;
                            case LAYER -> i;
                            case GROUP -> i * layout.groups() + group;
                            case INSTANCE -> i * layout.channels() + channel;
                        });
            }
        }
        return cells;
    }
}
