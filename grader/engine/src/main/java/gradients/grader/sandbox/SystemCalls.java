package gradients.grader.sandbox;

import java.util.Map;

/** Numbers of the system calls that a worker does without, by architecture. */
enum SystemCalls {
    X86_64(
            0xC000003E,
            Map.ofEntries(Map.entry("clone", 56), Map.entry("clone3", 435), Map.entry("socketpair", 53)),
            new int[] {
                41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 54, 55, 288, 299, 307, // sockets, all but socketpair
                57, 58, 322, // fork, vfork, execveat
                101, 310, 311, 312, // ptrace, process_vm_readv, process_vm_writev, kcmp
                155, 161, 163, 165, 166, 167, 168, 169, 170, 171, 172, 173, 175, 176, 246, 313, 320, // machine
                272, 308, 428, 429, 430, 431, 432, 433, 442, // unshare, setns, new mount interface
                248, 249, 250, // keys
                298, 321, 323, 303, 304, 319, 134, 135, 133, 259, // perf, bpf, userfaultfd, handles, memfd, mknod
                425, 426, 427, // io_uring
                434, 438, 440, 424, // pidfd
                153, 159, 164, 179, 212, 227, 305, // clocks, quotas
            }),
    AARCH64(
            0xC00000B7,
            Map.ofEntries(Map.entry("clone", 220), Map.entry("clone3", 435), Map.entry("socketpair", 199)),
            new int[] {
                198, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 242, 243, 269, 281, 117, 270, 271,
                272, 41, 51, 39, 40, 224, 225, 142, 161, 162, 105, 106, 104, 273, 294, 89, 97, 268, 428, 429, 430, 431,
                432, 433, 442, 217, 218, 219, 241, 280, 282, 264, 265, 279, 92, 33, 425, 426, 427, 434, 438, 440, 424,
                58, 60, 170, 112, 171, 266,
            });

    private final int auditArchitecture;
    private final Map<String, Integer> special;
    private final int[] denied;

    SystemCalls(int auditArchitecture, Map<String, Integer> special, int[] denied) {
        this.auditArchitecture = auditArchitecture;
        this.special = special;
        this.denied = denied;
    }

    int auditArchitecture() {
        return auditArchitecture;
    }

    int number(String name) {
        return special.get(name);
    }

    int[] denied() {
        return denied.clone();
    }
}
