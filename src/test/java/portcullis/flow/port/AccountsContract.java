package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portcullis.flow.port.Accounts.Account;
import portcullis.flow.port.Tokens.Token;

/** What {@link Accounts} and {@link Tokens} promise. */
public abstract class AccountsContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final Account RITA = new Account("rita", "hash:1", Set.of("REVIEWER", "APPROVER"), false);

    protected abstract Ports ports();

    private static Token token(char digit, Instant created) {
        return new Token(
                String.valueOf(digit).repeat(64),
                "rita",
                "erp",
                created,
                Optional.of(created.plusSeconds(60)),
                Optional.empty());
    }

    @Test
    void an_account_is_added_once() {
        assertThat(ports().accounts().addIfAbsent(RITA, NOW)).isTrue();
        assertThat(ports().accounts().addIfAbsent(new Account("rita", "other", Set.of(), true), NOW))
                .isFalse();

        assertThat(ports().accounts().find("rita")).contains(RITA);
        assertThat(ports().accounts().find("Rita")).isEmpty();
    }

    @Test
    void accounts_are_listed_by_name() {
        var bare = new Account("adam", "hash:2", Set.of(), true);
        ports().accounts().addIfAbsent(RITA, NOW);
        ports().accounts().addIfAbsent(bare, NOW);

        assertThat(ports().accounts().list()).isEqualTo(List.of(bare, RITA));
    }

    @Test
    void a_password_is_changed_and_nothing_else() {
        ports().accounts().addIfAbsent(RITA, NOW);

        var by = portcullis.flow.audit.Act.Actor.named("sam");
        assertThat(ports().accounts().changePassword("rita", "hash:9", false, by, NOW))
                .isTrue();
        assertThat(ports().accounts().changePassword("nobody", "hash:9", false, by, NOW))
                .isFalse();

        assertThat(ports().accounts().find("rita")).contains(new Account("rita", "hash:9", RITA.roles(), false));
    }

    @Test
    void roles_and_standing_of_an_account_are_changed_and_recorded() {
        var by = portcullis.flow.audit.Act.Actor.named("sam");
        ports().accounts().addIfAbsent(RITA, by, NOW);
        assertThat(ports().accounts().addIfAbsent(new Account("RITA", "h", Set.of(), false), by, NOW))
                .as("a name taken in another writing")
                .isFalse();

        assertThat(ports().accounts().setRoles("rita", Set.of("AUDITOR"), by, NOW))
                .isTrue();
        assertThat(ports().accounts().setDisabled("rita", true, by, NOW)).isTrue();
        assertThat(ports().accounts().setDisabled("rita", true, by, NOW)).isFalse();
        assertThat(ports().accounts().setRoles("nobody", Set.of(), by, NOW)).isFalse();

        assertThat(ports().accounts().find("rita")).contains(new Account("rita", "hash:1", Set.of("AUDITOR"), true));
        assertThat(ports().audit().after(0, 9).stream()
                        .map(link -> link.act().deed().name()))
                .containsExactly("PERSON_ADDED", "ROLES_CHANGED", "PERSON_DISABLED");
    }

    @Test
    void a_token_is_found_until_and_after_it_is_revoked() {
        ports().accounts().addIfAbsent(RITA, NOW);
        Token older = token('a', NOW);
        Token newer = token('b', NOW.plusSeconds(1));
        ports().tokens().add(older);
        ports().tokens().add(newer);

        assertThat(ports().tokens().listByAccount("rita")).isEqualTo(List.of(newer, older));
        assertThat(ports().tokens().findByHash(older.hash())).contains(older);
        assertThat(ports().tokens().revoke("nobody", older.hash(), NOW)).isFalse();
        assertThat(ports().tokens().revoke("rita", older.hash(), NOW.plusSeconds(9)))
                .isTrue();
        assertThat(ports().tokens().revoke("rita", older.hash(), NOW.plusSeconds(10)))
                .isFalse();

        Token revoked = ports().tokens().findByHash(older.hash()).orElseThrow();
        assertThat(revoked.revokedAt()).contains(NOW.plusSeconds(9));
        assertThat(revoked.servesAt(NOW)).isFalse();
        assertThat(newer.servesAt(NOW.plusSeconds(60))).isTrue();
        assertThat(newer.servesAt(NOW.plusSeconds(61))).isFalse();
        assertThat(ports().tokens().findByHash("c".repeat(64))).isEmpty();
    }

    @Test
    void a_token_of_nobody_is_refused() {
        assertThatThrownBy(() -> ports().tokens().add(token('a', NOW))).isInstanceOf(RuntimeException.class);
        assertThat(ports().tokens().findByHash("a".repeat(64))).isEmpty();
    }
}
