package portcullis.core.watchlist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By which policy the publisher reviews a license application for a listed party, read from its text; where a text gives several
 * for several items, the strictest. In order of restrictiveness, the most restrictive first: the Affiliates Rule lets the most
 * restrictive of several listed owners' policies govern (90 FR 47201).
 */
public enum ReviewPolicy {
    DENIAL("policy of denial", "\\bpolicy (of|for) denial\\b"),
    PRESUMPTION_OF_DENIAL("presumption of denial", "\\bpresumption (of|for) denial\\b"),
    /** A text that refers to another section or says something else: a person must read it. */
    OTHER("as the entry states", ".*\\S.*"),
    CASE_BY_CASE("case by case", "\\bcas[ea][- ]by[- ]case\\b"),
    PRESUMPTION_OF_APPROVAL("presumption of approval", "\\bpresumption (of|for) approval\\b"),
    UNSTATED("not stated", "^$");

    private static final Wordings<ReviewPolicy> READ = new Wordings<>(ReviewPolicy::read);

    private final String words;
    private final Pattern sign;

    ReviewPolicy(String words, String sign) {
        this.words = words;
        this.sign = Pattern.compile(sign);
    }

    /** The policy as a reader sees it. */
    public String words() {
        return words;
    }

    /** The strictest policy that a text names. */
    public static ReviewPolicy parse(String policy) {
        return READ.of(policy);
    }

    private static ReviewPolicy read(String policy) {
        String text = Normalizer.normalize(policy, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return UNSTATED;
        }
        for (ReviewPolicy named : values()) {
            if (named != OTHER && named.sign.matcher(text).find()) {
                return named;
            }
        }
        return OTHER;
    }
}
