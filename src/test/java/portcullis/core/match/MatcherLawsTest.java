package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.NameReader;
import portcullis.core.text.ShippedLore;
import portcullis.core.text.Token;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/** What holds of every query and every list, tried on seeded ones. */
final class MatcherLawsTest {
    private static final double[] THRESHOLDS = {0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1};

    @Test
    void the_index_finds_what_brute_force_finds() {
        List<Listing> listings = both(600);
        var indexed = IndexedMatcher.of(SmallList.watchlist(listings), ShippedLore.lore());
        var brute = BruteForceMatcher.of(SmallList.watchlist(listings), ShippedLore.lore());
        var random = new Random(20261123);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            PartyQuery query = query(listings, random);
            double threshold = THRESHOLDS[random.nextInt(THRESHOLDS.length)];
            List<Match> matches = indexed.matches(query, threshold);

            assertThat(matches).as("%s at %s", query, threshold).isEqualTo(brute.matches(query, threshold));
            found += matches.size();
        }
        assertThat(found).isGreaterThan(2_000);
    }

    @Test
    void the_evidence_recomputes_to_the_score_from_its_print() {
        List<Listing> listings = both(300);
        var matcher = IndexedMatcher.of(SmallList.watchlist(listings), ShippedLore.lore());
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            for (Match match : matcher.matches(query(listings, random), 0.6)) {
                assertThat(recomputed(match.evidence()))
                        .as(match.evidence().says())
                        .isEqualTo(match.score().value());
            }
        }
    }

    @Test
    void another_alias_never_lowers_a_score() {
        var random = new Random(6);
        for (int i = 0; i < 300; i++) {
            Listing one = SmallList.invented(1, i).get(0);
            var names = new ArrayList<>(one.names());
            names.add(ListedName.alias(SmallList.inventedName(random)));
            Listing more = SmallList.named(one.id(), one.kind(), names.toArray(ListedName[]::new));
            String query = Perturbation.SLIP.of(one.name(), random);

            assertThat(score(List.of(more), query)).isGreaterThanOrEqualTo(score(List.of(one), query));
        }
    }

    @Test
    void another_listing_never_removes_or_changes_a_match() {
        List<Listing> few = SmallList.invented(100, 1);
        var more = new ArrayList<>(few);
        more.addAll(SmallList.listings());
        var before = IndexedMatcher.of(SmallList.watchlist(few), ShippedLore.lore());
        var after = IndexedMatcher.of(SmallList.watchlist(more), ShippedLore.lore());
        var random = new Random(9);
        for (int i = 0; i < 500; i++) {
            PartyQuery query = query(more, random);

            assertThat(after.matches(query, 0.7).stream()
                            .map(MatcherLawsTest::print)
                            .toList())
                    .containsAll(before.matches(query, 0.7).stream()
                            .map(MatcherLawsTest::print)
                            .toList());
        }
    }

    @Test
    void likeness_of_words_is_symmetric_and_1_only_for_the_same() {
        var reader = NameReader.of(ShippedLore.lore());
        var random = new Random(10);
        for (int i = 0; i < 5_000; i++) {
            String name = SmallList.inventedName(random) + " J Muhammad";
            List<Token> here = reader.read(name).readings().get(0).tokens();
            List<Token> there = reader.read(Perturbation.SLIP.of(name, random))
                    .readings()
                    .get(0)
                    .tokens();
            Token a = here.get(random.nextInt(here.size()));
            Token b = there.get(random.nextInt(there.size()));
            double likeness = new QueryWord(a, false).likeness(b);

            assertThat(likeness).isEqualTo(new QueryWord(b, false).likeness(a)).isBetween(0.0, 1.0);
            assertThat(likeness == 1).isEqualTo(a.text().equals(b.text()));
        }
    }

    @Test
    void an_agreeing_country_is_never_worse_than_an_unknown_one_nor_that_than_another() {
        List<Listing> listings = SmallList.listings();
        var matcher = IndexedMatcher.of(SmallList.watchlist(listings), ShippedLore.lore());
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            Listing listing = listings.get(random.nextInt(listings.size()));
            String name = Perturbation.any(random).of(listing.name(), random);
            if (!listing.countries().isEmpty()) {
                double same = score(
                        matcher, listing, in(name, Known.of(listing.countries().get(0))));
                double unknown = score(matcher, listing, in(name, Known.unknown()));
                double other = score(matcher, listing, in(name, Known.of(new CountryCode("BR"))));

                assertThat(same).isGreaterThanOrEqualTo(unknown);
                assertThat(unknown).isGreaterThanOrEqualTo(other);
            }
        }
    }

    @Test
    void what_lowers_a_score_adds_up_to_what_it_lacks() {
        List<Listing> listings = both(300);
        var matcher = IndexedMatcher.of(SmallList.watchlist(listings), ShippedLore.lore());
        var random = new Random(8);
        for (int i = 0; i < 300; i++) {
            for (Match match :
                    matcher.matches(PartyQuery.of(query(listings, random).name()), 0.6)) {
                double lost = match.evidence().losses().stream()
                        .mapToDouble(Evidence.Adjustment::by)
                        .sum();
                assertThat(1 + lost)
                        .as(match.evidence().says())
                        .isCloseTo(match.score().value(), within(0.01));
            }
        }
    }

    @Test
    void the_evidence_of_a_match_is_a_few_nodes_for_each_word_however_many_names_the_listing_has() {
        var names = new ArrayList<ListedName>();
        names.add(ListedName.primary("Kormash Alfatek Trading Ltd"));
        for (int i = 0; i < 200; i++) {
            names.add(ListedName.alias("Kormash Alfatek " + "ABCDEFGHIJ".charAt(i % 10) + i));
        }
        Listing many = SmallList.named("many", ListedKind.UNSTATED, names.toArray(ListedName[]::new));
        var matcher = IndexedMatcher.of(SmallList.watchlist(List.of(many)), ShippedLore.lore());

        Match match = matcher.matches(PartyQuery.of("Kormash Alfatek Trading Ltd"), 0.8)
                .get(0);

        assertThat(match.evidence().toString().length()).isLessThan(2_000);
        assertThat(match.evidence().brief().score()).isEqualTo(match.score());
        assertThat(match.evidence().brief().says()).isEqualTo(match.evidence().says());
    }

    private static PartyQuery in(String name, Known<CountryCode> country) {
        return new PartyQuery(name, Optional.empty(), Optional.empty(), country, Optional.empty());
    }

    private static List<Listing> both(int invented) {
        var listings = new ArrayList<>(SmallList.listings());
        listings.addAll(SmallList.invented(invented, 42));
        return listings;
    }

    /** A listed name perturbed, or an invented one; sometimes with a country, an address, an identifier. */
    private static PartyQuery query(List<Listing> listings, Random random) {
        Listing listing = listings.get(random.nextInt(listings.size()));
        String name = random.nextInt(4) == 0
                ? SmallList.inventedName(random)
                : Perturbation.any(random).of(listing.name(), random);
        Known<CountryCode> country = random.nextInt(3) == 0 ? Known.of(new CountryCode("CN")) : Known.unknown();
        Optional<String> address =
                random.nextInt(3) == 0 && !listing.addresses().isEmpty()
                        ? Optional.of(listing.addresses().get(0).text())
                        : Optional.empty();
        Optional<String> identifier = random.nextInt(9) == 0 ? Optional.of("77 0123-4567") : Optional.empty();
        return new PartyQuery(name, Optional.empty(), address, country, identifier);
    }

    private static double score(List<Listing> listings, String name) {
        var matcher = IndexedMatcher.of(SmallList.watchlist(listings), ShippedLore.lore());
        return score(matcher, listings.get(0), PartyQuery.of(name));
    }

    private static double score(PartyMatcher matcher, Listing listing, PartyQuery query) {
        return matcher.matches(query, 0.3).stream()
                .filter(match -> match.listing().id().equals(listing.id()))
                .mapToDouble(match -> match.score().value())
                .findFirst()
                .orElse(0);
    }

    private static String print(Match match) {
        return match.listing().id() + " " + match.name() + " " + match.evidence();
    }

    /** The score of an evidence tree from its numbers as a report prints them: four decimals. */
    private static double recomputed(Evidence evidence) {
        if (evidence instanceof Evidence.Weighted weighted) {
            double sum = 0;
            double weights = 0;
            for (Evidence.Share share : weighted.shares()) {
                sum += printed(share.weight()) * recomputed(share.part());
                weights += printed(share.weight());
            }
            return printed(sum / weights);
        }
        if (evidence instanceof Evidence.Summed summed) {
            double sum = 0;
            for (Evidence.Point point : summed.words()) {
                sum += printed(point.by());
            }
            for (Evidence.Adjustment circumstance : summed.circumstances()) {
                sum += printed(circumstance.by());
            }
            return printed(1 / (1 + Math.exp((-4.82 - sum) / 2.47)));
        }
        if (evidence instanceof Evidence.Best best) {
            return best.ways().stream()
                    .mapToDouble(MatcherLawsTest::recomputed)
                    .max()
                    .orElseThrow();
        }
        if (evidence instanceof Evidence.Adjusted adjusted) {
            double sum = recomputed(adjusted.base());
            for (Evidence.Adjustment adjustment : adjusted.adjustments()) {
                sum += printed(adjustment.by());
            }
            return printed(Math.max(0, Math.min(1, sum)));
        }
        return printed(evidence.score().value());
    }

    private static double printed(double number) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4f", number));
    }
}
