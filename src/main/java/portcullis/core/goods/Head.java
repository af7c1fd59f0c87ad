package portcullis.core.goods;

/**
 * What an order line is at its head, before the first comma, bracket, "with" or "for": in {@code GPU support bracket} the last
 * telling word, {@code bracket}, says what the goods are.
 *
 * @param end the index of the first span after the head
 * @param sense the last telling sense within the head; {@code NEUTRAL} when there is none
 */
record Head(int end, Sense sense) {
    static Head of(Reading reading) {
        Sense last = Sense.NEUTRAL;
        int i = 0;
        for (; i < reading.size(); i++) {
            Sense sense = reading.sense(i);
            boolean opens = i == 0 || last == Sense.NEUTRAL;
            if ((sense == Sense.BREAK && !opens) || sense == Sense.FOR || (sense == Sense.WITH && i > 0)) {
                break;
            }
            if (tells(sense)) {
                last = sense;
            }
        }
        return new Head(i, last);
    }

    private static boolean tells(Sense sense) {
        return switch (sense) {
            case PRODUCT, COMPUTING, HOST, ORDINARY, PORTABLE, VAGUE, OTHER -> true;
            case TELLING, HINTING, NEUTRAL, PIECES, FOR, WITH, NONE, NUMBER, CODE, BREAK, UNREAD -> false;
        };
    }

    /** Whether the head names goods of another kind. */
    boolean isOrdinary() {
        return sense == Sense.ORDINARY;
    }
}
