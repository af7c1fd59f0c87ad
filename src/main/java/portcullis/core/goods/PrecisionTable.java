package portcullis.core.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A maker's rates for each precision, as datasheets write them: {@code INT8 1979 TOPS; FP16 989 TFLOPS (dense)}. Total Processing
 * Performance is the rate times the bit length, the largest over all precisions, without sparsity (15 CFR part 774, Supplement No. 1,
 * ECCN 3A090, technical notes 1 and 2): a datasheet's operation counts both halves of a multiply-accumulate, so that the factor 2
 * of the note is in the rate already.
 */
public final class PrecisionTable {
    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("INT4", 4),
            Map.entry("FP4", 4),
            Map.entry("NVFP4", 4),
            Map.entry("MXFP4", 4),
            Map.entry("FP6", 6),
            Map.entry("INT8", 8),
            Map.entry("FP8", 8),
            Map.entry("MXFP8", 8),
            Map.entry("FP16", 16),
            Map.entry("BF16", 16),
            Map.entry("BFLOAT16", 16),
            Map.entry("INT16", 16),
            Map.entry("TF32", 32),
            Map.entry("FP32", 32),
            Map.entry("FP64", 64));

    private static final Pattern RATE = Pattern.compile(
            "([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(TOPS|TFLOPS|TFLOP/S|TFLOP|POPS|PFLOPS|PFLOP/S|GOPS|GFLOPS)?(?![0-9A-Z])");
    private static final Pattern NAME =
            Pattern.compile("(?<![A-Z0-9])(" + String.join("|", BITS.keySet()) + ")(?![0-9])");

    private PrecisionTable() {}

    /** One precision with its dense rate in tera-operations per second. */
    public record Line(String precision, int bits, BigDecimal rate) {
        BigDecimal tpp() {
            return rate.multiply(BigDecimal.valueOf(bits));
        }
    }

    /** Total Processing Performance of a table; empty when it names no precision with a dense rate. */
    public static Optional<BigDecimal> tpp(String text) {
        return lines(text).stream().map(Line::tpp).max(BigDecimal::compareTo);
    }

    /** The lines that can be read; rates with sparsity are left out. */
    static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        for (String part : text.toUpperCase(Locale.ROOT).split("[;\\n|]|,(?=\\s)", -1)) {
            Matcher name = NAME.matcher(part);
            boolean sparse = part.contains("SPARS") && !part.contains("WITHOUT") && !part.contains("NO SPARS");
            if (!sparse && name.find()) {
                String rest = part.substring(0, name.start()) + " " + part.substring(name.end());
                Matcher rate = RATE.matcher(rest);
                if (rate.find()) {
                    int bits = BITS.getOrDefault(name.group(1), 0);
                    lines.add(new Line(name.group(1), bits, teraOperations(rate)));
                }
            }
        }
        return lines;
    }

    private static BigDecimal teraOperations(Matcher rate) {
        BigDecimal value = new BigDecimal(rate.group(1).replace(",", ""));
        String unit = rate.group(2) == null ? "T" : rate.group(2);
        return switch (unit.charAt(0)) {
            case 'P' -> value.movePointRight(3);
            case 'G' -> value.movePointLeft(3);
            default -> value;
        };
    }
}
