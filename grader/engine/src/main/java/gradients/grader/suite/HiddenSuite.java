package gradients.grader.suite;

import java.util.List;

/**
 * The hidden tests of one assignment, loaded.
 *
 * @param loader loads the tests, and the stubs of the API they call
 * @param testClasses in alphabetical order
 */
public record HiddenSuite(ClassLoader loader, List<Class<?>> testClasses) {

    public HiddenSuite {
        testClasses = List.copyOf(testClasses);
        if (testClasses.isEmpty()) {
            throw new IllegalStateException("An assignment needs hidden tests, and none were found.");
        }
    }
}
