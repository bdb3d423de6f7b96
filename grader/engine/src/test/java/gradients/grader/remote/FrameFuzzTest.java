package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.worker.StudentCode;
import gradients.grader.worker.wire.Link;
import gradients.grader.worker.wire.MalformedFrame;
import gradients.grader.worker.wire.Peer;
import gradients.grader.worker.wire.Reply;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Whatever a worker answers, the trusted end refuses it or takes it as plain data, at once and without much memory. */
class FrameFuzzTest {

    private static final int FRAMES = 20_000;
    private static final String ANYTHING = "sample.course.Vectors.anything(Ljava/lang/Object;)Ljava/lang/Object;";
    private static final Stubs STUBS = Fixtures.stubs();

    private static final List<Object> VALUES = List.of(
            List.of("text", new double[] {1, 2}, List.of(Map.of("key", 1L))),
            new SimpleMatrix(new double[][] {{1, 2}, {3, 4}}),
            new Random(4),
            new Object[][] {{1, 'c', true}, {null, 2f, (short) 3}},
            List.of(Optional.of(1), new int[] {1, 2, 3}, Set.of("a")));

    /** Answers every call with one frame. */
    private record Answering(byte[] frame) implements Link {

        @Override
        public void send(byte[] call) {
            // The answer is there already.
        }

        @Override
        public byte[] receive() throws IOException {
            return frame;
        }
    }

    /** Lets an honest worker answer one call, and keeps its frame. */
    private static final class Honest implements Link {
        private final byte[] call;
        private byte[] answer;

        Honest(byte[] call) {
            this.call = call;
        }

        @Override
        public void send(byte[] frame) {
            answer = frame;
        }

        @Override
        public byte[] receive() {
            return call;
        }
    }

    @Test
    void an_honest_frame_is_taken() throws IOException {
        for (Object value : VALUES) {
            assertThat(answered(value, honestAnswer(value)).value()).isSameAs(value);
        }
    }

    @Test
    void changed_frames_are_refused_or_taken_as_data() throws IOException {
        Random random = new Random(20);
        List<String> surprises = new ArrayList<>();
        int refused = 0;
        for (Object value : VALUES) {
            byte[] honest = honestAnswer(value);
            for (int i = 0; i < FRAMES / VALUES.size(); i++) {
                try {
                    answered(value, changed(honest, random));
                } catch (Exception e) {
                    refused++;
                } catch (Throwable e) {
                    surprises.add(e.toString());
                }
            }
        }

        assertThat(surprises).isEmpty();
        assertThat(refused).isBetween(FRAMES / 2, FRAMES - 1);
    }

    @Test
    void lists_that_unfold_without_end_are_refused() throws ReflectiveOperationException {
        String doubling = "List<Object> all = new ArrayList<>(); for (int i = 0; i < 40; i++) {"
                + " all = new ArrayList<>(List.of(all, all)); } return all;";
        Map<String, byte[]> code = Fixtures.submission(STUBS, "Vectors", "return value;", doubling);
        try (Session session = new Session(STUBS, new LocalTarget(STUBS.bundle(code)));
                Session.Binding bound = session.bind()) {
            Method anything = STUBS.loader().loadClass("sample.course.Vectors").getMethod("anything", Object.class);

            assertThatThrownBy(() -> anything.invoke(null, 1)).hasCauseInstanceOf(StudentException.class);

            assertThat(session.fault()).map(Fault::kind).contains(Fault.Kind.CRASHED);
        }
    }

    @Test
    void a_value_changes_once_in_a_frame_for_a_generator_is_long_to_put_in_place() throws IOException {
        String draw = "((java.util.Random) value).nextGaussian(); return value;";
        Map<String, byte[]> code = Fixtures.submission(STUBS, "Vectors", "return value;", draw);
        byte[] once = honestAnswer(new Random(4), new StudentCode(STUBS.bundle(code)));
        int update = 10; // after tag, number, status and count; then number, tag and state of the generator
        int length = 4 + 1 + 17;
        ByteBuffer twice = ByteBuffer.allocate(once.length + length);
        twice.put(once, 0, update + length)
                .put(once, update, once.length - update)
                .putInt(update - 4, 2);

        assertThat(answered(new Random(4), once).modified()).isEmpty();
        assertThatThrownBy(() -> answered(new Random(4), twice.array()))
                .isInstanceOf(MalformedFrame.class)
                .hasMessage("a value that changed twice");
    }

    private static byte[] honestAnswer(Object value) throws IOException {
        return honestAnswer(value, new StudentCode(STUBS.referenceBundle()));
    }

    private static byte[] honestAnswer(Object value, StudentCode code) throws IOException {
        List<byte[]> calls = new ArrayList<>();
        Link keeping = new Link() {
            @Override
            public void send(byte[] frame) {
                calls.add(frame);
            }

            @Override
            public byte[] receive() throws IOException {
                throw new IOException("nobody answers");
            }
        };
        try {
            trusted(keeping).call(ANYTHING, null, new Object[] {value}, false);
        } catch (IOException e) {
            assertThat(calls).hasSize(1);
        }
        Honest link = new Honest(calls.get(0));
        Peer.untrusted(link, code).serve();
        return link.answer;
    }

    private static Reply answered(Object value, byte[] frame) throws IOException {
        return trusted(new Answering(frame)).call(ANYTHING, null, new Object[] {value}, false);
    }

    private static Peer trusted(Link link) {
        Session session = new Session(STUBS, new LocalTarget(STUBS.referenceBundle()));
        return Peer.trusted(link, new SessionSide(session, STUBS));
    }

    private static byte[] changed(byte[] frame, Random random) {
        byte[] copy = Arrays.copyOf(frame, random.nextInt(8) == 0 ? random.nextInt(frame.length) : frame.length);
        for (int i = 1 + random.nextInt(4); i > 0 && copy.length > 0; i--) {
            int at = random.nextInt(copy.length);
            copy[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (copy[at] ^ 1 << random.nextInt(8));
        }
        return copy;
    }
}
