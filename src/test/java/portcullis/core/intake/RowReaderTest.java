package portcullis.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Doubt;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;

/** What rows become under a known header. */
final class RowReaderTest {
    private static final CountryCode SINGAPORE = new CountryCode("SG");

    @Test
    void an_order_line_becomes_a_subject() {
        Subject subject = taken(Map.of(
                "reference.number", "4500012345",
                "reference.line", "10",
                "date", "1 Feb 2026",
                "parties.SUPPLIER.name", "Acme Ltd",
                "parties.END_USER.name", "Example Photonics",
                "parties.END_USER.country", "Singapore",
                "item.description", "GPU server",
                "item.quantity", "8 pcs",
                "item.unitPrice", "USD 30,000.00",
                "route.destination", "SG"));

        assertThat(subject.reference().label()).isEqualTo("4500012345 / 10");
        assertThat(subject.date()).isEqualTo(Known.of(LocalDate.of(2026, 2, 1)));
        assertThat(subject.parties()).extracting(Party::role).containsExactly(Role.END_USER, Role.SUPPLIER);
        assertThat(subject.parties().get(0).place().country()).isEqualTo(Known.of(SINGAPORE));
        assertThat(subject.item().amount().quantity()).isEqualTo(Known.of(BigDecimal.valueOf(8)));
        assertThat(subject.item().amount().unitPrice()).isEqualTo(Known.of(new BigDecimal("30000.00")));
        assertThat(subject.item().amount().currency()).isEqualTo(Known.of("USD"));
        assertThat(subject.route().destination()).isEqualTo(Known.of(SINGAPORE));
        assertThat(subject.doubts()).isEmpty();
    }

    @Test
    void a_customer_keeps_who_stands_behind_it() {
        Subject subject = read(
                SubjectKind.CUSTOMERS,
                Map.of(
                        "parties.CUSTOMER.name", "Example Cloud",
                        "parties.CUSTOMER.nativeName", "示例云",
                        "parties.CUSTOMER.headquarters", "SG",
                        "parties.CUSTOMER.ultimateParent", "Example Holdings",
                        "parties.CUSTOMER.parentHeadquarters", "China",
                        "parties.CUSTOMER.incorporated", "2023-05-01",
                        "parties.CUSTOMER.owners", "Example Holdings 60%; Jane Doe 40%",
                        "access.userCountries", "SG; MY / China",
                        "access.training", "yes",
                        "access.trainingOperations", "1E+25"));

        var behind = subject.parties().get(0).corporate();
        assertThat(subject.parties()).hasSize(1);
        assertThat(behind.ultimateParent()).contains("Example Holdings");
        assertThat(behind.parentHeadquarters()).isEqualTo(Known.of(new CountryCode("CN")));
        assertThat(behind.owners()).extracting(Owner::name).containsExactly("Example Holdings", "Jane Doe");
        assertThat(subject.access().userCountries())
                .isEqualTo(Known.of(List.of(SINGAPORE, new CountryCode("MY"), new CountryCode("CN"))));
        assertThat(subject.access().training().operations()).isEqualTo(Known.of(new BigDecimal("1E+25")));
    }

    @Test
    void a_cell_that_cannot_be_read_is_unknown_and_a_doubt() {
        Subject subject = taken(Map.of(
                "parties.SUPPLIER.name", "Acme",
                "item.quantity", "a few",
                "date", "03/04/2025",
                "route.destination", "Korea",
                "use.military", "perhaps"));

        assertThat(subject.item().amount().quantity().isKnown()).isFalse();
        assertThat(subject.date().isKnown()).isFalse();
        assertThat(subject.route().destination().isKnown()).isFalse();
        assertThat(subject.doubts())
                .extracting(Doubt::field)
                .containsExactlyInAnyOrder("item.quantity", "date", "route.destination", "use.military");
        assertThat(subject.doubts())
                .anySatisfy(doubt -> assertThat(doubt.expected()).contains("either way round"));
    }

    @Test
    void a_placeholder_is_unknown_without_a_doubt() {
        Subject subject = taken(Map.of(
                "parties.SUPPLIER.name",
                "Acme",
                "item.eccn",
                "N/A",
                "date",
                "Date Not Captured",
                "use.military",
                "tbd"));

        assertThat(subject.item().classification().eccn().isKnown()).isFalse();
        assertThat(subject.use().military().isKnown()).isFalse();
        assertThat(subject.doubts()).isEmpty();
    }

    @Test
    void the_country_code_of_namibia_is_a_question() {
        Subject subject = taken(Map.of("parties.SUPPLIER.name", "Acme", "parties.SUPPLIER.country", "NA"));

        assertThat(subject.parties().get(0).place().country().isKnown()).isFalse();
        assertThat(subject.doubts()).extracting(Doubt::seen).containsExactly("NA");
    }

    @Test
    void a_row_without_a_party_is_rejected_with_what_stood_there() {
        RowIntake intake = reader(SubjectKind.PURCHASE_ORDERS, List.of("parties.SUPPLIER.name", "item.quantity"))
                .read(new RawRow(7, List.of("TBD", "1200")));

        assertThat(intake.rowNumber()).isEqualTo(7);
        List<RowProblem> problems = intake.fold(subject -> List.of(), found -> found);
        assertThat(problems).extracting(RowProblem::type).containsExactly("no-party");
        assertThat(problems.get(0).seen()).isEqualTo("TBD | 1200");
    }

    @Test
    void an_address_alone_is_a_party() {
        Subject subject = taken(Map.of(
                "parties.ULTIMATE_CONSIGNEE.address", "Room 1, 2 Example Street",
                "parties.ULTIMATE_CONSIGNEE.city", "Kowloon",
                "parties.ULTIMATE_CONSIGNEE.country", "Hong Kong"));

        Party party = subject.parties().get(0);
        assertThat(party.name().written()).isEmpty();
        assertThat(party.place().address()).contains("Room 1, 2 Example Street, Kowloon");
    }

    @Test
    void a_country_without_its_party_asks_who_it_is() {
        Subject subject = taken(
                Map.of("parties.SUPPLIER.name", "Acme", "parties.END_USER.name", "", "parties.END_USER.country", "CN"));

        assertThat(subject.parties()).hasSize(1);
        assertThat(subject.doubts()).extracting(Doubt::field).containsExactly("parties.END_USER.name");
    }

    @Test
    void number_and_name_in_one_cell_are_taken_apart() {
        Subject subject = taken(Map.of("parties.SUPPLIER.numberAndName", "100234     Acme Ltd"));

        assertThat(subject.parties().get(0).name().written()).isEqualTo("Acme Ltd");
        assertThat(subject.parties().get(0).identifier()).contains("100234");
    }

    @Test
    void a_name_with_address_lines_below_it_is_taken_apart() {
        Subject subject = taken(Map.of("parties.SUPPLIER.name", "Acme Ltd\n1 Example Road\nSingapore"));

        assertThat(subject.parties().get(0).name().written()).isEqualTo("Acme Ltd");
        assertThat(subject.parties().get(0).place().address()).contains("1 Example Road, Singapore");
    }

    @Test
    void every_name_of_a_party_is_screened() {
        Subject subject = read(
                SubjectKind.CUSTOMERS,
                Map.of("parties.CUSTOMER.name", "Example Cloud", "parties.CUSTOMER.alias", "ExCloud"));

        assertThat(subject.parties()).extracting(Party::label).containsExactly("Example Cloud", "ExCloud");
        assertThat(subject.parties()).extracting(Party::role).containsOnly(Role.CUSTOMER);
    }

    @Test
    void a_price_for_several_is_divided() {
        Subject subject =
                taken(Map.of("parties.SUPPLIER.name", "Acme", "item.unitPrice", "155,22-", "item.priceUnit", "100"));

        assertThat(subject.item().amount().unitPrice()).isEqualTo(Known.of(new BigDecimal("-1.5522")));
    }

    @Test
    void an_unreadable_country_in_a_list_does_not_hide_the_others() {
        Subject subject = taken(Map.of("parties.SUPPLIER.name", "Acme", "route.intermediate", "HK, Ruritania; MY"));

        assertThat(subject.route().intermediate()).extracting(CountryCode::code).containsExactly("HK", "MY");
        assertThat(subject.doubts()).extracting(Doubt::seen).containsExactly("Ruritania");
    }

    @Test
    void shares_beside_owners_are_put_together() {
        Subject subject = read(
                SubjectKind.CUSTOMERS,
                Map.of(
                        "parties.CUSTOMER.name", "Example Cloud",
                        "parties.CUSTOMER.owners", "A Ltd; B Ltd",
                        "parties.CUSTOMER.ownerPercent", "60%; 40%"));

        assertThat(subject.parties().get(0).corporate().owners())
                .containsExactly(
                        new Owner("A Ltd", Known.of(new BigDecimal("60"))),
                        new Owner("B Ltd", Known.of(new BigDecimal("40"))));
    }

    @Test
    void any_row_is_taken_or_rejected() {
        var random = new Random(20260201);
        List<String> pieces = List.of(
                "",
                " ",
                "n/a",
                "-",
                "Acme Ltd",
                "%",
                "30%",
                "1,2,3",
                "#REF!",
                "03/04/2025",
                "SG; ??",
                "\n",
                "\0",
                "x".repeat(5_000),
                "1E+99",
                "((",
                "=1+1",
                "same as above",
                "NA",
                "130%",
                "名",
                "\uD83D",
                "100234 Acme",
                "$",
                "A; B; 20%",
                "0.5");
        for (SubjectKind kind : SubjectKind.values()) {
            List<String> keys = Field.of(kind).stream().map(Field::key).toList();
            RowReader reader = reader(kind, keys);
            for (int i = 1; i <= 3_000; i++) {
                var cells = new ArrayList<String>();
                for (int column = 0; column < keys.size(); column++) {
                    cells.add(random.nextInt(4) == 0 ? pieces.get(random.nextInt(pieces.size())) : "");
                }
                assertThat(reader.read(new RawRow(i, cells)).rowNumber()).isEqualTo(i);
            }
        }
    }

    @Test
    void an_answer_to_a_question_of_the_rules_is_read_and_a_blank_one_stays_unknown() {
        Subject subject = taken(Map.of(
                "parties.END_USER.name", "Acme",
                "use.nuclear", "no",
                "item.directProduct", "yes",
                "use.missile", "",
                "use.chemicalBiological", "perhaps"));

        assertThat(subject.answers().stated()).isEqualTo(Map.of(Matter.NUCLEAR, false, Matter.DIRECT_PRODUCT, true));
        assertThat(subject.answers().to(Matter.MISSILE).isKnown()).isFalse();
        assertThat(subject.doubts()).extracting(Doubt::field).containsExactly("use.chemicalBiological");
    }

    private static Subject taken(Map<String, String> cells) {
        return read(SubjectKind.PURCHASE_ORDERS, cells);
    }

    private static Subject read(SubjectKind kind, Map<String, String> cells) {
        List<String> keys = cells.keySet().stream().sorted().toList();
        List<String> texts =
                keys.stream().map(key -> cells.getOrDefault(key, "")).toList();
        return reader(kind, keys).read(new RawRow(2, texts)).fold(subject -> subject, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static RowReader reader(SubjectKind kind, List<String> keys) {
        var fields = new HashMap<Integer, Field>();
        for (int column = 0; column < keys.size(); column++) {
            fields.put(column, Field.of(keys.get(column)).orElseThrow());
        }
        return new RowReader(kind, new ColumnMap(keys, fields), ShippedWords.countries());
    }
}
