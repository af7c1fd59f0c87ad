package portcullis.core.match;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a listed name comes written on an order: the changes that keep all its words, a slip, a word left out; seeded. */
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
            case SLIP -> slip(name, random);
            case WORD_DROPPED -> words.size() < 2 ? name : String.join(" ", words.subList(1, words.size()));
            default -> NameChange.valueOf(name()).of(name);
        };
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
