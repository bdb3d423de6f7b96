package gradients.grader.worker.wire;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;

/** Names of methods and constructors as they stand in a call: {@code package.Class.name(descriptor)}. */
public final class Members {

    /** The name of constructors. */
    public static final String CONSTRUCTOR = "<init>";

    private Members() {}

    /** Returns the name of a method of this class. */
    public static String nameOf(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString();
    }

    /** Returns the class part. */
    public static String ownerOf(String member) {
        return member.substring(0, dot(member));
    }

    /** Returns the name part, without descriptor. */
    public static String simpleNameOf(String member) {
        return member.substring(dot(member) + 1, member.indexOf('('));
    }

    /** Returns the types of parameters and result. */
    public static MethodType typeOf(String member, ClassLoader loader) {
        return MethodType.fromMethodDescriptorString(member.substring(member.indexOf('(')), loader);
    }

    /**
     * Returns the method or constructor.
     *
     * @throws MissingMember if the class has none, in a sentence for its author
     */
    public static Executable find(String member, ClassLoader loader) throws MissingMember {
        try {
            MethodType type = typeOf(member, loader);
            Class<?> owner = Class.forName(ownerOf(member), false, loader);
            return simpleNameOf(member).equals(CONSTRUCTOR)
                    ? owner.getDeclaredConstructor(type.parameterArray())
                    : method(owner, simpleNameOf(member), type);
        } catch (ClassNotFoundException | TypeNotPresentException e) {
            throw new MissingMember("There is no class " + simple(ownerOf(member)) + " any more; put it back.");
        } catch (NoSuchMethodException | StringIndexOutOfBoundsException | IllegalArgumentException e) {
            throw new MissingMember(simple(ownerOf(member)) + " has no " + signature(member, loader)
                    + " any more; give it back its signature.");
        }
    }

    /** Returns how a student reads the member: {@code byNorm(SimpleMatrix, double)}. */
    public static String signature(String member, ClassLoader loader) {
        String name = simpleNameOf(member);
        String shown = name.equals(CONSTRUCTOR) ? "constructor " + simple(ownerOf(member)) : name;
        StringBuilder text = new StringBuilder(shown).append('(');
        for (Class<?> parameter : typeOf(member, loader).parameterArray()) {
            text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ").append(parameter.getSimpleName());
        }
        return text.append(')').toString();
    }

    private static Method method(Class<?> owner, String name, MethodType type) throws NoSuchMethodException {
        for (Class<?> at = owner; at != null; at = at.getSuperclass()) {
            for (Method candidate : at.getDeclaredMethods()) {
                if (candidate.getName().equals(name)
                        && candidate.getReturnType() == type.returnType()
                        && type.parameterList().equals(List.of(candidate.getParameterTypes()))) {
                    return candidate;
                }
            }
        }
        if (owner.isInterface()) {
            return owner.getMethod(name, type.parameterArray());
        }
        throw new NoSuchMethodException(name);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static int dot(String member) {
        int end = member.indexOf('(');
        int dot = member.lastIndexOf('.', end);
        if (end < 0 || dot < 0) {
            throw new MalformedFrame("a call of " + Limits.cut(member));
        }
        return dot;
    }
}
