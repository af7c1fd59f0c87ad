package portcullis.core.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portcullis.core.subject.Role;
import portcullis.core.subject.SubjectKind;

/**
 * What headers mean, by kind of upload. Words for a role and words for a facet also stand together: from {@code consignee} and
 * {@code country} follow {@code Consignee country} and {@code Country of consignee}; a role's word alone is the party's name.
 */
public final class HeaderWords {
    private static final String LANGUAGE = "language,,";

    private final Map<SubjectKind, Map<String, List<HeaderMeaning>>> exact = new EnumMap<>(SubjectKind.class);
    private final Map<SubjectKind, Map<String, List<HeaderMeaning>>> endings = new EnumMap<>(SubjectKind.class);

    private HeaderWords() {
        for (SubjectKind kind : SubjectKind.values()) {
            exact.put(kind, new HashMap<>());
            endings.put(kind, new HashMap<>());
        }
    }

    /**
     * Reads a table of {@code field,kind,synonym}. A field is a key of the column contract, {@code parties.ROLE} for a role's
     * words, {@code parties.*.facet} for a facet's, or {@code -} for columns that are known and not read. The kind is empty for
     * both. A line {@code language,,de} begins the words of another language than English. A synonym may start with {@code *} when it also counts at the end of a longer header, and with {@code ?} when it counts
     * only over cells that look like the field. Lines that start with {@code #}, and the line of column names, are skipped.
     *
     * @throws IllegalArgumentException for a line of another shape
     */
    public static HeaderWords of(Iterable<String> lines) {
        var words = new HeaderWords();
        var roles = new ArrayList<HeaderSynonym>();
        var facets = new ArrayList<HeaderSynonym>();
        var language = HeaderLanguage.EN;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("field,")) {
                continue;
            }
            if (line.startsWith(LANGUAGE)) {
                words.compose(roles, facets, language);
                language = HeaderLanguage.of(line.substring(LANGUAGE.length()).strip());
                continue;
            }
            HeaderSynonym synonym = HeaderSynonym.of(line);
            if (synonym.role().isPresent()) {
                roles.add(synonym);
            } else {
                words.add(synonym);
                if (synonym.facet().isPresent()) {
                    facets.add(synonym);
                }
            }
        }
        words.compose(roles, facets, language);
        Field.all().forEach(words::add);
        return words;
    }

    /** A field is known by its key, and by its title unless that means something else already. */
    private void add(Field field) {
        var meaning = new HeaderMeaning(Optional.of(field), Optional.empty(), false);
        for (SubjectKind kind : field.kinds()) {
            put(exact, kind, HeaderKey.of(field.key()), meaning);
            String title = HeaderKey.of(HeaderKey.withoutBrackets(field.title()));
            if (!table(exact, kind).containsKey(title)) {
                put(exact, kind, title, meaning);
            }
        }
    }

    private void add(HeaderSynonym synonym) {
        var meaning = new HeaderMeaning(synonym.field(), synonym.facet(), synonym.onlyIfFits());
        for (SubjectKind kind : synonym.kinds()) {
            boolean applies =
                    synonym.field().isEmpty() || synonym.field().get().kinds().contains(kind);
            if (applies) {
                put(kind, synonym.keys(), meaning, synonym.endsHeaders());
            }
        }
    }

    /** Puts the roles and facets of one language together, and forgets them. */
    private void compose(List<HeaderSynonym> roles, List<HeaderSynonym> facets, HeaderLanguage language) {
        roles.forEach(role -> compose(role, facets, language));
        roles.clear();
        facets.clear();
    }

    private void compose(HeaderSynonym role, List<HeaderSynonym> facets, HeaderLanguage language) {
        Role who = role.role().orElseThrow();
        Set<SubjectKind> kinds = EnumSet.copyOf(role.kinds());
        kinds.retainAll(new PartyField(who, Facet.NAME).kinds());
        for (SubjectKind kind : kinds) {
            put(kind, role.keys(), meaning(who, Facet.NAME, role.onlyIfFits()), role.endsHeaders());
            for (HeaderSynonym facet : facets) {
                HeaderMeaning meaning = meaning(who, facet.facet().orElseThrow(), false);
                for (String roleKey : role.keys()) {
                    for (String facetKey : facet.keys()) {
                        put(kind, language.together(roleKey, facetKey), meaning, false);
                    }
                }
            }
        }
    }

    private static HeaderMeaning meaning(Role role, Facet facet, boolean onlyIfFits) {
        return new HeaderMeaning(Optional.of(new PartyField(role, facet)), Optional.empty(), onlyIfFits);
    }

    private void put(SubjectKind kind, Iterable<String> keys, HeaderMeaning meaning, boolean ending) {
        for (String key : keys) {
            put(exact, kind, key, meaning);
            if (ending) {
                put(endings, kind, key, meaning);
            }
        }
    }

    private static void put(
            Map<SubjectKind, Map<String, List<HeaderMeaning>>> all,
            SubjectKind kind,
            String key,
            HeaderMeaning meaning) {
        Map<String, List<HeaderMeaning>> ofKind = all.getOrDefault(kind, Map.of());
        List<HeaderMeaning> meanings = ofKind.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!meanings.contains(meaning)) {
            meanings.add(meaning);
        }
    }

    /** What a header may mean as a whole, the likeliest first; empty when no word for it is known. */
    List<HeaderMeaning> exactly(SubjectKind kind, String header) {
        for (String key : keys(header)) {
            List<HeaderMeaning> found = table(exact, kind).get(key);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** What the end of a longer header means. */
    List<HeaderMeaning> byEnding(SubjectKind kind, String header) {
        List<String> words = HeaderKey.words(HeaderKey.withoutBrackets(header));
        for (int from = 1; from < words.size(); from++) {
            List<HeaderMeaning> found = table(endings, kind).get(String.join("", words.subList(from, words.size())));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private static Map<String, List<HeaderMeaning>> table(
            Map<SubjectKind, Map<String, List<HeaderMeaning>>> all, SubjectKind kind) {
        return all.getOrDefault(kind, Map.of());
    }

    /** The header as it is, without its brackets, and both without numbers. */
    private static Set<String> keys(String header) {
        var keys = new LinkedHashSet<String>();
        keys.add(HeaderKey.of(header));
        keys.add(HeaderKey.of(HeaderKey.withoutBrackets(header)));
        for (String key : List.copyOf(keys)) {
            keys.add(HeaderKey.withoutDigits(key));
        }
        keys.remove("");
        return keys;
    }
}
