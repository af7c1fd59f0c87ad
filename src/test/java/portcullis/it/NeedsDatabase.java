package portcullis.it;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests of a server, loudly, when the run asks for a database that this machine does not have. */
final class NeedsDatabase implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String database = ServerSettings.database();
        return DatabaseForTests.isThere(database)
                ? ConditionEvaluationResult.enabled(database + " is there")
                : ConditionEvaluationResult.disabled("NOT TESTED on " + database + ": it is not installed here");
    }
}
