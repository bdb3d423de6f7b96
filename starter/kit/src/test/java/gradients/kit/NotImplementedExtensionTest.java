package gradients.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import gradients.kit.scoreboard.Result;
import gradients.kit.scoreboard.Result.Status;
import gradients.kit.scoreboard.ResultCollector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotImplementedExtensionTest {

    @Test
    void a_test_that_meets_an_unwritten_method_is_neither_passed_nor_failed() {
        Map<String, Status> ended = run(Meets.class).stream().collect(Collectors.toMap(Result::name, Result::status));

        assertThat(ended)
                .hasSize(9)
                .containsEntry("directly", Status.NOT_IMPLEMENTED)
                .containsEntry("as a cause", Status.NOT_IMPLEMENTED)
                .containsEntry("in an assertion on exceptions", Status.NOT_IMPLEMENTED)
                .containsEntry("although it expects any exception", Status.NOT_IMPLEMENTED)
                .containsEntry("although it swallows everything", Status.NOT_IMPLEMENTED)
                .containsEntry("in another thread", Status.NOT_IMPLEMENTED)
                .containsEntry("in one of several runs, run 1", Status.NOT_IMPLEMENTED)
                .containsEntry("in one of several runs, run 2", Status.PASSED)
                .containsEntry("dynamic tests, one", Status.NOT_IMPLEMENTED);
    }

    @Test
    void so_is_one_whose_set_up_meets_it() {
        assertThat(run(MeetsInSetUp.class)).extracting(Result::status).containsOnly(Status.NOT_IMPLEMENTED);
    }

    @Test
    void the_next_test_starts_afresh() {
        assertThat(run(MeetsNothing.class)).extracting(Result::status).containsOnly(Status.PASSED, Status.FAILED);
    }

    @Test
    void each_result_knows_its_task() {
        assertThat(run(Meets.class)).extracting(Result::task).containsOnly("9.1", "9.2");
    }

    private static List<Result> run(Class<?> tests) {
        ResultCollector collector = new ResultCollector();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                                .build(),
                        collector);
        return collector.results();
    }

    static void unwritten() {
        throw new NotImplementedError("9.1 Something");
    }

    @Task("9.1")
    @DisplayNameGeneration(ReplaceUnderscores.class)
    static class Meets {

        @Test
        void directly() {
            unwritten();
        }

        @Test
        void as_a_cause() {
            try {
                unwritten();
            } catch (NotImplementedError e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void in_an_assertion_on_exceptions() {
            assertThatThrownBy(NotImplementedExtensionTest::unwritten).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void although_it_expects_any_exception() {
            assertThatThrownBy(NotImplementedExtensionTest::unwritten).isInstanceOf(Throwable.class);
        }

        @Test
        void although_it_swallows_everything() {
            try {
                unwritten();
            } catch (Throwable e) {
                // swallowed
            }
        }

        @Test
        void in_another_thread() throws Exception {
            Thread thread = new Thread(() -> {
                try {
                    unwritten();
                } catch (NotImplementedError e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            thread.join();
            assertThat(false).isTrue();
        }

        @ParameterizedTest(name = "run {0}")
        @ValueSource(ints = {1, 2})
        @Task("9.2")
        void in_one_of_several_runs(int run) {
            if (run == 1) {
                unwritten();
            }
        }

        @TestFactory
        Stream<DynamicTest> dynamic_tests() {
            return Stream.of(DynamicTest.dynamicTest("one", NotImplementedExtensionTest::unwritten));
        }
    }

    static class MeetsInSetUp {

        @BeforeEach
        void setUp() {
            unwritten();
        }

        @AfterEach
        void tearDown() {}

        @Test
        void never_runs() {
            throw new AssertionError("the set-up failed");
        }
    }

    static class MeetsNothing {

        @Test
        void passes() {}

        @Test
        void fails() {
            throw new AssertionError("wrong");
        }
    }
}
