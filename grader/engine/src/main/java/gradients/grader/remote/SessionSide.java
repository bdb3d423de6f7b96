package gradients.grader.remote;

import gradients.grader.worker.wire.Functions;
import gradients.grader.worker.wire.MalformedFrame;
import gradients.grader.worker.wire.Members;
import gradients.grader.worker.wire.MissingMember;
import gradients.grader.worker.wire.Remote;
import gradients.grader.worker.wire.Side;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The trusted end of a conversation: knows stubs and given code, answers calls of the test's functions. */
final class SessionSide implements Side {

    private static final List<String> LIBRARIES =
            List.of("java.lang.", "java.util.", "java.io.IOException", "org.ejml.", "gradients.kit.", "[");

    /** How many combinations of interfaces a session's objects may have: each costs a class that is never unloaded. */
    private static final int KINDS = 16;

    private final Session session;
    private final Stubs stubs;
    private final Set<List<Class<?>>> kinds = new HashSet<>();
    private String expected = "";

    SessionSide(Session session, Stubs stubs) {
        this.session = session;
        this.stubs = stubs;
    }

    /** Announces that the next new object of this class has its stub already, which only needs the handle. */
    void expect(String className) {
        expected = className;
    }

    @Override
    public Class<?> type(String name) throws ClassNotFoundException {
        if (!stubs.isGiven(name) && !stubs.isStub(name) && LIBRARIES.stream().noneMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        return Class.forName(name, false, stubs.loader());
    }

    @Override
    public boolean isData(Class<?> type) {
        return type.getClassLoader() == stubs.loader()
                ? stubs.isGiven(type.getName())
                : type.isEnum() || type.isRecord();
    }

    @Override
    public String[] namesOf(Object value) {
        return Functions.interfacesOf(value.getClass(), this::mayCross).toArray(String[]::new);
    }

    private boolean mayCross(Class<?> type) {
        return stubs.isGiven(type.getName()) || Functions.isJdkFunction(type.getName());
    }

    @Override
    public Object standIn(Remote remote, String[] names) throws ClassNotFoundException {
        Handle handle = new Handle(session, remote);
        if (names.length > 0 && names[0].equals(expected)) {
            expected = "";
            return handle;
        }
        for (String name : names) {
            if (stubs.isStub(name)) {
                return stub(name, handle);
            }
        }
        List<Class<?>> interfaces = new ArrayList<>();
        for (String name : names) {
            if (stubs.isGiven(name) || Functions.isJdkFunction(name)) {
                interfaces.add(type(name));
            }
        }
        if (interfaces.isEmpty() || !interfaces.stream().allMatch(Class::isInterface)) {
            throw new MalformedFrame("an object of no class that a test knows");
        }
        if (kinds.add(interfaces) && kinds.size() > KINDS) {
            throw new MalformedFrame("objects of more than " + KINDS + " kinds");
        }
        return Functions.standIn(remote, interfaces, stubs.loader(), session::invoke);
    }

    Object stub(String name, Handle handle) throws ClassNotFoundException {
        try {
            return Class.forName(name, true, stubs.loader())
                    .getConstructor(Handle.class)
                    .newInstance(handle);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The stub of " + name + " is broken.", e);
        }
    }

    @Override
    public Remote remoteOf(Object value) {
        return value instanceof Stub stub ? stub.stubHandle().remote() : Functions.remoteOf(value);
    }

    @Override
    public List<StackTraceElement> tellableFrames(Throwable thrown) {
        return List.of();
    }

    @Override
    public Object answer(String member, Object receiver, Object[] arguments) throws Throwable {
        boolean isFunction = receiver != null
                && remoteOf(receiver) == null
                && Arrays.asList(namesOf(receiver)).contains(Members.ownerOf(member));
        if (!isFunction) {
            throw new MalformedFrame("a call of what is no function of the test");
        }
        try {
            Method method = (Method) Members.find(member, stubs.loader());
            return method.invoke(receiver, arguments);
        } catch (MissingMember | ClassCastException | IllegalArgumentException e) {
            throw new MalformedFrame("a call of a method that the function does not have");
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
