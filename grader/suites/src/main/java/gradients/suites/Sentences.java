package gradients.suites;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** Reads a test's name as a sentence, without its parameters. */
final class Sentences extends ReplaceUnderscores {

    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> testClass, Method method) {
        return method.getName().replace('_', ' ');
    }
}
