package portcullis.core.goods;

/** A stretch of a text with its meaning: from a letter to a letter (exclusive). */
record Span(Word word, int from, int to) {
    Sense sense() {
        return word.sense();
    }
}
