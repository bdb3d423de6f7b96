package gradients.grader.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class MutantGeneratorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "return a + b; # return a - b; # return a; # return b;",
                "return a * b; # return a / b; # return a; # return b;",
                "return a < b; # return a <= b; # return a >= b;",
                "return p && q; # return p || q; # return p; # return q;",
                "return -a; # return a;",
                "return !p; # return p;",
                "return 3; # return 4; # return 2;",
                "return 0.5; # return 1.5; # return -0.5;",
                "return true; # return false;",
                "sum += a; # sum -= a; # sum = a; # ;",
                "return p ? a : b; # return !(p) ? a : b;",
                "if (p) { stop(); } # if (!(p)) { stop(); } # ; # if (p) { ; }",
                "for (int i = 1; i < n; i++) { continue; } # for (int i = 2; i < n; i++) { continue; }"
                        + " # for (int i = 0; i < n; i++) { continue; } # for (int i = 1; i <= n; i++) { continue; }"
                        + " # for (int i = 1; i >= n; i++) { continue; } # for (int i = 1; i < n; i--) { continue; }",
                "return x.mult(y); # return y; # return x; # return x.transpose().mult(y);"
                        + " # return x.mult(y.transpose());",
                "return x.transpose(); # return x;",
                "return x.minus(y + z); # return (y + z); # return x; # return x.plus(y + z);"
                        + " # return x.minus(y - z); # return x.minus(y); # return x.minus(z);",
                "return f(a, b, c); # return f(b, a, c); # return f(a, c, b);",
                "return Math.sqrt(a); # return a; # return Math;",
            })
    void a_line_becomes(ArgumentsAccessor line) {
        List<String> wanted =
                line.toList().stream().skip(1).map(String::valueOf).toList();

        List<Mutant> mutants = mutants("@Task(\"1.1\") void f() { " + line.getString(0) + " }");

        assertThat(mutants)
                .extracting(mutant -> mutant.becomes().replaceAll("^.*?f\\(\\) \\{ | }$", ""))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void only_what_a_student_writes_is_changed() {
        assertThat(mutants("int given() { return 1; }")).isEmpty();
        assertThat(mutants("@SolutionOnly private int own() { return 1; }")).hasSize(2);
        assertThat(mutants("@SolutionOnly private static final double HALF = 0.5;"))
                .hasSize(2);
        assertThat(mutants("@SolutionOnly static class Inner { int n() { return 1; } }"))
                .hasSize(2);
    }

    @Test
    void messages_are_left_alone() {
        assertThat(mutants("@Task(\"1.1\") void f() { throw new IllegalArgumentException(\"n is \" + (n + 1)); }"))
                .isEmpty();
        assertThat(mutants("@Task(\"1.1\") String f() { return \"n is \" + (n + 1); }"))
                .isEmpty();
    }

    @Test
    void a_mutant_says_where_it_is_and_holds_the_whole_file() {
        Mutant mutant = mutants("@Task(\"1.1\")\n    int f() {\n        return\n            -n;\n    }")
                .get(0);

        assertThat(mutant.member()).isEqualTo("A.f");
        assertThat(mutant.number()).isEqualTo(6);
        assertThat(mutant.line()).isEqualTo("-n;");
        assertThat(mutant.becomes()).isEqualTo("n;");
        assertThat(mutant.source()).startsWith("package p;").contains("return\n            n;\n");
    }

    private static List<Mutant> mutants(String member) {
        return MutantGenerator.mutants("src/main/java/p/A.java", "package p;\nclass A {\n    " + member + "\n}\n");
    }
}
