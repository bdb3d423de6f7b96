package gradients.suites;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out a {@link Sketch} and publishes what was drawn under the key {@code picture}. */
final class SketchExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace SKETCHES = Namespace.create(SketchExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sketch.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SKETCHES).getOrComputeIfAbsent(Sketch.class, key -> new Sketch(), Sketch.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Sketch sketch = context.getStore(SKETCHES).get(Sketch.class, Sketch.class);
        if (sketch != null && sketch.json() != null) {
            context.publishReportEntry(Map.of("picture", sketch.json()));
        }
    }
}
