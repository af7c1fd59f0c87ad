package portcullis.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a language puts a word for a role and a word for what is said of it together in one header. */
enum HeaderLanguage {
    EN(List.of("", "s"), List.of("of", "ofthe")),
    DE(List.of("", "s", "n", "en", "es"), List.of("", "des", "der", "vom")),
    ZH(List.of("", "的"), List.of()),
    JA(List.of("", "の"), List.of()),
    ES(List.of(""), List.of("", "de", "del", "dela")),
    FR(List.of(""), List.of("", "de", "du", "dela", "des", "d"));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> after;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> before;

    /**
     * @param after what stands between a role and what is said of it
     * @param before what stands between what is said and the role
     */
    HeaderLanguage(List<String> after, List<String> before) {
        this.after = after;
        this.before = before;
    }

    /** @throws IllegalArgumentException when the headers are in no such language */
    static HeaderLanguage of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no headers are in the language '" + code + "'"));
    }

    /** The keys of both words together. */
    List<String> together(String role, String facet) {
        var keys = new ArrayList<String>(after.size() + before.size());
        after.forEach(between -> keys.add(role + between + facet));
        before.forEach(between -> keys.add(facet + between + role));
        return keys;
    }
}
