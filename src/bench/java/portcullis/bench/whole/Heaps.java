package portcullis.bench.whole;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** How much heap this process ever used at once, garbage included. */
final class Heaps {
    private Heaps() {}

    static String peak() {
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return String.format(
                Locale.ROOT,
                "heap at most %,d MB of %,d MB",
                bytes >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
