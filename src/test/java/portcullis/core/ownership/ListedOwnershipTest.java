package portcullis.core.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;

final class ListedOwnershipTest {
    private static final BigDecimal HALF = new BigDecimal("50");

    @Test
    void fifty_percent_reaches_fifty() {
        ListedShare share = shareOf("Listed A", "50", "Other", "50");

        assertThat(share.percent()).isEqualTo(Known.of(new BigDecimal("50")));
        assertThat(share.reaches(HALF)).isEqualTo(Known.of(true));
    }

    @Test
    void shares_of_several_listed_owners_add_up() {
        ListedShare share = shareOf("Listed A", "25", "Listed B", "25", "Other", "50");

        assertThat(share.reaches(HALF)).isEqualTo(Known.of(true));
        assertThat(share.listed()).containsExactly("Listed A", "Listed B");
    }

    @Test
    void just_under_fifty_does_not_reach_it() {
        assertThat(shareOf("Listed A", "49.99", "Other", "50.01").reaches(HALF)).isEqualTo(Known.of(false));
    }

    @Test
    void an_untold_rest_leaves_the_answer_open() {
        assertThat(shareOf("Listed A", "30").reaches(HALF)).isEqualTo(Known.unknown());
    }

    @Test
    void a_listed_owner_of_unknown_share_is_no_zero() {
        ListedShare share = shareOf("Listed A", "", "Other", "40");

        assertThat(share.unknownShare()).isTrue();
        assertThat(share.percent()).isEqualTo(Known.unknown());
        assertThat(share.reaches(HALF)).isEqualTo(Known.unknown());
    }

    @Test
    void a_listed_owner_of_unknown_share_beside_a_large_other_stays_below() {
        ListedShare share = shareOf("Listed A", "", "Other", "60");

        assertThat(share.reaches(HALF)).isEqualTo(Known.of(false));
        assertThat(share.unknownShare()).isTrue();
    }

    @Test
    void no_stated_owner_is_unknown_and_not_zero() {
        ListedShare share = ListedOwnership.of(Corporate.UNKNOWN, name -> true);

        assertThat(share.percent()).isEqualTo(Known.unknown());
        assertThat(share.unknownShare()).isFalse();
    }

    @Test
    void owners_that_are_not_listed_hold_a_listed_share_of_zero() {
        assertThat(shareOf("Other", "100").percent()).isEqualTo(Known.of(BigDecimal.ZERO));
    }

    @Test
    void a_listed_ultimate_parent_counts_with_unknown_share() {
        ListedShare share = ListedOwnership.of(corporate(Optional.of("Listed A")), ListedOwnershipTest::isListed);

        assertThat(share.unknownShare()).isTrue();
        assertThat(share.listed()).containsExactly("Listed A");
    }

    @Test
    void an_ultimate_parent_among_the_owners_counts_once() {
        Corporate corporate =
                corporate(Optional.of("LISTED A "), new Owner("Listed A", Known.of(new BigDecimal("60"))));

        ListedShare share = ListedOwnership.of(corporate, ListedOwnershipTest::isListed);

        assertThat(share.unknownShare()).isFalse();
        assertThat(share.percent()).isEqualTo(Known.of(new BigDecimal("60")));
    }

    private static ListedShare shareOf(String... namesAndPercents) {
        var owners = new Owner[namesAndPercents.length / 2];
        for (int i = 0; i < owners.length; i++) {
            String percent = namesAndPercents[2 * i + 1];
            owners[i] = new Owner(
                    namesAndPercents[2 * i], percent.isEmpty() ? Known.unknown() : Known.of(new BigDecimal(percent)));
        }
        return ListedOwnership.of(corporate(Optional.empty(), owners), ListedOwnershipTest::isListed);
    }

    private static Corporate corporate(Optional<String> parent, Owner... owners) {
        List<Owner> all = Arrays.asList(owners);
        return new Corporate(Known.unknown(), parent, Known.unknown(), Known.unknown(), all);
    }

    private static boolean isListed(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT).startsWith("listed");
    }
}
