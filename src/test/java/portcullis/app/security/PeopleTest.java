package portcullis.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portcullis.flow.ManagePeople;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.SignedIn;
import portcullis.flow.access.SignedIn.Via;
import portcullis.flow.port.Accounts.Account;

/** Adding people, giving and taking roles, passwords, and how many sessions an account has. */
final class PeopleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final SignedIn SAM = new SignedIn("sam", Set.of(AccountRole.SYSTEM_ADMIN), Via.SESSION);

    private final KnownAccounts known = new KnownAccounts();
    private final ManagePeople people = new ManagePeople(
            known,
            new ManagePeople.Passwords(
                    text -> "#" + text, (hash, text) -> hash.equals("#" + text), () -> "first-password"),
            InstantSource.fixed(NOW));

    @BeforeEach
    void add() {
        known.put(new Account("sam", "#sam's own", Set.of("SYSTEM_ADMIN"), false));
        known.put(new Account("ann", "#old password", Set.of("REVIEWER"), false));
    }

    @Test
    void somebody_new_gets_a_first_password_that_has_to_be_changed() {
        assertThat(people.add("olga@example.com", Set.of(AccountRole.UPLOADER), SAM)
                        .firstPassword())
                .isEqualTo("first-password");

        assertThat(known.find("olga@example.com"))
                .contains(new Account("olga@example.com", "#first-password", Set.of("UPLOADER"), false, true, false));
        assertThat(people.add("bad\nname", Set.of(), SAM).refusal()).contains("letters");
        assertThat(people.add("ann", Set.of(), SAM).refusal()).contains("taken");
    }

    @Test
    void only_who_manages_people_does_and_never_to_the_own_account() {
        var ann = new SignedIn("ann", Set.of(AccountRole.COMPLIANCE_ADMIN), Via.SESSION);

        assertThat(people.setRoles("sam", Set.of(), ann).refusal()).contains("MANAGE_PEOPLE");
        assertThat(people.setRoles("sam", Set.of(AccountRole.REVIEWER), SAM).refusal())
                .contains("own account");
        assertThat(people.setDisabled("SAM", true, SAM).refusal()).contains("own account");
        assertThat(people.resetPassword("sam", SAM).refusal()).contains("own account");
        assertThat(known.find("sam").orElseThrow().roles()).containsExactly("SYSTEM_ADMIN");
    }

    @Test
    void roles_of_an_account_that_is_vouched_for_elsewhere_are_kept_there() {
        known.put(new Account("eve", "", Set.of("UPLOADER"), false, false, true));

        assertThat(people.setRoles("eve", Set.of(AccountRole.APPROVER), SAM).refusal())
                .contains("elsewhere");
        assertThat(people.setDisabled("eve", true, SAM).refusal()).isEmpty();
        assertThat(known.find("eve").orElseThrow().disabled()).isTrue();
    }

    @Test
    void the_own_password_is_changed_by_whoever_knows_it_to_a_good_one() {
        var ann = new SignedIn("ann", Set.of(), Via.SESSION);

        assertThat(people.changeOwn("wrong", "a much better one", ann).refusal())
                .contains("old password");
        assertThat(people.changeOwn("old password", "short", ann).refusal()).contains("12");
        assertThat(people.changeOwn("old password", "this is Ann's word", ann).refusal())
                .contains("name");
        assertThat(people.changeOwn("old password", "aaaaaaaaaaaaaa", ann).refusal())
                .contains("differ");
        assertThat(people.changeOwn("old password", "a much better one", ann).refusal())
                .isEmpty();
        assertThat(known.find("ann").orElseThrow().passwordHash()).isEqualTo("#a much better one");
    }

    @Test
    void a_session_ends_when_it_is_too_old_or_newer_ones_are_enough() {
        var sessions = new OpenSessions(new OpenSessions.SessionRules(Duration.ofHours(1), Duration.ofHours(12), 2));
        sessions.begun("ann", "one");
        sessions.begun("ann", "two");
        assertThat(sessions.isOpen("one", NOW, NOW.plusSeconds(1))).isTrue();
        sessions.begun("ann", "three");
        sessions.begun("bob", "four");

        assertThat(sessions.isOpen("one", NOW, NOW.plusSeconds(1))).isFalse();
        assertThat(sessions.isOpen("two", NOW, NOW.plusSeconds(1))).isTrue();
        assertThat(sessions.isOpen("two", NOW, NOW.plus(Duration.ofHours(12)))).isFalse();
    }
}
