package gradients.suites;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ejml.simple.SimpleMatrix;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reference values from outside Java. A fixture is a JSON object whose first key, {@code provenance}, names the program
 * and versions that wrote it; that program is committed beside it.
 */
public final class Fixture {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;

    private Fixture(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads a fixture that lies beside the suite.
     *
     * @param suite class of the suite, in whose package the file lies
     * @param name file name, such as {@code "pytorch.json"}
     */
    public static Fixture of(Class<?> suite, String name) {
        try (InputStream in = suite.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "There is no fixture " + name + " beside " + suite.getName() + "; run its generator.");
            }
            return new Fixture(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the array of arrays under this key (dots descend: {@code "small.dX"}) as a matrix. */
    public SimpleMatrix matrix(String key) {
        return new SimpleMatrix(JSON.convertValue(node(key), double[][].class));
    }

    /** Returns the number under this key. */
    public double number(String key) {
        return node(key).asDouble();
    }

    private JsonNode node(String key) {
        JsonNode node = root.at("/" + key.replace('.', '/'));
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("The fixture has no key " + key + ".");
        }
        return node;
    }
}
