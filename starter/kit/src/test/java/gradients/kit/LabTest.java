package gradients.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabTest {

    @Test
    void an_experiment_that_needs_an_unwritten_method_says_which_one() throws Throwable {
        assertThat(printed(Unfinished.class))
                .matches("(?s)The experiment LabTest\\$Unfinished stops here: it needs task 9\\.1 Add, which is still"
                        + " to be written \\(main in LabTest\\.java:\\d+\\)\\. Run it again when that is done\\.\\R");
    }

    @Test
    void a_finished_one_just_runs_and_a_failing_one_fails() throws Throwable {
        assertThat(printed(Finished.class)).isEqualTo("42");
        assertThatThrownBy(() -> Lab.main(new String[] {Failing.class.getName()}))
                .hasMessage("a real mistake");
    }

    private static String printed(Class<?> experiment) throws Throwable {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Lab.main(new String[] {experiment.getName()});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Needs what is not there. */
    public static final class Unfinished {
        public static void main(String[] args) {
            throw new NotImplementedError("9.1 Add");
        }
    }

    /** Prints a number. */
    public static final class Finished {
        public static void main(String[] args) {
            System.out.print(42);
        }
    }

    /** Fails of its own. */
    public static final class Failing {
        public static void main(String[] args) {
            throw new IllegalStateException("a real mistake");
        }
    }
}
