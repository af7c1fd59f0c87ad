package portcullis.core.report;

/** What a report holds besides the cases: a sample for the auditor, and the audit trail. */
public record Annex(SamplePlan sample, Trail trail) {
    /** The standard sample, and no audit trail. */
    public static final Annex NONE = new Annex(SamplePlan.STANDARD, Trail.NONE);
}
