package gradients.grader.course;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in one line what is wrong with a YAML file, where, and what to write instead. */
final class YamlProblem {

    private YamlProblem() {}

    static UserError in(String file, JacksonException e) {
        return new UserError(file + line(e) + ": " + sentence(e));
    }

    private static String line(JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return line > 0 ? ", line " + line : "";
    }

    private static String sentence(JacksonException e) {
        if (e instanceof ValueInstantiationException invalid && invalid.getCause() != null) {
            return invalid.getCause().getMessage();
        }
        if (e instanceof InvalidFormatException format) {
            return path(e) + " is \"" + format.getValue() + "\", but needs " + needed(format) + ".";
        }
        if (e instanceof MismatchedInputException mismatch) {
            return path(e) + " needs " + needed(mismatch) + ".";
        }
        return "this is no well-formed YAML (" + firstLine(e.getOriginalMessage()) + "); check indentation and quotes.";
    }

    private static String needed(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == null) {
            return "another kind of value";
        }
        if (type.isEnum()) {
            return "one of " + constants(type);
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == LocalDateTime.class) {
            return "a date and time such as 2026-03-16 23:59";
        }
        if (type == ZoneId.class) {
            return "a time zone such as Europe/Berlin";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list (lines that start with \"- \")";
        }
        return type == String.class ? "text" : "keys and values";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String path(JacksonException e) {
        return e.getPath().isEmpty() ? "the file" : join(e.getPath());
    }

    private static String join(List<JacksonException.Reference> path) {
        StringBuilder joined = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                joined.append('[').append(step.getIndex() + 1).append(']');
            } else {
                joined.append(joined.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return joined.toString();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
