package gradients.grader.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.Installation;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Offer;
import gradients.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The whole corpus against the grader as it is packaged. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "links and names of files in the corpus are Linux's")
class AttacksIT {

    private static final Path ROOT = root();

    @Test
    void every_threat_has_attacks_and_every_attack_a_control() throws IOException {
        List<Attack> all = Corpus.of(CourseFiles.at(ROOT)).attacks();
        List<Attack> attacks =
                all.stream().filter(attack -> !attack.isControl()).toList();
        Set<String> controls =
                all.stream().filter(Attack::isControl).map(Attack::name).collect(Collectors.toSet());

        assertThat(attacks).hasSizeGreaterThanOrEqualTo(60);
        assertThat(attacks).extracting(Attack::control).isSubsetOf(controls);
        assertThat(attacks.stream().map(Attack::control)).containsAll(controls);
        for (Threat threat : Threat.values()) {
            assertThat(all)
                    .filteredOn(attack -> attack.threat() == threat)
                    .as(threat.label())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "ISOLATION_TEST", matches = "required")
    void the_sandbox_is_there_where_its_test_is_required() {
        Offer offer = Sandbox.offers(Installation.at(ROOT).cache()).get(0);

        assertThat(offer.isAvailable()).as(offer.reason()).isTrue();
    }

    @Test
    void whatever_a_submission_tries_it_gains_nothing_learns_nothing_and_harms_nobody() throws Exception {
        assertThat(System.getenv("COURSE_SECRET")).startsWith(Ground.CANARY);

        assertThat(AttacksMain.run(Installation.at(ROOT), EnumSet.allOf(Isolation.class), List.of()))
                .as("each line above that ends in WRONG, and each HARMED")
                .isTrue();
    }

    @Test
    void without_a_defence_an_attack_gets_through() throws Exception {
        List<Defence> handful = Defence.named(
                List.of("error output goes nowhere", "strict arguments", "given code is not declared again"));

        assertThat(handful).hasSize(3);
        assertThat(AttacksMain.withoutDefences(Installation.at(ROOT), handful)).isTrue();
    }

    @Test
    void every_defence_still_stands_where_its_removal_would_be_tried() throws IOException {
        for (Defence defence : Defence.all()) {
            assertThat(Files.readString(ROOT.resolve(defence.file())))
                    .as(defence.name())
                    .contains(defence.text());
        }
        assertThat(Arrays.asList(Isolation.values()))
                .allMatch(level -> Defence.all().stream().anyMatch(defence -> defence.level() == level));
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("solutions"))) {
            here = here.getParent();
        }
        return here;
    }
}
