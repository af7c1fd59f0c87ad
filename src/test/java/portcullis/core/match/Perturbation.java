package portcullis.core.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways in which a listed name comes written on an order; seeded. */
enum Perturbation {
    LETTER_PERFECT,
    OTHER_CASE,
    WITHOUT_ACCENTS,
    WITHOUT_LEGAL_FORM,
    GROUP_APPENDED,
    CHINA_INSERTED,
    FIRST_WORDS_JOINED,
    REVERSED,
    SLIP,
    WORD_DROPPED;

    static Perturbation any(Random random) {
        List<Perturbation> all = List.of(values());
        return all.get(random.nextInt(all.size()));
    }

    String of(String name, Random random) {
        List<String> words = Arrays.asList(name.split("\\s+", -1));
        return switch (this) {
            case LETTER_PERFECT -> name;
            case OTHER_CASE -> random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
            case WITHOUT_ACCENTS ->
                Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case WITHOUT_LEGAL_FORM -> name.replaceAll("(?i),? (Co\\., Ltd\\.|LLC|GmbH|Limited|SAS|d\\.o\\.o\\.)$", "");
            case GROUP_APPENDED -> name + " Group";
            case CHINA_INSERTED -> words.get(0) + " (China) " + rest(words);
            case FIRST_WORDS_JOINED -> words.size() < 3 ? name : words.get(0) + rest(words);
            case REVERSED -> reversed(words);
            case SLIP -> slip(name, random);
            case WORD_DROPPED -> words.size() < 2 ? name : rest(words);
        };
    }

    private static String rest(List<String> words) {
        return String.join(" ", words.subList(1, words.size()));
    }

    private static String reversed(List<String> words) {
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static String slip(String name, Random random) {
        var slipped = new StringBuilder(name);
        int at = random.nextInt(name.length());
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(3)) {
            case 0 -> slipped.setCharAt(at, letter);
            case 1 -> slipped.insert(at, letter);
            default -> slipped.deleteCharAt(at);
        }
        return slipped.toString();
    }
}
