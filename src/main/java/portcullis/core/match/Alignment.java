package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * The best pairing of the words of a submitted name with those of a listed one: greedily by how much a pair counts, each
 * word in at most one pair, order free. Two neighboring words may together pair with one ("Hua Wei", "Huawei"). The pairing
 * depends on the two names alone, not on what else is listed.
 */
final class Alignment {
    /** What two words written as one are worth. */
    static final double JOINED = 0.97;
    /** An initial and a name that begins with it, and the share of the name's weight that stands on it. */
    static final double INITIAL = 0.6;

    /** Words paired: from so many submitted ones to so many listed ones, both counted from a start. */
    record Pair(int from, int fromCount, int to, int toCount, double likeness, double weight) {
        double gain() {
            return likeness * weight;
        }
    }

    /** The pair that counts most first; among equals the more alike, then the earlier. */
    private static int bestFirst(Pair a, Pair b) {
        int byGain = Double.compare(b.gain(), a.gain());
        int byLikeness = byGain != 0 ? byGain : Double.compare(b.likeness(), a.likeness());
        int byFrom = byLikeness != 0 ? byLikeness : Integer.compare(a.from(), b.from());
        return byFrom != 0 ? byFrom : Integer.compare(a.to(), b.to());
    }

    private final QueryWord[] submitted;
    private final Token[] listed;
    private final List<Pair> pairs = new ArrayList<>(8);
    private final boolean[] submittedTaken;
    private final boolean[] listedTaken;

    private Alignment(QueryWord[] submitted, Token[] listed) {
        this.submitted = submitted;
        this.listed = listed;
        this.submittedTaken = new boolean[submitted.length];
        this.listedTaken = new boolean[listed.length];
    }

    static Alignment of(QueryWord[] submitted, Token[] listed) {
        var alignment = new Alignment(submitted, listed);
        alignment.pairUp();
        return alignment;
    }

    private void pairUp() {
        var possible = new ArrayList<Pair>(8);
        for (int i = 0; i < submitted.length; i++) {
            for (int j = 0; j < listed.length; j++) {
                single(i, j, possible);
            }
        }
        possible.sort(Alignment::bestFirst);
        for (Pair pair : possible) {
            if (isFree(pair)) {
                take(pair);
            }
        }
    }

    private void single(int i, int j, List<Pair> possible) {
        double likeness = submitted[i].likeness(listed[j]);
        double here = submitted[i].weight();
        double there = listed[j].weight();
        if (likeness > 0) {
            possible.add(new Pair(i, 1, j, 1, likeness, 2 * Math.min(here, there)));
        } else if (isInitial(submitted[i].token(), listed[j])) {
            possible.add(new Pair(i, 1, j, 1, INITIAL, 2 * INITIAL * Math.max(here, there)));
        }
        if (i + 1 < submitted.length && isJoined(submitted[i].token(), submitted[i + 1].token(), listed[j])) {
            double both = here + submitted[i + 1].weight();
            possible.add(new Pair(i, 2, j, 1, JOINED, 2 * Math.min(both, there)));
        }
        if (j + 1 < listed.length && isJoined(listed[j], listed[j + 1], submitted[i].token())) {
            double both = there + listed[j + 1].weight();
            possible.add(new Pair(i, 1, j, 2, JOINED, 2 * Math.min(here, both)));
        }
    }

    private static boolean isInitial(Token a, Token b) {
        Token initial = a.tag() == Tag.INITIAL ? a : b;
        Token name = a.tag() == Tag.INITIAL ? b : a;
        return initial.tag() == Tag.INITIAL
                && name.tag().isDistinctive()
                && name.text().charAt(0) == initial.text().charAt(0);
    }

    private static boolean isJoined(Token first, Token second, Token whole) {
        return whole.writtenLength() == first.writtenLength() + second.writtenLength()
                && whole.writtenLength() > 2
                && whole.written().startsWith(first.written())
                && whole.written().endsWith(second.written());
    }

    private boolean isFree(Pair pair) {
        for (int i = 0; i < pair.fromCount(); i++) {
            if (submittedTaken[pair.from() + i]) {
                return false;
            }
        }
        for (int j = 0; j < pair.toCount(); j++) {
            if (listedTaken[pair.to() + j]) {
                return false;
            }
        }
        return true;
    }

    private void take(Pair pair) {
        pairs.add(pair);
        for (int i = 0; i < pair.fromCount(); i++) {
            submittedTaken[pair.from() + i] = true;
        }
        for (int j = 0; j < pair.toCount(); j++) {
            listedTaken[pair.to() + j] = true;
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    boolean isSubmittedTaken(int i) {
        return submittedTaken[i];
    }

    boolean isListedTaken(int j) {
        return listedTaken[j];
    }

    /** Whether a pair rests on whole words and not only on an initial or a word of two or three letters with a slip. */
    static boolean isAnchor(Pair pair) {
        return pair.likeness() > QueryWord.SHORT;
    }
}
