package portcullis.flow;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.CanonicalJson;
import portcullis.flow.audit.Checkpoint;
import portcullis.flow.audit.Deed;
import portcullis.flow.audit.Link;
import portcullis.flow.port.AuditLog;
import portcullis.flow.port.Checkpoints;

/**
 * The audit trail as a whole: takes what is done without being stored otherwise, signs checkpoints, and checks the chain from its first
 * record against its own hashes and against the checkpoints.
 */
public final class AuditTrail {
    private static final int BATCH = 1_000;

    private final AuditLog log;
    private final Checkpoints checkpoints;
    private final InstantSource clock;

    public AuditTrail(AuditLog log, Checkpoints checkpoints, InstantSource clock) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** What can be wrong with a chain. */
    public enum Flaw {
        /** The record's hash is not that of what it says. */
        CHANGED,
        /** The record does not follow the one before it. */
        UNLINKED,
        /** The record is not there. */
        MISSING,
        /** The record is not the one that a checkpoint was signed over: the chain was made anew. */
        REBUILT,
        /** The oldest records are gone and no record says who deleted them. */
        CUT,
        /** A checkpoint is not signed by this installation's key, or cannot be read. */
        CHECKPOINT
    }

    /** The first record that does not hold. */
    public record Broken(long seq, Flaw flaw, String expected, String seen) {}

    /**
     * What a check of the whole chain came to.
     *
     * @param first the number of the first record that is still kept
     * @param records how many were looked at
     * @param checkpoints how many were held against the chain
     */
    public record Verification(
            long first, long records, long checkpoints, Optional<Checkpoint> latest, Optional<Broken> broken) {
        public boolean isValid() {
            return broken.isEmpty();
        }
    }

    public void record(Act.Actor who, Deed deed, String object) {
        log.append(Act.of(clock.instant(), who, deed, object));
    }

    public void record(Act.Actor who, Deed deed, String object, String upload, Map<String, String> detail) {
        log.append(Act.of(clock.instant(), who, deed, object).in(upload).with(detail));
    }

    /** Writes down that the program started, with the settings in force, and which of them are not as at the start before. */
    public void started(String software, Map<String, String> settings) {
        Optional<String> before = log
                .before(
                        Long.MAX_VALUE,
                        new AuditLog.Filter(
                                Optional.empty(),
                                Optional.of(Deed.PROGRAM_STARTED),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        1)
                .stream()
                .map(link -> link.act().detail())
                .findFirst();
        before.ifPresent(detail -> settings.forEach((key, value) -> {
            String pair = CanonicalJson.of(Map.of(CanonicalJson.plain(key), CanonicalJson.plain(value)));
            if (!detail.contains(pair.substring(1, pair.length() - 1))) {
                record(Act.Actor.PROGRAM, Deed.SETTING_CHANGED, key, "", Map.of("value", value));
            }
        }));
        record(Act.Actor.PROGRAM, Deed.PROGRAM_STARTED, software, "", settings);
    }

    /** Signs the end of the chain and keeps that outside the database, unless it is kept already; empty for an empty chain. */
    public Optional<Checkpoint> checkpoint() {
        AuditLog.Head head = log.head();
        if (head.seq() == 0) {
            return Optional.empty();
        }
        Checkpoint signed = checkpoints.key().sign(head.seq(), head.hash());
        List<Checkpoint> kept = checkpoints.list(broken -> {});
        if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(signed)) {
            checkpoints.add(signed);
        }
        return Optional.of(signed);
    }

    /** A checkpoint over the latest record about an upload, to be printed in its report; the same as long as nothing is added. */
    public Optional<Checkpoint> checkpointOf(String uploadId) {
        return log.latestOf(uploadId).map(link -> checkpoints.key().sign(link.seq(), link.hash()));
    }

    /** Walks the chain from its first record; costs one reading of the whole trail. */
    public Verification verify() {
        return new Walk().verification();
    }

    /** One walk along the chain. */
    private final class Walk {
        private final TreeMap<Long, List<Checkpoint>> signed = new TreeMap<>();
        private final AuditLog.Head end = log.head();
        private final AuditLog.Head start = log.start();
        private long seq = start.seq();
        private String hash = start.hash();
        private long held;
        private boolean cutRecorded = start.seq() == 0;
        private Optional<Checkpoint> latest = Optional.empty();
        private Optional<Broken> broken = Optional.empty();

        Verification verification() {
            readCheckpoints();
            List<Link> batch = log.after(seq, BATCH);
            while (!batch.isEmpty() && broken.isEmpty()) {
                batch.forEach(this::step);
                batch = log.after(seq, BATCH);
            }
            if (broken.isEmpty()) {
                ending();
            }
            return new Verification(start.seq() + 1, seq - start.seq(), held, latest, broken);
        }

        private void readCheckpoints() {
            var unreadable = new ArrayList<String>();
            for (Checkpoint each : checkpoints.list(unreadable::add)) {
                if (!checkpoints.key().holds(each)) {
                    fail(
                            each.seq(),
                            Flaw.CHECKPOINT,
                            "a checkpoint signed by " + checkpoints.key().id(),
                            each.line());
                }
                signed.computeIfAbsent(each.seq(), any -> new ArrayList<>(1)).add(each);
                latest = Optional.of(each);
            }
            if (!unreadable.isEmpty()) {
                fail(0, Flaw.CHECKPOINT, "a line with a checkpoint", unreadable.get(0));
            }
        }

        private void step(Link link) {
            if (broken.isPresent()) {
                return;
            }
            if (link.seq() != seq + 1) {
                fail(seq + 1, Flaw.MISSING, "record " + (seq + 1), "record " + link.seq());
            } else if (!link.computed().equals(link.hash())) {
                fail(link.seq(), Flaw.CHANGED, link.hash(), link.computed());
            } else if (!link.previous().equals(hash)) {
                fail(link.seq(), Flaw.UNLINKED, hash, link.previous());
            } else {
                seq = link.seq();
                hash = link.hash();
                cutRecorded |= isOfCut(link);
                holdAgainstCheckpoints(link);
                if (seq == end.seq() && !hash.equals(end.hash())) {
                    fail(seq, Flaw.REBUILT, end.hash(), hash);
                }
            }
        }

        private boolean isOfCut(Link link) {
            return link.act().deed() == Deed.RECORDS_DELETED
                    && link.act().detail().contains("\"hash\":\"" + start.hash() + "\"");
        }

        private void holdAgainstCheckpoints(Link link) {
            for (Checkpoint each : signed.getOrDefault(link.seq(), List.of())) {
                held++;
                if (!each.hash().equals(link.hash())) {
                    fail(link.seq(), Flaw.REBUILT, each.hash(), link.hash());
                }
            }
        }

        private void ending() {
            long last = Math.max(end.seq(), signed.isEmpty() ? 0 : signed.lastKey());
            if (last > seq) {
                fail(seq + 1, Flaw.MISSING, "records up to " + last, "the last one is " + seq);
            } else if (!cutRecorded) {
                fail(start.seq() + 1, Flaw.CUT, "a record of who deleted those up to " + start.seq(), "none");
            }
        }

        private void fail(long at, Flaw flaw, String expected, String seen) {
            if (broken.isEmpty()) {
                broken = Optional.of(new Broken(at, flaw, expected, seen));
            }
        }
    }
}
