package portcullis.core.goods;

import java.util.List;

/** How many chips a text speaks of: {@code 8x H100} is 8, {@code 2 x DGX H100} is 16, {@code H100 (8 pcs)} is 8. */
final class Count {
    private static final int REACH = 7;
    private static final int MOST = 100_000;

    private final Reading reading;
    private final int circuits;

    private Count(Reading reading) {
        this.reading = reading;
        this.circuits = circuits(reading);
    }

    /** Chips in the text; 1 where it says nothing. */
    static int of(Reading reading, List<Mention> mentions) {
        var count = new Count(reading);
        int chips = 0;
        int holders = 0;
        int each = 0;
        for (Mention mention : mentions) {
            int said = count.said(mention.index());
            if (mention.isChip()) {
                chips = Math.max(chips, said);
            } else {
                holders = Math.max(holders, Math.max(said, 1));
                each = Math.max(each, mention.products().get(0).count());
            }
        }
        if (holders == 0) {
            return clamp(Math.max(chips, 1));
        }
        int perHolder = chips > 0 ? chips : Math.max(each, 1);
        return clamp((long) holders * perHolder);
    }

    private static int clamp(long value) {
        return (int) Math.min(value, MOST);
    }

    private int said(int index) {
        int before = before(index);
        int beside = before > 0 ? before : after(index);
        return beside > 0 ? beside : circuits;
    }

    /** A number of graphics circuits anywhere, as in {@code baseboard, 8 GPU}. */
    private static int circuits(Reading reading) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (reading.sense(i) == Sense.NUMBER
                    && reading.sense(i + 1) == Sense.COMPUTING
                    && !reading.startsWith(reading.at(i), 'X')) {
                String word = reading.text(reading.at(i + 1));
                if (word.equals("GPU") || word.equals("GPUS")) {
                    return reading.number(reading.at(i));
                }
            }
        }
        return 0;
    }

    /** A number before the name, with nothing but makers, makes and words without meaning between. */
    private int before(int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Span span = reading.at(i);
            switch (span.sense()) {
                case NUMBER -> {
                    return isCount(i) ? reading.number(span) : 0;
                }
                case TELLING, NEUTRAL, PIECES, COMPUTING, HINTING, VAGUE -> {}
                default -> {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** A number before a name counts when it multiplies, is followed by pieces, or opens a phrase. */
    private boolean isCount(int i) {
        if (reading.multiplies(reading.at(i)) || isSign(i + 1) || reading.sense(i + 1) == Sense.PIECES) {
            return !isLanes(i);
        }
        Sense previous = reading.sense(i - 1);
        return previous == Sense.BREAK || previous == Sense.WITH || followsQuantity(i);
    }

    /** {@code Qty 64} or {@code lot of 24}. */
    private boolean followsQuantity(int i) {
        String previous = i > 0 ? reading.text(reading.at(i - 1)) : "";
        return previous.equals("QTY")
                || previous.equals("QUANTITY")
                || (previous.equals("OF")
                        && i > 1
                        && reading.text(reading.at(i - 2)).equals("LOT"));
    }

    private int after(int index) {
        for (int i = index + 1; i <= Math.min(reading.size() - 1, index + REACH); i++) {
            Span span = reading.at(i);
            switch (span.sense()) {
                case NUMBER -> {
                    boolean counted = reading.startsWith(span, 'X')
                            || reading.sense(i + 1) == Sense.PIECES
                            || isSign(i - 1)
                            || followsQuantity(i)
                            || reading.sense(i + 1) == Sense.COMPUTING;
                    if (counted && !isLanes(i)) {
                        return reading.number(span);
                    }
                }
                case TELLING, HINTING, COMPUTING, NEUTRAL, BREAK, PIECES, CODE, HOST, VAGUE -> {}
                default -> {
                    return 0;
                }
            }
        }
        return 0;
    }

    private boolean isSign(int i) {
        if (i < 0 || i >= reading.size()) {
            return false;
        }
        Span span = reading.at(i);
        return span.to() - span.from() == 1 && reading.startsWith(span, 'X');
    }

    /** The lanes of a bus, as in {@code PCIe x16} or {@code Gen5 x16}, count nothing. */
    private boolean isLanes(int i) {
        for (int before = Math.max(0, i - 2); before < i; before++) {
            String word = reading.text(reading.at(before));
            if (word.startsWith("PCI") || word.startsWith("GEN")) {
                return reading.startsWith(reading.at(i), 'X') && reading.number(reading.at(i)) == 16;
            }
        }
        return false;
    }
}
