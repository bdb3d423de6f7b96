package gradients.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a student sees first: every visible test of every starter says "not implemented", and none passes by luck. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartersTest {

    private static final List<String> ENDED = new ArrayList<>();

    /** Runs the visible tests, outside of a test of our own, which the kit would count as not implemented as well. */
    @BeforeAll
    static void run_the_visible_tests() {
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectPackage("gradients"))
                                .filters(
                                        includeEngines("junit-jupiter"),
                                        ClassNameFilter.excludeClassNamePatterns("gradients\\.authoring\\..*"))
                                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                                .build(),
                        new Ends());
    }

    @Test
    void every_visible_test_ends_as_not_implemented() {
        assertThat(ENDED).hasSizeGreaterThan(100);
        assertThat(ENDED).as("tests that end otherwise").allMatch(end -> end.startsWith("not implemented: "));
    }

    private static final class Ends implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                String message = result.getThrowable()
                        .map(Throwable::getMessage)
                        .orElse(result.getStatus().toString());
                ENDED.add(
                        result.getStatus() == TestExecutionResult.Status.ABORTED
                                ? message
                                : test.getUniqueId() + " " + message);
            }
        }
    }
}
