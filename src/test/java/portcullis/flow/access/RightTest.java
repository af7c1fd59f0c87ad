package portcullis.flow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The role matrix, cell by cell, written down a second time: whoever changes a right changes it here as well, and means it. */
final class RightTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPLOAD | UPLOADER REVIEWER COMPLIANCE_ADMIN API_CLIENT",
                "READ_OWN_UPLOADS | UPLOADER REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR API_CLIENT",
                "READ_ALL_UPLOADS | REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR",
                "VERIFY_REPORTS | UPLOADER REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR API_CLIENT",
                "SCREEN | UPLOADER REVIEWER APPROVER COMPLIANCE_ADMIN API_CLIENT",
                "MATCH | REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR API_CLIENT",
                "DECIDE | REVIEWER APPROVER COMPLIANCE_ADMIN",
                "APPROVE_DECISIONS | APPROVER COMPLIANCE_ADMIN",
                "READ_AUDIT | COMPLIANCE_ADMIN AUDITOR",
                "KEEP_RECORDS | COMPLIANCE_ADMIN",
                "MANAGE_PEOPLE | SYSTEM_ADMIN",
                "OWN_ACCOUNT | UPLOADER REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR SYSTEM_ADMIN API_CLIENT",
                "APPROVE_GOOD_GUYS | APPROVER COMPLIANCE_ADMIN",
                "READ_LISTS | UPLOADER REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR SYSTEM_ADMIN API_CLIENT",
                "ADOPT_LISTS | COMPLIANCE_ADMIN SYSTEM_ADMIN",
                "READ_RULES | UPLOADER REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR SYSTEM_ADMIN API_CLIENT",
                "COMPARE | REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR API_CLIENT",
                "OWN_TOKENS | UPLOADER REVIEWER APPROVER COMPLIANCE_ADMIN AUDITOR SYSTEM_ADMIN API_CLIENT"
            })
    void exactly_these_roles_have_the_right(Right right, String roles) {
        for (AccountRole role : AccountRole.values()) {
            assertThat(right.isOf(Set.of(role)))
                    .as(right + " of " + role)
                    .isEqualTo(List.of(roles.split(" ")).contains(role.name()));
        }
    }

    @Test
    void no_right_is_left_out_of_the_matrix() {
        assertThat(Right.values()).hasSize(18);
        assertThat(AccountRole.values()).hasSize(7);
    }

    @Test
    void the_manual_has_the_matrix_as_it_is() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/site/markdown/security.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Right.values()).map(RightTest::row).toList());
    }

    private static String row(Right right) {
        return Arrays.stream(AccountRole.values())
                .map(role -> right.isOf(Set.of(role)) ? " yes " : "  ")
                .collect(Collectors.joining("|", "| `" + right + "` |", "|"));
    }

    @Test
    void an_auditor_changes_nothing() {
        assertThat(rightsOf(AccountRole.AUDITOR))
                .doesNotContain(Right.UPLOAD, Right.DECIDE, Right.ADOPT_LISTS, Right.SCREEN);
    }

    @Test
    void who_runs_the_system_sees_no_case() {
        assertThat(rightsOf(AccountRole.SYSTEM_ADMIN))
                .doesNotContain(Right.READ_OWN_UPLOADS, Right.READ_ALL_UPLOADS, Right.MATCH, Right.SCREEN);
    }

    @Test
    void an_account_without_a_role_may_do_nothing() {
        assertThat(Arrays.stream(Right.values()).filter(right -> right.isOf(Set.of())))
                .isEmpty();
    }

    @Test
    void several_roles_have_the_rights_of_each() {
        var both = new SignedIn("x", Set.of(AccountRole.UPLOADER, AccountRole.AUDITOR), SignedIn.Via.BASIC);

        assertThat(both.may(Right.UPLOAD)).isTrue();
        assertThat(both.may(Right.READ_ALL_UPLOADS)).isTrue();
        assertThat(both.may(Right.DECIDE)).isFalse();
    }

    private static Stream<Right> rightsOf(AccountRole role) {
        return EnumSet.allOf(Right.class).stream().filter(right -> right.isOf(Set.of(role)));
    }
}
