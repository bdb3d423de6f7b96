package gradients.grader.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a YAML file into a record; whatever is wrong becomes a {@link UserError} of one line. */
public final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private Yaml() {}

    /**
     * Returns the file's content as this type.
     *
     * @param shown how messages name the file
     */
    public static <T> T read(Path file, String shown, Class<T> type) {
        return parse(text(file, shown), shown, type);
    }

    static <T> T parse(String text, String shown, Class<T> type) {
        if (text.isBlank()) {
            throw new UserError(shown + " is empty; fill it as docs/add-an-assignment.md shows.");
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            UnknownKeys.refuse(shown, parser, type);
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw YamlProblem.in(shown, e);
        }
    }

    private static String text(Path file, String shown) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UserError("There is no " + shown + "; create it as docs/add-an-assignment.md shows.");
        } catch (IOException e) {
            throw new UserError(shown + " cannot be read (" + e + "); check that it is a UTF-8 file you may read.");
        }
    }
}
