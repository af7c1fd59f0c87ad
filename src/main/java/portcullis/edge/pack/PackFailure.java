package portcullis.edge.pack;

import java.util.List;
import portcullis.core.rule.PackProblem;

/** Rule packs or reference files that cannot be used. It stops the start: screening on half the rules would be worse than none. */
public final class PackFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    PackFailure(List<PackProblem> problems) {
        super("rule packs cannot be used:\n"
                + String.join("\n", problems.stream().map(PackProblem::toString).toList()));
    }

    PackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
