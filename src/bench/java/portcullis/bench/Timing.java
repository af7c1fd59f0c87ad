package portcullis.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What something took of the thread that did it: CPU time, which other processes on the machine do not lengthen. */
record Timing<T>(T value, long cpuNanos) {
    static <T> Timing<T> of(Supplier<T> work) {
        long start = cpu();
        T value = work.get();
        return new Timing<>(value, cpu() - start);
    }

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    double cpuSeconds() {
        return cpuNanos / 1e9;
    }
}
