package portcullis.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import portcullis.core.review.CaseFile;

/** What a row is worth: quantity times unit price, where it states both. */
record Amount(BigDecimal sum, String currency) {
    static Optional<Amount> of(CaseFile file) {
        return file.subject().map(subject -> subject.item().amount()).flatMap(amount -> {
            var quantity = amount.quantity().asOptional();
            var price = amount.unitPrice().asOptional();
            return quantity.isEmpty() || price.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Amount(
                            quantity.get().multiply(price.get()),
                            amount.currency().asOptional().orElse(Words.UNKNOWN)));
        });
    }
}
