package portcullis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Names as they are shortened to fit a field: the trade's usual abbreviations of common words (written out again where the
 * list has them short), a person's given name as an initial, the beginning of a long word with a dot, and the initials of a
 * company's words.
 */
final class Shortening {
    private static final Map<String, String> USUAL = usual();

    private Shortening() {}

    private static Map<String, String> usual() {
        String table =
                "technology tech,technologies tech,international intl,manufacturing mfg,manufacturer mfr,corporation corp,"
                        + "company co,limited ltd,engineering eng,electronics elec,electronic elec,electric elec,industry ind,"
                        + "industries inds,industrial ind,development dev,institute inst,university univ,research res,"
                        + "services svcs,service svc,systems sys,system sys,equipment equip,management mgmt,national natl,"
                        + "general gen,department dept,association assn,science sci,sciences sci,scientific sci,construction constr,"
                        + "communications comm,communication comm,telecommunications telecom,telecommunication telecom,"
                        + "petroleum petro,petrochemical petrochem,chemical chem,chemicals chem,semiconductor semi,"
                        + "microelectronics microelec,investment inv,investments invs,holdings hldgs,holding hldg,group grp,"
                        + "trading trdg,transport trans,transportation transp,shipping shpg,machinery mach,aviation avn,"
                        + "aerospace aero,laboratory lab,center ctr,centre ctr,commercial coml,enterprise ent,enterprises ents,"
                        + "products prods,production prod,instruments instr,instrument instr,materials matls,material matl,"
                        + "precision prec,products prod,information info,digital dig,automation autom,import imp,export exp,"
                        + "and &,mount mt,saint st,brothers bros,federal fed,government govt,ministry min,organization org,"
                        + "organisation org,republic rep,southern s,northern n,east e,west w,mohammad mohd,mohammed mohd,"
                        + "muhammad md,abdullah abd,aleksandr alex,alexander alex,design des,foundation fdn,insurance ins,"
                        + "financial fin,finance fin,bank bk,maritime mar,marine mar,logistics logs,pharmaceutical pharm,"
                        + "medical med,metallurgical met,society soc,central cent,special spec,state st,company coy";
        var words = new TreeMap<String, String>();
        for (String pair : table.split(",", -1)) {
            String[] sides = pair.split(" ", -1);
            words.putIfAbsent(sides[0], sides[1]);
        }
        return words;
    }

    /** The name with one to three common words shortened, or written out; empty where it has none. */
    static Optional<String> usual(String name, Random random) {
        List<Words.Span> words = LegalForms.outside(name);
        words.removeIf(word -> other(word.plain()).isEmpty());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int count = Math.min(words.size(), 1 + random.nextInt(3));
        while (words.size() > count) {
            words.remove(random.nextInt(words.size()));
        }
        String shortened = name;
        for (int i = words.size() - 1; i >= 0; i--) {
            Words.Span word = words.get(i);
            String other = other(word.plain()).orElseThrow();
            boolean dotted = other.length() < word.written().length() && !other.equals("&") && random.nextInt(3) == 0;
            shortened = Words.replaced(shortened, word, Words.inCaseOf(word.written(), other) + (dotted ? "." : ""));
        }
        return Optional.of(shortened.replace("..", "."));
    }

    private static Optional<String> other(String word) {
        if (USUAL.containsKey(word)) {
            return Optional.of(USUAL.get(word));
        }
        return USUAL.entrySet().stream()
                .filter(pair -> pair.getValue().equals(word) && word.length() > 2)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One name of a person but the longest as an initial; empty for names of fewer than two words. */
    static Optional<String> initial(String name, Random random) {
        List<Words.Span> words = new ArrayList<>(Words.spans(name));
        int comma = name.indexOf(',');
        words.removeIf(word -> word.written().length() < 3 || word.start() < comma || !word.isOnlyLetters());
        if (comma < 0 && !words.isEmpty()) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Words.Span word = words.get(random.nextInt(words.size()));
        String letter = word.written().substring(0, 1).toUpperCase(Locale.ROOT);
        return Optional.of(Words.replaced(name, word, letter + (random.nextBoolean() ? "." : "")));
    }

    /** The beginning of a word of eight letters or more, with a dot. */
    static Optional<String> beginning(String name, Random random) {
        List<Words.Span> words = LegalForms.outside(name);
        words.removeIf(word -> word.written().length() < 8 || !word.isOnlyLetters());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Words.Span word = words.get(random.nextInt(words.size()));
        return Optional.of(Words.replaced(name, word, word.written().substring(0, 4 + random.nextInt(2)) + "."));
    }

    /**
     * The initials of the words, legal form and joining words left out, with the form kept in every second case: "China
     * Aerospace Science and Industry Corporation" as "CASIC". Four to seven words, so that the initials can name anybody.
     */
    static Optional<String> acronym(String name, Random random) {
        Optional<LegalForms.Found> form = LegalForms.in(name);
        List<String> words = new ArrayList<>(Words.plain(LegalForms.without(name)));
        words.removeIf(word -> word.matches("the|and|of|for|in|de|la|el|du|des|y|et|und|im|i"));
        if (words.size() < 4 || words.size() > 7 || words.stream().anyMatch(word -> !word.matches("[a-z].*"))) {
            return Optional.empty();
        }
        var letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        String acronym = letters.toString().toUpperCase(Locale.ROOT);
        return Optional.of(
                form.isPresent() && random.nextBoolean()
                        ? acronym + " " + form.get().form()
                        : acronym);
    }
}
