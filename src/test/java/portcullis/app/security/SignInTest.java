package portcullis.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.access.Secret;
import portcullis.flow.access.SignedIn;
import portcullis.flow.access.SignedIn.Via;
import portcullis.flow.audit.Act;
import portcullis.flow.port.Accounts.Account;
import portcullis.flow.port.Tokens.Token;

final class SignInTest {
    private static final String HERE = "192.0.2.1";
    private static final String PASSWORD = "correct horse";
    private static final String HASH = PasswordHash.of(PASSWORD).written();

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final KnownAccounts known = new KnownAccounts();
    private final SignIn signIn = new SignIn(known, known, () -> now);

    @Test
    void the_right_password_gives_the_account_with_its_roles() {
        known.put(account(Set.of("REVIEWER", "AUDITOR"), false));

        assertThat(who(password(PASSWORD)))
                .contains(new SignedIn("ann", Set.of(AccountRole.REVIEWER, AccountRole.AUDITOR), Via.BASIC));
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_disabled_account_cannot_be_told_apart() {
        known.put(account(Set.of("REVIEWER"), true));

        assertThat(password(PASSWORD)).isEqualTo(new Proof.Wrong());
        assertThat(signIn.password("bob", PASSWORD, HERE, Via.BASIC)).isEqualTo(new Proof.Wrong());
        assertThat(signIn.password("", "", HERE, Via.BASIC)).isEqualTo(new Proof.Wrong());
        known.put(account(Set.of("REVIEWER"), false));
        assertThat(password("wrong")).isEqualTo(new Proof.Wrong());
    }

    @Test
    void a_password_of_megabytes_is_wrong_without_being_hashed() {
        known.put(account(Set.of(), false));

        assertThat(password("x".repeat(5_000_000))).isEqualTo(new Proof.Wrong());
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        known.put(account(Set.of("REVIEWER"), false));
        for (int i = 0; i < 5; i++) {
            assertThat(password("wrong " + i)).isEqualTo(new Proof.Wrong());
        }

        assertThat(password(PASSWORD)).isEqualTo(new Proof.Locked(Duration.ofMinutes(1)));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(who(password(PASSWORD))).isPresent();
    }

    @Test
    void failures_from_one_address_do_not_lock_the_account_for_another() {
        known.put(account(Set.of("REVIEWER"), false));
        for (int i = 0; i < 5; i++) {
            signIn.password("ann", "wrong", "198.51.100.9", Via.BASIC);
        }

        assertThat(who(password(PASSWORD))).isPresent();
    }

    @Test
    void a_changed_password_is_in_force_at_once_although_the_old_one_was_proved_a_moment_ago() {
        known.put(account(Set.of("REVIEWER"), false));
        assertThat(who(password(PASSWORD))).isPresent();

        known.changePassword("ann", PasswordHash.of("another").written(), false, Act.Actor.PROGRAM, now);

        assertThat(password(PASSWORD)).isEqualTo(new Proof.Wrong());
        assertThat(who(password("another"))).isPresent();
    }

    @Test
    void a_role_that_was_taken_away_is_gone_at_the_next_request() {
        known.put(account(Set.of("REVIEWER", "APPROVER"), false));
        String stamp = stamp();

        known.put(account(Set.of("REVIEWER"), false));

        assertThat(who(signIn.session("ann", stamp)).map(SignedIn::roles)).contains(Set.of(AccountRole.REVIEWER));
    }

    @Test
    void a_session_ends_with_a_changed_password_and_with_a_disabled_account() {
        known.put(account(Set.of("REVIEWER"), false));
        String stamp = stamp();

        known.put(account(Set.of("REVIEWER"), true));
        assertThat(signIn.session("ann", stamp)).isEqualTo(new Proof.Wrong());

        known.put(account(Set.of("REVIEWER"), false));
        known.changePassword("ann", PasswordHash.of("another").written(), false, Act.Actor.PROGRAM, now);
        assertThat(signIn.session("ann", stamp)).isEqualTo(new Proof.Wrong());
    }

    @Test
    void a_role_name_of_another_version_gives_nothing() {
        known.put(account(Set.of("REVIEWER", "WIZARD"), false));

        assertThat(who(password(PASSWORD)).map(SignedIn::roles)).contains(Set.of(AccountRole.REVIEWER));
    }

    @Test
    void a_token_serves_until_it_expires_or_is_revoked() {
        known.put(account(Set.of("API_CLIENT"), false));
        var secret = new Secret("pcl_one");
        known.add(new Token(secret.sha256(), "ann", "ci", now, Optional.of(now.plusSeconds(60)), Optional.empty()));
        known.add(new Token(new Secret("pcl_two").sha256(), "ann", "ci", now, Optional.empty(), Optional.empty()));

        assertThat(who(signIn.token("pcl_one")).map(SignedIn::via)).contains(Via.TOKEN);
        assertThat(signIn.token("pcl_three")).isEqualTo(new Proof.Wrong());
        now = now.plusSeconds(60);
        assertThat(signIn.token("pcl_one")).isEqualTo(new Proof.Wrong());
        assertThat(known.revoke("ann", new Secret("pcl_two").sha256(), now)).isTrue();
        assertThat(signIn.token("pcl_two")).isEqualTo(new Proof.Wrong());
    }

    @Test
    void a_token_of_a_disabled_account_opens_nothing() {
        known.put(account(Set.of("API_CLIENT"), true));
        known.add(new Token(new Secret("pcl_one").sha256(), "ann", "ci", now, Optional.empty(), Optional.empty()));

        assertThat(signIn.token("pcl_one")).isEqualTo(new Proof.Wrong());
    }

    @Test
    void a_first_password_opens_nothing_but_its_own_change() {
        known.put(new Account("ann", HASH, Set.of("SYSTEM_ADMIN", "REVIEWER"), false, true, false));

        SignedIn who = who(password(PASSWORD)).orElseThrow();

        for (Right right : Right.values()) {
            assertThat(who.may(right)).as(right.name()).isEqualTo(right == Right.OWN_ACCOUNT);
        }
    }

    @Test
    void a_token_opens_no_more_than_it_was_made_for() {
        known.put(account(Set.of("REVIEWER"), false));
        var none = Optional.<Instant>empty();
        known.add(new Token(new Secret("pcl_one").sha256(), "ann", "ci", now, none, none, Set.of("SCREEN", "UPLOAD")));

        SignedIn who = who(signIn.token("pcl_one")).orElseThrow();

        assertThat(who.may(Right.SCREEN)).isTrue();
        assertThat(who.may(Right.DECIDE)).isFalse();
        assertThat(who.may(Right.READ_ALL_UPLOADS)).isFalse();
    }

    @Test
    void an_account_that_another_place_vouches_for_has_no_password_here() {
        known.put(new Account("ann", "", Set.of("REVIEWER"), false, false, true));

        assertThat(password(PASSWORD)).isEqualTo(new Proof.Wrong());
        assertThat(signIn.vouched("ann")).isPresent();
        known.put(account(Set.of("REVIEWER"), false));
        assertThat(signIn.vouched("ann"))
                .as("an account with a password is not taken over")
                .isEmpty();
    }

    private Proof password(String password) {
        return signIn.password("ann", password, HERE, Via.BASIC);
    }

    private String stamp() {
        return password(PASSWORD) instanceof Proof.Proved proved ? proved.stamp() : "not signed in";
    }

    private static Optional<SignedIn> who(Proof proof) {
        return proof.fold(Optional::of, Optional::empty, locked -> Optional.empty());
    }

    private static Account account(Set<String> roles, boolean disabled) {
        return new Account("ann", HASH, roles, disabled);
    }
}
