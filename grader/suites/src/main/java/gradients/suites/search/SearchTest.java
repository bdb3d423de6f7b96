package gradients.suites.search;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.search.Activation;
import gradients.search.Architecture;
import gradients.search.Gene;
import gradients.search.Report;
import gradients.search.Search;
import gradients.search.SearchSpace;
import gradients.search.Settings;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("15.7")
class SearchTest {

    private static final SearchSpace SMALL = new SearchSpace(1, 2, List.of(3, 5), List.of(Activation.RELU));
    private static final SearchSpace LARGE = new SearchSpace(1, 6, List.of(2, 4, 8, 16), Spaces.USUAL.activations());
    private static final Settings SETTINGS = new Settings(5, 3, 0, 30);

    @Test
    void the_winner_has_the_highest_validation_accuracy_of_all(Draw draw) {
        for (int i = 0; i < 3; i++) {
            List<Architecture> asked = new ArrayList<>();

            Report report = Search.run(
                    LARGE,
                    SETTINGS,
                    remember(asked),
                    architecture -> 0,
                    draw.random().nextLong());

            double highest =
                    asked.stream().mapToDouble(SearchTest::validation).max().orElseThrow();
            assertThat(report.best().fitness())
                    .as("the winner's validation accuracy")
                    .isEqualTo(highest);
            assertThat(validation(report.best().architecture()))
                    .as("the winner's architecture, validated again")
                    .isEqualTo(highest);
        }
    }

    @Test
    void the_test_set_is_asked_once_for_the_winner(Draw draw) {
        List<Architecture> tested = new ArrayList<>();

        Report report = Search.run(
                LARGE,
                SETTINGS,
                SearchTest::validation,
                architecture -> {
                    tested.add(architecture);
                    return 0.123;
                },
                draw.random().nextLong());

        assertThat(tested)
                .as("what was put to the test")
                .containsExactly(report.best().architecture());
        assertThat(report.testAccuracy()).as("the test accuracy").isEqualTo(0.123);
    }

    @Test
    void the_test_set_has_no_influence_on_the_choice(Draw draw) {
        long seed = draw.random().nextLong();

        Report one = Search.run(LARGE, SETTINGS, SearchTest::validation, architecture -> 0.9, seed);
        Report other =
                Search.run(LARGE, SETTINGS, SearchTest::validation, architecture -> 1 - validation(architecture), seed);

        assertThat(other.best()).as("the winner with another test set").isEqualTo(one.best());
    }

    @Test
    void no_architecture_is_trained_twice(Draw draw) {
        List<Architecture> asked = new ArrayList<>();
        draw.note("6 architectures, 30 evaluations");

        Report report = Search.run(
                SMALL,
                SETTINGS,
                architecture -> {
                    asked.add(architecture);
                    return validation(architecture);
                },
                architecture -> 0,
                draw.random().nextLong());

        assertThat(asked).as("architectures that were trained").hasSameSizeAs(new HashSet<>(asked));
        assertThat(report.trained()).as("how many were trained").isEqualTo(asked.size());
    }

    @Test
    void the_same_seed_gives_the_same_report_and_another_seed_another_search(Draw draw) {
        long seed = draw.random().nextLong();
        List<Architecture> first = new ArrayList<>();
        List<Architecture> second = new ArrayList<>();
        List<Architecture> third = new ArrayList<>();

        Report one = Search.run(LARGE, SETTINGS, remember(first), SearchTest::validation, seed);
        Report again = Search.run(LARGE, SETTINGS, remember(second), SearchTest::validation, seed);
        Search.run(LARGE, SETTINGS, remember(third), SearchTest::validation, seed + 1);

        assertThat(again).as("the report with the same seed").isEqualTo(one);
        assertThat(second).as("what was trained, with the same seed").isEqualTo(first);
        assertThat(third).as("what was trained, with another seed").isNotEqualTo(first);
    }

    private static ToDoubleFunction<Architecture> remember(List<Architecture> asked) {
        return architecture -> {
            asked.add(architecture);
            return validation(architecture);
        };
    }

    /** An accuracy that likes width and dislikes depth; ties are rare. */
    private static double validation(Architecture architecture) {
        double accuracy = 0.5;
        for (Gene layer : architecture.layers()) {
            accuracy = 0.9 * accuracy
                    + 0.004 * layer.width()
                    + 0.001 * layer.activation().ordinal();
        }
        return accuracy;
    }
}
