package gradients.suites;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test its own {@link Draw}, seeded by the run's seed and the test's name, so that tests do not depend on
 * each
 * other's order, and publishes what was drawn under the key {@code case}.
 *
 * <p>The run's seed is the configuration parameter {@code gradients.seed}; without one it is {@code "local"}.
 */
public final class DrawExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace DRAWS = Namespace.create(DrawExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Draw.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(DRAWS).getOrComputeIfAbsent(Draw.class, key -> new Draw(seed(context)), Draw.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Draw draw = context.getStore(DRAWS).get(Draw.class, Draw.class);
        if (draw != null && !draw.describe().isEmpty()) {
            context.publishReportEntry(Map.of("case", draw.describe()));
        }
    }

    private static long seed(ExtensionContext context) {
        String run = context.getConfigurationParameter("gradients.seed").orElse("local");
        String test = context.getRequiredTestClass().getName() + "#"
                + context.getRequiredTestMethod().getName() + " " + context.getDisplayName();
        UUID hash = UUID.nameUUIDFromBytes((run + "\n" + test).getBytes(StandardCharsets.UTF_8));
        return hash.getMostSignificantBits() ^ hash.getLeastSignificantBits();
    }
}
