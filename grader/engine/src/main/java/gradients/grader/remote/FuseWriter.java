package gradients.grader.remote;

import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Rewrites a class so that each method and each turn of a loop takes a step of the {@link Fuse}. */
final class FuseWriter extends ClassVisitor {

    private static final String FUSE = Fuse.class.getName().replace('.', '/');

    /** The tag of a class in a constant pool. */
    private static final int CLASS = 7;

    private boolean hasState;

    private FuseWriter(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /**
     * A rewritten class.
     *
     * @param bytes its class file
     * @param hasState whether a static field can hold something that one call leaves for the next
     * @param uses binary names of the classes whose members it names
     */
    record Fused(byte[] bytes, boolean hasState, Set<String> uses) {}

    static Fused write(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        FuseWriter fuse = new FuseWriter(writer);
        reader.accept(fuse, 0);
        return new Fused(writer.toByteArray(), fuse.hasState, classesIn(reader));
    }

    private static Set<String> classesIn(ClassReader reader) {
        Set<String> names = new HashSet<>();
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == CLASS) {
                names.add(reader.readUTF8(offset, buffer).replace('/', '.'));
            }
        }
        return names;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        boolean isConstant = (access & Opcodes.ACC_FINAL) != 0
                && (descriptor.length() == 1
                        || descriptor.equals("Ljava/lang/String;")
                        || (access & (Opcodes.ACC_ENUM | Opcodes.ACC_SYNTHETIC)) != 0);
        hasState |= (access & Opcodes.ACC_STATIC) != 0 && !isConstant;
        return super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, next) {
            private final Set<Label> behind = new HashSet<>();

            @Override
            public void visitCode() {
                super.visitCode();
                step();
            }

            @Override
            public void visitLabel(Label label) {
                behind.add(label);
                super.visitLabel(label);
            }

            @Override
            public void visitJumpInsn(int opcode, Label label) {
                if (behind.contains(label)) {
                    step();
                }
                super.visitJumpInsn(opcode, label);
            }

            private void step() {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, FUSE, "step", "()V", false);
            }
        };
    }
}
