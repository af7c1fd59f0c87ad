package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bit-parallel distance against the textbook table, on seeded words. */
final class SpellingTest {
    @Test
    void the_distance_is_that_of_the_textbook_table() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = random.nextBoolean() ? word(random) : slipped(a, random);
            if (!a.isEmpty()) {
                assertThat(Spelling.of(a).distance(b)).as("%s %s", a, b).isEqualTo(table(a, b));
            }
        }
    }

    @Test
    void likeness_is_symmetric() {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random) + "a";
            String b = slipped(slipped(a, random), random) + "b";

            assertThat(Spelling.of(a).likeness(b)).isEqualTo(Spelling.of(b).likeness(a));
        }
    }

    @Test
    void words_beyond_one_machine_word_are_equal_or_not() {
        String longWord = "ab".repeat(40);

        assertThat(Spelling.of(longWord).likeness(longWord)).isEqualTo(1);
        assertThat(Spelling.of(longWord).likeness(longWord + "a")).isZero();
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int length = random.nextInt(random.nextInt(10) == 0 ? 64 : 9); length > 0; length--) {
            word.append("abcé字1".charAt(random.nextInt(6)));
        }
        return word.toString();
    }

    private static String slipped(String word, Random random) {
        if (word.isEmpty()) {
            return "c";
        }
        var slipped = new StringBuilder(word);
        int at = random.nextInt(word.length());
        switch (random.nextInt(4)) {
            case 0 -> slipped.setCharAt(at, 'b');
            case 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.insert(at, 'a');
            default -> slipped.append(slipped.charAt(at)).deleteCharAt(at);
        }
        return slipped.length() > Spelling.LONGEST ? word : slipped.toString();
    }

    private static int table(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, i, j, a, b);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, int i, int j, String a, String b) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
