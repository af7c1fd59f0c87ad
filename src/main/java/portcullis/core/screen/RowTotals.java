package portcullis.core.screen;

import java.math.BigDecimal;
import portcullis.core.goods.Recognition;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;

/** How many circuits a row is about. */
final class RowTotals {
    private RowTotals() {}

    /**
     * Circuits of an order line: those in a unit, as stated or as the catalogue and the text have it, times the quantity. Of a
     * customer's row: the count that it states. Unknown where a part of it is.
     */
    static Known<BigDecimal> chips(Subject subject, Recognition recognition) {
        if (subject.kind() == SubjectKind.CUSTOMERS) {
            return subject.access().count();
        }
        Known<BigDecimal> recognized =
                recognition.chips() > 0 ? Known.of(BigDecimal.valueOf(recognition.chips())) : Known.unknown();
        Known<BigDecimal> perUnit =
                subject.answers().number(Matter.ITEM_CHIPS_PER_UNIT).or(recognized);
        Known<BigDecimal> quantity = subject.item().amount().quantity();
        return perUnit.isKnown()
                ? quantity.map(units -> units.multiply(perUnit.asOptional().orElseThrow()))
                : Known.unknown();
    }
}
