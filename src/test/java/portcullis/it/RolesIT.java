package portcullis.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portcullis.app.security.PasswordHash;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.port.Accounts;
import portcullis.it.ApiCaller.Answer;

/** The role matrix as the running program keeps it: every role at every route. */
class RolesIT extends PayaraIT {
    private static final String PASSWORD = "password of the role test";

    /** A harmless call of each route, and the right that it needs. */
    private static final Map<String, Right> CALLS = new TreeMap<>(Map.ofEntries(
            Map.entry("POST api/v1/uploads", Right.UPLOAD),
            Map.entry("DELETE api/v1/uploads/none", Right.UPLOAD),
            Map.entry("PUT api/v1/uploads/none/turn", Right.UPLOAD),
            Map.entry("GET api/v1/uploads", Right.READ_OWN_UPLOADS),
            Map.entry("GET api/v1/uploads/none", Right.READ_OWN_UPLOADS),
            Map.entry("GET api/v1/uploads/none/cases", Right.READ_OWN_UPLOADS),
            Map.entry("GET api/v1/uploads/none/report", Right.READ_OWN_UPLOADS),
            Map.entry("GET api/v1/uploads/none/original", Right.READ_OWN_UPLOADS),
            Map.entry("GET api/v1/uploads/none/rejected", Right.READ_OWN_UPLOADS),
            Map.entry("POST api/v1/verifications", Right.VERIFY_REPORTS),
            Map.entry("POST api/v1/dispositions", Right.DECIDE),
            Map.entry("POST api/v1/screenings", Right.SCREEN),
            Map.entry("GET api/v1/matches?name=x", Right.MATCH),
            Map.entry("GET api/v1/cases/none", Right.READ_OWN_UPLOADS),
            Map.entry("POST api/v1/cases/none/decisions", Right.DECIDE),
            Map.entry("GET api/v1/queue", Right.READ_ALL_UPLOADS),
            Map.entry("GET api/v1/queue/counts", Right.READ_ALL_UPLOADS),
            Map.entry("GET api/v1/quality-sample", Right.READ_ALL_UPLOADS),
            Map.entry("GET api/v1/cases/none/alike", Right.READ_ALL_UPLOADS),
            Map.entry("POST api/v1/cases/none/assignment", Right.DECIDE),
            Map.entry("GET api/v1/deputies", Right.READ_ALL_UPLOADS),
            Map.entry("POST api/v1/deputies", Right.DECIDE),
            Map.entry("GET api/v1/reason-codes", Right.READ_RULES),
            Map.entry("POST api/v1/joint-decisions/preview", Right.DECIDE),
            Map.entry("POST api/v1/joint-decisions", Right.DECIDE),
            Map.entry("GET api/v1/people", Right.MANAGE_PEOPLE),
            Map.entry("POST api/v1/people", Right.MANAGE_PEOPLE),
            Map.entry("POST api/v1/people/none/roles", Right.MANAGE_PEOPLE),
            Map.entry("POST api/v1/people/none/disabled", Right.MANAGE_PEOPLE),
            Map.entry("POST api/v1/people/none/first-password", Right.MANAGE_PEOPLE),
            Map.entry("GET api/v1/me", Right.OWN_ACCOUNT),
            Map.entry("POST api/v1/me/password", Right.OWN_ACCOUNT),
            Map.entry("GET api/v1/audit", Right.READ_AUDIT),
            Map.entry("GET api/v1/audit/verification", Right.READ_AUDIT),
            Map.entry("GET api/v1/editions", Right.READ_LISTS),
            Map.entry("GET api/v1/editions/none", Right.READ_LISTS),
            Map.entry("POST api/v1/editions", Right.ADOPT_LISTS),
            Map.entry("GET api/v1/editions/none/changes", Right.READ_LISTS),
            Map.entry("GET api/v1/editions/none/rescreening", Right.READ_ALL_UPLOADS),
            Map.entry("POST api/v1/editions/none/rescreening", Right.ADOPT_LISTS),
            Map.entry("GET api/v1/list-bundles/none", Right.READ_LISTS),
            Map.entry("POST api/v1/list-bundles", Right.ADOPT_LISTS),
            Map.entry("GET api/v1/list-alarms", Right.READ_LISTS),
            Map.entry("POST api/v1/list-alarms/none/release", Right.ADOPT_LISTS),
            Map.entry("POST api/v1/list-alarms/none/settlement", Right.ADOPT_LISTS),
            Map.entry("POST api/v1/orders", Right.SCREEN),
            Map.entry("GET api/v1/mappings", Right.UPLOAD),
            Map.entry("POST api/v1/mappings", Right.UPLOAD),
            Map.entry("DELETE api/v1/mappings/none", Right.UPLOAD),
            Map.entry("GET api/v1/templates/none", Right.UPLOAD),
            Map.entry("GET api/v1/good-guys", Right.READ_ALL_UPLOADS),
            Map.entry("POST api/v1/good-guys", Right.DECIDE),
            Map.entry("POST api/v1/good-guys/none/approval", Right.APPROVE_GOOD_GUYS),
            Map.entry("POST api/v1/good-guys/none/end", Right.DECIDE),
            Map.entry("GET api/v1/owners", Right.MATCH),
            Map.entry("GET api/v1/owners/files", Right.MATCH),
            Map.entry("GET api/v1/owners/chart?name=x", Right.MATCH),
            Map.entry("POST api/v1/owners", Right.ADOPT_LISTS),
            Map.entry("GET api/v1/rules", Right.READ_RULES),
            Map.entry("POST api/v1/comparisons", Right.COMPARE),
            Map.entry("GET api/v1/uploads/none/changes", Right.COMPARE),
            Map.entry("GET api/v1/tokens", Right.OWN_TOKENS),
            Map.entry("DELETE api/v1/tokens/none", Right.OWN_TOKENS)));

    private static final Map<String, String> TYPES = Map.of(
            "POST api/v1/uploads", "multipart/form-data; boundary=x",
            "POST api/v1/verifications", "multipart/form-data; boundary=x",
            "POST api/v1/dispositions", "multipart/form-data; boundary=x",
            "POST api/v1/editions", "multipart/form-data; boundary=x",
            "POST api/v1/list-bundles", "multipart/form-data; boundary=x",
            "POST api/v1/owners", "multipart/form-data; boundary=x",
            "POST api/v1/orders", "application/xml");

    @Inject
    @Nullable
    Accounts accounts;

    @Test
    void every_role_may_do_exactly_what_the_matrix_says() {
        for (AccountRole role : AccountRole.values()) {
            ApiCaller caller = callerWith(role);
            CALLS.forEach((call, right) -> {
                int status = status(caller, call);

                assertThat(status == 403)
                        .as("%s as %s gave %d", call, role, status)
                        .isEqualTo(!right.isOf(Set.of(role)));
                assertThat(status).as(call).isLessThan(500);
            });
        }
    }

    @Test
    void an_account_sees_its_own_uploads_and_no_others_unless_its_role_gives_it() {
        ApiCaller owner = callerWith(AccountRole.UPLOADER);
        byte[] file = "Supplier,Country\nAcme,SG\n".getBytes(StandardCharsets.UTF_8);
        Answer sent = owner.form("api/v1/uploads", "mine.csv", file, Map.of());
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        String path = "api/v1/uploads/" + sent.json().getString("id");

        assertThat(owner.get(path).status()).isEqualTo(200);
        assertThat(owner.get("api/v1/uploads").json().getInt("total")).isEqualTo(1);
        assertThat(callerWith(AccountRole.API_CLIENT).get(path).status()).isEqualTo(404);
        assertThat(callerWith(AccountRole.API_CLIENT).get(path + "/original").status())
                .isEqualTo(404);
        assertThat(callerWith(AccountRole.AUDITOR).get(path).status()).isEqualTo(200);
    }

    private static int status(ApiCaller caller, String call) {
        String[] parts = call.split(" ", 2);
        String type = TYPES.getOrDefault(call, "application/json");
        byte[] body = parts[0].equals("POST") ? new byte[] {'{'} : new byte[0];
        return caller.with("Content-Type", type).send(parts[0], parts[1], body).status();
    }

    private ApiCaller callerWith(AccountRole role) {
        String name = "role test " + role;
        var account = new Accounts.Account(name, PasswordHash.of(PASSWORD).written(), Set.of(role.name()), false);
        Objects.requireNonNull(accounts, "the container injected nothing").addIfAbsent(account, Instant.EPOCH);
        return ApiCaller.basic(base(), name, PASSWORD);
    }
}
