package gradients.capstone;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Layers one after the other; with a shortcut, what comes in is added to what comes out. */
record Sequence(List<Layer> layers, boolean shortcut) implements Layer {

    Sequence {
        layers = List.copyOf(layers);
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x, Mode mode) {
        SimpleMatrix y = x;
        for (Layer layer : layers) {
            y = layer.forward(y, mode);
        }
        return shortcut ? y.plus(x) : y;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dY) {
        SimpleMatrix dX = dY;
        for (int i = layers.size() - 1; i >= 0; i--) {
            dX = layers.get(i).backward(dX);
        }
        return shortcut ? dX.plus(dY) : dX;
    }

    @Override
    public List<Parameter> parameters() {
        return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    @Override
    public List<Parameter> buffers() {
        return layers.stream().flatMap(layer -> layer.buffers().stream()).toList();
    }
}
