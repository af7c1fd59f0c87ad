package portcullis.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a romanized Chinese word apart into its syllables. */
final class Pinyin {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
                    + "(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)");

    private Pinyin() {}

    /** One to four syllables that make up the word; empty where it is no such word. */
    static List<String> syllables(String word) {
        return split(word, 4);
    }

    private static List<String> split(String rest, int most) {
        for (int length = Math.min(6, rest.length()); most > 0 && length > 1; length--) {
            String first = rest.substring(0, length);
            if (!SYLLABLE.matcher(first).matches()) {
                continue;
            }
            if (length == rest.length()) {
                return List.of(first);
            }
            List<String> others = split(rest.substring(length), most - 1);
            if (!others.isEmpty()) {
                var all = new ArrayList<String>();
                all.add(first);
                all.addAll(others);
                return Collections.unmodifiableList(all);
            }
        }
        return List.of();
    }
}
