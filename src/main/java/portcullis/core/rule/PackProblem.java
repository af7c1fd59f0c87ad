package portcullis.core.rule;

/**
 * Why rule packs cannot be used, with the place to mend.
 *
 * @param pack the pack's name, or its file's
 * @param line from 1; 0 where no line can be named
 * @param where the rule, condition or parameter
 */
public record PackProblem(String pack, int line, String where, String what) {
    @Override
    public String toString() {
        return pack + (line > 0 ? " line " + line : "") + (where.isEmpty() ? "" : ", " + where) + ": " + what;
    }
}
