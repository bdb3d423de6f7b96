package gradients.grader.worker;

import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.CannotCross;
import gradients.grader.worker.wire.Exceptions;
import gradients.grader.worker.wire.Functions;
import gradients.grader.worker.wire.Members;
import gradients.grader.worker.wire.MissingMember;
import gradients.grader.worker.wire.Peer;
import gradients.grader.worker.wire.Remote;
import gradients.grader.worker.wire.Reply;
import gradients.grader.worker.wire.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The end that runs the classes of a bundle: a submission in the worker, or a reference locally. */
public final class StudentCode implements Side {

    private static final int NAMES = 16;

    private final ClassLoader loader;
    private final Set<String> given;
    private final Map<String, Executable> members = new ConcurrentHashMap<>();

    public StudentCode(Bundle bundle) {
        this.loader = new BundleLoader(bundle, StudentCode.class.getClassLoader());
        this.given = bundle.given().keySet();
    }

    @Override
    public Object answer(String member, Object receiver, Object[] arguments) throws Throwable {
        Executable executable = members.get(member);
        if (executable == null) {
            executable = Members.find(member, loader);
            executable.setAccessible(true);
            members.put(member, executable);
        }
        boolean isStatic = Modifier.isStatic(executable.getModifiers());
        if (executable instanceof Method && isStatic != (receiver == null)) {
            throw new MissingMember(
                    Members.signature(member, loader) + (isStatic ? " must not be static." : " must be static."));
        }
        try {
            return executable instanceof Method method
                    ? method.invoke(receiver, arguments)
                    : ((Constructor<?>) executable).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, loader);
    }

    @Override
    public boolean isData(Class<?> type) {
        ClassLoader from = type.getClassLoader();
        return from == loader ? given.contains(type.getName()) : type.isEnum() || type.isRecord();
    }

    @Override
    public String[] namesOf(Object value) {
        Class<?> type = value.getClass();
        List<String> names = new ArrayList<>();
        for (Class<?> at = type; isStudents(at); at = at.getSuperclass()) {
            names.add(at.getName());
        }
        names.addAll(Functions.interfacesOf(type, this::mayCross));
        return names.stream().limit(NAMES).toArray(String[]::new);
    }

    private boolean isStudents(Class<?> type) {
        return type.getClassLoader() == loader && !type.isHidden() && !given.contains(type.getName());
    }

    private boolean mayCross(Class<?> type) {
        return type.getClassLoader() == loader || Functions.isJdkFunction(type.getName());
    }

    @Override
    public Object standIn(Remote remote, String[] names) throws ClassNotFoundException {
        List<Class<?>> interfaces = new ArrayList<>();
        for (String name : names) {
            interfaces.add(type(name));
        }
        return Functions.standIn(
                remote, interfaces, loader, (method, receiver, arguments) -> call(remote, method, receiver, arguments));
    }

    private Object call(Remote remote, String method, Object receiver, Object[] arguments) throws Throwable {
        Peer peer = remote.peer();
        Reply reply;
        try {
            reply = peer.call(method, receiver, arguments, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (reply.status()) {
            case RETURNED -> reply.value();
            case THROWN -> {
                Throwable thrown = Exceptions.recreate(reply.thrown(), this)
                        .orElseGet(() -> new RuntimeException(reply.thrown().message()));
                peer.standsFor(thrown, reply.thrown().number());
                throw thrown;
            }
            case OUT_OF_MEMORY -> throw new OutOfMemoryError();
            default -> throw new CannotCross(reply.sentence());
        };
    }

    @Override
    public Remote remoteOf(Object value) {
        return Functions.remoteOf(value);
    }

    @Override
    public List<StackTraceElement> tellableFrames(Throwable thrown) {
        List<StackTraceElement> frames = new ArrayList<>();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if ("submission".equals(frame.getClassLoaderName())) {
                frames.add(new StackTraceElement(
                        frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber()));
            }
        }
        return frames;
    }
}
