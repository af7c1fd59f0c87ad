package portcullis.core.rule;

import java.util.List;
import java.util.Optional;

/**
 * When a rule applies: named expressions joined by all, any and not. Three-valued as Kleene has it: one false part makes
 * {@code all} false and one true part makes {@code any} true, whatever is unknown beside it. Parts are decided from left to
 * right, so the cheap and the rarely true ones come first.
 */
public sealed interface Condition {
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /**
     * One expression of the Common Expression Language under a name of its own.
     *
     * @param says the same in words, for those who read law and not expressions; else the name has to do
     */
    record Named(String name, String expression, Optional<String> says, int line) implements Condition {}

    /** A named condition of this pack, or of another one as {@code pack.name}. */
    record Reference(String name, int line) implements Condition {}
}
