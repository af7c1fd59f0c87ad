package portcullis.core.report;

/**
 * A name for cells of a report, by which a workbook's lists of choices, and programs that read it, find them.
 *
 * @param column counted from 0
 * @param first the first row as a spreadsheet counts it
 * @param last the last row
 */
public record RangeName(String name, String sheet, int column, int first, int last) {
    public static final String RECOMMENDATION = "rng_Recommendation";
    public static final String OUTCOME = "rng_Outcome";
    public static final String DECISION = "rng_Decision";
    public static final String REASON = "rng_Reason";
    public static final String TEST_MARK = "rng_TestMark";
    public static final String REMARK = "rng_Remark";
    static final String REPORT_ID = "rpt_Id";
    static final String REPORT_HASH = "rpt_Hash";
    static final String ROWS_IN = "ctl_RowsIn";
    static final String ROWS_OUT = "ctl_RowsOut";
}
