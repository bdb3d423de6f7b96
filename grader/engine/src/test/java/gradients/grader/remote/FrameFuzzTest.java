package gradients.grader.remote;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.worker.StudentCode;
import gradients.grader.worker.wire.Link;
import gradients.grader.worker.wire.Peer;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Whatever a worker answers, the trusted end refuses it or takes it as plain data, at once and without much memory. */
class FrameFuzzTest {

    private static final int FRAMES = 20_000;
    private static final String ANYTHING = "sample.course.Vectors.anything(Ljava/lang/Object;)Ljava/lang/Object;";
    private static final Stubs STUBS = Fixtures.stubs();

    /** Passes honest frames there, and changed ones back. */
    private static final class Tampering implements Link {
        private final Queue<byte[]> there = new ArrayDeque<>();
        private final Queue<byte[]> back = new ArrayDeque<>();
        private final Random random;
        private Peer worker;

        Tampering(Random random) {
            this.random = random;
        }

        @Override
        public void send(byte[] frame) {
            there.add(frame);
        }

        @Override
        public byte[] receive() throws IOException {
            worker.serve();
            return changed(back.remove());
        }

        private byte[] changed(byte[] frame) {
            byte[] copy = Arrays.copyOf(frame, random.nextInt(8) == 0 ? random.nextInt(frame.length) : frame.length);
            for (int i = 1 + random.nextInt(4); i > 0 && copy.length > 0; i--) {
                int at = random.nextInt(copy.length);
                copy[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (copy[at] ^ 1 << random.nextInt(8));
            }
            return copy;
        }

        Link workersEnd() {
            return new Link() {
                @Override
                public void send(byte[] frame) {
                    back.add(frame);
                }

                @Override
                public byte[] receive() {
                    return there.remove();
                }
            };
        }
    }

    @Test
    void changed_frames_are_refused_or_taken_as_data() {
        Random random = new Random(20);
        List<String> surprises = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < FRAMES; i++) {
            try (Session session = new Session(STUBS, new LocalTarget(STUBS.referenceBundle()))) {
                Tampering link = new Tampering(random);
                Peer peer = Peer.trusted(link, new SessionSide(session, STUBS));
                link.worker = Peer.untrusted(link.workersEnd(), new StudentCode(STUBS.referenceBundle()));
                peer.call(ANYTHING, null, new Object[] {value(random)}, random.nextBoolean());
            } catch (Exception e) {
                refused++;
            } catch (Throwable e) {
                surprises.add(e.toString());
            }
        }

        assertThat(surprises).isEmpty();
        assertThat(refused).isBetween(FRAMES / 2, FRAMES - 1);
    }

    private static Object value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of("text", new double[] {1, 2}, List.of(Map.of("key", 1L)));
            case 1 -> SimpleMatrix.random_DDRM(3, 2, 0, 1, random);
            case 2 -> new Random(4);
            case 3 -> new Object[][] {{1, 'c', true}, {null, 2f, (short) 3}};
            default -> List.of(Optional.of(1), new int[] {1, 2, 3}, Set.of("a"));
        };
    }
}
