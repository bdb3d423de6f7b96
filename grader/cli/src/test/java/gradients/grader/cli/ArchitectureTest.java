package gradients.grader.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proves the table "Who may use whom" of docs/architecture.md. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static JavaClasses classes;

    @BeforeAll
    static void read_our_classes() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("gradients");
    }

    @ParameterizedTest(name = "{0} uses of ours at most: {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
        kit               | nothing
        grader.worker     | kit
        grader.grade      | nothing
        grader.course     | nothing
        grader.policy     | grader.course, grader.grade
        grader.source     | grader.course
        grader.mutants    | grader.source, grader.course
        grader.submission | grader.course, grader.grade
        grader.sandbox    | grader.worker, grader.digest, kit
        grader.compile    | grader.sandbox, grader.worker, grader.grade
        grader.style      | grader.sandbox, grader.grade
        grader.remote     | grader.sandbox, grader.worker, kit
        grader.suite      | grader.remote, grader.worker, grader.course, grader.grade, kit
        grader.diagnosis  | grader.suite, grader.remote, grader.worker, grader.source, grader.grade, grader.digest
        grader.experiment | grader.course, grader.source, grader.sandbox
        grader.publish    | grader.course, kit
        grader.scaffold   | grader.source, grader.course
        grader.report     | grader.grade, kit
        """)
    void a_part_uses_only_what_stands_below_it(String part, String others) {
        String own = "gradients." + part + "..";
        String[] below = others == null
                ? new String[0]
                : Stream.of(others.split(", "))
                        .map(other -> "gradients." + other + "..")
                        .toArray(String[]::new);

        assertThat(classes.that(resideInAnyPackage(own)))
                .as("classes of " + part)
                .hasSizeGreaterThan(2);
        noClasses()
                .that(resideInAnyPackage(own))
                .should()
                .dependOnClassesThat(resideInAnyPackage("gradients..")
                        .and(not(resideInAnyPackage(own)).and(not(resideInAnyPackage(below)))))
                .check(classes);
    }

    @Test
    void neither_course_nor_hidden_tests_know_the_grader() {
        assertThat(classes.that(resideInAnyPackage("gradients.suites.."))).hasSizeGreaterThan(50);
        assertThat(classes.that(resideInAnyPackage("gradients.backprop..", "gradients.attention..")))
                .hasSizeGreaterThan(10);

        noClasses()
                .that(not(resideInAnyPackage("gradients.grader..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("gradients.grader.."))
                .check(classes);
    }

    @Test
    void the_course_does_not_know_its_hidden_tests() {
        noClasses()
                .that(not(resideInAnyPackage("gradients.suites..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("gradients.suites.."))
                .check(classes);
    }

    @Test
    void the_trusted_side_is_not_compiled_against_assignments() {
        noClasses()
                .that(resideInAnyPackage("gradients.grader.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("gradients..")
                        .and(not(resideInAnyPackage("gradients.grader..", "gradients.kit.."))))
                .check(classes);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("gradients.(**)").should().beFreeOfCycles().check(classes);
    }
}
