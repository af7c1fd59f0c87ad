package portcullis.bench.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import portcullis.core.match.Match;
import portcullis.core.match.PartyQuery;
import portcullis.core.match.Thresholds;
import portcullis.core.text.Name;
import portcullis.core.text.Spelling;

/**
 * The steps of a query, each by itself: the distance of two words, the reading of a name, the comparison of two names, and
 * the whole. Averages over {@value #NAMES} names of the list, in nanoseconds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Kernels {
    static final int NAMES = 512;

    private final KernelGround ground = new KernelGround(NAMES);
    private int turn;

    /** Runs all of them, or what the arguments say: JMH's own, such as {@code query -f 1 -wi 5 -i 10}. */
    public static void main(String[] args) {
        try {
            var told = new CommandLineOptions(args);
            var options = new OptionsBuilder().parent(told);
            if (told.getIncludes().isEmpty()) {
                options.include(Kernels.class.getName());
            }
            new Runner(options.build()).run();
        } catch (CommandLineOptionException | RunnerException e) {
            throw new IllegalStateException("the kernels cannot be measured", e);
        }
    }

    /** The edit distance of one word and every other. */
    @Benchmark
    @OperationsPerInvocation(NAMES)
    public int wordDistance() {
        Spelling word = Spelling.of(ground.words().get(next()));
        int sum = 0;
        for (String other : ground.words()) {
            sum += word.distance(other);
        }
        return sum;
    }

    /** A written name taken apart into tagged words. */
    @Benchmark
    @OperationsPerInvocation(NAMES)
    public void nameReading(Blackhole taken) {
        for (String name : ground.names()) {
            Name read = ground.reader().read(name);
            taken.consume(read);
        }
    }

    /** One query compared with so many names without an index: alignment and score of each pair. */
    @Benchmark
    @OperationsPerInvocation(NAMES)
    public List<Match> nameComparison() {
        return ground.plain().matches(ground.queries().get(next()), Thresholds.REVIEW);
    }

    /** A query against the whole list. */
    @Benchmark
    @OperationsPerInvocation(NAMES)
    public List<Match> query() {
        var all = new ArrayList<Match>();
        for (PartyQuery query : ground.queries()) {
            all.addAll(ground.indexed().matches(query, Thresholds.REVIEW));
        }
        return all;
    }

    private int next() {
        turn = (turn + 1) % NAMES;
        return turn;
    }
}
