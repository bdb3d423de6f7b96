package gradients.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.Grader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTest {

    private static final List<Ticket> TICKETS = IntStream.range(0, 50)
            .mapToObj(i -> new Ticket("student-" + i, null))
            .toList();

    private static final Supplier<Grader> NONE = () -> {
        throw new AssertionError("No grader was needed.");
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 64})
    void every_ticket_is_worked_on_once_and_no_grader_is_made_unasked(int jobs) {
        List<String> done = Collections.synchronizedList(new ArrayList<>());

        new Batch(NONE, jobs).run(TICKETS, (ticket, grader) -> done.add(ticket.student()));

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        TICKETS.stream().map(Ticket::student).toList());
    }

    @Test
    void what_the_work_throws_stops_the_batch_and_is_told() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());

        assertThatThrownBy(() -> new Batch(NONE, 2).run(TICKETS, (ticket, grader) -> {
                    if (done.size() >= 5) {
                        throw new IllegalStateException("the disk is full");
                    }
                    return done.add(ticket.student());
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(done).hasSizeLessThan(TICKETS.size());
    }
}
