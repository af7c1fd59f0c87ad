package portcullis.core.ownership;

import java.math.BigDecimal;
import java.util.Map;

/** From how many percent on, inclusive, each 50 percent rule counts an entity as caught; a scenario may ask for another figure. */
public record Threshold(Map<Regime, BigDecimal> percent) {
    static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** As both rules have it. */
    public static final Threshold STANDARD = new Threshold(Map.of(Regime.EAR, HALF, Regime.OFAC, HALF));

    public Threshold {
        percent = Map.copyOf(percent);
        for (BigDecimal figure : percent.values()) {
            if (figure.signum() <= 0 || figure.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a threshold is above 0, to 100 percent, not " + figure);
            }
        }
    }

    public BigDecimal of(Regime regime) {
        return percent.getOrDefault(regime, HALF);
    }
}
