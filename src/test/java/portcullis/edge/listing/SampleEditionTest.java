package portcullis.edge.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.Listing;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.ListReader.Claim;

/** The sample edition that ships with the product is whole, says that it is a sample, and leaves nothing in doubt. */
final class SampleEditionTest {
    private static final String NAME = "sample-edition-2026-11-01.json";
    private static final ListReader.Read READ = new PublishedLists(ListLimits.DEFAULT, ListFiles.SHEETS)
            .read(Path.of("sample-data/lists", NAME), NAME, Claim.NONE, ListFiles.TODAY)
            .fold(read -> read, problem -> {
                throw new AssertionError(problem.sentence());
            });
    private static final List<Listing> LISTINGS = READ.part().listings();

    @Test
    void it_says_that_it_is_a_sample() {
        assertThat(READ.part().edition().sample()).isTrue();
        assertThat(READ.part().edition().published()).isEqualTo("2026-11-01");
        assertThat(READ.part().edition().source()).isEqualTo("csl");
        assertThat(READ.part().edition().entries()).isBetween(150, 250);
    }

    @Test
    void it_is_read_without_remarks_and_without_uncertain_footnotes() {
        assertThat(READ.remarks()).isEmpty();
        assertThat(LISTINGS).noneMatch(listing -> listing.legal().footnotes().uncertain());
        assertThat(LISTINGS.stream().flatMap(listing -> listing.addresses().stream()))
                .allMatch(address -> address.country().isKnown());
    }

    @Test
    void every_entry_rests_on_a_notice_or_a_program() {
        assertThat(LISTINGS)
                .allMatch(listing -> listing.legal().citation().isPresent()
                        || !listing.legal().programs().isEmpty());
    }

    @Test
    void every_footnote_and_every_list_that_rules_read_is_there() {
        Set<Integer> footnotes = LISTINGS.stream()
                .flatMap(listing -> listing.legal().footnotes().numbers().stream())
                .collect(Collectors.toSet());

        assertThat(footnotes).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(LISTINGS.stream().map(Listing::list).collect(Collectors.toSet()))
                .contains(ListCode.EL, ListCode.MEU, ListCode.UVL, ListCode.DPL, ListCode.SDN, ListCode.CMIC);
        assertThat(LISTINGS.stream().filter(Listing::isAddressOnly)).hasSize(19);
    }

    @Test
    void known_facts_are_as_published() {
        assertThat(footnotes("PowerAir Pte. Ltd.")).containsExactly(4);
        assertThat(footnotes("SwaySure Technology Co., Ltd.")).containsExactly(5);
        assertThat(footnotes("Huawei International Pte. Ltd.")).containsExactlyInAnyOrder(1, 2);
        assertThat(footnotes("KAMAZ Publicly Traded Company")).containsExactly(3);
        assertThat(footnotes("Beijing Zhipu Huazhang Technology Co., Ltd.")).isEmpty();
        assertThat(named("Cambricon Technologies Corporation Limited")
                        .findFirst()
                        .orElseThrow()
                        .names())
                .anyMatch(name -> name.text().equals("中科寒武纪科技股份有限公司"));
    }

    private static Set<Integer> footnotes(String name) {
        return named(name)
                .filter(listing -> listing.list() == ListCode.EL)
                .flatMap(listing -> listing.legal().footnotes().numbers().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Listing> named(String name) {
        return LISTINGS.stream().filter(listing -> listing.name().equals(name));
    }
}
