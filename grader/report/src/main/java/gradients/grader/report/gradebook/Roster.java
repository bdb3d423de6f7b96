package gradients.grader.report.gradebook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the roster: a CSV in UTF-8, with or without a byte order mark, separated by commas or semicolons. Its header
 * names the columns {@code id} (needed), {@code name, email, sisId, login, section, canvasId}, in any order and case;
 * other columns are ignored. Two students may share a name, not an id.
 */
public final class Roster {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Roster() {}

    /**
     * Returns the students in the order of the file.
     *
     * @throws IllegalArgumentException if the file is no such CSV, naming the line
     */
    public static List<Student> read(Path file) throws IOException {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not in UTF-8; save it as \"CSV UTF-8\".", e);
        }
    }

    static List<Student> parse(String file, String text) throws IOException {
        String csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        char delimiter = csv.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return students(file, parser.getRecords());
        }
    }

    private static List<Student> students(String file, List<CSVRecord> records) {
        Map<String, Integer> columns = columns(records);
        if (!columns.containsKey("id")) {
            throw new IllegalArgumentException(file + ", line 1: the header needs a column \"id\"; it has "
                    + (records.isEmpty()
                            ? "none"
                            : String.join(", ", records.get(0).values())) + ".");
        }
        List<Student> students = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CSVRecord row : records.subList(1, records.size())) {
            Student student = student(file, row, columns);
            if (!ids.add(student.id())) {
                throw new IllegalArgumentException(place(file, row) + "the id \"" + student.id() + "\" stands twice.");
            }
            students.add(student);
        }
        return students;
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

    private static Student student(String file, CSVRecord row, Map<String, Integer> columns) {
        try {
            return new Student(
                    cell(row, columns, "id"),
                    cell(row, columns, "name"),
                    cell(row, columns, "email"),
                    cell(row, columns, "sisid"),
                    cell(row, columns, "login"),
                    cell(row, columns, "section"),
                    cell(row, columns, "canvasid"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place(file, row) + e.getMessage(), e);
        }
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        return column == null || column >= row.size() ? "" : row.get(column);
    }

    private static String place(String file, CSVRecord row) {
        return file + ", record " + row.getRecordNumber() + ": ";
    }
}
