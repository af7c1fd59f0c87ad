package portcullis.core.rule;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of one basis came to on certain facts: hundreds of rules read the same few expressions, and each is decided once.
 * Belongs to the facts, and so to one thread at a time.
 */
final class Decided {
    private final Places places;
    private final @Nullable Answer[][] answers = new Answer[Scope.DEPTHS][];

    /** Hands out places to the expressions of one basis, for each depth of facts from 0. */
    static final class Places {
        private final AtomicIntegerArray taken = new AtomicIntegerArray(Scope.DEPTHS);

        /** The next free place. */
        int next(int depth) {
            return taken.getAndIncrement(depth);
        }
    }

    Decided(Places places) {
        this.places = places;
        Arrays.fill(answers, new Answer[0]);
    }

    boolean isFor(Places others) {
        return places == others;
    }

    /** The answer at a place; null when there is none yet. */
    @Nullable
    Answer at(int depth, int place) {
        @Nullable Answer[] known = answers[depth];
        return place < known.length ? known[place] : null;
    }

    void put(int depth, int place, Answer answer) {
        if (place >= answers[depth].length) {
            answers[depth] = Arrays.copyOf(answers[depth], places.taken.get(depth));
        }
        answers[depth][place] = answer;
    }
}
