package portcullis.core.text;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One step that makes written names comparable, with an example that a test runs and the report's method page prints.
 * The steps are taken in this order; taking them again changes nothing.
 */
public enum Step {
    COMPATIBILITY("Full-width, circled and joined forms become the plain character (Unicode NFKC)", "ＺＴＥ ①", "ZTE 1") {
        @Override
        public String apply(String text) {
            return Characters.compatible(text);
        }
    },
    INVISIBLE("Invisible and direction marks are dropped", "Hua\u200bwei\u202e", "Huawei") {
        @Override
        public String apply(String text) {
            return Characters.withoutInvisible(text);
        }
    },
    LOOKALIKES("Letters of another alphabet that stand in for Latin ones become Latin", "Нuаwei", "Huawei") {
        @Override
        public String apply(String text) {
            return Lookalikes.fold(text);
        }
    },
    CASE("Capitals become small letters", "HUAWEI", "huawei") {
        @Override
        public String apply(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    SCRIPT("Other alphabets are written in Latin letters, as published lists write them", "ростех", "rostekh") {
        @Override
        public String apply(String text) {
            return Romanizer.latin(text);
        }
    },
    ACCENTS("Accents are dropped", "çalışkan løgstør", "caliskan logstor") {
        @Override
        public String apply(String text) {
            return Characters.withoutAccents(text);
        }
    },
    PUNCTUATION(
            "Apostrophes vanish, '&' is 'and', other signs part words", "xi'an b&c-d d.o.o.", "xian b and c d d o o") {
        @Override
        public String apply(String text) {
            return Characters.words(text);
        }
    };

    private final String says;
    private final String before;
    private final String after;

    Step(String says, String before, String after) {
        this.says = says;
        this.before = before;
        this.after = after;
    }

    public abstract String apply(String text);

    /** What the step does, as a reader of a report sees it. */
    public String says() {
        return says;
    }

    /** An example before the step. */
    public String before() {
        return before;
    }

    /** The same example after the step. */
    public String after() {
        return after;
    }

    /** A text after the steps from one to another, both included. */
    static String through(Step first, Step last, String text) {
        String now = text;
        for (Step step : values()) {
            if (step.compareTo(first) >= 0 && step.compareTo(last) <= 0) {
                now = step.apply(now);
            }
        }
        return now;
    }

    /** A text after all steps: small Latin letters, digits and single blanks where the script allows. */
    public static String all(String text) {
        UnaryOperator<String> every = now -> through(COMPATIBILITY, PUNCTUATION, now);
        return every.apply(text);
    }
}
