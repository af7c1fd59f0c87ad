package portcullis.core.report;

import java.util.List;

/**
 * Sees the digests of a report while it is written, so that it can be said later which row of a workbook is not as it was. Rows of
 * different sheets come mixed; those of one sheet come in order, the titles first where a sheet has them.
 */
public interface Witness {
    /** Looks at nothing. */
    Witness NONE = new Witness() {
        @Override
        public void row(String sheet, byte[] digest) {}

        @Override
        public void sealed(List<SheetSeal> sheets, String contentDigest) {}
    };

    /**
     * Sees the next row of a sheet.
     *
     * @param digest the row's {@link RowLine#digest 32 bytes}; not to be kept or changed
     */
    void row(String sheet, byte[] digest);

    /** Sees the end: all sheets but the cover, in the order of the workbook, and the digest of them all. */
    void sealed(List<SheetSeal> sheets, String contentDigest);
}
