package portcullis.core.screen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import portcullis.core.goods.PrecisionTable;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Subject;

/** The figures that a row gives of its item: stated outright, else computed from what it states. */
final class StatedFigures {
    private StatedFigures() {}

    /** TPP from a table of precisions, performance density from TPP and die area, where they are not stated themselves. */
    static Performance of(Subject subject) {
        Performance stated = subject.item().performance();
        Answers answers = subject.answers();
        Optional<BigDecimal> table =
                answers.text(Matter.ITEM_PRECISION_TABLE).asOptional().flatMap(PrecisionTable::tpp);
        Known<BigDecimal> tpp = stated.tpp().or(Known.from(table));
        Known<BigDecimal> density = stated.density().or(over(tpp, answers.number(Matter.ITEM_DIE_AREA)));
        return new Performance(
                tpp, density, stated.dramBandwidth(), stated.interconnect(), stated.datacenterMarketed());
    }

    /** Memory bandwidth density in GB/s for a mm², stated or from bandwidth and area (ECCN 3A090.c). */
    static Known<BigDecimal> memoryDensity(Subject subject) {
        Answers answers = subject.answers();
        return answers.number(Matter.ITEM_MEMORY_DENSITY)
                .or(over(subject.item().performance().dramBandwidth(), answers.number(Matter.ITEM_MEMORY_AREA)));
    }

    private static Known<BigDecimal> over(Known<BigDecimal> value, Known<BigDecimal> area) {
        Optional<BigDecimal> divisor = area.asOptional().filter(mm -> mm.signum() > 0);
        return divisor.isEmpty()
                ? Known.unknown()
                : value.map(number -> number.divide(divisor.get(), MathContext.DECIMAL64));
    }
}
