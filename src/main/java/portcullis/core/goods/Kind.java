package portcullis.core.goods;

import portcullis.core.subject.Known;

/**
 * Whether goods without a catalogued name are computing hardware that could be controlled, and why.
 *
 * @param computing true, false, or not to be told
 */
record Kind(Known<Boolean> computing, String says) {
    static Kind of(Reading reading, Head head, Clues clues) {
        if (clues.controlled()) {
            return yes("the stated ECCN is one of advanced computing");
        }
        var seen = Seen.of(reading);
        if (head.isOrdinary() || head.sense() == Sense.PORTABLE) {
            return seen.contained
                    ? open("the text names other goods that contain computing hardware")
                    : no("the text names goods of another kind");
        }
        if (seen.computing) {
            return yes("the text speaks of computing hardware");
        }
        if (clues.tariff() || clues.related()) {
            return yes(
                    clues.tariff()
                            ? "the tariff code is one of processors, computers or their parts"
                            : "the stated ECCN is one of integrated circuits or computers");
        }
        if (seen.host) {
            return open("goods of this kind may hold accelerators, or become some");
        }
        if (seen.telling && !seen.ordinary) {
            return open("the text speaks of a maker or a technique of accelerators, not of what the goods are");
        }
        return seen.named() ? no("the text names goods of another kind") : unnamed(reading, seen);
    }

    /** The same for a place where only accelerators are named: what is not understood stays open. */
    static Kind ofAccelerator(Reading reading) {
        var seen = Seen.of(reading);
        if (seen.none && !seen.named()) {
            return no("no accelerator is named");
        }
        return seen.computing
                ? yes("the text speaks of computing hardware")
                : open("the accelerator is not in the catalogue");
    }

    private static Kind unnamed(Reading reading, Seen seen) {
        if (seen.unread) {
            return open("the text is in a script that is not read here");
        }
        return open(reading.size() == 0 ? "there is no description" : "the description leaves open what the goods are");
    }

    private static Kind yes(String says) {
        return new Kind(Known.of(true), says);
    }

    private static Kind no(String says) {
        return new Kind(Known.of(false), says);
    }

    private static Kind open(String says) {
        return new Kind(Known.unknown(), says);
    }

    /** Which senses a text shows. What a text is for does not say what it is. */
    private static final class Seen {
        private boolean computing;
        private boolean contained;
        private boolean host;
        private boolean telling;
        private boolean ordinary;
        private boolean others;
        private boolean unread;
        private boolean none;

        static Seen of(Reading reading) {
            var seen = new Seen();
            boolean purpose = false;
            boolean within = false;
            for (Span span : reading.spans()) {
                switch (span.sense()) {
                    case FOR -> purpose = true;
                    case WITH -> within = true;
                    case BREAK -> purpose = false;
                    case COMPUTING -> {
                        seen.computing |= !purpose;
                        seen.contained |= within;
                        seen.host |= purpose;
                    }
                    case TELLING -> seen.telling |= !purpose;
                    case HOST -> seen.host |= !purpose;
                    case ORDINARY, PORTABLE -> seen.ordinary |= !purpose;
                    case OTHER -> seen.others |= !purpose;
                    case UNREAD -> seen.unread = true;
                    case NONE -> seen.none = true;
                    default -> {}
                }
            }
            return seen;
        }

        boolean named() {
            return ordinary || others;
        }
    }
}
