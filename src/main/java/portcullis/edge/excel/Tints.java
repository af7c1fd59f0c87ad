package portcullis.edge.excel;

import java.util.List;
import java.util.Map;
import portcullis.core.report.Column;
import portcullis.core.report.Tone;

/**
 * Which words of which column are colored. The color repeats what the word says; whoever sees no color loses nothing. Kept by column
 * title, which means the same in every table.
 */
final class Tints {
    /**
     * A color and when it shows.
     *
     * @param condition a formula with {@code $$} for the cell
     */
    record Tint(String condition, Tone tone) {}

    private static final List<Tint> RECOMMENDATION =
            List.of(is("HOLD", Tone.HOLD), is("REVIEW", Tone.REVIEW), is("NO_FINDING", Tone.NO_FINDING));
    private static final List<Tint> OUTCOMES = List.of(
            begins("PROHIBITED", Tone.HOLD),
            begins("LICENSE_REQUIRED", Tone.HOLD),
            begins("NOTIFY", Tone.REVIEW),
            begins("RED_FLAG", Tone.REVIEW),
            begins("NEEDS_DATA", Tone.REVIEW));
    private static final List<Tint> STANDING = List.of(
            is("BLOCKED", Tone.HOLD),
            is("OPEN", Tone.REVIEW),
            is("ESCALATED", Tone.REVIEW),
            is("WAITING_FOR_INFORMATION", Tone.REVIEW),
            is("RELEASED", Tone.AGREES));
    private static final List<Tint> RESULT = List.of(
            is("DIFFERS", Tone.DIFFERS),
            is("ties out", Tone.AGREES),
            is("NOT SCREENED", Tone.HOLD),
            is("matches", Tone.REVIEW),
            is("\u2713", Tone.AGREES),
            is("\u2717", Tone.DIFFERS),
            is("TRUE", Tone.REVIEW),
            is("UNKNOWN", Tone.REVIEW));
    private static final List<Tint> TEST = List.of(is("\u2713", Tone.AGREES), is("\u2717", Tone.DIFFERS));
    private static final Map<String, List<Tint>> BY_TITLE = Map.ofEntries(
            Map.entry("Recommendation", RECOMMENDATION),
            Map.entry("Outcomes", OUTCOMES),
            Map.entry("Outcome", OUTCOMES),
            Map.entry("Standing", STANDING),
            Map.entry("Standing after", STANDING),
            Map.entry("Result", RESULT),
            Map.entry("Decision", List.of(is("RELEASE", Tone.AGREES), is("BLOCK", Tone.HOLD))),
            Map.entry("Difference", List.of(new Tint("AND(ISNUMBER($$),$$<>0)", Tone.DIFFERS))),
            Map.entry(
                    "Band",
                    List.of(
                            begins("at or above threshold", Tone.HOLD),
                            begins("at or above review threshold", Tone.REVIEW))),
            Map.entry(
                    "Top score",
                    List.of(
                            new Tint("AND(ISNUMBER($$),$$>=0.9)", Tone.HOLD),
                            new Tint("AND(ISNUMBER($$),$$>=0.8)", Tone.REVIEW))),
            Map.entry("State", List.of(is("expired", Tone.HOLD), is("suspended", Tone.REVIEW))),
            Map.entry("Sample", List.of(is("SAMPLE", Tone.HOLD))),
            Map.entry("Auditor remark", List.of(is("disagrees", Tone.DIFFERS), is("agrees", Tone.AGREES))));

    private Tints() {}

    private static Tint is(String word, Tone tone) {
        return new Tint("$$=\"" + word + "\"", tone);
    }

    private static Tint begins(String words, Tone tone) {
        return new Tint("LEFT($$," + words.length() + ")=\"" + words + "\"", tone);
    }

    static List<Tint> of(Column column) {
        return column.choices().equals(portcullis.core.report.RangeName.TEST_MARK)
                ? TEST
                : BY_TITLE.getOrDefault(column.title(), List.of());
    }
}
