package portcullis.edge.faces;

import java.util.List;

/** The reason codes that a reviewer can choose, grouped by what they speak for. Codes that only the program gives are not among them. */
enum Reasons {
    NOT_THE_SAME(
            "FP-NAME",
            "FP-ADDR",
            "FP-CTRY",
            "FP-ID",
            "FP-TYPE",
            "FP-ALIASWEAK",
            "FP-DATE",
            "FP-SCRIPT",
            "FP-DUP",
            "FP-ADDRSHARED"),
    THE_SAME("TM-EXACT", "TM-ALIAS", "TM-ADDR", "TM-OWN50", "TM-OWNMIN"),
    RULE("RL-FDP", "RL-ENDUSE", "RL-DEST", "RL-REMOTE", "RL-DIVERT", "RL-ECCN"),
    LICENSE("LIC-OK", "LIC-REQ"),
    INFORMATION("INF-NEED", "INF-NONE"),
    ESCALATION("ESC-TCO", "ESC-LEGAL"),
    OTHER("QA-OVER", "WD-CANCEL");

    @SuppressWarnings("ImmutableEnumChecker") // cannot be changed, though its type does not say so
    private final List<String> codes;

    Reasons(String... codes) {
        this.codes = List.of(codes);
    }

    List<String> codes() {
        return codes;
    }
}
