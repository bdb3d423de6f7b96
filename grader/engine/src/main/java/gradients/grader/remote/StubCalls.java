package gradients.grader.remote;

/** Where all stubs lead. Called by generated code only. */
public final class StubCalls {

    private StubCalls() {}

    /** Calls a method: static if the receiver is null. */
    public static Object call(String member, Object receiver, Object[] arguments) throws Throwable {
        return Session.current(member).invoke(member, receiver, arguments);
    }

    /** Calls a constructor. */
    public static Handle construct(String member, Object[] arguments) throws Throwable {
        return (Handle) Session.current(member).invoke(member, null, arguments);
    }
}
