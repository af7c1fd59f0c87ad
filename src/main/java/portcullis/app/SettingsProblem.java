package portcullis.app;

import java.util.List;

/** The settings cannot be used: every problem at once, one sentence each. The program does not start. */
final class SettingsProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingsProblem(List<String> problems) {
        super("Portcullis does not start: " + problems.size()
                + (problems.size() == 1 ? " setting needs" : " settings need") + " attention.\n  - "
                + String.join("\n  - ", problems));
    }
}
