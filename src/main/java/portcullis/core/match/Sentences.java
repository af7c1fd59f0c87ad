package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import portcullis.core.match.Evidence.Measured;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/** What the evidence of a name says, in sentences that a reviewer can read. */
final class Sentences {
    private Sentences() {}

    static Evidence same(QueryReading submitted, ListedForm listed) {
        String says = "'" + submitted.written() + "' = '" + listed.name().text()
                + "'; it is only legal forms or single letters, and so compared as a whole";
        return new Measured("name", submitted.written(), listed.name().text(), Score.ONE, says);
    }

    /** All words of one name are in the other, and no other words. */
    static Evidence identical(QueryReading submitted, ListedForm listed, String says) {
        return new Measured("name", submitted.written(), listed.name().text(), Score.ONE, says);
    }

    static Measured pair(Alignment.Pair pair, QueryReading submitted, ListedForm listed) {
        String here = text(pair.from(), pair.fromCount(), i -> submitted.words()[i].token());
        String there = text(pair.to(), pair.toCount(), j -> listed.tokens()[j]);
        return new Measured(
                feature(listed.tokens()[pair.to()].tag()),
                here,
                there,
                Score.clamp(pair.likeness()),
                how(pair, here, there));
    }

    private static String how(Alignment.Pair pair, String here, String there) {
        if (pair.likeness() == 1) {
            return "'" + here + "' is in both names";
        }
        if (pair.fromCount() + pair.toCount() > 2) {
            return "'" + here + "' and '" + there + "' are written apart in one name and together in the other";
        }
        if (here.length() == 1 || there.length() == 1) {
            return "'" + here + "' and '" + there + "': an initial fits the word";
        }
        if (pair.likeness() == QueryWord.SOUND) {
            return "'" + here + "' sounds like '" + there + "'";
        }
        if (pair.likeness() == QueryWord.SHORTENED) {
            return "'" + here + "' and '" + there + "': one is the beginning of the other";
        }
        if (pair.likeness() == QueryWord.UNVOWELED) {
            return "'" + here + "' has the consonants of '" + there + "'";
        }
        return "'" + here + "' is spelled nearly like '" + there + "'";
    }

    static Measured extra(Token token) {
        return new Measured(
                feature(token.tag()),
                token.text(),
                "",
                Score.ZERO,
                label(token) + " '" + token.text() + "' is only in the submitted name");
    }

    static Measured missing(Token token) {
        return new Measured(
                feature(token.tag()),
                "",
                token.text(),
                Score.ZERO,
                label(token) + " '" + token.text() + "' is only in the listed name");
    }

    static String words(QueryReading submitted, ListedForm listed, Alignment alignment) {
        var unlike = new ArrayList<String>();
        var slight = new ArrayList<String>();
        for (Alignment.Pair pair : alignment.pairs()) {
            if (pair.likeness() < 1) {
                unlike.add("'" + text(pair.from(), pair.fromCount(), i -> submitted.words()[i].token()) + "' for '"
                        + text(pair.to(), pair.toCount(), j -> listed.tokens()[j]) + "'");
            }
        }
        for (int i = 0; i < submitted.words().length; i++) {
            sort(submitted.words()[i].token(), alignment.isSubmittedTaken(i), unlike, slight);
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            sort(listed.tokens()[j], alignment.isListedTaken(j), unlike, slight);
        }
        return sentence(submitted, listed, unlike, slight);
    }

    private static void sort(Token token, boolean taken, List<String> unlike, List<String> slight) {
        if (!taken) {
            (token.tag().isDistinctive() || token.tag() == Tag.NUMBER ? unlike : slight)
                    .add(
                            token.tag() == Tag.LEGAL_FORM
                                    ? "legal form '" + token.text() + "'"
                                    : "'" + token.text() + "'");
        }
    }

    private static String sentence(
            QueryReading submitted, ListedForm listed, List<String> unlike, List<String> slight) {
        var says = new StringBuilder("'" + submitted.written() + "' ");
        says.append(unlike.isEmpty() ? "= '" : "~ '")
                .append(listed.name().text())
                .append("' ");
        says.append(unlike.isEmpty() ? "in all distinctive words" : "but for " + String.join(", ", unlike));
        if (!slight.isEmpty()) {
            says.append("; ").append(String.join(", ", slight)).append(" hardly counted");
        }
        if (!submitted.readAs().isEmpty()) {
            says.append("; submitted name read ").append(submitted.readAs());
        }
        if (!listed.readAs().isEmpty()) {
            says.append("; listed name read ").append(listed.readAs());
        }
        return says.toString();
    }

    private static String feature(Tag tag) {
        return switch (tag) {
            case NAME, GIVEN -> "token";
            case GENERIC, PARTICLE -> "generic word";
            case LEGAL_FORM -> "legal form";
            case PLACE -> "place";
            case NUMBER -> "number";
            case INITIAL -> "initial";
        };
    }

    private static String label(Token token) {
        return switch (token.tag()) {
            case NAME, GIVEN -> "the word";
            default -> "the " + feature(token.tag());
        };
    }

    private static String text(int start, int count, java.util.function.IntFunction<Token> at) {
        return count == 1
                ? at.apply(start).text()
                : at.apply(start).text() + " " + at.apply(start + 1).text();
    }
}
