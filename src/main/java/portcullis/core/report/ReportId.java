package portcullis.core.report;

import portcullis.core.screen.Basis;

/** Names a report by what it rests on: two reports have the same id exactly when file and basis are the same. */
final class ReportId {
    private ReportId() {}

    /** The SHA-256 of the lines {@code original <digest>} and {@link #lines}. */
    static String of(String originalSha256, Basis basis) {
        return Sha256.hex("original " + originalSha256 + "\n" + lines(basis));
    }

    /**
     * A basis in lines, each ended by a line feed: {@code as-of}, {@code mode}, {@code scenario} (empty for none), one
     * {@code edition} line each with id and digest, one {@code pack} line each with name, version and digest, one
     * {@code setting} line each, {@code software}.
     */
    static String lines(Basis basis) {
        var lines = new StringBuilder();
        lines.append("as-of ").append(basis.asOf()).append('\n');
        lines.append("mode ").append(basis.mode()).append('\n');
        lines.append("scenario ").append(basis.scenario().orElse("")).append('\n');
        basis.editions()
                .forEach(edition -> lines.append("edition ")
                        .append(edition.id())
                        .append(' ')
                        .append(edition.sha256())
                        .append('\n'));
        basis.packs()
                .forEach(pack -> lines.append("pack ")
                        .append(pack.name())
                        .append(' ')
                        .append(pack.version())
                        .append(' ')
                        .append(pack.sha256())
                        .append('\n'));
        basis.settings()
                .forEach((name, value) -> lines.append("setting ")
                        .append(name)
                        .append('=')
                        .append(value)
                        .append('\n'));
        return lines.append("software ").append(basis.software()).append('\n').toString();
    }
}
