package portcullis.core.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.match.Evidence.Adjustment;
import portcullis.core.match.Evidence.Share;
import portcullis.core.subject.CountryCode;
import portcullis.core.text.Origin;
import portcullis.core.text.Route;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/**
 * How alike a reading of a submitted name and a listed name are: the weighted mean over paired and unpaired words, lowered
 * by what speaks against the same party. A word that only one name has was left out and costs less than words by which the
 * two names contradict each other. The score depends on the two names and the listing's kind alone, so that a further alias
 * or listing changes no other score.
 */
final class NameComparison {
    static final double REORDERED = -0.03;
    static final double OTHER_NUMBER = -0.1;
    static final double NOTHING_DISTINCTIVE = -0.1;
    static final double OTHER_KIND = -0.1;
    static final double WEAK_ALIAS = -0.08;
    /** A name translated from Han, and a listing from where no Han is written. */
    static final double FOREIGN_MEANING = -0.25;

    static final double FOREIGN_SOUND = -0.12;
    /** The whole chance that another company is called alike costs so much, if nothing else is in both names. */
    static final double SHARED_NAME = -0.3;
    /** A name of a trade alone, or with a place that the listing does not have. */
    static final double NO_PLACE = -0.2;
    /** A word of what a company does that so many companies do not tell them apart. */
    private static final double CORROBORATING = 0.5;
    /** A name that leaves out what the company does does not contradict one that has it. */
    static final double LEFT_OUT = 0.3;

    private static final Set<String> HAN_WRITING = Set.of("CN", "HK", "MO", "TW", "SG", "MY", "JP", "KR", "KP");
    /** A contradiction needs words that tell at least so much. */
    private static final double TELLING = 0.5;

    private static final double FILLER = 0.15;
    /** The number of the sum may differ from the evidence's by its rounding. */
    private static final double ROUNDING = 0.001;

    private final QueryReading submitted;
    private final ListedForm listed;
    private final Alignment alignment;
    private final EnumSet<Tag> contradicted;

    private NameComparison(QueryReading submitted, ListedForm listed) {
        this.submitted = submitted;
        this.listed = listed;
        this.alignment = Alignment.of(submitted.words(), listed.tokens());
        this.contradicted = contradictions();
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
        if (!comparison.isAnchored() || !comparison.mayReach(atLeast - ROUNDING)) {
            return Optional.empty();
        }
        return Optional.of(comparison.evidence());
    }

    /** Whether any pair rests on a whole word that is more than a joining word. */
    private boolean isAnchored() {
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

    private boolean mayReach(double atLeast) {
        double score = mean();
        if (score < atLeast) {
            return false;
        }
        for (Adjustment adjustment : adjustments()) {
            score += adjustment.by();
        }
        return score >= atLeast;
    }

    private double mean() {
        double sum = 0;
        double weights = 0;
        for (Alignment.Pair pair : alignment.pairs()) {
            sum += pair.weight() * pair.likeness();
            weights += pair.weight();
        }
        for (int i = 0; i < submitted.words().length; i++) {
            weights += alignment.isSubmittedTaken(i) ? 0 : extra(submitted.words()[i].token());
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            weights += alignment.isListedTaken(j) ? 0 : missing(listed.tokens()[j]);
        }
        return sum / weights;
    }

    private double extra(Token unpaired) {
        Tag tag = unpaired.tag();
        return unpaired.weight() * (contradicted.contains(group(tag)) ? tag.contradicted() : tag.extra());
    }

    private double missing(Token unpaired) {
        Tag tag = unpaired.tag();
        if (tag == Tag.GENERIC && submitted.origin().abridged()) {
            return unpaired.weight() * LEFT_OUT;
        }
        return unpaired.weight() * (contradicted.contains(group(tag)) ? tag.contradicted() : tag.missing());
    }

    /** Names and personal names contradict each other too. */
    private static Tag group(Tag tag) {
        return tag == Tag.GIVEN ? Tag.NAME : tag;
    }

    private EnumSet<Tag> contradictions() {
        var here = EnumSet.noneOf(Tag.class);
        var there = EnumSet.noneOf(Tag.class);
        for (int i = 0; i < submitted.words().length; i++) {
            mark(here, submitted.words()[i].token(), alignment.isSubmittedTaken(i));
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            mark(there, listed.tokens()[j], alignment.isListedTaken(j));
        }
        here.retainAll(there);
        return here;
    }

    private static void mark(EnumSet<Tag> unpaired, Token token, boolean taken) {
        boolean tells = !token.tag().isDistinctive() || token.weight() >= TELLING;
        if (!taken && tells) {
            unpaired.add(group(token.tag()));
        }
    }

    private List<Adjustment> adjustments() {
        var found = new ArrayList<Adjustment>(2);
        ListedKind kind = listed.entry().listing().kind();
        if (kind != ListedKind.PERSON && isReordered()) {
            found.add(new Adjustment("order", REORDERED, "the words stand in another order"));
        }
        if (contradicted.contains(Tag.NUMBER)) {
            found.add(new Adjustment("number", OTHER_NUMBER, "the numbers in the names differ"));
        }
        if (!isDistinctivePaired() && !isWhole()) {
            found.add(new Adjustment(
                    "distinctive word", NOTHING_DISTINCTIVE, "no word that tells one party from another is in both"));
        }
        addByOrigin(found);
        if (isOtherKind(kind)) {
            found.add(new Adjustment("kind", OTHER_KIND, "the name is a company's, the listing a " + word(kind)));
        }
        if (listed.name().kind() == ListedName.Kind.WEAK_ALIAS) {
            found.add(new Adjustment("weak alias", WEAK_ALIAS, "the publisher calls this alias weak"));
        }
        return found;
    }

    /** What speaks against a reading because of how it came about. */
    private void addByOrigin(List<Adjustment> found) {
        Origin origin = submitted.origin();
        if (!origin.route().isFromHan()) {
            return;
        }
        if (isForeignToHan(origin.route())) {
            found.add(new Adjustment(
                    "script",
                    origin.route() == Route.MEANING ? FOREIGN_MEANING : FOREIGN_SOUND,
                    "the submitted name is in Han, the listing a ship or from where Han is not written"));
        }
        if (origin.shared() > 0 && !isCorroborated()) {
            found.add(new Adjustment(
                    "shared name",
                    Math.round(SHARED_NAME * origin.shared() * 1000) / 1000.0,
                    "other companies are called alike, and nothing else is in both names"));
        }
        if (!isDistinctivePaired() && !isPlacePaired() && !(isWhole() && countedPairs() > 1)) {
            found.add(new Adjustment("place", NO_PLACE, "the names have a trade in common, but no place"));
        }
        if (listing().kind() == ListedKind.PERSON) {
            found.add(new Adjustment("kind", OTHER_KIND, "the name is read as a company's, the listing a person"));
        }
    }

    /** How many pairs are of words that are more than fillers. */
    private long countedPairs() {
        return alignment.pairs().stream()
                .filter(pair -> !isFiller(submitted.words()[pair.from()].token()))
                .count();
    }

    private boolean isPlacePaired() {
        for (Alignment.Pair pair : alignment.pairs()) {
            Token token = submitted.words()[pair.from()].token();
            if (token.tag() == Tag.PLACE && !token.text().equals("china")) {
                return true;
            }
        }
        return false;
    }

    private Listing listing() {
        return listed.entry().listing();
    }

    private boolean isForeignToHan(Route route) {
        Listing listing = listing();
        if (listing.kind() == ListedKind.VESSEL || listing.kind() == ListedKind.AIRCRAFT) {
            return true;
        }
        List<CountryCode> countries = listing.countries();
        return route != Route.BRAND
                && !countries.isEmpty()
                && countries.stream().noneMatch(country -> HAN_WRITING.contains(country.code()));
    }

    /** Whether a place, or a trade that not every company has, is in both names beside what the company calls itself. */
    private boolean isCorroborated() {
        if (isPlacePaired()) {
            return true;
        }
        for (Alignment.Pair pair : alignment.pairs()) {
            Token token = submitted.words()[pair.from()].token();
            if (token.tag() == Tag.GENERIC && token.weight() >= CORROBORATING) {
                return true;
            }
        }
        return false;
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

    /** A word that is added to names and left out as one likes. */
    private static boolean isFiller(Token token) {
        return token.tag().isSlight() || token.weight() <= FILLER;
    }

    /** Whether every word that is more than a filler is in both names, letter for letter. */
    private boolean isWhole() {
        for (Alignment.Pair pair : alignment.pairs()) {
            if (pair.likeness() < Alignment.JOINED) {
                return false;
            }
        }
        for (int i = 0; i < submitted.words().length; i++) {
            if (!alignment.isSubmittedTaken(i) && !isFiller(submitted.words()[i].token())) {
                return false;
            }
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            if (!alignment.isListedTaken(j) && !isFiller(listed.tokens()[j])) {
                return false;
            }
        }
        return true;
    }

    private Evidence evidence() {
        var shares = new ArrayList<Share>();
        for (Alignment.Pair pair : alignment.pairs()) {
            shares.add(share(pair.weight(), Sentences.pair(pair, submitted, listed)));
        }
        for (int i = 0; i < submitted.words().length; i++) {
            if (!alignment.isSubmittedTaken(i)) {
                Token extra = submitted.words()[i].token();
                shares.add(share(extra(extra), Sentences.extra(extra)));
            }
        }
        for (int j = 0; j < listed.tokens().length; j++) {
            if (!alignment.isListedTaken(j)) {
                Token missing = listed.tokens()[j];
                shares.add(share(missing(missing), Sentences.missing(missing)));
            }
        }
        var words = new Evidence.Weighted("words", shares, Sentences.words(submitted, listed, alignment));
        List<Adjustment> adjustments = adjustments();
        return adjustments.isEmpty() ? words : new Evidence.Adjusted("name", words, adjustments, words.says());
    }

    private static Share share(double weight, Evidence part) {
        return new Share(Math.round(weight * 10_000) / 10_000.0, part);
    }
}
