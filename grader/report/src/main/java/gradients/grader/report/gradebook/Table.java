package gradients.grader.report.gradebook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV in UTF-8 as people export it: with or without a byte order mark, separated by commas or semicolons, its columns
 * named by the header in any order and case.
 */
record Table(List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One record; a column that the file does not have reads as empty. */
    record Row(String file, CSVRecord values, Map<String, Integer> columns) {

        String cell(String name) {
            Integer column = columns.get(name.toLowerCase(Locale.ROOT));
            return column == null || column >= values.size() ? "" : values.get(column);
        }

        /** Returns where the record stands, to begin a message with. */
        String place() {
            return file + ", record " + values.getRecordNumber() + ": ";
        }
    }

    /**
     * Reads the file.
     *
     * @param needed columns that it must have
     * @throws IllegalArgumentException if it is no such CSV
     */
    static Table read(Path file, List<String> needed) throws IOException {
        try {
            return parse(file.toString(), Files.readString(file), needed);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not in UTF-8; save it as \"CSV UTF-8\".", e);
        }
    }

    static Table parse(String file, String text, List<String> needed) throws IOException {
        String csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        char delimiter = csv.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            List<CSVRecord> records = parser.getRecords();
            Map<String, Integer> columns = columns(records);
            needed.forEach(name -> require(file, records, columns, name));
            return new Table(records.subList(1, records.size()).stream()
                    .map(values -> new Row(file, values, columns))
                    .toList());
        }
    }

    private static void require(String file, List<CSVRecord> records, Map<String, Integer> columns, String name) {
        if (!columns.containsKey(name)) {
            throw new IllegalArgumentException(file + ", line 1: the header needs a column \"" + name + "\"; it has "
                    + (records.isEmpty()
                            ? "none"
                            : String.join(", ", records.get(0).values())) + ".");
        }
    }

    private static Map<String, Integer> columns(List<CSVRecord> records) {
        Map<String, Integer> columns = new TreeMap<>();
        if (!records.isEmpty()) {
            for (int i = 0; i < records.get(0).size(); i++) {
                columns.putIfAbsent(records.get(0).get(i).toLowerCase(Locale.ROOT), i);
            }
        }
        return columns;
    }
}
