package portcullis.bench.whole;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Where the CPU time of many threads went, by stage; other processes on the machine do not lengthen it. A stage that begins inside another takes its time away from that one, so that the
 * shares add up to the whole.
 */
final class Stages {
    private final Map<String, AtomicLong> nanos = new ConcurrentHashMap<>();
    private final ThreadLocal<long[]> inner = ThreadLocal.withInitial(() -> new long[1]);

    interface Step<T> {
        T run();
    }

    <T> T in(String stage, Step<T> step) {
        long outside = inner.get()[0];
        inner.get()[0] = 0;
        long start = cpu();
        try {
            return step.run();
        } finally {
            long took = cpu() - start;
            nanos.computeIfAbsent(stage, name -> new AtomicLong()).addAndGet(took - inner.get()[0]);
            inner.get()[0] = outside + took;
        }
    }

    /** The port with every call counted to a stage, chosen by the method's name. */
    <P> P timed(Class<P> port, P real, Function<String, String> stage) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, args) -> in(stage.apply(method.getName()), () -> {
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException failed) {
                        if (failed.getCause() instanceof RuntimeException cause) {
                            throw cause;
                        }
                        throw new IllegalStateException(failed);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                })));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void print(PrintStream out, int rows) {
        long all = nanos.values().stream().mapToLong(AtomicLong::get).sum();
        new LinkedHashMap<>(nanos)
                .entrySet().stream()
                        .sorted((a, b) ->
                                Long.compare(b.getValue().get(), a.getValue().get()))
                        .forEach(stage -> out.printf(
                                Locale.ROOT,
                                "    %-34s %8.1f s %5.1f %%  %7.1f µs a row%n",
                                stage.getKey(),
                                stage.getValue().get() / 1e9,
                                100.0 * stage.getValue().get() / all,
                                stage.getValue().get() / 1e3 / rows));
    }
}
