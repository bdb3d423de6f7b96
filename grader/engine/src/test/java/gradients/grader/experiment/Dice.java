package gradients.grader.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An experiment that prints a line and "draws" a picture. */
public final class Dice {

    private Dice() {}

    public static void main(String[] args) throws IOException {
        System.out.println("σ = 1.71");
        Path charts = Files.createDirectories(Path.of(System.getProperty("gradients.charts")));
        Files.writeString(charts.resolve("dice.svg"), "<svg/>\n");
        Files.writeString(charts.resolve("index.html"), "no picture");
    }

    /** An experiment that fails. */
    public static final class Lost {

        private Lost() {}

        public static void main(String[] args) {
            throw new IllegalStateException("The die fell off the table.");
        }
    }
}
