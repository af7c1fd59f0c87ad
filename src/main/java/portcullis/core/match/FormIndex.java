package portcullis.core.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import portcullis.core.text.Token;

/**
 * Finds the listed names that can reach a threshold, without looking at the others: an inverted index over the words of the
 * names. Immutable, shared by all threads.
 *
 * <p>Nothing is lost: a name is skipped only when the {@link Bounds} of the words found in it, and of those not found, stay
 * below what the threshold needs. Words written together or apart are looked up always, and their names never skipped.
 */
final class FormIndex {
    /** So few names are compared with the words that were not looked up one by one; more are worth the look-up. */
    private static final int FEW = 60;

    private final List<ListedForm> forms;
    private final Vocabulary vocabulary;
    /** The forms that have a word, by the word's number: those from its start to the next one's, those with initials first. */
    private final int[] starts;

    private final int[] postings;
    private final FormRows rows;
    /** The forms by two neighboring words written as one. */
    private final Buckets joined;
    /** The forms by words that are written otherwise than they are compared. */
    private final Buckets writings;
    /** The forms that are only legal forms or single letters, by their text. */
    private final Buckets plain;

    private final Queue<Scratch> scratches = new ConcurrentLinkedQueue<>();

    /** What one query notes: the texts like one of its words, the forms it came upon, and what its words are alike to. */
    private static final class Scratch {
        private final Touched texts;
        private final Touched forms;
        private final Likenesses likenesses;
        /** Kept so that no compiler leaves out the looks at memory that come before they are needed. */
        @SuppressWarnings("UnusedVariable")
        private long seen;

        Scratch(FormIndex index) {
            texts = new Touched(index.vocabulary.texts());
            forms = new Touched(index.forms.size());
            likenesses = new Likenesses(index.vocabulary.size());
        }
    }

    private FormIndex(List<ListedForm> forms) {
        this.forms = forms;
        var numbered = Vocabulary.of(forms);
        this.vocabulary = numbered.vocabulary();
        int[] wordStarts = wordStarts(forms);
        int[] wordNumbers = wordNumbers(forms, wordStarts, numbered.numbers());
        this.rows = new FormRows(forms, wordStarts, wordNumbers);
        this.starts = new int[vocabulary.size() + 1];
        for (int word : wordNumbers) {
            starts[word + 1]++;
        }
        accumulate(starts);
        this.postings = postings(wordNumbers.length);
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

    private int[] postings(int words) {
        var postings = new int[words];
        int[] filled = starts.clone();
        post(true, postings, filled);
        post(false, postings, filled);
        return postings;
    }

    private void post(boolean withInitials, int[] postings, int[] filled) {
        for (int form = 0; form < forms.size(); form++) {
            boolean posted = withInitials == rows.initials(form) > 0;
            for (int at = 0; posted && at < rows.words(form); at++) {
                postings[filled[rows.word(form, at)]++] = form;
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
            give(plain, reading.plain().hashCode(), found::add);
            return;
        }
        Scratch lent = scratches.poll();
        Scratch scratch = lent == null ? new Scratch(this) : lent;
        try {
            collect(reading, threshold, scratch, found);
        } finally {
            scratch.forms.clear();
            scratch.likenesses.clear();
            scratches.add(scratch);
        }
    }

    private void collect(QueryReading reading, double threshold, Scratch scratch, IntSet found) {
        QueryWord[] words = reading.words();
        var names = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            names[i] = names(words[i].token());
            addJoined(words, i, found);
        }
        var bounds = new Bounds(reading, threshold, names);
        for (int i = 0; i < words.length; i++) {
            if (bounds.isLookedUp(i) || bounds.isLookedUpBesideInitials(i)) {
                lookUp(bounds, words[i], i, scratch);
            }
        }
        boolean each = scratch.forms.count() < FEW;
        for (int i = 0; i < words.length && !each; i++) {
            if (!words[i].token().tag().isSlight() && !bounds.isLookedUp(i) && !bounds.isLookedUpBesideInitials(i)) {
                lookUp(bounds, words[i], i, scratch);
            }
        }
        scratch.seen += rows.touch(scratch.forms);
        var balance = new Balance(words, bounds);
        for (int at = 0; at < scratch.forms.count(); at++) {
            int form = scratch.forms.number(at);
            balance.restart();
            if (each) {
                raiseEach(bounds, words, form, balance);
            }
            int count = rows.words(form);
            for (int word = 0; word < count; word++) {
                scratch.likenesses.raise(rows.word(form, word), balance);
            }
            if (balance.mayReach(bounds.leftOut() * rows.cost(form), rows.says(form), rows.initials(form))) {
                found.add(form);
            }
        }
    }

    /** Tells the balance of the pairs of each word that was not looked up with this name. */
    private void raiseEach(Bounds bounds, QueryWord[] words, int form, Balance balance) {
        for (int i = 0; i < words.length; i++) {
            boolean slight = words[i].token().tag().isSlight();
            boolean open = !slight && !bounds.isLookedUp(i) && !bounds.isLookedUpBesideInitials(i);
            for (int at = 0; open && at < rows.words(form); at++) {
                Token listed = vocabulary.word(rows.word(form, at));
                double likeness = words[i].likeness(listed);
                if (likeness > 0) {
                    balance.pair(i, bounds.points(i, listed, likeness), listed.bits());
                }
            }
        }
    }

    /** In how many listed names a word stands. */
    private int names(Token token) {
        int text = vocabulary.text(token.text());
        return text < 0 ? 0 : starts[vocabulary.start(text + 1)] - starts[vocabulary.start(text)];
    }

    /** Notes what a word is alike to; the names that have such a word become candidates if the word is to be looked up. */
    private void lookUp(Bounds bounds, QueryWord word, int i, Scratch scratch) {
        int same = vocabulary.text(word.token().text());
        if (same >= 0) {
            note(bounds, i, same, number -> 1, scratch);
        }
        vocabulary.like(word, scratch.texts);
        scratch.seen += vocabulary.touch(scratch.texts);
        for (int at = 0; at < scratch.texts.count(); at++) {
            int text = scratch.texts.number(at);
            if (text != same) {
                note(bounds, i, text, number -> vocabulary.likeness(word, number, text), scratch);
            }
        }
        scratch.texts.clear();
    }

    private void note(Bounds bounds, int i, int text, IntToDoubleFunction likenesses, Scratch scratch) {
        for (int number = vocabulary.start(text); number < vocabulary.start(text + 1); number++) {
            double likeness = likenesses.applyAsDouble(number);
            if (likeness > 0) {
                Token listed = vocabulary.word(number);
                scratch.likenesses.add(number, i, bounds.points(i, listed, likeness), listed);
                addForms(bounds, i, number, scratch.forms);
            }
        }
    }

    /** The names that have a word: all if the query's word is looked up, else those with an initial beside it. */
    private void addForms(Bounds bounds, int i, int word, Touched found) {
        boolean all = bounds.isLookedUp(i);
        boolean some = all || bounds.isLookedUpBesideInitials(i);
        for (int at = starts[word]; some && at < starts[word + 1]; at++) {
            if (all || rows.initials(postings[at]) > 0) {
                found.add(postings[at]);
            } else {
                return;
            }
        }
    }

    private void addJoined(QueryWord[] words, int i, IntSet found) {
        String written = words[i].token().written();
        give(joined, written.hashCode(), found::add);
        if (i + 1 < words.length) {
            String both = written + words[i + 1].token().written();
            give(writings, both.hashCode(), found::add);
            int text = vocabulary.text(both);
            if (text >= 0) {
                int end = starts[vocabulary.start(text + 1)];
                for (int at = starts[vocabulary.start(text)]; at < end; at++) {
                    found.add(postings[at]);
                }
            }
        }
    }

    private static void give(Buckets buckets, int key, IntConsumer found) {
        int end = buckets.end(key);
        for (int at = buckets.start(key); at < end; at++) {
            found.accept(buckets.number(at));
        }
    }
}
