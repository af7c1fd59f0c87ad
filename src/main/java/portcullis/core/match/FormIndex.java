package portcullis.core.match;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import portcullis.core.text.Token;

/**
 * Finds the listed names that can reach a threshold, without looking at the others: an inverted index over the words of the
 * names. Immutable, shared by all threads.
 *
 * <p>Nothing is lost: a name is skipped only when the {@link Bounds} of the words found in it, and of those not found, stay
 * below what the threshold needs. Words written together or apart are looked up always, and their names never skipped.
 */
final class FormIndex {
    /** Sums here are floats; a form this near to the threshold is compared. */
    private static final double ROUNDING = 0.002;

    private final List<ListedForm> forms;
    private final Vocabulary vocabulary;
    /** The forms that have a word, by the word's number: those from its start to the next one's. */
    private final int[] starts;

    private final int[] postings;
    /** The words that a form has, by the form's number, without slight ones. */
    private final int[] wordStarts;

    private final int[] wordNumbers;
    /** The forms by two neighboring words written as one. */
    private final Buckets joined;
    /** The forms that are only legal forms or single letters, by their text. */
    private final Buckets plain;
    /** What all words of a form cost when none is paired, by the form's number. */
    private final float[] costs;

    private final Queue<Scratch> scratches = new ConcurrentLinkedQueue<>();

    /** What one query notes: the forms it came upon, and what its words are alike to. */
    private record Scratch(Touched forms, Likenesses likenesses) {}

    private FormIndex(List<ListedForm> forms) {
        this.forms = forms;
        this.vocabulary = Vocabulary.of(forms);
        Map<Token, Integer> numbers = vocabulary.numbers();
        this.wordStarts = new int[forms.size() + 1];
        this.starts = new int[vocabulary.size() + 1];
        eachWord(numbers, (word, form) -> {
            starts[word + 1]++;
            wordStarts[form + 1]++;
        });
        accumulate(starts);
        accumulate(wordStarts);
        this.postings = new int[starts[vocabulary.size()]];
        this.wordNumbers = new int[postings.length];
        int[] filled = starts.clone();
        int[] filledWords = wordStarts.clone();
        eachWord(numbers, (word, form) -> {
            postings[filled[word]++] = form;
            wordNumbers[filledWords[form]++] = word;
        });
        this.joined = Buckets.of(this::eachJoined);
        this.plain = Buckets.of(this::eachPlain);
        this.costs = new float[forms.size()];
        for (int i = 0; i < forms.size(); i++) {
            for (Token token : forms.get(i).tokens()) {
                costs[i] += (float) Bounds.cost(token);
            }
        }
    }

    private static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    static FormIndex of(List<ListedForm> forms) {
        return new FormIndex(forms);
    }

    private void eachWord(Map<Token, Integer> numbers, Buckets.Receiver receiver) {
        for (int i = 0; i < forms.size(); i++) {
            for (Token token : forms.get(i).tokens()) {
                if (!token.tag().isSlight()) {
                    receiver.take(numbers.getOrDefault(token, 0), i);
                }
            }
        }
    }

    private void eachJoined(Buckets.Receiver receiver) {
        for (int i = 0; i < forms.size(); i++) {
            Token[] tokens = forms.get(i).tokens();
            for (int j = 0; j + 1 < tokens.length; j++) {
                receiver.take((tokens[j].written() + tokens[j + 1].written()).hashCode(), i);
            }
        }
    }

    private void eachPlain(Buckets.Receiver receiver) {
        for (int i = 0; i < forms.size(); i++) {
            if (!forms.get(i).saysSomething()) {
                receiver.take(QueryReading.plain(forms.get(i).tokens()).hashCode(), i);
            }
        }
    }

    /** Adds the numbers of all names that a reading can reach the threshold with, and of some others. */
    void candidates(QueryReading reading, double threshold, IntSet found) {
        if (!reading.saysSomething()) {
            give(plain, reading.plain().hashCode(), found::add);
            return;
        }
        Scratch lent = scratches.poll();
        Scratch scratch =
                lent == null ? new Scratch(new Touched(forms.size()), new Likenesses(vocabulary.size())) : lent;
        try {
            collect(reading, threshold, scratch, found);
        } finally {
            scratch.forms().clear();
            scratch.likenesses().clear();
            scratches.add(scratch);
        }
    }

    private void collect(QueryReading reading, double threshold, Scratch scratch, IntSet found) {
        QueryWord[] words = reading.words();
        var bounds = new Bounds(reading, threshold, this::names);
        var unfound = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            boolean slight = words[i].token().tag().isSlight();
            unfound[i] = (float) (slight ? bounds.paired(i, words[i].token(), 1) : bounds.unfound(i));
            if (!slight) {
                lookUp(bounds, words[i], i, scratch);
            }
            addJoined(words, i, found);
        }
        var best = new float[words.length];
        for (int at = 0; at < scratch.forms().count(); at++) {
            int form = scratch.forms().number(at);
            System.arraycopy(unfound, 0, best, 0, best.length);
            if (balance(form, best, scratch) - bounds.rate() * costs[form] >= -ROUNDING) {
                found.add(form);
            }
        }
    }

    /** The most that the words can add with this name: each by its best partner in it. */
    private double balance(int form, float[] best, Scratch scratch) {
        for (int at = wordStarts[form]; at < wordStarts[form + 1]; at++) {
            scratch.likenesses().raise(wordNumbers[at], best);
        }
        double balance = 0;
        for (float most : best) {
            balance += most;
        }
        return balance;
    }

    private int names(Token token) {
        var names = new int[1];
        vocabulary.same(token.text(), number -> names[0] += starts[number + 1] - starts[number]);
        return names[0];
    }

    /** Notes what a word is alike to; the names that have such a word become candidates if the word is to be looked up. */
    private void lookUp(Bounds bounds, QueryWord word, int i, Scratch scratch) {
        vocabulary.like(word, number -> {
            Token listed = vocabulary.word(number);
            double likeness = scratch.likenesses().has(number, i) ? 0 : word.likeness(listed);
            if (likeness > 0) {
                scratch.likenesses().add(number, i, bounds.paired(i, listed, likeness));
                for (int at = starts[number]; bounds.isLookedUp(i) && at < starts[number + 1]; at++) {
                    scratch.forms().add(postings[at]);
                }
            }
        });
    }

    private void addJoined(QueryWord[] words, int i, IntSet found) {
        String written = words[i].token().written();
        give(joined, written.hashCode(), found::add);
        if (i + 1 < words.length) {
            String both = written + words[i + 1].token().written();
            vocabulary.written(both, number -> {
                if (vocabulary.word(number).written().equals(both)) {
                    for (int at = starts[number]; at < starts[number + 1]; at++) {
                        found.add(postings[at]);
                    }
                }
            });
        }
    }

    private static void give(Buckets buckets, int key, IntConsumer found) {
        int end = buckets.end(key);
        for (int at = buckets.start(key); at < end; at++) {
            found.accept(buckets.number(at));
        }
    }
}
