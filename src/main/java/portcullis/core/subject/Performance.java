package portcullis.core.subject;

import java.math.BigDecimal;

/**
 * The figures that the advanced-computing controls are written in (15 CFR part 774, Supplement No. 1, ECCN 3A090 and
 * its technical notes), as stated on the row. {@code tpp} is Total Processing Performance (dense, largest over all
 * precisions), {@code density} is TPP per mm² of applicable die area, {@code dramBandwidth} and {@code interconnect}
 * are in GB/s.
 */
public record Performance(
        Known<BigDecimal> tpp,
        Known<BigDecimal> density,
        Known<BigDecimal> dramBandwidth,
        Known<BigDecimal> interconnect,
        Known<Boolean> datacenterMarketed) {
    public static final Performance UNKNOWN =
            new Performance(Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown());

    /** Each figure from here where it is known, else from the other: what the row states wins over a catalogue. */
    public Performance or(Performance other) {
        return new Performance(
                tpp.or(other.tpp),
                density.or(other.density),
                dramBandwidth.or(other.dramBandwidth),
                interconnect.or(other.interconnect),
                datacenterMarketed.or(other.datacenterMarketed));
    }
}
