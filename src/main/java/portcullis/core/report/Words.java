package portcullis.core.report;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Recommendation;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;

/** How the report writes what several of its sheets show. */
final class Words {
    static final String UNKNOWN = "unknown";
    private static final Cell HOLD = new Cell.Word(Recommendation.HOLD.name(), Tone.HOLD);
    private static final Cell REVIEW = new Cell.Word(Recommendation.REVIEW.name(), Tone.REVIEW);
    private static final Cell NO_FINDING = new Cell.Word(Recommendation.NO_FINDING.name(), Tone.NO_FINDING);

    private Words() {}

    /** A row's name in the user's own system; empty for a row that was rejected. */
    static String reference(CaseFile file) {
        return file.subject().map(subject -> subject.reference().label()).orElse("");
    }

    static Cell recommendation(Recommendation recommendation) {
        return switch (recommendation) {
            case HOLD -> HOLD;
            case REVIEW -> REVIEW;
            case NO_FINDING -> NO_FINDING;
        };
    }

    /** A country's code, or the word for a fact that nobody stated. */
    static String country(Known<CountryCode> country) {
        return country.asOptional().map(CountryCode::code).orElse(UNKNOWN);
    }

    static String stated(Known<String> fact) {
        return fact.asOptional().orElse("");
    }

    /** Where the row's item goes; for a customer without one, where the site stands. */
    static String destination(Subject subject) {
        var destination = subject.route().destination();
        return country(
                subject.kind() == SubjectKind.CUSTOMERS
                        ? destination.or(subject.access().site())
                        : destination);
    }

    /** A party in one line, such as {@code end user: Acme Ltd (SG)}. */
    static String party(Party party) {
        return party.role().title() + ": " + party.label() + " ("
                + country(party.place().country()) + ")";
    }

    /** An enum constant as running text: {@code IN_FORCE} is "in force". */
    static String spoken(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String lines(Collection<String> texts) {
        return String.join("\n", texts);
    }

    static String codes(Collection<CountryCode> countries) {
        return countries.stream().map(CountryCode::code).collect(Collectors.joining(", "));
    }
}
