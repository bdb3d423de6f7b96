package gradients.kit;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain table for an experiment's output: {@code Table.of("depth", "sigmoid").row(6, 8.1e-5).print()}.
 *
 * <p>Numbers stand to the right, words to the left. Numbers with a fraction have three significant digits, whole ones
 * all of theirs; the computer's language does not matter.
 */
public final class Table {

    private static final String GAP = "   ";

    private final List<String[]> rows = new ArrayList<>();
    private final boolean[] hasWords;

    private Table(String[] header) {
        rows.add(header.clone());
        hasWords = new boolean[header.length];
    }

    /** Returns an empty table with these names above its columns. */
    public static Table of(String... columns) {
        return new Table(columns);
    }

    /** Adds a row; each cell is a number or words. */
    public Table row(Object... cells) {
        if (cells.length != hasWords.length) {
            throw new IllegalArgumentException(
                    "The row has " + cells.length + " cells but the table has " + hasWords.length + " columns.");
        }
        String[] row = new String[cells.length];
        for (int column = 0; column < cells.length; column++) {
            hasWords[column] |= !(cells[column] instanceof Number);
            row[column] = text(cells[column]);
        }
        rows.add(row);
        return this;
    }

    /** Prints the table to standard output. */
    public void print() {
        print(System.out);
    }

    void print(PrintStream out) {
        out.print(this);
        out.flush();
    }

    /** Returns the table as text, one line a row, each ended by {@code \n}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.length; column++) {
                line.append(column == 0 ? "" : GAP).append(padded(row[column], column));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Returns the number as the table shows it: {@code 0.850}, {@code 12.3}, {@code 8.10e-5}, {@code 1.50e11}. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent >= -3 && exponent < 3
                ? rounded.setScale(2 - exponent).toPlainString()
                : rounded.scaleByPowerOfTen(-exponent).setScale(2).toPlainString() + "e" + exponent;
    }

    private static String text(Object cell) {
        return cell instanceof Double || cell instanceof Float
                ? number(((Number) cell).doubleValue())
                : String.valueOf(cell);
    }

    private String padded(String cell, int column) {
        String space = " ".repeat(width(column) - columns(cell));
        return hasWords[column] ? cell + space : space + cell;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> columns(row[column])).max().orElse(0);
    }

    /** Characters that a terminal shows: ‖ and ² count one each, combining marks none. */
    private static int columns(String cell) {
        return (int) cell.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
