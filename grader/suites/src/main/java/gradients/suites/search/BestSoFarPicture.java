package gradients.suites.search;

import gradients.kit.Task;
import gradients.search.Activation;
import gradients.search.Architecture;
import gradients.search.Candidate;
import gradients.search.Evolution;
import gradients.search.Gene;
import gradients.search.Sampler;
import gradients.search.SearchSpace;
import gradients.search.Settings;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The student's evolution against guessing, where good architectures are rare and small steps lead to them. */
@HiddenSuite
@Task("15.6")
class BestSoFarPicture {

    private static final SearchSpace SPACE =
            new SearchSpace(1, 6, List.of(4, 8, 16, 32), List.of(Activation.RELU, Activation.TANH, Activation.SIGMOID));
    private static final Gene GOOD = new Gene(16, Activation.RELU);
    private static final int TRIES = 60;
    private static final Settings SETTINGS = new Settings(8, 3, 0, TRIES);
    private static final int SEEDS = 3;

    @Test
    void picture(Sketch sketch) {
        double[] guessing = new double[TRIES];
        double[] ageing = new double[TRIES];
        for (int seed = 1; seed <= SEEDS; seed++) {
            add(guessing, guesses(new Random(seed)));
            add(ageing, Evolution.ageing(SPACE, SETTINGS, BestSoFarPicture::fitness, new Random(seed)));
        }

        double[] tries = IntStream.rangeClosed(1, TRIES).asDoubleStream().toArray();
        sketch.lines("Is your evolution better than guessing?", "architectures tried", "best fitness so far")
                .curve("your random architectures", tries, guessing)
                .curve("your ageing evolution", tries, ageing)
                .saying("The best fitness so far, mean of three seeds; the fitness is the share of six layers with a"
                        + " width and an activation that suit. Both should begin alike, for the first eight of the"
                        + " evolution are random. Then evolution should climb while guessing stands still.");
    }

    private static List<Candidate> guesses(Random random) {
        List<Candidate> guesses = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Architecture guess = Sampler.sample(SPACE, random);
            guesses.add(new Candidate(guess, fitness(guess)));
        }
        return guesses;
    }

    private static double fitness(Architecture architecture) {
        double points = 0;
        for (Gene layer : architecture.layers()) {
            points += layer.width() == GOOD.width() ? 0.5 : 0;
            points += layer.activation() == GOOD.activation() ? 0.5 : 0;
        }
        return points / SPACE.maxDepth();
    }

    private static void add(double[] means, List<Candidate> history) {
        double best = 0;
        for (int i = 0; i < TRIES; i++) {
            best = Math.max(best, history.get(i).fitness());
            means[i] += best / SEEDS;
        }
    }
}
