package gradients.grader.submission;

import static gradients.grader.submission.SampleCourse.ADDER;
import static gradients.grader.submission.SampleCourse.GIVEN;
import static gradients.grader.submission.SampleCourse.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TamperingTest {

    @TempDir
    private Path course;

    @TempDir
    private Path alice;

    private Submissions submissions;

    @BeforeEach
    void an_honest_submission() {
        submissions = new SampleCourse(course).submissions();
        SampleCourse.write(alice, ADDER, "package gradients.adder; // mine\n");
    }

    private Submission read() {
        return submissions.read(
                submissions.locate(alice, Optional.of("01-adder")).get(0));
    }

    private List<String> sentences() {
        return read().tampering();
    }

    @Test
    void unchanged_files_with_other_line_ends_and_own_tests_are_fine() {
        SampleCourse.write(alice, GIVEN, "package gradients.adder;\r\n\r\nrecord Given(int n) {}\r\n");
        SampleCourse.write(alice, "src/test/java/gradients/adder/MyOwnTest.java", "class MyOwnTest {}");

        assertThat(sentences()).isEmpty();
    }

    @Test
    void changed_given_files_and_visible_tests_are_named() {
        SampleCourse.write(alice, GIVEN, "package gradients.adder;\n\nrecord Given(long n) {}\n");
        SampleCourse.write(alice, VISIBLE, "");

        assertThat(sentences())
                .containsExactly(
                        GIVEN + " differs from the released file, which is used instead.",
                        VISIBLE + " differs from the released file, which is used instead.");
    }

    @Test
    void what_does_not_belong_is_named_and_never_taken() {
        SampleCourse.write(alice, "src/main/java/org/ejml/simple/SimpleMatrix.java", "package org.ejml.simple;");
        SampleCourse.write(alice, "src/main/java/module-info.java", "module evil {}");
        SampleCourse.write(alice, "src/main/java/gradients/adder/Extra.java", "");
        SampleCourse.write(alice, "src/main/resources/META-INF/services/x", "");
        SampleCourse.write(alice, "target/classes/gradients/adder/Adder.class", "");
        SampleCourse.write(alice, "META-INF/MANIFEST.MF", "");

        Submission submission = read();

        assertThat(submission.sources()).containsOnlyKeys(ADDER);
        assertThat(submission.tampering())
                .containsExactly(
                        "META-INF does not belong to the assignment and is ignored.",
                        "src/main/java/gradients/adder/Extra.java does not belong to the assignment and is ignored; put"
                                + " your code into the files you were given.",
                        "src/main/java/module-info.java lies outside package gradients.adder and is ignored.",
                        "src/main/java/org/ejml/simple/SimpleMatrix.java lies outside package gradients.adder and is"
                                + " ignored.",
                        "src/main/resources/META-INF/services/x does not belong to the assignment and is ignored; put"
                                + " your code into the files you were given.",
                        "target is ignored: everything is compiled anew.");
    }

    @Test
    void links_are_named_and_not_followed() throws IOException {
        Files.createSymbolicLink(alice.resolve("src/main/java/loop"), alice);

        assertThat(sentences()).containsExactly("src/main/java/loop is a link or special file and is ignored.");
    }

    @Test
    void a_long_list_is_cut() {
        for (int i = 0; i < 25; i++) {
            SampleCourse.write(alice, "src/main/java/gradients/adder/Extra" + i + ".java", "");
        }

        assertThat(sentences()).hasSize(21).last().isEqualTo("And 5 more files do not belong.");
    }

    @Test
    void control_characters_in_names_do_not_reach_the_report() {
        SampleCourse.write(alice, "src/main/java/a\u001b[31m\u202eb.java", "");

        assertThat(sentences()).singleElement().asString().startsWith("src/main/java/a?[31m?b.java lies outside");
    }
}
