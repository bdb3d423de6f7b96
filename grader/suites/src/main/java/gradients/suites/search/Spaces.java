package gradients.suites.search;

import gradients.search.Activation;
import gradients.search.Architecture;
import gradients.search.Candidate;
import gradients.search.Gene;
import gradients.search.SearchSpace;
import gradients.suites.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Spaces, architectures and populations for the tests, and what one mutation can do, written out in full. */
final class Spaces {

    static final SearchSpace USUAL =
            new SearchSpace(2, 4, List.of(3, 5, 8), List.of(Activation.RELU, Activation.TANH, Activation.SIGMOID));

    private Spaces() {}

    static Architecture draw(Draw draw, SearchSpace space, int depth) {
        List<Gene> layers = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            layers.add(new Gene(
                    space.widths().get(draw.random().nextInt(space.widths().size())),
                    space.activations()
                            .get(draw.random().nextInt(space.activations().size()))));
        }
        return new Architecture(layers);
    }

    static Architecture draw(Draw draw, SearchSpace space) {
        int depths = space.maxDepth() - space.minDepth() + 1;
        return draw(draw, space, space.minDepth() + draw.random().nextInt(depths));
    }

    /** Returns different fitnesses in random order. */
    static List<Candidate> population(Draw draw, int size) {
        List<Candidate> population = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ranks.add(i);
        }
        Collections.shuffle(ranks, draw.random());
        for (int rank : ranks) {
            population.add(new Candidate(draw(draw, USUAL), rank / 10.0));
        }
        return population;
    }

    static boolean contains(SearchSpace space, Architecture architecture) {
        boolean isIn = space.minDepth() <= architecture.depth() && architecture.depth() <= space.maxDepth();
        for (Gene layer : architecture.layers()) {
            isIn &= space.widths().contains(layer.width())
                    && space.activations().contains(layer.activation());
        }
        return isIn;
    }

    /** Returns the kind of the one change that leads from parent to child: what it says is shown to students. */
    static String change(Architecture parent, Architecture child) {
        if (child.depth() == parent.depth() + 1) {
            return isOneRemoved(child, parent) ? "insert" : "several changes";
        }
        if (child.depth() == parent.depth() - 1) {
            return isOneRemoved(parent, child) ? "remove" : "several changes";
        }
        if (child.depth() != parent.depth()) {
            return "several changes";
        }
        int widths = 0;
        int activations = 0;
        for (int i = 0; i < child.depth(); i++) {
            Gene before = parent.layers().get(i);
            Gene after = child.layers().get(i);
            widths += before.width() == after.width() ? 0 : 1;
            activations += before.activation() == after.activation() ? 0 : 1;
        }
        if (widths + activations == 0) {
            return "no change";
        }
        return widths + activations > 1 ? "several changes" : widths == 1 ? "width" : "activation";
    }

    private static boolean isOneRemoved(Architecture longer, Architecture shorter) {
        for (int i = 0; i < longer.depth(); i++) {
            List<Gene> rest = new ArrayList<>(longer.layers());
            rest.remove(i);
            if (rest.equals(shorter.layers())) {
                return true;
            }
        }
        return false;
    }
}
