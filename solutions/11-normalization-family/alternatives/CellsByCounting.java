package gradients.normalization;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Numbers the cells as they are met.
 */
class Sharing {

    public static SimpleMatrix cells(Kind kind, int samples, Layout layout) {
        List<String> names = new ArrayList<>();
        SimpleMatrix cells = new SimpleMatrix(samples, layout.features());
        for (int k = 0; k < cells.getNumElements(); k++) {
            int sample = k / layout.features();
            int channel = k % layout.features() / layout.positions();
            int group = channel / (layout.channels() / layout.groups());
            String name = kind == Kind.BATCH ? "channel " + channel : "sample " + sample;
            name += kind == Kind.GROUP ? ", group " + group : "";
            name += kind == Kind.INSTANCE ? ", channel " + channel : "";
            if (!names.contains(name)) {
                names.add(name);
            }
            cells.set(k, names.indexOf(name));
        }
        return cells;
    }
}
