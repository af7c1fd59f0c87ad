package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import portcullis.core.watchlist.ListedName;

/**
 * The names of an entry, out of its name and alias texts.
 *
 * <p>Publishers put further names into one text ({@code KOW SENG LIM -AKA- ERIC LIM}) and legal phrases behind it
 * ({@code … and any successor, sub-unit, or subsidiary thereof}). The text stays as published and stays the primary name;
 * the names found within are added as aliases, so that each can be matched by itself, and so is an affiliate that stands
 * behind its parent's name. An alias in double quotation marks,
 * or marked {@code (weak)}, is weak: that is how the Treasury Department prints its weak aliases.
 */
final class WrittenNames {
    private static final Pattern ALSO_KNOWN = Pattern.compile(
            "(?i)[\\s,;:(\\[-]*(?<![\\p{L}\\p{N}])(?:[afn][./]?k[./]?a[.]?|d[./]b[./]a[.]?)(?![\\p{L}\\p{N}])"
                    + "[\\s,;:-]*(?=\\S)");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)[\\s,;:(\\[-]*(?<![\\p{L}\\p{N}])(?:a[./]?k[./]?a[.]?s)(?![\\p{L}\\p{N}])[\\s,;:-]*(?=\\S)");
    private static final Pattern LEGAL_TAIL =
            Pattern.compile("(?i)[;,]?\\s+and\\s+(?:any|its)\\s+(?:successors?|sub-?units?|subsidiar(?:y|ies))\\b.*$");
    private static final Pattern NATION =
            Pattern.compile("(?i)\\s*\\([\\p{L} ]+ (?:entity|individual|national|person)\\)");
    private static final Pattern COMPANY_FORM = Pattern.compile("(?i)(?:inc|ltd|llc|s\\.?a|co|corp|gmbh|plc)\\.?");
    private static final Pattern WEAK =
            Pattern.compile("(?i)\\s*\\((?:weak|low quality)(?: a\\.?k\\.?a\\.?| alias)?\\)$");
    private static final Pattern PART_OF =
            Pattern.compile("(?i)[.,]?\\s+(?:Affiliated Entity|Subordinate Institutions?)\\s*(?::|-|–)\\s*");
    private static final Pattern TRAILING = Pattern.compile("[,;\\s]+$");
    private static final Pattern QUOTED = Pattern.compile("[\"“](.+)[\"”]");

    private final Map<String, ListedName.Kind> names = new LinkedHashMap<>();

    private WrittenNames() {}

    /** The primary name first, then the aliases in the order of the entry, none twice. */
    static List<ListedName> of(String name, List<String> aliases) {
        var all = new WrittenNames();
        all.add(name, ListedName.Kind.PRIMARY);
        all.addPartOf(name);
        all.addWithin(name);
        aliases.forEach(all::addAlias);
        var result = new ArrayList<ListedName>(all.names.size());
        all.names.forEach((text, kind) -> result.add(new ListedName(text, kind)));
        return result;
    }

    /** An alias text that reads as a weak one. */
    static String weak(String alias) {
        return alias + " (weak)";
    }

    private void addAlias(String alias) {
        var weak = WEAK.matcher(alias);
        var quoted = QUOTED.matcher(alias);
        if (weak.find()) {
            add(weak.replaceFirst(""), ListedName.Kind.WEAK_ALIAS);
        } else if (quoted.matches() && alias.chars().filter(c -> c == '"').count() <= 2) {
            add(quoted.group(1), ListedName.Kind.WEAK_ALIAS);
        } else {
            add(alias, ListedName.Kind.ALIAS);
            addWithin(alias);
        }
    }

    private void add(String text, ListedName.Kind kind) {
        String tidy = TRAILING.matcher(Texts.tidy(text)).replaceFirst("");
        if (!tidy.isEmpty()) {
            names.putIfAbsent(tidy, kind);
        }
    }

    /** A part that stands behind the name of the whole; numbered institutes exist more than once, so that is a weak alias. */
    private void addPartOf(String name) {
        var partOf = PART_OF.matcher(name);
        if (partOf.find() && partOf.end() < name.length()) {
            String part = name.substring(partOf.end());
            boolean numbered = part.chars().anyMatch(Character::isDigit);
            add(part, numbered ? ListedName.Kind.WEAK_ALIAS : ListedName.Kind.ALIAS);
        }
    }

    /** Adds the names between marks such as {@code a.k.a.}; at the very start only one with points is a mark and not a name. */
    private void addWithin(String text) {
        String bare = LEGAL_TAIL.matcher(text).replaceFirst("");
        bare = NATION.matcher(bare).replaceAll("");
        var several = SEVERAL.matcher(bare);
        if (several.find()) {
            addPart(bare.substring(0, several.start()));
            commaSeparated(bare.substring(several.end())).forEach(this::addPart);
            return;
        }
        String[] parts = ALSO_KNOWN.split(bare, -1);
        if (parts[0].isBlank() && Character.isLetter(text.charAt(1))) {
            return;
        }
        if (parts.length > 1 || !bare.equals(text)) {
            for (String part : parts) {
                addPart(part);
            }
        }
    }

    /** A part without the brackets and commas that the cut left open; single letters are no names. */
    private void addPart(String part) {
        String bare = part.replaceFirst("^[\\s,;)\\]]+", "");
        String whole = bare.replaceFirst("[\\s,;(\\[]+$", "");
        String closed = unbalanced(whole) ? whole.replaceFirst("[)\\]]\\s*[,;]?$", "") : whole;
        if (closed.length() > 1) {
            add(closed, ListedName.Kind.ALIAS);
        }
    }

    private static boolean unbalanced(String text) {
        long open = text.chars().filter(c -> c == '(' || c == '[').count();
        return text.chars().filter(c -> c == ')' || c == ']').count() > open;
    }

    /** Names between commas; a company form belongs to the name before it. */
    private static List<String> commaSeparated(String text) {
        var parts = new ArrayList<String>();
        for (String part : text.split(",", -1)) {
            String tidy = Texts.tidy(part);
            if (COMPANY_FORM.matcher(tidy).matches() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + tidy);
            } else {
                parts.add(tidy);
            }
        }
        return parts;
    }
}
