package portcullis.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListAlarms;
import portcullis.flow.port.Messenger;
import portcullis.flow.port.Notices;
import portcullis.flow.port.Rescreenings;

/**
 * Tells people what became of lists: an edition in force, a list file that was not taken, rows with other findings. Each thing is told
 * once on every way there is, by one node of a cluster, and again until it is delivered or given up.
 */
public final class TellOfLists {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration RECENT = Duration.ofDays(1);
    private static final int MOST = 20;
    private static final int GIVEN_UP = 12;

    private final About about;
    private final Notices notices;
    private final List<Messenger> messengers;
    private final InstantSource clock;

    /** What can be told of. */
    public record About(Editions editions, ListAlarms alarms, Rescreenings rescreenings) {}

    public TellOfLists(About about, Notices notices, List<Messenger> messengers, InstantSource clock) {
        this.about = about;
        this.notices = notices;
        this.messengers = List.copyOf(messengers);
        this.clock = clock;
    }

    /**
     * Notes what is new, and sends what is due.
     *
     * @return why sending failed, in sentences without names
     */
    public List<String> tell() {
        if (messengers.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        note(now.minus(RECENT));
        var problems = new ArrayList<String>();
        for (Messenger messenger : messengers) {
            for (Notices.Delivery due : notices.claim(messenger.target(), now.minus(RECENT), now, LEASE, MOST)) {
                send(messenger, due).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** What is older than a day when the program first looks is no news. */
    private void note(Instant since) {
        for (Editions.Adopted adopted : about.editions().list()) {
            Editions.Counts changes = adopted.facts().changes();
            add(
                    since,
                    new Notices.Notice(
                            "edition " + adopted.edition().id() + " " + adopted.adoptedAt(),
                            "EDITION_ADOPTED",
                            "The list edition " + adopted.edition().id() + " was taken in by " + adopted.adoptedBy()
                                    + ": "
                                    + adopted.edition().entries() + " entries, " + changes.added() + " added, "
                                    + changes.removed() + " removed, " + changes.changed() + " changed.",
                            adopted.adoptedAt()));
        }
        for (ListAlarms.Alarm alarm : about.alarms().open()) {
            String done = alarm.isNotice()
                    ? "An edition came with which nothing could be compared ("
                    : "A list file was not taken (";
            String follows = alarm.isNotice() ? "); it is in force." : "); the last good edition stays in force.";
            add(
                    since,
                    new Notices.Notice(
                            "alarm " + alarm.id(),
                            kind(alarm),
                            done + alarm.problem().type() + follows + " Alarm " + alarm.id() + ".",
                            alarm.raisedAt()));
        }
        for (Rescreenings.Rescreening done : about.rescreenings().list()) {
            done.finishedAt()
                    .ifPresent(at -> add(
                            since,
                            new Notices.Notice(
                                    "rescreening " + done.id(),
                                    "RESCREENED",
                                    "After the change to " + done.step().edition() + ", " + done.touched()
                                            + " earlier rows were screened again; " + done.changed()
                                            + " have other findings.",
                                    at)));
        }
    }

    private static String kind(ListAlarms.Alarm alarm) {
        if (alarm.isNotice()) {
            return "FIRST_EDITION";
        }
        return alarm.held() ? "LIST_HELD_BACK" : "LIST_REFUSED";
    }

    private void add(Instant since, Notices.Notice notice) {
        if (notice.raisedAt().isAfter(since) && !notices.knows(notice.about())) {
            notices.add(notice);
        }
    }

    private Optional<String> send(Messenger messenger, Notices.Delivery due) {
        Optional<String> problem = messenger.send(due);
        Instant now = clock.instant();
        if (problem.isEmpty()) {
            notices.delivered(due.id(), "", now);
        } else if (due.attempts() + 1 >= GIVEN_UP) {
            notices.givenUp(due.id(), problem.get(), now);
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(10, due.attempts()));
            notices.failed(due.id(), problem.get(), now.plus(pause));
        }
        return problem;
    }
}
