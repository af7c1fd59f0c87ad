package portcullis.flow.access;

import static portcullis.flow.access.AccountRole.API_CLIENT;
import static portcullis.flow.access.AccountRole.APPROVER;
import static portcullis.flow.access.AccountRole.AUDITOR;
import static portcullis.flow.access.AccountRole.COMPLIANCE_ADMIN;
import static portcullis.flow.access.AccountRole.REVIEWER;
import static portcullis.flow.access.AccountRole.SYSTEM_ADMIN;
import static portcullis.flow.access.AccountRole.UPLOADER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One thing that not everybody may do, and the roles that may: the whole role matrix, in one place. */
public enum Right {
    /** Send a file, or cancel its screening. */
    UPLOAD(UPLOADER, REVIEWER, COMPLIANCE_ADMIN, API_CLIENT),
    /** See the uploads that one sent oneself, their cases, reports and original files. */
    READ_OWN_UPLOADS(UPLOADER, REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, API_CLIENT),
    /** See the uploads of everybody. */
    READ_ALL_UPLOADS(REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR),
    /** Have a workbook verified that comes back; it is told in full about uploads that one may see. */
    VERIFY_REPORTS(UPLOADER, REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, API_CLIENT),
    /** Have one subject screened at once. */
    SCREEN(UPLOADER, REVIEWER, APPROVER, COMPLIANCE_ADMIN, API_CLIENT),
    /** Look parties up in the lists. */
    MATCH(REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, API_CLIENT),
    /** Decide a case. */
    DECIDE(REVIEWER, APPROVER, COMPLIANCE_ADMIN),
    /** Be the second person: approve, return, confirm and overturn what somebody else decided, and decide what was escalated. */
    APPROVE_DECISIONS(APPROVER, COMPLIANCE_ADMIN),
    /** Put in force a good guy that somebody else asked for. */
    APPROVE_GOOD_GUYS(APPROVER, COMPLIANCE_ADMIN),
    /** See which list editions there are. */
    READ_LISTS(UPLOADER, REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, SYSTEM_ADMIN, API_CLIENT),
    /** Put a list edition in force. */
    ADOPT_LISTS(COMPLIANCE_ADMIN, SYSTEM_ADMIN),
    /** See the rules of a day. */
    READ_RULES(UPLOADER, REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, SYSTEM_ADMIN, API_CLIENT),
    /** Screen the rows of an upload again under two bases, to see what changes. */
    COMPARE(REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, API_CLIENT),
    /** See the audit trail and have it verified. */
    READ_AUDIT(COMPLIANCE_ADMIN, AUDITOR),
    /** Place and lift legal holds, and have records deleted whose time has come. */
    KEEP_RECORDS(COMPLIANCE_ADMIN),
    /** Add people, give and take roles, disable accounts; never one's own. */
    MANAGE_PEOPLE(SYSTEM_ADMIN),
    /** See one's own account and change its password. */
    OWN_ACCOUNT(UPLOADER, REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, SYSTEM_ADMIN, API_CLIENT),
    /** Create, list and revoke one's own API tokens. */
    OWN_TOKENS(UPLOADER, REVIEWER, APPROVER, COMPLIANCE_ADMIN, AUDITOR, SYSTEM_ADMIN, API_CLIENT);

    @SuppressWarnings("ImmutableEnumChecker") // cannot be changed, though its type does not say so
    private final Set<AccountRole> roles;

    Right(AccountRole first, AccountRole... others) {
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** The roles that have this right. */
    public Set<AccountRole> roles() {
        return roles;
    }

    public boolean isOf(Set<AccountRole> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
