package gradients.grader.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A seccomp filter as a program for the kernel's BPF machine: what a JVM that computes does not need is refused with
 * EPERM. New threads are allowed, new processes are not; {@code clone3}, whose flags a filter cannot see, is reported
 * as unknown, so that the C library falls back to {@code clone}. {@code execve} stays allowed, since the sandbox itself
 * ends in it; without a new process, a worker could only replace itself (docs/decisions/0003-sandbox.md tells more).
 */
final class SeccompFilter {

    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_GREATER_OR_EQUAL = 0x35;
    private static final int JUMP_IF_SET = 0x45;
    private static final int RETURN = 0x06;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int ERRNO = 0x00050000;
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;

    private static final int CLONE_THREAD = 0x00010000;
    private static final int X32_BIT = 0x40000000;

    private record Instruction(int code, int ifTrue, int ifFalse, int operand) {}

    private final List<Instruction> program = new ArrayList<>();

    private SeccompFilter() {}

    /** Returns the filter in the form that bubblewrap reads: an array of {@code struct sock_filter}. */
    static byte[] of(SystemCalls calls) {
        SeccompFilter filter = new SeccompFilter();
        filter.build(calls);
        ByteBuffer bytes = ByteBuffer.allocate(8 * filter.program.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (Instruction step : filter.program) {
            bytes.putShort((short) step.code)
                    .put((byte) step.ifTrue)
                    .put((byte) step.ifFalse)
                    .putInt(step.operand);
        }
        return bytes.array();
    }

    private void build(SystemCalls calls) {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(JUMP_IF_EQUAL, 1, 0, calls.auditArchitecture());
        add(RETURN, 0, 0, KILL_PROCESS);
        add(LOAD, 0, 0, NUMBER);
        add(JUMP_IF_GREATER_OR_EQUAL, 0, 1, X32_BIT); // another numbering of the same calls
        add(RETURN, 0, 0, KILL_PROCESS);
        refuse(calls.number("clone3"), ENOSYS);
        for (int call : calls.denied()) {
            refuse(call, EPERM);
        }
        add(JUMP_IF_EQUAL, 0, 3, calls.number("clone"));
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(JUMP_IF_SET, 1, 0, CLONE_THREAD);
        add(RETURN, 0, 0, ERRNO | EPERM);
        add(RETURN, 0, 0, ALLOW);
    }

    private void refuse(int call, int error) {
        add(JUMP_IF_EQUAL, 0, 1, call);
        add(RETURN, 0, 0, ERRNO | error);
    }

    private void add(int code, int ifTrue, int ifFalse, int operand) {
        program.add(new Instruction(code, ifTrue, ifFalse, operand));
    }
}
