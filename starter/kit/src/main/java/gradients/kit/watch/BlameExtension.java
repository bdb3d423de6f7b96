package gradients.kit.watch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails, without running them, the tests that ended an earlier process of {@code ./watch}. */
public final class BlameExtension implements BeforeEachCallback {

    /** What is said of each such test, by JUnit's unique id. Empty except in the test process of {@code ./watch}. */
    static final Map<String, String> BLAMED = new ConcurrentHashMap<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        String reason = BLAMED.get(context.getUniqueId());
        if (reason != null) {
            throw new AssertionError(reason);
        }
    }
}
