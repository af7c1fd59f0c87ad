package portcullis.core.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.match.Evidence.Adjustment;
import portcullis.core.match.Evidence.Point;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;

/**
 * How alike a reading of a submitted name and a listed name are: a sum of {@link Points} for paired words, words left over and
 * what speaks against the same party. The score depends on the two names and the listing's kind alone, so that a further
 * alias or listing changes no other score.
 */
final class NameComparison {
    /** The number of the sum may differ from the evidence's by its rounding. */
    private static final double ROUNDING = 0.01;

    static final String START = "start";
    static final String SHARE = "share";
    /** What is noted of every two names. */
    private static final Set<String> ALWAYS = Set.of(START, SHARE, "whole");

    private final QueryReading submitted;
    private final ListedForm listed;
    private final Alignment alignment;
    private final Leftover extra = new Leftover();
    private final Leftover missing = new Leftover();
    private double agreeing;

    /** The words that one name has and the other has not, in bits by what they are. */
    private static final class Leftover {
        private double bits;
        private double names;
        private double generic;
        private int surnames;
        private int numbers;
        private int initials;

        /** @param share of the word's bits that counts */
        void add(Token word, double share) {
            bits += share * word.bits();
            names += word.tag().isDistinctive() ? word.bits() : 0;
            generic += word.tag() == Tag.GENERIC ? share * word.bits() : 0;
            surnames += word.tag() == Tag.NAME ? 1 : 0;
            numbers += word.tag() == Tag.NUMBER ? 1 : 0;
            initials += word.tag() == Tag.INITIAL ? 1 : 0;
        }
    }

    private NameComparison(QueryReading submitted, ListedForm listed) {
        this.submitted = submitted;
        this.listed = listed;
        this.alignment = Alignment.of(submitted.words(), listed.tokens());
        for (Alignment.Pair pair : alignment.pairs()) {
            agreeing += isInitial(pair) ? 1 : bits(pair);
        }
        for (int i = 0; i < submitted.words().length; i++) {
            if (!alignment.isSubmittedTaken(i)) {
                extra.add(submitted.words()[i].token(), 1);
            }
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            if (!alignment.isListedTaken(j)) {
                missing.add(listed.tokens()[j], leftOut(listed.tokens()[j]));
            }
        }
    }

    /** The share of a listed word's cost that counts where the submitted name is one that leaves such words out. */
    private double leftOut(Token listed) {
        return listed.tag() == Tag.GENERIC && submitted.origin().abridged() ? Points.LEFT_OUT : 1;
    }

    /** The evidence that the names are alike to at least such a degree; empty if they are not. */
    static Optional<Evidence> evidence(QueryReading submitted, ListedForm listed, double atLeast) {
        if (!submitted.saysSomething() || !listed.saysSomething()) {
            boolean same = submitted.plain().equals(QueryReading.plain(listed.tokens()));
            return same && !submitted.plain().isEmpty()
                    ? Optional.of(Sentences.same(submitted, listed))
                    : Optional.empty();
        }
        var comparison = new NameComparison(submitted, listed);
        if (!comparison.isAnchored() || comparison.atMost() < Points.needed(atLeast) - ROUNDING) {
            return Optional.empty();
        }
        List<Adjustment> circumstances = comparison.circumstances();
        boolean reaches = comparison.isIdentical(circumstances)
                || comparison.points(circumstances) >= Points.needed(atLeast) - ROUNDING;
        return reaches ? Optional.of(comparison.evidence(circumstances)) : Optional.empty();
    }

    /** All points together: told before the evidence is written, as most names that share words fall short. */
    private double points(List<Adjustment> circumstances) {
        double points = 0;
        for (Adjustment circumstance : circumstances) {
            points += circumstance.by();
        }
        for (Alignment.Pair pair : alignment.pairs()) {
            points += points(pair);
        }
        for (int i = 0; i < submitted.words().length; i++) {
            points += alignment.isSubmittedTaken(i) ? 0 : Points.extra(submitted.words()[i].token());
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            Token word = listed.tokens()[j];
            points += alignment.isListedTaken(j) ? 0 : leftOut(word) * Points.missing(word);
        }
        return points;
    }

    /**
     * Whether any pair rests on a whole word that is more than a joining word; beside an initial, on one that tells who is
     * meant.
     */
    private boolean isAnchored() {
        if (alignment.pairs().stream().anyMatch(this::isInitial)) {
            return isDistinctivePaired();
        }
        for (Alignment.Pair pair : alignment.pairs()) {
            boolean slight = true;
            for (int i = pair.from(); i < pair.from() + pair.fromCount(); i++) {
                slight &= submitted.words()[i].token().tag().isSlight();
            }
            if (Alignment.isAnchor(pair) && !slight) {
                return true;
            }
        }
        return false;
    }

    /** The points without circumstances, of which none raises but that the names are whole. */
    private double atMost() {
        double points = Points.START + Points.WHOLE + Points.share(agreeing, extra.bits + missing.bits);
        for (Alignment.Pair pair : alignment.pairs()) {
            points += points(pair);
        }
        return points;
    }

    private boolean isInitial(Alignment.Pair pair) {
        Tag here = submitted.words()[pair.from()].token().tag();
        return (here == Tag.INITIAL) != (listed.tokens()[pair.to()].tag() == Tag.INITIAL);
    }

    /** The bits on which a pair agrees: those of the side that says less. */
    private double bits(Alignment.Pair pair) {
        double here = 0;
        for (int i = pair.from(); i < pair.from() + pair.fromCount(); i++) {
            here += submitted.words()[i].token().bits();
        }
        double there = 0;
        for (int j = pair.to(); j < pair.to() + pair.toCount(); j++) {
            there += listed.tokens()[j].bits();
        }
        return Math.min(here, there);
    }

    private double points(Alignment.Pair pair) {
        if (isInitial(pair)) {
            return Points.INITIAL;
        }
        Token here = submitted.words()[pair.from()].token();
        Token there = listed.tokens()[pair.to()];
        return Points.pair(here, there, bits(pair), pair.likeness());
    }

    private List<Adjustment> circumstances() {
        var found = new ArrayList<Adjustment>();
        found.add(new Adjustment(START, Points.START, "most names that share a word are of two parties"));
        double share = Points.share(agreeing, extra.bits + missing.bits);
        found.add(new Adjustment(
                SHARE, share, Math.round(100 * share / Points.SHARE) + " % of what both names say agrees"));
        if (isWhole()) {
            found.add(new Adjustment("whole", Points.WHOLE, "nothing that tells who is meant is left over"));
        }
        addContradictions(found);
        addKind(found);
        return found;
    }

    private void addContradictions(List<Adjustment> found) {
        boolean person = listed.entry().listing().kind() == ListedKind.PERSON;
        add(
                found,
                "other name",
                Points.OTHER_NAME * Math.min(extra.names, missing.names),
                "each name has a word of its own");
        add(
                found,
                "other trade",
                Points.OTHER_GENERIC * Math.min(extra.generic, missing.generic),
                "each name has a generic word of its own");
        addNumbers(found);
        if (!person) {
            add(found, "initial", Points.EXTRA_INITIAL * extra.initials, "an initial is only in the submitted name");
            add(found, "initial", Points.MISSING_INITIAL * missing.initials, "an initial is only in the listed name");
            add(found, "order", isReordered() ? Points.REORDERED : 0, "the words stand in another order");
        }
        boolean distinctive = isDistinctivePaired() || isWhole();
        add(
                found,
                "distinctive word",
                distinctive ? 0 : Points.NOTHING_DISTINCTIVE,
                "no word that tells one party from another is in both");
        add(found, "surname", isOnlyGiven() ? Points.ONLY_GIVEN : 0, "only given names are in both names");
        boolean telling = isDistinctivePaired() || (isWhole() && countedPairs() > 1);
        found.addAll(new OriginPoints(submitted, listed.entry().listing(), alignment).against(telling));
    }

    private void addNumbers(List<Adjustment> found) {
        if (extra.numbers > 0 && missing.numbers > 0) {
            add(found, "number", Points.OTHER_NUMBER, "the numbers in the names differ");
        } else {
            add(found, "number", extra.numbers > 0 ? Points.EXTRA_NUMBER : 0, "a number is only in the submitted name");
            add(
                    found,
                    "number",
                    missing.numbers > 0 ? Points.MISSING_NUMBER : 0,
                    "a number is only in the listed name");
        }
    }

    private void addKind(List<Adjustment> found) {
        ListedKind kind = listed.entry().listing().kind();
        Set<String> here = legalForms(submitted.tokens());
        Set<String> there = legalForms(listed.tokens());
        if (!here.isEmpty() && there.isEmpty()) {
            add(found, "legal form", Points.EXTRA_LEGAL_FORM, "only the submitted name has a legal form");
        } else if (here.isEmpty() && !there.isEmpty()) {
            add(found, "legal form", Points.MISSING_LEGAL_FORM, "only the listed name has a legal form");
        } else if (!here.isEmpty()) {
            here.retainAll(there);
            add(found, "legal form", here.isEmpty() ? Points.OTHER_LEGAL_FORM : 0, "the legal forms differ");
        }
        boolean other = isOtherKind(kind);
        add(found, "kind", other ? Points.OTHER_KIND : 0, "the name is a company's, the listing a " + word(kind));
        boolean weak = listed.name().kind() == ListedName.Kind.WEAK_ALIAS;
        add(found, "weak alias", weak ? Points.WEAK_ALIAS : 0, "the publisher calls this alias weak");
    }

    private static void add(List<Adjustment> found, String feature, double by, String says) {
        if (by != 0) {
            found.add(new Adjustment(feature, by, says));
        }
    }

    private static Set<String> legalForms(Token[] words) {
        var forms = new HashSet<String>(2);
        for (Token word : words) {
            if (word.tag() == Tag.LEGAL_FORM) {
                forms.add(word.text());
            }
        }
        return forms;
    }

    private static String word(ListedKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isOtherKind(ListedKind kind) {
        return switch (kind) {
            case PERSON -> submitted.isBusiness() && !listed.isBusiness();
            case VESSEL, AIRCRAFT -> submitted.hasLegalForm() && !listed.isBusiness();
            default -> false;
        };
    }

    private boolean isReordered() {
        int last = -1;
        for (int i = 0; i < submitted.words().length; i++) {
            for (Alignment.Pair pair : alignment.pairs()) {
                if (pair.from() == i && !submitted.words()[i].token().tag().isSlight()) {
                    if (pair.to() < last) {
                        return true;
                    }
                    last = pair.to();
                }
            }
        }
        return false;
    }

    private boolean isDistinctivePaired() {
        for (Alignment.Pair pair : alignment.pairs()) {
            boolean here = submitted.words()[pair.from()].token().tag().isDistinctive();
            if (Alignment.isAnchor(pair)
                    && here
                    && listed.tokens()[pair.to()].tag().isDistinctive()) {
                return true;
            }
        }
        return false;
    }

    /** Whether of a listed name that is more than given names nothing but given names is in both. */
    private boolean isOnlyGiven() {
        for (Alignment.Pair pair : alignment.pairs()) {
            if (listed.tokens()[pair.to()].tag() == Tag.NAME) {
                return false;
            }
        }
        return missing.surnames > 0;
    }

    /** How many pairs are of words that are more than fillers. */
    private long countedPairs() {
        return alignment.pairs().stream()
                .filter(pair -> submitted.words()[pair.from()].token().bits() > Points.FILLER)
                .count();
    }

    /** Whether nothing but fillers is left over, and every word is in both names letter for letter. */
    private boolean isWhole() {
        for (Alignment.Pair pair : alignment.pairs()) {
            if (pair.likeness() < Alignment.JOINED) {
                return false;
            }
        }
        return extra.bits + missing.bits <= Points.FILLER;
    }

    private boolean isIdentical(List<Adjustment> circumstances) {
        for (Alignment.Pair pair : alignment.pairs()) {
            if (pair.likeness() < 1) {
                return false;
            }
        }
        int paired = alignment.pairs().size();
        boolean all = paired == submitted.words().length && paired == listed.tokens().length;
        return all && circumstances.stream().allMatch(one -> ALWAYS.contains(one.feature()));
    }

    private Evidence evidence(List<Adjustment> circumstances) {
        String says = Sentences.words(submitted, listed, alignment);
        if (isIdentical(circumstances)) {
            return Sentences.identical(submitted, listed, says);
        }
        var words = new ArrayList<Point>();
        for (Alignment.Pair pair : alignment.pairs()) {
            words.add(new Point(rounded(points(pair)), Sentences.pair(pair, submitted, listed)));
        }
        for (int i = 0; i < submitted.words().length; i++) {
            Token word = submitted.words()[i].token();
            if (!alignment.isSubmittedTaken(i)) {
                words.add(new Point(rounded(Points.extra(word)), Sentences.extra(word)));
            }
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            Token word = listed.tokens()[j];
            if (!alignment.isListedTaken(j)) {
                words.add(new Point(rounded(leftOut(word) * Points.missing(word)), Sentences.missing(word)));
            }
        }
        var rounded = circumstances.stream()
                .map(one -> new Adjustment(one.feature(), rounded(one.by()), one.says()))
                .toList();
        return new Evidence.Summed("name", words, rounded, says);
    }

    /** Points as they are printed: the evidence recomputes to the score from its print. */
    private static double rounded(double points) {
        return Math.round(points * 10_000) / 10_000.0;
    }
}
