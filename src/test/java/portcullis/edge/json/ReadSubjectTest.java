package portcullis.edge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.port.Documents.Malformed;
import portcullis.flow.port.RandomValues;

/** What procurement systems send is read strictly: each fault is named with its place. */
final class ReadSubjectTest {
    private final JsonDocuments documents = new JsonDocuments();

    @Test
    void everything_that_the_contract_names_is_read() {
        Subject subject = documents.readSubject("""
                { "kind": "PURCHASE_ORDERS", "reference": {"number":"4500012345","revision":"1","line":"10"}, "date":"2026-02-01",
                  "parties": [ {"role":"END_USER","name":"Lion","nativeName":"獅","address":"1 Quay","country":"SG","identifier":"2020X",
                                "headquarters":"SG","ultimateParent":"Dragon","parentHeadquarters":"CN","incorporated":"2023-05-01",
                                "owners":[{"name":"Pearl","percent":30}]} ],
                  "item": {"description":"server","partNumber":"H100","manufacturer":"N","eccn":"3A090.a","hsCode":"8471","origin":"TW",
                           "quantity":8,"unitPrice":30000,"currency":"USD","tpp":15832,"performanceDensity":19.45,"dramBandwidth":3350,
                           "interconnect":900,"datacenterMarketed":true,"usContentPercent":null},
                  "route": {"exportFrom":"US","shipFrom":"TW","intermediate":["MY"],"destination":"SG"},
                  "use": {"text":"inference","advancedNodeFacility":null,"supercomputer":false,"military":null},
                  "access": {"service":"GPU cloud","accelerator":"H100","count":512,"site":"MY","userCountries":["CN"],
                             "training":true,"trainingOperations":1e25,"resale":null},
                  "terms": "no clause" }
                """);

        assertThat(subject.parties().get(0).role()).isEqualTo(Role.END_USER);
        assertThat(subject.parties().get(0).corporate().owners().get(0).percent())
                .isEqualTo(Known.of(new BigDecimal("30")));
        assertThat(subject.item().performance().density()).isEqualTo(Known.of(new BigDecimal("19.45")));
        assertThat(subject.item().usContentPercent()).isEqualTo(Known.unknown());
        assertThat(subject.use().supercomputer()).isEqualTo(Known.of(false));
        assertThat(subject.use().military()).isEqualTo(Known.unknown());
        assertThat(subject.route().intermediate()).isEqualTo(List.of(new CountryCode("MY")));
        assertThat(subject.access().training().operations())
                .isEqualTo(Known.of(new BigDecimal("10000000000000000000000000")));
        assertThat(subject.rowNumber()).isZero();
    }

    @Test
    void what_the_api_wrote_can_be_sent_to_it_again() {
        var any = new RandomValues(7);
        for (int i = 0; i < 300; i++) {
            Subject sent = documents.readSubject(documents.write(any.subjects().subject(0)));

            assertThat(documents.readSubject(documents.write(sent))).isEqualTo(sent);
        }
    }

    @Test
    void a_name_is_enough() {
        Subject subject = documents.readSubject("{\"parties\":[{\"name\":\"Lion\"}]}");

        assertThat(subject.kind()).isEqualTo(SubjectKind.PURCHASE_ORDERS);
        assertThat(subject.parties().get(0).role()).isEqualTo(Role.END_USER);
        assertThat(subject.item().text().description()).isEqualTo(Known.unknown());
    }

    @Test
    void a_document_of_access_alone_is_a_customer() {
        Subject subject = documents.readSubject("{\"parties\":[{\"name\":\"Lion\"}],\"access\":{\"count\":8}}");

        assertThat(subject.kind()).isEqualTo(SubjectKind.CUSTOMERS);
        assertThat(subject.parties().get(0).role()).isEqualTo(Role.CUSTOMER);
    }

    @Test
    void a_blank_text_says_nothing() {
        Subject subject = documents.readSubject("{\"parties\":[{\"name\":\"Lion\",\"country\":\" \"}],\"terms\":\"\"}");

        assertThat(subject.terms()).isEqualTo(Known.unknown());
        assertThat(subject.parties().get(0).place().country()).isEqualTo(Known.unknown());
    }

    @ParameterizedTest
    @CsvSource({"SG, SG", "UK, GB", "Singapore, SG", "Macao, MO", "Viet Nam, VN", "USA, US"})
    void a_country_may_be_said_by_name(String written, String code) {
        Subject subject = documents.readSubject("{\"parties\":[{\"name\":\"L\",\"country\":\"" + written + "\"}]}");

        assertThat(subject.parties().get(0).place().country()).isEqualTo(Known.of(new CountryCode(code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []                                                                  | ``                         | an object
                    {}                                                                  | /parties                   | at least one party
                    {"parties":{}}                                                      | /parties                   | a list
                    {"parties":["Lion"]}                                                | /parties/0                 | an object
                    {"parties":[{"name":7}]}                                            | /parties/0/name            | a text
                    {"parties":[{"country":"SG"}]}                                      | /parties/0/name            | a name
                    {"parties":[{"name":"L","country":"sg"}]}                           | /parties/0/country         | two capital letters
                    {"parties":[{"name":"L","country":"Korea"}]}                        | /parties/0/country         | two capital letters
                    {"parties":[{"name":"L","country":"ZZ"}]}                           | /parties/0/country         | two capital letters
                    {"parties":[{"name":"L","role":"BUYER"}]}                           | /parties/0/role            | one of PURCHASER
                    {"parties":[{"name":"L","owners":[{"name":"P","percent":101}]}]}    | /parties/0/owners/0/percent | from 0 to 100
                    {"parties":[{"name":"L","owners":[{"percent":10}]}]}                | /parties/0/owners/0/name   | a value
                    {"parties":[{"name":"L"}],"date":"01/02/2026"}                      | /date                      | a date
                    {"parties":[{"name":"L"}],"item":{"quantity":"8"}}                  | /item/quantity             | a number
                    {"parties":[{"name":"L"}],"item":{"quantity":-8}}                   | /item/quantity             | 0 or more
                    {"parties":[{"name":"L"}],"item":{"tpp":1e99}}                      | /item/tpp                  | 40 digits
                    {"parties":[{"name":"L"}],"item":{"tpp":1e999999999999}}            | ``                         | 40 digits
                    {"parties":[{"name":"L"}],"item":{"usContentPercent":250}}          | /item/usContentPercent     | from 0 to 100
                    {"parties":[{"name":"L"}],"item":{"TPP":1}}                         | /item/TPP                  | tpp
                    {"parties":[{"name":"L"}],"use":{"military":"no"}}                  | /use/military              | true or false
                    {"parties":[{"name":"L"}],"colour":"red"}                           | /colour                    | one of access
                    {"parties":[{"name":"L"}],"a/b~c":"red"}                            | /a~1b~0c                   | one of access
                    {"parties":[{"name":"L"}],"row":1.5}                                | /row                       | a whole number
                    {"parties":[{"name":"L"}],"parties":[]}                             | ``                         | each member once
                    {"parties":[{"name":"L"}]                                           | ``                         | one JSON object
                    hello                                                               | ``                         | one JSON object
                    ``                                                                  | ``                         | one JSON object
                    """)
    void a_fault_is_named_with_its_place(String document, String pointer, String expected) {
        Malformed malformed = catchThrowableOfType(Malformed.class, () -> documents.readSubject(document));

        assertThat(malformed).isNotNull();
        assertThat(malformed.pointer()).isEqualTo(pointer);
        assertThat(malformed.expected()).contains(expected);
        assertThat(malformed.seen()).isNotBlank();
    }

    @Test
    void sizes_and_counts_have_bounds() {
        String party = "{\"name\":\"L\"}";

        assertThat(fault("{\"parties\":[" + (party + ",").repeat(250) + party + "]}")
                        .pointer())
                .isEqualTo("/parties");
        assertThat(fault("{\"parties\":[{\"name\":\"" + "L".repeat(40_000) + "\"}]}")
                        .pointer())
                .isEqualTo("/parties/0/name");
        assertThat(fault(" ".repeat(1_000_001)).expected()).contains("1000000");
        assertThat(fault("[".repeat(500_000)).pointer()).isEmpty();
    }

    private Malformed fault(String document) {
        return catchThrowableOfType(Malformed.class, () -> documents.readSubject(document));
    }
}
