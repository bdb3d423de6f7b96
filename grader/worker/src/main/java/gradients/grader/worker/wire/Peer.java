package gradients.grader.worker.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One end of a conversation in calls. Both ends may call, also while they answer. Values with identity that an instance
 * call or a constructor passed stay shared: before each call and reply, an end tells the other what changed in them, so
 * that aliasing shows as it would within one JVM. Those of a static call are shared for that call only.
 */
public final class Peer {

    private final Link link;
    private final Side side;
    private final boolean strict;
    private final SharedValues shared;
    private final Exports exports = new Exports();
    private final StandIns standIns = new StandIns();
    /** What values held before the call at hand, for those that the other end changed since. */
    private final Map<Shared, Object> before = new LinkedHashMap<>();

    private final List<Throwable> thrownHere = new ArrayList<>();
    private final Map<Throwable, Integer> thrownThere = new IdentityHashMap<>();
    /** Held for an exchange; free while a student's method runs, whose threads may call as well. */
    private final ReentrantLock lock = new ReentrantLock();

    private int sequence;
    private int depth;

    private Peer(Link link, Side side, boolean strict) {
        this.link = link;
        this.side = side;
        this.strict = strict;
        this.shared = new SharedValues(strict ? 0 : 1);
    }

    /** Returns the trusted end: it refuses changes to what it sent, and reports them in {@link Reply#modified}. */
    public static Peer trusted(Link link, Side side) {
        return new Peer(link, side, true);
    }

    /** Returns the end where the student's code runs. */
    public static Peer untrusted(Link link, Side side) {
        return new Peer(link, side, false);
    }

    Side side() {
        return side;
    }

    /**
     * Calls a method at the other end and waits for the reply, answering calls from there meanwhile.
     *
     * @param isLasting whether the values that cross stay shared after the call
     * @throws CannotCross if an argument is of a kind that cannot cross; nothing was sent then
     * @throws MalformedFrame if the other end does not keep to the protocol
     */
    public Reply call(String method, Object receiver, Object[] arguments, boolean isLasting) throws IOException {
        lock.lock();
        try {
            return exchange(method, receiver, arguments, isLasting);
        } finally {
            lock.unlock();
        }
    }

    private Reply exchange(String method, Object receiver, Object[] arguments, boolean isLasting) throws IOException {
        int number = ++sequence;
        boolean outermost = depth++ == 0;
        shared.enter();
        try {
            link.send(callFrame(number, isLasting, method, receiver, arguments));
            Input in = nextReply();
            if (in.int32() != number) {
                throw new MalformedFrame("a reply to a call that was not made");
            }
            Reply reply = reply(in);
            return outermost ? reply.withModified(putBack(arguments)) : reply;
        } finally {
            depth--;
            if (outermost) {
                putBack(arguments);
                thrownHere.clear();
            }
            shared.leave(!isLasting);
        }
    }

    /** Answers one call of the other end. */
    public void serve() throws IOException {
        Input in = new Input(link.receive());
        if (in.tag() != Tag.CALL) {
            throw new MalformedFrame("a reply where a call was due");
        }
        lock.lock();
        boolean outermost = depth++ == 0;
        try {
            answer(in);
        } finally {
            depth--;
            if (outermost) {
                thrownHere.clear();
                thrownThere.clear();
            }
            lock.unlock();
        }
    }

    private Input nextReply() throws IOException {
        for (int calls = 0; calls <= Limits.CALLBACKS; calls++) {
            Input in = new Input(link.receive());
            Tag kind = in.tag();
            if (kind == Tag.RESULT) {
                return in;
            }
            if (kind != Tag.CALL) {
                throw new MalformedFrame("unexpected " + kind);
            }
            answer(in);
        }
        throw new MalformedFrame("more than " + Limits.CALLBACKS + " calls back");
    }

    private byte[] callFrame(int number, boolean isLasting, String method, Object receiver, Object[] arguments) {
        Output out = new Output();
        Encoder encoder = new Encoder(out, shared, exports, this);
        out.tag(Tag.CALL);
        out.int32(number);
        out.flag(isLasting);
        int mark = shared.mark();
        try {
            numbers(out, surplus());
            numbers(out, standIns.drainGone());
            List<Shared> changed = updates(out, encoder);
            out.text(method);
            encoder.value(receiver);
            out.octet(arguments.length);
            for (Object argument : arguments) {
                encoder.value(argument);
            }
            changed.forEach(this::sent);
            return out.toBytes();
        } catch (CannotCross e) {
            shared.rollBack(mark);
            throw e;
        }
    }

    /** Only the trusted end decides what is forgotten, and only between calls. */
    private List<Integer> surplus() {
        List<Integer> numbers = new ArrayList<>();
        if (strict && depth == 1) {
            for (Shared value : shared.surplus()) {
                numbers.add(value.number);
                shared.remove(value);
            }
        }
        return numbers;
    }

    private List<Shared> updates(Output out, Encoder encoder) {
        List<Shared> changed = shared.changed();
        out.int32(changed.size());
        changed.forEach(encoder::update);
        return changed;
    }

    private void sent(Shared changed) {
        changed.synced = Content.of(changed.value);
        before.remove(changed); // changed by us, not by the other end
    }

    private static void numbers(Output out, List<Integer> numbers) {
        out.int32(numbers.size());
        numbers.forEach(out::int32);
    }

    private void answer(Input in) throws IOException {
        int number = in.int32();
        boolean isLasting = in.flag();
        if (isLasting && strict) {
            throw new MalformedFrame("a call back whose values are to be kept");
        }
        shared.enter();
        try {
            Decoder decoder = new Decoder(in, shared, exports, standIns, this);
            for (int count = in.count(4); count > 0; count--) {
                shared.remove(in.int32());
            }
            for (int count = in.count(4); count > 0; count--) {
                exports.release(in.int32());
            }
            applyUpdates(in, decoder);
            String method = in.text();
            Object receiver = decoder.value();
            Object[] arguments = new Object[in.octet()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = decoder.value();
            }
            in.end();
            link.send(resultFrame(number, method, receiver, arguments));
        } finally {
            shared.leave(!isLasting);
        }
    }

    private byte[] resultFrame(int number, String method, Object receiver, Object[] arguments) {
        try {
            Object value = answered(method, receiver, arguments);
            return result(number, Status.RETURNED, (out, encoder) -> encoder.value(value));
        } catch (MissingMember e) {
            return sentence(number, Status.MISSING, e);
        } catch (CannotCross e) {
            return sentence(number, Status.UNFIT, e);
        } catch (MalformedFrame e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return result(number, Status.OUT_OF_MEMORY, (out, encoder) -> {});
        } catch (Throwable e) {
            return thrown(number, e);
        }
    }

    private Object answered(String method, Object receiver, Object[] arguments) throws Throwable {
        boolean isOutermost = lock.getHoldCount() == 1 && !strict;
        if (!isOutermost) {
            return side.answer(method, receiver, arguments);
        }
        lock.unlock();
        try {
            return side.answer(method, receiver, arguments);
        } finally {
            lock.lock();
        }
    }

    private interface Body {
        void write(Output out, Encoder encoder);
    }

    private byte[] sentence(int number, Status status, Exception e) {
        return result(number, status, (out, encoder) -> out.text(Limits.cut(e.getMessage())));
    }

    private byte[] thrown(int number, Throwable e) {
        return result(number, Status.THROWN, (out, encoder) -> {
            Integer known = thrownThere.get(e);
            out.flag(known != null);
            if (known != null) {
                out.int32(known);
                return;
            }
            thrownHere.add(e);
            Thrown.of(e, side.tellableFrames(e), thrownHere.size() - 1).write(out);
        });
    }

    private byte[] result(int number, Status status, Body body) {
        Output out = new Output();
        Encoder encoder = new Encoder(out, shared, exports, this);
        out.tag(Tag.RESULT);
        out.int32(number);
        out.octet(status.ordinal());
        int mark = shared.mark();
        try {
            List<Shared> changed = updates(out, encoder);
            body.write(out, encoder);
            changed.forEach(this::sent);
            return out.toBytes();
        } catch (CannotCross e) {
            shared.rollBack(mark);
            throw e;
        }
    }

    private Reply reply(Input in) {
        int code = in.octet();
        if (code >= Status.values().length) {
            throw new MalformedFrame("unknown status " + code);
        }
        Status status = Status.values()[code];
        Decoder decoder = new Decoder(in, shared, exports, standIns, this);
        applyUpdates(in, decoder);
        Object value = status == Status.RETURNED ? decoder.value() : null;
        Thrown thrown = status == Status.THROWN ? thrown(in) : null;
        String sentence = status == Status.MISSING || status == Status.UNFIT ? in.text() : "";
        in.end();
        return new Reply(status, value, thrown, Limits.cut(sentence), List.of());
    }

    private Thrown thrown(Input in) {
        if (!in.flag()) {
            return Thrown.read(in);
        }
        int number = in.int32();
        if (number < 0 || number >= thrownHere.size()) {
            throw new MalformedFrame("an exception " + number + " that was not thrown");
        }
        Throwable original = thrownHere.get(number);
        return new Thrown(List.of(original.getClass().getName()), original.getMessage(), List.of(), number, original);
    }

    /** Makes this value the stand-in for an object of the other end, in place of what stood for it before. */
    public void attach(int number, Object standIn) {
        standIns.put(number, standIn);
    }

    /** Remembers that this exception stands for the one that the other end threw last, so that it can be given back. */
    public void standsFor(Throwable exception, int number) {
        thrownThere.put(exception, number);
    }

    /** Takes over what the other end changed: each value once, since some take long. */
    private void applyUpdates(Input in, Decoder decoder) {
        int last = Integer.MIN_VALUE;
        for (int count = in.count(5); count > 0; count--) {
            int number = in.int32();
            if (number <= last) {
                throw new MalformedFrame("a value that changed twice");
            }
            last = number;
            Shared known = shared.get(number);
            Object now = Content.of(decoder.update(known));
            if (strict) {
                before.putIfAbsent(known, known.synced);
            }
            Content.restore(known.value, now);
            known.synced = now;
            if (strict && Content.reach(Content.parts(known.value)).contains(known.value)) {
                throw new MalformedFrame("a collection that contains itself");
            }
        }
    }

    /** Undoes the changes that the other end had no right to make, and returns the values concerned. */
    private List<Object> putBack(Object[] arguments) {
        if (before.isEmpty()) {
            return List.of();
        }
        List<Object> modified = new ArrayList<>();
        Set<Object> given = Content.reach(arguments);
        before.forEach((known, content) -> {
            boolean isProtected = known.ours || given.contains(known.value);
            if (isProtected && !(known.value instanceof Random) && !Content.matches(known.value, content)) {
                Content.restore(known.value, content); // the other end hears of it before the next call
                modified.add(known.value);
            }
        });
        before.clear();
        return modified;
    }
}
