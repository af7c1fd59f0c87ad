package portcullis.core.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The language's own {@code matches}, with each pattern compiled once. The library compiles it anew for every text, which costs ten times
 * the search. Patterns are those of packs and their parameters, so there are hundreds of them at most; the bound is for safety. Shared by
 * all threads.
 */
final class Patterns {
    private static final int REMEMBERED = 4_096;

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {}

    /** Both ways to write it: {@code text.matches(pattern)} and {@code matches(text, pattern)}. */
    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("matches_string", String.class, String.class, Patterns::matches),
                CelFunctionBinding.from("matches", String.class, String.class, Patterns::matches));
    }

    /** Whether the pattern is found anywhere in the text; linear in the text, whatever the pattern. */
    private static boolean matches(String text, String pattern) throws CelEvaluationException {
        Pattern known = COMPILED.get(pattern);
        if (known == null) {
            known = compile(pattern);
            if (COMPILED.size() >= REMEMBERED) {
                COMPILED.clear();
            }
            COMPILED.put(pattern, known);
        }
        return known.matcher(text).find();
    }

    private static Pattern compile(String pattern) throws CelEvaluationException {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new CelEvaluationException("'" + pattern + "' is no pattern: " + e.getMessage(), e);
        }
    }
}
