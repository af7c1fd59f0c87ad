package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.match.AddressComparison.Measure;
import portcullis.core.match.Evidence.Adjustment;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.Address;
import portcullis.core.watchlist.ListedName;

/**
 * Compares a query with one entry by name, address and identifier; the best carries the match. The index and the brute
 * force over the whole list both decide by it, so that they can differ only in what they look at.
 */
final class PartyComparison {
    static final double SAME_COUNTRY = 0.02;
    static final double OTHER_COUNTRY = -0.03;
    static final double SAME_ADDRESS = 0.05;
    /** No circumstance raises a name's score by more. */
    static final double MOST_RAISED = SAME_COUNTRY + SAME_ADDRESS;

    /** A reading further from what is written must be better by more than this to be the one that is shown. */
    private static final double HARDLY_BETTER = 0.01;

    private final ReadQuery query;
    private final double threshold;

    PartyComparison(ReadQuery query, double threshold) {
        this.query = query;
        this.threshold = threshold;
    }

    private record Way(ListedName name, Match.Carrier carrier, Evidence evidence) {}

    /** The match with an entry, if the best of these forms of its names, or its address or identifier, reaches the threshold. */
    Optional<Match> match(Entry entry, Iterable<ListedForm> forms) {
        var ways = new ArrayList<Way>(2);
        ListedName primary = entry.listing().names().get(0);
        IdentifierComparison.same(query.identifiers(), entry.identifiers())
                .ifPresent(evidence -> ways.add(new Way(primary, Match.Carrier.IDENTIFIER, evidence)));
        Optional<Found> address = address(entry);
        name(entry, forms, address.isPresent()).ifPresent(ways::add);
        address.ifPresent(found -> ways.add(new Way(primary, found.carrier(), found.evidence())));
        Way best = null;
        for (Way way : ways) {
            if (best == null || way.evidence().score().compareTo(best.evidence().score()) > 0) {
                best = way;
            }
        }
        if (best == null || !best.evidence().score().atLeast(threshold)) {
            return Optional.empty();
        }
        return Optional.of(
                new Match(entry.listing(), entry.editionId(), best.name(), best.carrier(), tree(best, ways)));
    }

    private static Evidence tree(Way best, List<Way> ways) {
        if (ways.size() == 1) {
            return best.evidence();
        }
        return new Evidence.Best(
                "party",
                ways.stream()
                        .map(Way::evidence)
                        .map(way -> way == best.evidence() ? way : way.brief())
                        .toList(),
                best.evidence().says());
    }

    private Optional<Way> name(Entry entry, Iterable<ListedForm> forms, boolean sameAddress) {
        double raise = raise(entry, sameAddress);
        Way best = null;
        for (QueryReading reading : query.readings()) {
            for (ListedForm form : forms) {
                var found = NameComparison.evidence(reading, form, threshold - raise);
                if (found.isPresent()) {
                    Evidence evidence = circumstances(entry, found.get(), sameAddress);
                    if (best == null
                            || isBetter(evidence.score(), best.evidence().score())) {
                        best = new Way(form.name(), Match.Carrier.NAME, evidence);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Score score, Score best) {
        boolean hardly = score.value() < 1 && score.value() <= best.value() + HARDLY_BETTER;
        return !hardly && score.compareTo(best) > 0;
    }

    private double raise(Entry entry, boolean sameAddress) {
        boolean sameCountry = query.country().isKnown() && country(entry) > 0;
        return (sameCountry ? SAME_COUNTRY : 0) + (sameAddress ? SAME_ADDRESS : 0);
    }

    private Evidence circumstances(Entry entry, Evidence name, boolean sameAddress) {
        var adjustments = new ArrayList<Adjustment>(2);
        double country = country(entry);
        if (country > 0) {
            adjustments.add(new Adjustment("country", SAME_COUNTRY, "the countries agree"));
        } else if (country < 0 && name.score().value() < 1) {
            adjustments.add(new Adjustment("country", OTHER_COUNTRY, "the listing is in other countries"));
        }
        if (sameAddress) {
            adjustments.add(new Adjustment("address", SAME_ADDRESS, "the address is one of the listing's"));
        }
        double soFar = name.score().value();
        for (Adjustment adjustment : adjustments) {
            soFar += adjustment.by();
        }
        adjustments.addAll(IdentifierComparison.others(query.identifiers(), entry.identifiers(), soFar));
        return adjustments.isEmpty() ? name : name.with("party", adjustments);
    }

    /** Above 0 where the countries agree, below where they do not, 0 where one is unknown. */
    private double country(Entry entry) {
        if (!query.country().isKnown() || entry.countries().isEmpty()) {
            return 0;
        }
        for (CountryCode listed : entry.countries()) {
            if (AddressComparison.countriesAgree(query.country(), Known.of(listed))) {
                return SAME_COUNTRY;
            }
        }
        return OTHER_COUNTRY;
    }

    private record Found(Match.Carrier carrier, Evidence evidence) {}

    private Optional<Found> address(Entry entry) {
        Found best = null;
        for (Address submitted : query.addresses()) {
            for (Entry.ReadAddress listed : entry.addresses()) {
                var measure = AddressComparison.measure(submitted, listed.parts());
                if (measure.isPresent() && AddressComparison.countriesAgree(query.country(), listed.country())) {
                    Found found = found(measure.get(), entry, submitted, listed);
                    if (best == null
                            || found.evidence()
                                            .score()
                                            .compareTo(best.evidence().score())
                                    > 0) {
                        best = found;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Found found(Measure measure, Entry entry, Address submitted, Entry.ReadAddress listed) {
        boolean only = entry.listing().isAddressOnly();
        var evidence = new Evidence.Measured(
                "address",
                query.address(),
                listed.written(),
                Score.clamp(AddressComparison.score(measure, only)),
                AddressComparison.says(measure, only, submitted, listed.parts()));
        return new Found(measure == Measure.BUILDING ? Match.Carrier.BUILDING : Match.Carrier.ADDRESS, evidence);
    }
}
