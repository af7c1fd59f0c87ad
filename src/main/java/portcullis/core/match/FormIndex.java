package portcullis.core.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import portcullis.core.text.Token;

/**
 * Finds the listed names that can reach a threshold, without looking at the others: an inverted index over the words of the
 * names. Immutable, shared by all threads.
 *
 * <p>Nothing is lost: a name is skipped only when the {@link Bounds} of the words found in it, and of those not found, stay
 * below what the threshold needs. Words written together or apart are looked up always, and their names never skipped.
 */
final class FormIndex {
    private final List<ListedForm> forms;
    private final Vocabulary vocabulary;
    private final Postings postings;
    private final FormRows rows;
    /** The forms by two neighboring words written as one. */
    private final Buckets joined;
    /** The forms by words that are written otherwise than they are compared. */
    private final Buckets writings;
    /** The forms that are only legal forms or single letters, by their text. */
    private final Buckets plain;

    private final Queue<Search> searches = new ConcurrentLinkedQueue<>();

    private FormIndex(List<ListedForm> forms) {
        this.forms = forms;
        var numbered = Vocabulary.of(forms);
        this.vocabulary = numbered.vocabulary();
        int[] wordStarts = wordStarts(forms);
        int[] wordNumbers = wordNumbers(forms, wordStarts, numbered.numbers());
        this.rows = new FormRows(forms, wordStarts, wordNumbers);
        this.postings = new Postings(forms, wordStarts, wordNumbers, vocabulary.size());
        this.joined = Buckets.of(this::eachJoined);
        this.writings = Buckets.of(this::eachWriting);
        this.plain = Buckets.of(this::eachPlain);
    }

    private static int[] wordStarts(List<ListedForm> forms) {
        var starts = new int[forms.size() + 1];
        for (int i = 0; i < forms.size(); i++) {
            for (Token token : forms.get(i).tokens()) {
                starts[i + 1] += token.tag().isSlight() ? 0 : 1;
            }
        }
        accumulate(starts);
        return starts;
    }

    private static int[] wordNumbers(List<ListedForm> forms, int[] wordStarts, Map<Token, Integer> numbers) {
        var words = new int[wordStarts[forms.size()]];
        int at = 0;
        for (ListedForm form : forms) {
            for (Token token : form.tokens()) {
                if (!token.tag().isSlight()) {
                    words[at++] = Objects.requireNonNull(numbers.get(token), "a word of the names");
                }
            }
        }
        return words;
    }

    private static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    static FormIndex of(List<ListedForm> forms) {
        return new FormIndex(forms);
    }

    private void eachJoined(Buckets.Receiver receiver) {
        for (int i = 0; i < forms.size(); i++) {
            Token[] tokens = forms.get(i).tokens();
            for (int j = 0; j + 1 < tokens.length; j++) {
                receiver.take((tokens[j].written() + tokens[j + 1].written()).hashCode(), i);
            }
        }
    }

    private void eachWriting(Buckets.Receiver receiver) {
        for (int i = 0; i < forms.size(); i++) {
            for (Token token : forms.get(i).tokens()) {
                if (!token.tag().isSlight() && !token.written().equals(token.text())) {
                    receiver.take(token.written().hashCode(), i);
                }
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
            give(plain, reading.plain().hashCode(), found);
            return;
        }
        QueryWord[] words = reading.words();
        for (int i = 0; i < words.length; i++) {
            addJoined(words, i, found);
        }
        Search lent = searches.poll();
        Search search = lent == null ? new Search(vocabulary, postings, rows, forms.size()) : lent;
        try {
            search.collect(reading, threshold, found);
        } finally {
            searches.add(search);
        }
    }

    private void addJoined(QueryWord[] words, int i, IntSet found) {
        String written = words[i].token().written();
        give(joined, written.hashCode(), found);
        if (i + 1 < words.length) {
            String both = written + words[i + 1].token().written();
            give(writings, both.hashCode(), found);
            int first = vocabulary.first(both);
            int end = first < 0 ? first : vocabulary.end(first);
            for (int word = first; word < end; word++) {
                for (int at = postings.start(word); at < postings.end(word); at++) {
                    found.add(postings.form(at));
                }
            }
        }
    }

    private static void give(Buckets buckets, int key, IntSet found) {
        int end = buckets.end(key);
        for (int at = buckets.start(key); at < end; at++) {
            if (buckets.mayBe(at, key)) {
                found.add(buckets.number(at));
            }
        }
    }
}
