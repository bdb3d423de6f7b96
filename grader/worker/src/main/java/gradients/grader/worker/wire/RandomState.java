package gradients.grader.worker.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;

/**
 * Where a {@link Random} stands in its stream. The JDK offers no access to it; but each end may serialize an object of
 * its own, whose last bytes are the state. What crosses are the three numbers, no serialized object.
 *
 * @param seed the generator's 48 bits
 * @param gaussian the second number of the last Gaussian pair
 * @param pending whether that number is still to be given out
 */
record RandomState(long seed, double gaussian, boolean pending) {

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;
    private static final long INVERSE = inverse();
    private static final byte[] TEMPLATE = serialized(new Random(0));

    /** How far back the origin of a pending Gaussian is looked for. */
    private static final int SEARCH = 200_000;

    static RandomState of(Random random) {
        byte[] bytes = serialized(random);
        ByteBuffer state = ByteBuffer.wrap(bytes, offset(bytes), 17);
        boolean pending = state.get() != 0;
        double gaussian = state.getDouble();
        return new RandomState(state.getLong(), pending ? gaussian : 0, pending);
    }

    /** Returns a new generator that stands where this one stood. */
    Random create() {
        byte[] bytes = TEMPLATE.clone();
        ByteBuffer.wrap(bytes, offset(bytes), 17)
                .put((byte) (pending ? 1 : 0))
                .putDouble(gaussian)
                .putLong(seed & MASK);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(RandomState::onlyRandom);
            return (Random) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("This JDK stores a Random in another form.", e);
        }
    }

    /**
     * Brings a generator to this state. {@code setSeed} forgets a pending Gaussian, so that number's pair is drawn
     * again from where it came: the stream is walked backwards to it, then forwards.
     */
    void restore(Random random) {
        if (pending) {
            long origin = seed;
            for (int steps = 0; steps <= SEARCH; steps++) {
                if (drawsPair(random, origin, steps)) {
                    return;
                }
                origin = (origin - 0xBL) * INVERSE & MASK;
            }
        }
        random.setSeed(seed ^ MULTIPLIER);
    }

    private boolean drawsPair(Random random, long origin, int steps) {
        if (steps < 4) {
            return false; // a pair takes four steps at least
        }
        Random probe = new Random(origin ^ MULTIPLIER);
        probe.nextGaussian();
        if (Double.doubleToLongBits(probe.nextGaussian()) != Double.doubleToLongBits(gaussian)) {
            return false;
        }
        random.setSeed(origin ^ MULTIPLIER);
        random.nextGaussian();
        long now = of(random).seed;
        for (int i = 0; i < steps && now != seed; i++) {
            now = now * MULTIPLIER + 0xBL & MASK;
            random.nextInt();
        }
        return now == seed;
    }

    private static ObjectInputFilter.Status onlyRandom(ObjectInputFilter.FilterInfo info) {
        boolean ours = info.serialClass() == null || info.serialClass() == Random.class;
        return ours ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
    }

    private static byte[] serialized(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(random);
        } catch (IOException e) {
            throw new IllegalStateException("This JDK does not store a Random.", e);
        }
        return bytes.toByteArray();
    }

    /** Returns where the state begins: a flag, a double and a long stand before the one byte that ends the object. */
    private static int offset(byte[] serialized) {
        return serialized.length - 18;
    }

    private static long inverse() {
        long inverse = MULTIPLIER;
        for (int i = 0; i < 6; i++) {
            inverse *= 2 - MULTIPLIER * inverse; // Newton's iteration doubles the bits that are right
        }
        return inverse & MASK;
    }
}
