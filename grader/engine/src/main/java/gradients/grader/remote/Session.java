package gradients.grader.remote;

import gradients.grader.sandbox.SandboxException;
import gradients.grader.worker.wire.CannotCross;
import gradients.grader.worker.wire.Content;
import gradients.grader.worker.wire.Exceptions;
import gradients.grader.worker.wire.Members;
import gradients.grader.worker.wire.Remote;
import gradients.grader.worker.wire.Reply;
import gradients.grader.worker.wire.Thrown;
import gradients.kit.NotImplementedError;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One run of tests against one submission: what all stubs that are called in the binding thread lead to. It remembers
 * the first fault since a test began, so that a test that swallows it cannot turn it into something better.
 */
public final class Session implements AutoCloseable {

    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();

    /** How often a method may cost the process before it is not called any more. */
    private static final int STRIKES = 2;

    /** How many numbers the records of a session may hold: a submission that returns more is not diagnosed. */
    private static final long MOST_RECORDED = 8_000_000;

    private final Stubs stubs;
    private final CallTarget target;
    private final SessionSide side;
    private final Map<String, Integer> strikes = new HashMap<>();
    private final Map<String, Fault> lastFatal = new HashMap<>();
    private Consumer<CallRecord> listener;
    private final Map<Remote, Integer> numbers = new HashMap<>();
    private Fault fault;
    private String graderFault;
    private boolean isRecording;
    private long recorded;
    private boolean wasMade;

    public Session(Stubs stubs, CallTarget target) {
        this.stubs = stubs;
        this.target = target;
        this.side = new SessionSide(this, stubs);
    }

    static Session current(String member) {
        Session session = CURRENT.get();
        if (session == null) {
            throw new IllegalStateException(member + " was called outside of a session; bind one to this thread.");
        }
        return session;
    }

    /** Lets this object answer the stubs that are called in this thread, until the result is closed. */
    public Binding bind() {
        Session before = CURRENT.get();
        CURRENT.set(this);
        return () -> CURRENT.set(before);
    }

    /** Ends a binding. */
    @FunctionalInterface
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }

    /** Sends a record of every call made from now on to the listener; null for none. */
    public void listen(Consumer<CallRecord> calls) {
        this.listener = calls;
    }

    /** Forgets the faults of the test before. Call it before the test's instance is made. */
    public void testStarted() {
        fault = null;
    }

    /** Returns the first fault since the test started. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns what kept the session from calling the code at all, whatever the tests made of it. */
    public Optional<String> graderFault() {
        return Optional.ofNullable(graderFault);
    }

    @Override
    public void close() {
        target.close();
    }

    /** Calls a method, or a constructor, whose result is a {@link Handle}. */
    Object invoke(String member, Object receiver, Object[] arguments) throws Throwable {
        if (listener == null || isRecording) {
            return perform(member, receiver, arguments);
        }
        if (recorded > MOST_RECORDED) {
            listener.accept(new CallRecord(member, null, List.of(), new CallOutcome.Unplayed()));
            return perform(member, receiver, arguments);
        }
        Recorder recorder = new Recorder(this);
        HandleRef on = receiver == null ? null : (HandleRef) recorder.reference(receiver);
        List<Object> before = recorder.copies(arguments);
        isRecording = true; // a call made by a function of the test belongs to the call that called the function
        try {
            Object value = perform(member, receiver, arguments);
            listener.accept(new CallRecord(member, on, before, recorder.returned(value)));
            return value;
        } catch (Throwable e) {
            CallOutcome outcome = wasMade ? Recorder.threw(e) : new CallOutcome.Unplayed();
            listener.accept(new CallRecord(member, on, before, outcome));
            throw e;
        } finally {
            isRecording = false;
            recorded += recorder.weight();
        }
    }

    /** Returns the number of an object in records; it is no other's, even after a process was replaced. */
    int numberOf(Remote remote) {
        return numbers.computeIfAbsent(remote, key -> numbers.size() + 1);
    }

    /** Returns a new stub of this class for the object. */
    Object stubOf(Handle handle, String className) throws ClassNotFoundException {
        return side.stub(className, handle);
    }

    Object perform(String member, Object receiver, Object[] arguments) throws Throwable {
        wasMade = false;
        if (fault != null && fault.kind().isFatal()) {
            throw new StudentException(fault);
        }
        if (strikes.getOrDefault(member, 0) >= STRIKES) {
            throw faulted(lastFatal.get(member));
        }
        boolean isLasting = receiver != null || isConstructor(member);
        side.expect(isConstructor(member) ? Members.ownerOf(member) : "");
        Reply reply;
        try {
            reply = target.call(side, member, receiver, arguments, isLasting);
            wasMade = true;
        } catch (CannotCross e) {
            throw new IllegalArgumentException("The test passes what cannot cross: " + e.getMessage(), e);
        } catch (TargetLost e) {
            wasMade = e.wasCalled();
            throw lost(member, e.kind(), e.getMessage());
        } catch (SandboxException e) {
            graderFault = e.getMessage();
            throw e;
        }
        if (!reply.modified().isEmpty()) {
            throw faulted(new Fault(Fault.Kind.MODIFIED_ARGUMENT, modified(member, reply.modified(), arguments)));
        }
        return result(member, reply);
    }

    private Object result(String member, Reply reply) throws Throwable {
        return switch (reply.status()) {
            case RETURNED -> checked(member, reply.value());
            case THROWN -> throw thrown(member, reply.thrown());
            case OUT_OF_MEMORY -> {
                target.renew();
                throw lost(member, Fault.Kind.OUT_OF_MEMORY, "ran out of memory.");
            }
            case MISSING -> throw faulted(new Fault(Fault.Kind.MISSING_MEMBER, reply.sentence()));
            default -> throw faulted(new Fault(Fault.Kind.UNFIT_RESULT, name(member) + ": " + reply.sentence()));
        };
    }

    private StudentException lost(String member, Fault.Kind kind, String sentence) {
        Fault lost = new Fault(kind, name(member) + " " + sentence);
        strikes.merge(member, 1, Integer::sum);
        lastFatal.put(member, lost);
        return faulted(lost);
    }

    private StudentException faulted(Fault now) {
        if (fault == null) {
            fault = now;
        }
        return new StudentException(now);
    }

    private Throwable thrown(String member, Thrown thrown) {
        if (thrown.original() != null) {
            return thrown.original();
        }
        Optional<String> forbidden = Forbidden.sentence(thrown);
        if (forbidden.isPresent()) {
            return faulted(new Fault(Fault.Kind.FORBIDDEN, name(member) + " " + forbidden.get()));
        }
        Throwable again = Exceptions.recreate(thrown, side).orElseGet(() -> new StudentException(thrown));
        if (again instanceof NotImplementedError) {
            faulted(new Fault(Fault.Kind.NOT_IMPLEMENTED, name(member) + " is still to be written."));
        }
        return again;
    }

    private Object checked(String member, Object value) {
        if (isConstructor(member)) {
            if (value instanceof Handle) {
                return value;
            }
            throw unfit(member);
        }
        Class<?> type = Members.typeOf(member, stubs.loader()).returnType();
        boolean fits = value == null
                ? !type.isPrimitive() || type == void.class
                : wrapped(type).isInstance(value);
        if (!fits) {
            throw unfit(member);
        }
        return value;
    }

    private StudentException unfit(String member) {
        target.renew();
        return lost(member, Fault.Kind.CRASHED, "did not answer as a method does.");
    }

    private static Class<?> wrapped(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private String modified(String member, List<Object> modified, Object[] arguments) {
        StubMember called = stubs.member(member);
        for (int i = 0; i < arguments.length; i++) {
            if (Content.reach(new Object[] {arguments[i]}).contains(modified.get(0))) {
                String parameter = called != null && i < called.parameters().size()
                        ? called.parameters().get(i)
                        : Integer.toString(i + 1);
                return name(member) + " changed its argument " + parameter + "; work on a copy and return the result.";
            }
        }
        return name(member) + " changed a value that an earlier call had passed in; keep a copy of what you are given.";
    }

    private String name(String member) {
        StubMember called = stubs.member(member);
        return called == null ? Members.simpleNameOf(member) : called.shortName();
    }

    static boolean isConstructor(String member) {
        return member.contains(".<init>(");
    }
}
