package gradients.kit.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.ejml.simple.SimpleMatrix;

/**
 * 1797 handwritten digits of 8×8 pixels, in the order of the file.
 *
 * <p>Source: E. Alpaydin, C. Kaynak, <em>Optical Recognition of Handwritten Digits</em>, UCI Machine Learning
 * Repository, 1998, CC BY 4.0 (the test half; see the README beside the data).
 *
 * @param images 1797×64, one row a digit, pixels row by row; entries are whole numbers from 0 (paper) to 16 (ink)
 * @param labels 1797 digits from 0 to 9
 */
public record Digits(SimpleMatrix images, int[] labels) {

    /** Pixels of an image. */
    public static final int PIXELS = 64;

    /** Reads the data set. */
    public static Digits load() {
        List<int[]> lines = lines();
        SimpleMatrix images = new SimpleMatrix(lines.size(), PIXELS);
        int[] labels = new int[lines.size()];
        for (int i = 0; i < labels.length; i++) {
            for (int j = 0; j < PIXELS; j++) {
                images.set(i, j, lines.get(i)[j]);
            }
            labels[i] = lines.get(i)[PIXELS];
        }
        return new Digits(images, labels);
    }

    private static List<int[]> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Digits.class.getResourceAsStream("digits.csv.gz")), StandardCharsets.US_ASCII))) {
            return reader.lines()
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
