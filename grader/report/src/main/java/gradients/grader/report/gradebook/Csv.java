package gradients.grader.report.gradebook;

import gradients.grader.report.text.Plain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV that no spreadsheet takes for formulae. */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private Csv() {}

    static String of(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            csv.printRecord(header.stream().map(Csv::cell));
            for (List<String> row : rows) {
                csv.printRecord(row.stream().map(Csv::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("CSV could not be written to memory.", e);
        }
        return text.toString();
    }

    /**
     * One line of plain text; what a spreadsheet would compute gets an apostrophe in front, which makes it text there.
     * Leading spaces stay: Canvas knows its row of possible points by them.
     */
    private static String cell(String value) {
        String plain = Plain.line(value);
        String spaces = value.startsWith("    ") ? "    " : "";
        boolean formula = !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
        return formula ? "'" + plain : spaces + plain;
    }
}
