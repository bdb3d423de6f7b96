package gradients.grader.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.RecordComponentVisitor;
import net.bytebuddy.jar.asm.Type;

/**
 * Turns a class of the reference into its stub: the same name, signatures, generics, parameter names and annotations;
 * every body is a call; private members, state and static initialisers vanish.
 */
final class StubWriter extends ClassVisitor {

    static final String HANDLE = Type.getInternalName(Handle.class);
    static final String HANDLE_METHOD = "stubHandle";
    private static final String HANDLE_DESCRIPTOR = Type.getDescriptor(Handle.class);
    private static final int KEPT = Opcodes.ACC_PUBLIC
            | Opcodes.ACC_PROTECTED
            | Opcodes.ACC_STATIC
            | Opcodes.ACC_VARARGS
            | Opcodes.ACC_BRIDGE
            | Opcodes.ACC_SYNTHETIC;

    private final Set<String> students;
    private final Map<String, StubMember> members;
    private final List<String> problems;
    private final ClassWriter out;
    private String name;
    private String parent;

    private StubWriter(Set<String> students, Map<String, StubMember> members, List<String> problems) {
        super(Opcodes.ASM9, new ClassWriter(ClassWriter.COMPUTE_MAXS));
        this.out = (ClassWriter) cv;
        this.students = students;
        this.members = members;
        this.problems = problems;
    }

    /**
     * Returns the stub's class file.
     *
     * @param students internal names of all student types
     * @param members gets the stub's members, by their names in calls
     * @param problems gets a sentence for each construct that cannot be called from outside
     */
    static byte[] write(
            byte[] reference, Set<String> students, Map<String, StubMember> members, List<String> problems) {
        StubWriter writer = new StubWriter(students, members, problems);
        new ClassReader(reference).accept(writer, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return writer.out.toByteArray();
    }

    @Override
    public void visit(int version, int access, String type, String generics, String superType, String[] interfaces) {
        name = type;
        boolean isRecord = superType.equals("java/lang/Record");
        parent = isRecord ? "java/lang/Object" : superType;
        if (!students.contains(parent) && !parent.equals("java/lang/Object")) {
            problems.add(shown() + " extends " + parent.replace('/', '.') + "; a student's class may extend only"
                    + " another student's class. Put it into a file that is not editable.");
        }
        List<String> all = new ArrayList<>(List.of(interfaces));
        all.add(Type.getInternalName(Stub.class));
        int flags = access & ~(Opcodes.ACC_ABSTRACT | Opcodes.ACC_FINAL | Opcodes.ACC_RECORD);
        String kept = isRecord ? null : generics;
        super.visit(Opcodes.V17, flags, type, kept, parent, all.toArray(String[]::new));
        if (!students.contains(parent)) {
            super.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, HANDLE_METHOD, HANDLE_DESCRIPTOR, null, null);
            handleAccessor();
        }
        handleConstructor();
    }

    private void handleAccessor() {
        MethodVisitor code = cv.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
                HANDLE_METHOD,
                "()" + HANDLE_DESCRIPTOR,
                null,
                null);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, HANDLE_METHOD, HANDLE_DESCRIPTOR);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
    }

    /** Writes the constructor for an object that is there already. */
    private void handleConstructor() {
        MethodVisitor code = cv.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "<init>", "(" + HANDLE_DESCRIPTOR + ")V", null, null);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        if (students.contains(parent)) {
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "(" + HANDLE_DESCRIPTOR + ")V", false);
        } else {
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, HANDLE_METHOD, HANDLE_DESCRIPTOR);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, HANDLE, "attach", "(Ljava/lang/Object;)V", false);
        }
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String generics, String[] throwing) {
        if ((access & Opcodes.ACC_PRIVATE) != 0 || method.equals("<clinit>")) {
            return null;
        }
        MethodVisitor code = cv.visitMethod(access & KEPT, method, descriptor, generics, throwing);
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        List<String> parameters = new ArrayList<>();
        return new MethodVisitor(Opcodes.ASM9, code) {
            @Override
            public void visitParameter(String parameter, int parameterAccess) {
                parameters.add(parameter);
                super.visitParameter(parameter, parameterAccess);
            }

            @Override
            public void visitEnd() {
                String member = name.replace('/', '.') + "." + method + descriptor;
                members.put(member, new StubMember(member, isStatic, parameters));
                StubBody.write(mv, name, member, descriptor, isStatic);
                super.visitEnd();
            }
        };
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String generics, Object constant) {
        boolean isPublic = (access & Opcodes.ACC_PUBLIC) != 0;
        if (isPublic && constant != null) {
            return super.visitField(access, field, descriptor, generics, constant);
        }
        if (isPublic) {
            problems.add(shown() + "." + field + " is a public field, which a test in another process cannot read;"
                    + " offer a method.");
        }
        return null;
    }

    @Override
    public void visitSource(String source, String debug) {
        // A stub has no source.
    }

    @Override
    public void visitNestHost(String host) {
        // Stubs have no private members to share.
    }

    @Override
    public void visitNestMember(String member) {
        // As above.
    }

    @Override
    public void visitOuterClass(String owner, String method, String descriptor) {
        // Local classes are no stubs.
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        // Stubs are not sealed: private subclasses have none.
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String component, String descriptor, String generics) {
        return null; // the stub of a record is an ordinary class with its methods
    }

    @Override
    public void visitInnerClass(String inner, String outer, String simple, int access) {
        if (students.contains(inner) || !inner.startsWith(name + "$")) {
            super.visitInnerClass(inner, outer, simple, access);
        }
    }

    private String shown() {
        return name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
    }
}
