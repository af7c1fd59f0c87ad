package portcullis.core.screen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the listings that one party may be have to do with each other: the same entry in several publications, the same party on several
 * lists, the companies of one group. It joins nothing; it says beside each listing what a reader would otherwise have to find out.
 */
public final class Kinship {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;
    /** Words of so many companies that they make no group. */
    private static final Set<String> COMMON = Set.of(
            "limited",
            "company",
            "corporation",
            "technology",
            "technologies",
            "tech",
            "international",
            "group",
            "holding",
            "holdings",
            "industry",
            "industries",
            "trading",
            "electronic",
            "electronics",
            "institute",
            "university",
            "research",
            "investment",
            "china",
            "beijing",
            "shanghai",
            "shenzhen",
            "hong",
            "kong",
            "with",
            "gmbh",
            "services",
            "systems");

    private final Map<String, List<MatchFound>> byName = new HashMap<>();
    private final String group;

    private Kinship(PartyScreened screened) {
        for (MatchFound match : screened.matches()) {
            byName.computeIfAbsent(key(match.listing().name()), any -> new ArrayList<>(1))
                    .add(match);
        }
        this.group = common(screened);
    }

    /** Looks at all matches of a party. */
    public static Kinship of(PartyScreened screened) {
        return new Kinship(screened);
    }

    /** The entries of the same list and name in other editions, as {@code edition id}. */
    public List<String> sameEntry(MatchFound match) {
        return others(match).stream()
                .filter(other -> other.listing().list() == match.listing().list())
                .filter(other ->
                        !other.listing().editionId().equals(match.listing().editionId()))
                .map(other ->
                        other.listing().editionId() + " " + other.listing().id())
                .toList();
    }

    /** The other lists on which a party of the same name stands, as {@code list id}. */
    public List<String> otherLists(MatchFound match) {
        return others(match).stream()
                .filter(other -> other.listing().list() != match.listing().list())
                .map(other -> other.listing().list() + " " + other.listing().id())
                .toList();
    }

    /** The word that the listing's name has in common with the party's and with another listing's; empty where there is none. */
    public String group(MatchFound match) {
        return !group.isEmpty() && words(match).contains(group) ? group : "";
    }

    private List<MatchFound> others(MatchFound match) {
        return byName.getOrDefault(key(match.listing().name()), List.of()).stream()
                .filter(other -> !other.equals(match))
                .toList();
    }

    private static String common(PartyScreened screened) {
        Set<String> own = new LinkedHashSet<>(words(screened.party().label()));
        screened.matches().stream().limit(1).forEach(best -> own.addAll(words(best)));
        own.removeAll(COMMON);
        Map<String, Set<String>> holders = new TreeMap<>();
        for (MatchFound match : screened.matches()) {
            for (String word : words(match)) {
                if (own.contains(word)) {
                    holders.computeIfAbsent(word, any -> new LinkedHashSet<>())
                            .add(key(match.listing().name()));
                }
            }
        }
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .max(Comparator.comparing(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Set<String> words(MatchFound match) {
        return words(match.listing().name() + " " + match.listing().matchedName());
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        for (String word : BETWEEN.split(plain(text), -1)) {
            if (word.length() >= SHORTEST_WORD || word.codePoints().anyMatch(Character::isIdeographic)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String key(String name) {
        return BETWEEN.matcher(plain(name)).replaceAll("");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
