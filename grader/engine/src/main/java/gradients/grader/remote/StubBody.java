package gradients.grader.remote;

import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** The bytecode of a stub's method: box the arguments, call {@link StubCalls}, unbox the result. */
final class StubBody {

    private static final String CALLS = Type.getInternalName(StubCalls.class);

    private StubBody() {}

    static void write(MethodVisitor code, String owner, String member, String descriptor, boolean isStatic) {
        boolean isConstructor = member.contains(".<init>(");
        code.visitCode();
        if (isConstructor) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
        }
        code.visitLdcInsn(member);
        if (!isConstructor) {
            receiver(code, isStatic);
        }
        arguments(code, descriptor, isStatic ? 0 : 1);
        if (isConstructor) {
            String handle = Type.getDescriptor(Handle.class);
            String construct = "(Ljava/lang/String;[Ljava/lang/Object;)" + handle;
            code.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "construct", construct, false);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", "(" + handle + ")V", false);
            code.visitInsn(Opcodes.RETURN);
        } else {
            String call = "(Ljava/lang/String;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;";
            code.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "call", call, false);
            result(code, Type.getReturnType(descriptor));
        }
        code.visitMaxs(0, 0);
    }

    private static void receiver(MethodVisitor code, boolean isStatic) {
        if (isStatic) {
            code.visitInsn(Opcodes.ACONST_NULL);
        } else {
            code.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    private static void arguments(MethodVisitor code, String descriptor, int firstLocal) {
        Type[] types = Type.getArgumentTypes(descriptor);
        code.visitIntInsn(Opcodes.SIPUSH, types.length);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        int local = firstLocal;
        for (int i = 0; i < types.length; i++) {
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.SIPUSH, i);
            code.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), local);
            box(code, types[i]);
            code.visitInsn(Opcodes.AASTORE);
            local += types[i].getSize();
        }
    }

    private static void box(MethodVisitor code, Type type) {
        if (type.getSort() < Type.ARRAY) {
            String box = boxOf(type);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
        }
    }

    private static void result(MethodVisitor code, Type type) {
        if (type == Type.VOID_TYPE) {
            code.visitInsn(Opcodes.POP);
        } else if (type.getSort() < Type.ARRAY) {
            code.visitTypeInsn(Opcodes.CHECKCAST, boxOf(type));
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    boxOf(type),
                    type.getClassName() + "Value",
                    "()" + type.getDescriptor(),
                    false);
        } else {
            code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        }
        code.visitInsn(type.getOpcode(Opcodes.IRETURN));
    }

    private static String boxOf(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.FLOAT -> "java/lang/Float";
            case Type.LONG -> "java/lang/Long";
            default -> "java/lang/Double";
        };
    }
}
