package gradients.grader.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Refuses keys that a record has no component for. The binder would refuse them too, but only after it has called the
 * record's constructor, which then complains of a missing value instead of the misspelt key.
 */
final class UnknownKeys {

    private final String file;
    private final JsonParser parser;

    private UnknownKeys(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Reads the parser to its end; throws a {@link UserError} at the first key that this record does not know. */
    static void refuse(String file, JsonParser parser, Class<?> type) {
        parser.nextToken();
        new UnknownKeys(file, parser).check(type, "");
    }

    private void check(Type type, String path) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            checkObject(type, path);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : Object.class;
            for (int i = 1; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                check(element, path + "[" + i + "]");
            }
        }
    }

    private void checkObject(Type type, String path) {
        if (!(type instanceof Class<?> record && record.isRecord())) {
            parser.skipChildren();
            return;
        }
        Map<String, Type> known = keys(record);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (!known.containsKey(key)) {
                throw unknown(key, path, known);
            }
            parser.nextToken();
            check(known.get(key), path.isEmpty() ? key : path + "." + key);
        }
    }

    private static Map<String, Type> keys(Class<?> type) {
        Map<String, Type> keys = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            keys.put(renamed == null ? component.getName() : renamed.value(), component.getGenericType());
        }
        return keys;
    }

    private UserError unknown(String key, String path, Map<String, Type> known) {
        List<String> names = new ArrayList<>(known.keySet());
        return new UserError(file + ", line " + parser.currentTokenLocation().getLineNr() + ": there is no key \"" + key
                + "\"" + (path.isEmpty() ? "" : " in " + path) + Nearest.hint(key, names));
    }
}
