package portcullis.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import portcullis.core.subject.SubjectKind;

/** Which row is taken for the header, and its columns for what. */
final class HeaderFinderTest {
    private final HeaderFinder finder = new HeaderFinder(ShippedWords.headers(), ShippedWords.countries());

    @ParameterizedTest
    @CsvFileSource(resources = "/intake/headers.csv", useHeadersInDisplayName = true)
    void headers_are_taken_for_what_they_say(SubjectKind kind, String header, @Nullable String field) {
        String party = kind == SubjectKind.CUSTOMERS ? "Customer Name" : "Supplier";
        FoundHeader found = find(Optional.of(kind), List.of(party, "Ship-to filler", header))
                .orElse(null);
        if (found == null) {
            assertThat(field).isNull();
            return;
        }

        assertThat(found.columns().fieldKeys().get(2)).isEqualTo(field == null ? "" : field);
    }

    @Test
    void titles_above_the_header_are_passed_over() {
        FoundHeader found = find(
                        Optional.empty(),
                        List.of("Open purchase orders", "", "as of 2026-02-01"),
                        List.of(),
                        List.of("Supplier report for: Example Corp"),
                        List.of("PO", "Supplier", "Item", "Qty"),
                        List.of("4500012345", "Acme Ltd", "GPU server", "8"))
                .orElseThrow();

        assertThat(found.kind()).isEqualTo(SubjectKind.PURCHASE_ORDERS);
        assertThat(found.headerRow()).isEqualTo(4);
    }

    @Test
    void a_list_of_customers_is_told_from_orders() {
        FoundHeader found = find(
                        Optional.empty(),
                        List.of("Customer ID", "Legal name", "HQ country", "Ultimate parent", "GPU", "GPU count"),
                        List.of("C-1", "Acme Cloud", "SG", "Acme Holdings", "H100", "512"))
                .orElseThrow();

        assertThat(found.kind()).isEqualTo(SubjectKind.CUSTOMERS);
        assertThat(found.columns().fieldKeys())
                .containsExactly(
                        "reference.number",
                        "parties.CUSTOMER.name",
                        "parties.CUSTOMER.headquarters",
                        "parties.CUSTOMER.ultimateParent",
                        "access.accelerator",
                        "access.count");
    }

    @Test
    void a_customer_of_a_sales_order_is_its_purchaser() {
        FoundHeader found = find(
                        Optional.empty(),
                        List.of("Order No", "Customer", "Product", "Qty", "Unit price"),
                        List.of("1", "Acme", "GPU", "8", "100"))
                .orElseThrow();

        assertThat(found.kind()).isEqualTo(SubjectKind.PURCHASE_ORDERS);
        assertThat(found.columns().fieldKeys().get(1)).isEqualTo("parties.PURCHASER.name");
    }

    @Test
    void an_item_column_of_small_numbers_is_the_line() {
        FoundHeader lines = find(
                        Optional.empty(),
                        List.of("PO", "Item", "Vendor", "Short text"),
                        List.of("45", "10", "Acme", "Server"),
                        List.of("45", "20", "Acme", "Cable"))
                .orElseThrow();
        FoundHeader texts = find(
                        Optional.empty(),
                        List.of("PO", "Item", "Vendor"),
                        List.of("45", "GPU server", "Acme"),
                        List.of("45", "Cable", "Acme"))
                .orElseThrow();

        assertThat(lines.columns().fieldKeys())
                .containsExactly("reference.number", "reference.line", "parties.SUPPLIER.name", "item.description");
        assertThat(texts.columns().fieldKeys())
                .containsExactly("reference.number", "item.description", "parties.SUPPLIER.name");
    }

    @Test
    void a_loose_column_belongs_to_the_party_beside_it() {
        FoundHeader found = find(
                        Optional.empty(),
                        List.of(
                                "PO",
                                "Supplier",
                                "Address",
                                "City",
                                "Country",
                                "Qty",
                                "End user",
                                "Address",
                                "Country"),
                        List.of("1", "A", "Road 1", "Tainan", "TW", "8", "B", "Street 2", "SG"))
                .orElseThrow();

        assertThat(found.columns().fieldKeys())
                .containsExactly(
                        "reference.number",
                        "parties.SUPPLIER.name",
                        "parties.SUPPLIER.address",
                        "parties.SUPPLIER.city",
                        "parties.SUPPLIER.country",
                        "item.quantity",
                        "parties.END_USER.name",
                        "parties.END_USER.address",
                        "parties.END_USER.country");
    }

    @Test
    void a_country_before_any_party_is_the_destination() {
        FoundHeader found = find(Optional.empty(), List.of("PO", "Country", "Mode", "Vendor", "Qty"))
                .orElseThrow();

        assertThat(found.columns().fieldKeys().get(1)).isEqualTo("route.destination");
    }

    @Test
    void a_vendor_column_of_numbers_is_not_its_name() {
        FoundHeader found = find(
                        Optional.empty(),
                        List.of("EBELN", "Vendor", "Name 1", "Qty"),
                        List.of("45", "100234", "Acme Ltd", "8"))
                .orElseThrow();

        assertThat(found.columns().fieldKeys())
                .containsExactly(
                        "reference.number", "parties.SUPPLIER.number", "parties.SUPPLIER.name", "item.quantity");
    }

    @Test
    void a_column_of_numbers_with_names_is_split() {
        FoundHeader found = find(
                        Optional.empty(),
                        List.of("PO", "Vendor/supplying plant", "Qty"),
                        List.of("45", "100234     Acme Ltd", "8"))
                .orElseThrow();

        assertThat(found.columns().fieldKeys().get(1)).isEqualTo("parties.SUPPLIER.numberAndName");
    }

    @Test
    void a_site_that_is_no_country_is_left_alone() {
        FoundHeader found = find(
                        Optional.empty(),
                        List.of("Customer", "Data center", "GPU"),
                        List.of("Acme", "KUL-2 hall B", "H100"))
                .orElseThrow();
        FoundHeader countries = find(
                        Optional.empty(),
                        List.of("Customer", "Data center", "GPU"),
                        List.of("Acme", "Malaysia", "H100"))
                .orElseThrow();

        assertThat(found.columns().fieldKeys().get(1)).isEmpty();
        assertThat(countries.columns().fieldKeys().get(1)).isEqualTo("access.site");
    }

    @Test
    void a_mapping_is_stronger_than_any_synonym() {
        var mapping = Mapping.of(Map.of("parties.END_USER.name", "Kunde XY", "item.description", "Supplier"));
        List<RawRow> rows = rows(List.of("Kunde XY", "Supplier", "Qty"));

        FoundHeader found = finder.find(rows, Optional.empty(), mapping).orElseThrow();

        assertThat(found.columns().fieldKeys())
                .containsExactly("parties.END_USER.name", "item.description", "item.quantity");
        assertThat(finder.complaint(rows, mapping)).isEmpty();
    }

    @Test
    void a_mapping_of_what_is_not_there_is_a_complaint() {
        List<RawRow> rows = rows(List.of("Supplier", "Qty"));

        assertThat(finder.complaint(rows, Mapping.of(Map.of("item.colour", "Supplier"))))
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo("unknown-field"));
        assertThat(finder.complaint(rows, Mapping.of(Map.of("item.tpp", "Rechenleistung"))))
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo("unknown-header"));
    }

    @Test
    void a_sheet_without_a_party_column_has_no_header() {
        List<RawRow> rows = rows(List.of("Quantity", "Unit price"), List.of("8", "100"));

        assertThat(finder.find(rows, Optional.empty(), Mapping.NONE)).isEmpty();
        assertThat(finder.noHeader(rows, "sheet 'A'").sentence()).contains("row 1: Quantity | Unit price");
    }

    @Test
    void every_field_of_the_contract_is_found_under_its_own_title() {
        for (SubjectKind kind : SubjectKind.values()) {
            var headers = new ArrayList<String>();
            Field.of(kind).forEach(field -> headers.add(field.key()));
            var mapping = new java.util.HashMap<String, String>();
            headers.forEach(key -> mapping.put(key, key));

            FoundHeader found = finder.find(rows(headers), Optional.of(kind), Mapping.of(mapping))
                    .orElseThrow();

            assertThat(found.columns().fieldKeys()).isEqualTo(headers);
        }
    }

    @SafeVarargs
    private Optional<FoundHeader> find(Optional<SubjectKind> kind, List<String>... rows) {
        return finder.find(rows(rows), kind, Mapping.NONE);
    }

    @SafeVarargs
    private static List<RawRow> rows(List<String>... rows) {
        var raw = new ArrayList<RawRow>();
        for (List<String> cells : rows) {
            raw.add(new RawRow(raw.size() + 1, cells));
        }
        return raw;
    }
}
