package portcullis.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import portcullis.core.review.DecisionRules;
import portcullis.edge.store.CheckpointFile;
import portcullis.flow.AuditTrail;
import portcullis.flow.DecideCase;
import portcullis.flow.DecideTogether;
import portcullis.flow.NoteRefusals;
import portcullis.flow.Sight;
import portcullis.flow.WorkQueue;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.AuditLog;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Checkpoints;
import portcullis.flow.port.Reviews;
import portcullis.flow.port.Uploads;

/** Makes what people use to see and decide cases, and the audit trail over it. */
@Dependent
class ReviewCases {
    private static final int REFUSALS_A_MINUTE = 60;

    @Produces
    @Singleton
    Sight sight(Uploads uploads, Cases cases) {
        return new Sight(uploads, cases);
    }

    @Produces
    @Singleton
    DecisionRules decisionRules(Settings settings) {
        return new DecisionRules(settings.review().policy());
    }

    @Produces
    @Singleton
    DecideCase decideCase(Sight sight, Reviews reviews, DecisionRules rules, InstantSource clock) {
        return new DecideCase(sight, reviews, rules, clock);
    }

    @Produces
    @Singleton
    DecideTogether decideTogether(
            Sight sight, Reviews reviews, DecisionRules rules, Settings settings, InstantSource clock) {
        return new DecideTogether(sight, reviews, rules, settings.review().together(), clock);
    }

    @Produces
    @Singleton
    WorkQueue workQueue(Reviews reviews, Uploads uploads, Accounts accounts, Settings settings, InstantSource clock) {
        return new WorkQueue(reviews, uploads, accounts, settings.review().deadlines(), clock);
    }

    @Produces
    @Singleton
    Checkpoints checkpoints(Settings settings) {
        return new CheckpointFile(settings.dataDir().resolve("audit"));
    }

    @Produces
    @Singleton
    AuditTrail auditTrail(AuditLog log, Checkpoints checkpoints, InstantSource clock) {
        return new AuditTrail(log, checkpoints, clock);
    }

    @Produces
    @Singleton
    NoteRefusals noteRefusals(AuditTrail trail, InstantSource clock) {
        return new NoteRefusals(trail, REFUSALS_A_MINUTE, clock);
    }
}
