package portcullis.bench;

/** The memory that is in use once everything that nobody holds is gone. */
final class Heap {
    private Heap() {}

    /** In bytes; runs the garbage collector until it finds no more. */
    static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            System.gc();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (now >= used) {
                break;
            }
            used = now;
        }
        return used;
    }
}
