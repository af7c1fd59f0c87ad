package portcullis.flow.access;

/** What an account is there for. An account has one or more roles; what each may do is told by {@link Right}. */
public enum AccountRole {
    /** Sends files and single orders to be screened, and sees what became of them. */
    UPLOADER,
    /** Decides cases. */
    REVIEWER,
    /** Decides what a reviewer may not decide alone. */
    APPROVER,
    /** Answers for lists, rules and thresholds. */
    COMPLIANCE_ADMIN,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Runs the system; sees no case. */
    SYSTEM_ADMIN,
    /** A program, such as a procurement system. */
    API_CLIENT
}
