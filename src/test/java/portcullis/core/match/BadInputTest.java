package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.subject.Known;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Watchlist;

/** Names that say nothing find nothing, and long ones end in time. */
final class BadInputTest {
    private static final PartyMatcher MATCHER = IndexedMatcher.of(SmallList.watchlist(), ShippedLore.lore());
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<String> empties() {
        return Stream.of(
                "", " ", "?", "...---...", "x", "Ltd.", "Co., Ltd.", "of the", "\u200b\u202e", "()", "J.", "1", "有限公司");
    }

    static Stream<String> giants() {
        return Stream.of(
                "a".repeat(32_000),
                "a ".repeat(16_000),
                "huawei ".repeat(4_500),
                "technology trading ".repeat(1_700),
                "华为技术".repeat(8_000),
                "((((".repeat(8_000),
                "a1b2-".repeat(6_400),
                "محمد ".repeat(6_000),
                "d.o.o. ".repeat(4_500),
                "\u0301".repeat(32_000),
                "(a+)+$".repeat(5_000),
                "aaaaaaaaaaaaaaaaaaaaaaaa!".repeat(1_200),
                "\u200b\u202ex".repeat(10_000),
                "Нuа華ω".repeat(6_000),
                "12号3楼".repeat(6_000),
                "unit 1, ".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("empties")
    void a_name_that_says_nothing_finds_nothing(String name) {
        assertThat(MATCHER.matches(PartyQuery.of(name), 0.5)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("giants")
    void a_name_of_thousands_of_letters_ends_in_time_and_finds_nothing(String name) {
        List<Match> matches = assertTimeoutPreemptively(SOON, () -> MATCHER.matches(PartyQuery.of(name), 0.8));

        assertThat(matches).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("giants")
    void an_address_of_thousands_of_letters_ends_in_time(String address) {
        var query = new PartyQuery("", Optional.empty(), Optional.of(address), Known.unknown(), Optional.empty());

        assertThat(assertTimeoutPreemptively(SOON, () -> MATCHER.matches(query, 0.8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("giants")
    void an_identifier_of_thousands_of_letters_ends_in_time_and_finds_nothing(String identifier) {
        var query = new PartyQuery("", Optional.empty(), Optional.empty(), Known.unknown(), Optional.of(identifier));

        assertThat(assertTimeoutPreemptively(SOON, () -> MATCHER.matches(query, 0.1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u041duawei Technologies", // a Cyrillic capital En for the H
                "Hu\u0430w\u0435i Technologies", // Cyrillic a and e
                "\u202eHuawei\u202c Technologies",
                "H\u200bu\u200ba\u200bw\u200be\u200bi Technologies",
                "\uff28\uff35\uff21\uff37\uff25\uff29 Technologies",
                "Huawei\u00a0\u3000Technologies"
            })
    void a_name_in_disguise_is_found(String name) {
        assertThat(MATCHER.matches(PartyQuery.of(name), Thresholds.REVIEW))
                .extracting(match -> match.listing().id())
                .contains("huawei");
    }

    @Test
    void a_listing_of_five_thousand_aliases_is_one_match() {
        var names = new ArrayList<ListedName>();
        names.add(ListedName.primary("Kormash Alfatek"));
        for (int i = 0; i < 5_000; i++) {
            names.add(ListedName.alias("Kormash Alfatek " + i));
        }
        var listing = SmallList.named("many", ListedKind.UNSTATED, names.toArray(ListedName[]::new));
        var matcher = IndexedMatcher.of(SmallList.watchlist(List.of(listing)), ShippedLore.lore());

        List<Match> matches =
                assertTimeoutPreemptively(SOON, () -> matcher.matches(PartyQuery.of("Kormash Alfatek 77"), 0.8));

        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).name().text()).isEqualTo("Kormash Alfatek 77");
    }

    @Test
    void an_empty_list_finds_nothing() {
        assertThat(IndexedMatcher.of(Watchlist.EMPTY, ShippedLore.lore()).matches(PartyQuery.of("Huawei"), 0.1))
                .isEmpty();
    }

    @Test
    void a_threshold_outside_its_range_is_refused() {
        assertThatThrownBy(() -> MATCHER.matches(PartyQuery.of("Huawei"), 0)).hasMessageContaining("threshold");
        assertThatThrownBy(() -> MATCHER.matches(PartyQuery.of("Huawei"), 1.01)).hasMessageContaining("threshold");
    }
}
