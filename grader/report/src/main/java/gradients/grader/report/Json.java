package gradients.grader.report;

import gradients.grader.grade.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * grade.json: fields in the order of the records, points with at most two decimals, timings last; the same grade gives
 * the same bytes. Characters that could steer a terminal or turn text around are written as {@code \\u} escapes, which
 * leaves the value as it is.
 */
public final class Json {

    private static final int POINT_DECIMALS = 2;
    private static final int SECOND_DECIMALS = 3;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new InvisibleEscapes())
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Grade.class, SecondsInTimings.class)
            .addModule(new SimpleModule().addSerializer(double.class, new Decimal(POINT_DECIMALS)))
            .defaultPrettyPrinter(printer())
            .build();

    private Json() {}

    /** Returns the grade as indented JSON, ending in a line feed. */
    public static String of(Grade grade) {
        return pretty(grade);
    }

    /** Returns the grades as one array, ending in a line feed. */
    public static String of(List<Grade> grades) {
        return pretty(grades);
    }

    /**
     * Returns the grade that {@link #of(Grade)} wrote.
     *
     * @throws IllegalArgumentException if the text is no grade of this version
     */
    public static Grade read(String json) {
        Grade grade = read(json, Grade.class);
        if (!Grade.SCHEMA.equals(grade.schema())) {
            throw new IllegalArgumentException(
                    "The file holds \"" + grade.schema() + "\", this version reads " + Grade.SCHEMA + ".");
        }
        return grade;
    }

    /**
     * Returns the value that {@link #pretty(Object)} wrote.
     *
     * @throws IllegalArgumentException if the text does not hold one of this type
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            String name = type.getSimpleName().toLowerCase(Locale.ROOT);
            throw new IllegalArgumentException("The file is no " + name + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Returns any value as indented JSON with the same rules, ending in a line feed. */
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    /** Returns any value as JSON on one line. */
    public static String compact(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Seconds keep milliseconds. */
    private interface SecondsInTimings {

        @JsonSerialize(contentUsing = Milliseconds.class)
        Map<String, Double> timings();
    }

    private static class Decimal extends ValueSerializer<Double> {

        private final int decimals;

        Decimal(int decimals) {
            this.decimals = decimals;
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
            BigDecimal shortest = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
            json.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        }
    }

    private static final class Milliseconds extends Decimal {

        Milliseconds() {
            super(SECOND_DECIMALS);
        }
    }
}
