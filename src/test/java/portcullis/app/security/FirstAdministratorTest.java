package portcullis.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.flow.access.AccountRole;
import portcullis.flow.port.Accounts.Account;

final class FirstAdministratorTest {
    private final KnownAccounts accounts = new KnownAccounts();
    private final List<String> told = new ArrayList<>();
    private final FirstAdministrator first = new FirstAdministrator(accounts, () -> Instant.EPOCH, told::add);

    @Test
    void a_fresh_installation_gets_an_administrator_with_every_role() {
        first.ensure(Optional.of("chosen password"));

        assertThat(admin().roles())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AccountRole.values()).map(Enum::name).toList());
        assertThat(PasswordHash.parse(admin().passwordHash()).fits("chosen password"))
                .isTrue();
        assertThat(told).as("a chosen password is shown nowhere").isEmpty();
    }

    @Test
    void a_password_that_nobody_chose_is_generated_and_told_once() {
        first.ensure(Optional.empty());
        first.ensure(Optional.empty());

        assertThat(told).hasSize(1);
        String password = told.get(0).replaceAll(".*the password (\\S+) .*", "$1");
        assertThat(password).hasSize(20);
        assertThat(PasswordHash.parse(admin().passwordHash()).fits(password)).isTrue();
    }

    @Test
    void an_account_that_exists_keeps_its_password() {
        first.ensure(Optional.of("first"));
        first.ensure(Optional.of("second"));

        assertThat(PasswordHash.parse(admin().passwordHash()).fits("first")).isTrue();
    }

    private Account admin() {
        return accounts.find("admin").orElseThrow();
    }
}
