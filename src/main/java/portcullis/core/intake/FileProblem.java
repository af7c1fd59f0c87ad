package portcullis.core.intake;

/**
 * Why a whole file cannot be screened, in words that let its owner mend it.
 *
 * @param type a stable short name, such as {@code not-a-spreadsheet}
 * @param where file, sheet or part
 * @param expected what would have been taken
 * @param seen what was there instead
 * @param fix what to do
 */
public record FileProblem(String type, String title, String where, String expected, String seen, String fix) {
    /** All of it in one line. */
    public String sentence() {
        return title + " (" + where + "): expected " + expected + ", found " + seen + ". " + fix;
    }
}
