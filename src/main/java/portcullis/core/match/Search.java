package portcullis.core.match;

import java.util.Arrays;
import java.util.Comparator;
import portcullis.core.text.Token;

/**
 * One thread's way through the words and names of an index: which listed words are like those of a query, which of these are
 * worth following to their names, and which of these names may reach the threshold. What it notes is cleared after each query by
 * touching only what was touched; memory is looked at in batches, so that it is waited for once and not for each look.
 */
final class Search {
    private final Vocabulary vocabulary;
    private final Postings postings;
    private final FormRows rows;
    private final Vocabulary.Probes probes = new Vocabulary.Probes();
    private final Touched likes;
    private final Touched forms;
    private final Likenesses pairs;
    /** Kept so that no compiler leaves out the looks at memory that come before they are needed. */
    @SuppressWarnings("UnusedVariable")
    private long seen;

    Search(Vocabulary vocabulary, Postings postings, FormRows rows, int forms) {
        this.vocabulary = vocabulary;
        this.postings = postings;
        this.rows = rows;
        this.likes = new Touched(vocabulary.size());
        this.forms = new Touched(forms);
        this.pairs = new Likenesses(vocabulary.size());
    }

    /** Adds the numbers of all names that a reading can reach the threshold with by words that are paired one by one. */
    void collect(QueryReading reading, double threshold, IntSet found) {
        try {
            pairUp(reading);
            var bounds = new Bounds(reading, threshold);
            bounds.note(pairs, vocabulary.table());
            addForms(reading, bounds);
            weigh(new Balance(reading, bounds, pairs, rows), found);
        } finally {
            forms.clear();
            pairs.clear();
        }
    }

    private void pairUp(QueryReading reading) {
        QueryWord[] words = reading.words();
        WordTable table = vocabulary.table();
        vocabulary.probe(words, probes);
        for (int i = 0; i < words.length; i++) {
            Token token = words[i].token();
            if (token.tag().isSlight()) {
                continue;
            }
            vocabulary.like(words, i, probes, likes);
            long sum = 0;
            for (int at = 0; at < likes.count(); at++) {
                sum += table.touch(likes.number(at));
            }
            seen += sum;
            for (int at = 0; at < likes.count(); at++) {
                int number = likes.number(at);
                double likeness = table.likeness(words[i], number);
                if (likeness > 0) {
                    pairs.add(number, i, Bounds.points(token, number, likeness, Bounds.leftOut(reading), table), table);
                }
            }
            likes.clear();
        }
    }

    /** The names that have enough of the words: those of the words that stand in fewest, until the others cannot reach. */
    private void addForms(QueryReading reading, Bounds bounds) {
        Token[] words = reading.tokens();
        var names = new long[words.length];
        for (int pair = 0; pair < pairs.count(); pair++) {
            int listed = pairs.listed(pair);
            names[pairs.word(pair)] += postings.end(listed) - postings.start(listed);
        }
        Integer[] order = new Integer[words.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> (1.0 + names[i]) / (1 + words[i].bits())));
        boolean open = true;
        for (int at = 0; at < order.length; at++) {
            int word = order[at];
            open = open && bounds.mayReach();
            if (open || words[word].tag().isDistinctive()) {
                addForms(bounds, word, open);
            }
            if (open && !words[word].tag().isSlight()) {
                bounds.leave(word);
            }
        }
    }

    /** The names that have a listed word like this one: with initials all, without only where a word is followed at all. */
    private void addForms(Bounds bounds, int word, boolean open) {
        for (int pair = 0; pair < pairs.count(); pair++) {
            if (pairs.word(pair) != word) {
                continue;
            }
            int listed = pairs.listed(pair);
            double most = open ? bounds.mostSays(pairs, pair, vocabulary.table()) : -1;
            for (int at = postings.start(listed); at < postings.end(listed); at++) {
                if (!postings.hasInitials(at) && postings.says(at) > most) {
                    break;
                }
                forms.add(postings.form(at));
            }
        }
    }

    private void weigh(Balance balance, IntSet found) {
        long sum = 0;
        for (int at = 0; at < forms.count(); at++) {
            sum += rows.touch(forms.number(at));
        }
        seen += sum;
        for (int at = 0; at < forms.count(); at++) {
            if (balance.mayReach(forms.number(at))) {
                found.add(forms.number(at));
            }
        }
    }
}
