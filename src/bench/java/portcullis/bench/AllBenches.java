package portcullis.bench;

import java.io.IOException;
import portcullis.bench.kernel.Kernels;

/** Runs the benchmarks one after the other; {@code -Dparts=} chooses among them. */
public final class AllBenches {
    private AllBenches() {}

    public static void main(String[] args) throws IOException {
        MatchingBench.main(args);
        if (Options.runs("rules")) {
            RulesBench.main(args);
        }
        if (Options.runs("sheets")) {
            SheetBench.main(args);
        }
        if (Options.runs("kernels")) {
            Kernels.main(args);
        }
    }
}
