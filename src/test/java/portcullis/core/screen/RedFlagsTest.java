package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.country;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.local;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.party;
import static portcullis.core.screen.Trial.screener;
import static portcullis.core.screen.Trial.text;
import static portcullis.core.screen.Trial.withTerms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Classification;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;

/** Red flags: those that people answered, and those that a row's own values show; ordinary goods raise none. */
final class RedFlagsTest {
    private static final String TODAY = "2026-11-23";
    private static final Item PAPER = item("A4 copy paper, carton", "EAR99");
    private static final Item H100 = item("NVIDIA H100 80GB SXM5", "3A090.a");

    private static List<String> flags(String day, Subject subject) {
        return screener(day).screen(subject).findings().stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> rule.startsWith("circumvention."))
                .map(rule -> rule.substring("circumvention.".length()))
                .toList();
    }

    static Stream<Matter> flags() {
        return Arrays.stream(Matter.values()).filter(matter -> matter.path().startsWith("flag."));
    }

    @ParameterizedTest
    @MethodSource("flags")
    void a_flag_that_somebody_saw_is_a_finding_and_one_that_nobody_saw_is_none(Matter flag) {
        Subject plain = order(PAPER, "CA");

        assertThat(flags(TODAY, plain.with(Answers.NONE.and(flag, true)))).hasSize(1);
        assertThat(flags(TODAY, plain.with(Answers.NONE.and(flag, false)))).isEmpty();
        assertThat(flags(TODAY, plain)).isEmpty();
    }

    @Test
    void a_site_without_the_power_for_its_chips_is_a_flag_and_a_large_order_is_asked_for_it() {
        Subject large = order(many("7000"), "IN");

        assertThat(flags(TODAY, large)).contains("power-to-be-shown");
        assertThat(flags(TODAY, order(many("6999"), "IN"))).doesNotContain("power-to-be-shown");
        assertThat(flags(TODAY, large.with(Answers.NONE.and(Matter.POWER, true))))
                .doesNotContain("power-to-be-shown", "power-not-shown");
        assertThat(flags(TODAY, large.with(Answers.NONE.and(Matter.POWER, false))))
                .contains("power-not-shown")
                .doesNotContain("power-to-be-shown");
        assertThat(flags("2025-05-12", large)).doesNotContain("power-to-be-shown");
    }

    private static Item many(String count) {
        return new Item(
                H100.text(),
                H100.classification(),
                Known.unknown(),
                new Amount(Known.of(new BigDecimal(count)), Known.unknown(), Known.unknown()),
                Performance.UNKNOWN,
                Known.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "Deccan Data Works, IN, '12 Hitec City, Hyderabad', advanced-transshipment",
        "Selat Freight Forwarding, BR, '12 Port Street', forwarder-as-end-user",
        "Bright Hotels Group, BR, '12 Port Street', business-misfit",
        "Golden Lantern Trading, BR, '12 Port Street', trader-as-end-user",
        "Plain Data Works, BR, 'Apartment 4B, 12 Rose Street', residential-or-vague-address",
        "Plain Data Works, BR, 'Science Park', residential-or-vague-address",
        "Plain Data Works, TZ, '12 Port Street', technical-level",
        "Plain Data Works, BR, '12 Port Street', ''",
        "Plain Data Works, CA, 'Science Park', ''"
    })
    void what_a_name_a_place_or_an_address_shows(String name, String where, String address, String expected) {
        Party user = local(Role.END_USER, name, where).at(new Place(Optional.of(address), country(where)));

        assertThat(flags(TODAY, order(H100, where, user)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(flags(TODAY, order(PAPER, where, user))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-06, ''",
        "2022-10-07, founded-since-the-controls",
        "2024-11-23, founded-since-the-controls",
        "2024-11-24, new-company"
    })
    void a_company_founded_after_the_controls_or_new_is_a_flag(String since, String expected) {
        Party user = party(Role.END_USER, "Plain Data Works", "BR", "BR", "BR")
                .with(new Corporate(
                        country("BR"), Optional.empty(), country("BR"), Known.of(LocalDate.parse(since)), List.of()));

        assertThat(flags(TODAY, order(H100, "BR", user))).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(flags("2025-05-12", order(H100, "BR", user))).doesNotContain("founded-since-the-controls");
    }

    @Test
    void the_same_name_as_forwarder_or_the_same_address_as_a_supplier_is_a_flag() {
        Place quay = new Place(Optional.of("Quay 7, 12 Port Street, Santos"), country("BR"));
        Party user = local(Role.END_USER, "Plain Data Works", "BR").at(quay);
        Party forwarder = local(Role.FREIGHT_FORWARDER, "PLAIN DATA WORKS.", "BR");
        Party supplier = local(Role.SUPPLIER, "Other Works", "BR")
                .at(new Place(Optional.of("Quay 7 - 12 Port Street / SANTOS"), country("BR")));

        assertThat(flags(TODAY, order(H100, "BR", user, forwarder))).containsExactly("forwarder-as-end-user");
        assertThat(flags(TODAY, order(H100, "BR", user, supplier))).containsExactly("shared-address-on-the-row");
        assertThat(flags(TODAY, order(PAPER, "BR", user, forwarder, supplier))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "adapter, '', '', 28000, vague-description",
        "Sandkayan adapter, '', '', 28, brand-of-a-case",
        "'NVIDIA H100 80GB SXM5, refurbished', 3A090.a, 8473.30, 28000, used-accelerator",
        "NVIDIA H100 80GB SXM5, 3A090.a, 8537.10, 28000, tariff-code-misfit",
        "NVIDIA H100 80GB SXM5, 3A090.a, 8473.30, 28000, ''",
        "'Office chair, used', EAR99, 9401.31, 90, ''"
    })
    void what_a_description_a_code_or_a_price_shows(
            String description, String eccn, String hsCode, String price, String expected) {
        var goods = new Item(
                new ItemText(Known.of(description), Known.unknown(), Known.unknown()),
                new Classification(text(eccn), text(hsCode)),
                Known.unknown(),
                new Amount(Known.of(BigDecimal.ONE), Known.of(new BigDecimal(price)), Known.of("USD")),
                Performance.UNKNOWN,
                Known.unknown());

        assertThat(flags(TODAY, order(goods, "CA"))).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void an_accelerator_that_passes_Hong_Kong_or_comes_back_is_held_or_asked() {
        Subject direct = order(H100, "CA");
        var through = new Route(
                country("US"), country("US"), List.of(country("HK").asOptional().orElseThrow()), country("CA"));
        var back = new Route(
                country("US"), country("TW"), List.of(country("TW").asOptional().orElseThrow()), country("CA"));

        assertThat(flags(TODAY, direct.with(through))).contains("through-D5");
        assertThat(flags(TODAY, direct.with(back))).contains("abnormal-route");
        assertThat(flags(TODAY, direct)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Payment in cash on arrival', cash-payment",
        "'Cash against documents', ''",
        "'Delivery address to be advised', vague-delivery",
        "'Buyer waives installation and training', no-service"
    })
    void what_the_terms_show(String terms, String expected) {
        Item dear = new Item(
                H100.text(),
                H100.classification(),
                Known.unknown(),
                new Amount(Known.of(BigDecimal.TEN), Known.of(new BigDecimal("28000")), Known.of("USD")),
                Performance.UNKNOWN,
                Known.unknown());

        assertThat(flags(TODAY, withTerms(order(dear, "CA"), terms)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }
}
