package portcullis.core.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import portcullis.core.text.Token;

/**
 * Finds the listed names that can reach a threshold, without looking at the others: an inverted index over the words of the
 * names. Immutable, shared by all threads.
 *
 * <p>Why nothing is lost. Let t be the threshold. A name reaches it only if the sum over its pairs of weight times
 * (likeness - t), less t times the cost of each unpaired word, is not below 0; all circumstances that raise a score are
 * taken off t beforehand, and all others lower it. A submitted word of weight w adds at most 2w(1 - t) when it is paired, and
 * when it is not at most what {@link #leastLoss} says. So the words are parted into those that are looked up and those that
 * are not, such that the latter all paired and the former all unpaired stay below 0: a name that has nothing like any of
 * the words looked up cannot reach t.
 */
final class FormIndex {
    private final List<ListedForm> forms;
    private final Vocabulary vocabulary;
    /** The forms that have a word, by the word's number: those from its start to the next one's. */
    private final int[] starts;

    private final int[] postings;
    /** The forms by two neighboring words written as one. */
    private final Buckets joined;
    /** The forms that are only legal forms or single letters, by their text. */
    private final Buckets plain;

    private FormIndex(List<ListedForm> forms) {
        this.forms = forms;
        this.vocabulary = Vocabulary.of(forms);
        this.starts = new int[vocabulary.size() + 1];
        eachWord((word, form) -> starts[word + 1]++);
        for (int i = 0; i < vocabulary.size(); i++) {
            starts[i + 1] += starts[i];
        }
        this.postings = new int[starts[vocabulary.size()]];
        int[] filled = starts.clone();
        eachWord((word, form) -> postings[filled[word]++] = form);
        this.joined = Buckets.of(this::eachJoined);
        this.plain = Buckets.of(this::eachPlain);
    }

    static FormIndex of(List<ListedForm> forms) {
        return new FormIndex(forms);
    }

    private void eachWord(Buckets.Receiver receiver) {
        for (int i = 0; i < forms.size(); i++) {
            for (Token token : forms.get(i).tokens()) {
                if (!token.tag().isSlight()) {
                    receiver.take(vocabulary.number(token), i);
                }
            }
        }
    }

    private void eachJoined(Buckets.Receiver receiver) {
        for (int i = 0; i < forms.size(); i++) {
            Token[] tokens = forms.get(i).tokens();
            for (int j = 0; j + 1 < tokens.length; j++) {
                receiver.take((tokens[j].text() + tokens[j + 1].text()).hashCode(), i);
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
        QueryWord[] words = reading.words();
        if (!reading.saysSomething()) {
            give(plain, reading.plain().hashCode(), found);
            return;
        }
        boolean[] looked = lookedUp(words, threshold);
        for (int i = 0; i < words.length; i++) {
            if (looked[i]) {
                lookUp(words[i], found);
            }
            if (i + 1 < words.length && (looked[i] || looked[i + 1])) {
                String both = words[i].token().text() + words[i + 1].token().text();
                vocabulary.same(both, word -> addForms(word, found));
            }
        }
    }

    private void lookUp(QueryWord word, IntSet found) {
        var seen = new IntSet();
        vocabulary.like(word, number -> {
            if (seen.add(number) && word.likeness(vocabulary.word(number)) > 0) {
                addForms(number, found);
            }
        });
        give(joined, word.token().text().hashCode(), found);
    }

    private void addForms(int word, IntSet found) {
        for (int at = starts[word]; at < starts[word + 1]; at++) {
            found.add(postings[at]);
        }
    }

    private static void give(Buckets buckets, int key, IntSet found) {
        int end = buckets.end(key);
        for (int at = buckets.start(key); at < end; at++) {
            found.add(buckets.number(at));
        }
    }

    /** The words to look up: all but those in most names, as long as the others alone cannot reach the threshold. */
    private boolean[] lookedUp(QueryWord[] words, double threshold) {
        var looked = new boolean[words.length];
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            looked[i] = !words[i].token().tag().isSlight();
            sum += looked[i] ? leastLoss(words[i].token(), threshold) : gain(words[i].token(), threshold);
        }
        Integer[] order = new Integer[words.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> dearness(words[i])));
        for (int i : order) {
            if (looked[i]) {
                double without = sum - leastLoss(words[i].token(), threshold) + gain(words[i].token(), threshold);
                if (without < 0) {
                    looked[i] = false;
                    sum = without;
                }
            }
        }
        return looked;
    }

    /** Low for words that are in many names and say little: those are better not looked up. */
    private double dearness(QueryWord word) {
        int number = vocabulary.number(word.token());
        int names = number < 0 ? 0 : starts[number + 1] - starts[number];
        return word.weight() / (names + 1.0);
    }

    private static double gain(Token token, double threshold) {
        return 2 * token.weight() * (1 - threshold);
    }

    /** The most that a word can add to the sum without being found in the index: unpaired, an initial, or a short slip. */
    private static double leastLoss(Token token, double threshold) {
        double weight = token.weight();
        double unpaired = -threshold * token.tag().omitted() * weight;
        double initial = 2 * Alignment.INITIAL * weight * (Alignment.INITIAL - threshold);
        double slip = 2 * weight * (QueryWord.SHORT - threshold);
        return Math.max(unpaired, Math.max(token.tag().isDistinctive() ? initial : unpaired, slip));
    }
}
