package portcullis.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.review.Assignment;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Deadlines;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Reviews;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/**
 * The cases that wait for people: who is to decide them, by when, and who stands in while somebody is away. What waits longest of the
 * most urgent comes first.
 */
public final class WorkQueue {
    private final Reviews reviews;
    private final Uploads uploads;
    private final Accounts accounts;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public WorkQueue(Reviews reviews, Uploads uploads, Accounts accounts, Deadlines deadlines, InstantSource clock) {
        this.reviews = reviews;
        this.uploads = uploads;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A case with its time and the person that it was given to last; no time for one that waits for nobody. */
    public record Waiting(CaseFile file, Optional<Upload> upload, Optional<Deadlines.Clock> clock, String assignee) {}

    /**
     * A page of the queue; only for those who see all uploads.
     *
     * @param mine only what was given to the person, or to somebody whose deputy the person is today
     */
    public List<Waiting> page(Reviews.Wanted wanted, boolean mine, Optional<String> after, int most, SignedIn who) {
        if (!who.may(Right.READ_ALL_UPLOADS)) {
            return List.of();
        }
        var narrowed = mine
                ? new Reviews.Wanted(wanted.uploadId(), wanted.recommendation(), wanted.standing(), actsFor(who.name()))
                : wanted;
        return told(reviews.waiting(narrowed, after, most));
    }

    /** The cases of the quality sample that wait for a second look. */
    public List<Waiting> sampled(int most, SignedIn who) {
        return who.may(Right.READ_ALL_UPLOADS) ? told(reviews.sampled(most)) : List.of();
    }

    /** A case's own time and person. */
    public Waiting of(CaseFile file) {
        return told(List.of(file)).get(0);
    }

    private List<Waiting> told(List<CaseFile> files) {
        Map<String, Optional<Upload>> parents = new HashMap<>();
        var told = new ArrayList<Waiting>();
        for (CaseFile file : files) {
            Optional<Upload> upload = parents.computeIfAbsent(file.uploadId(), uploads::find);
            Instant screened = upload.map(each -> each.finishedAt().orElse(each.receivedAt()))
                    .orElse(Instant.EPOCH);
            List<Assignment> given = reviews.assignments(file.id());
            told.add(new Waiting(
                    file,
                    upload,
                    deadlines.of(file, screened, clock.instant()),
                    given.isEmpty() ? "" : given.get(given.size() - 1).assignee()));
        }
        return told;
    }

    /** The person, and everybody whose deputy the person is today. */
    private List<String> actsFor(String name) {
        var names = new ArrayList<>(List.of(name));
        LocalDate today = today();
        reviews.deputies().stream()
                .filter(deputy -> deputy.deputy().equals(name) && deputy.actsOn(today))
                .map(Reviews.Deputy::account)
                .forEach(names::add);
        return names;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Gives a case to somebody who may decide; returns why not. */
    public Optional<String> assign(CaseFile file, String assignee, SignedIn who) {
        if (!who.may(Right.DECIDE)) {
            return Optional.of("this needs the right " + Right.DECIDE);
        }
        if (!file.standing().isWaiting()) {
            return Optional.of("the case stands " + file.standing() + " and waits for nobody");
        }
        if (!mayDecide(assignee)) {
            return Optional.of("there is no account " + assignee + " that may decide");
        }
        return reviews.assign(file.id(), new Assignment(assignee, who.name(), clock.instant()), who.actor())
                ? Optional.empty()
                : Optional.of("there is no such case");
    }

    /** Names who stands in for an account; for another account than one's own only those do who may approve. Returns why not. */
    public Optional<String> setDeputy(Reviews.Deputy wanted, SignedIn who) {
        if (!wanted.account().equals(who.name()) && !who.may(Right.APPROVE_DECISIONS)) {
            return Optional.of("the deputy of somebody else is named by those who may approve decisions");
        }
        if (wanted.account().equalsIgnoreCase(wanted.deputy()) || wanted.last().isBefore(wanted.first())) {
            return Optional.of("a deputy is somebody else, from a day to the same or a later one");
        }
        if (!mayDecide(wanted.deputy()) || accounts.find(wanted.account()).isEmpty()) {
            return Optional.of("there is no account " + wanted.deputy() + " that may decide");
        }
        reviews.setDeputy(
                new Reviews.Deputy(
                        wanted.account(), wanted.deputy(), wanted.first(), wanted.last(), who.name(), clock.instant()),
                who.actor());
        return Optional.empty();
    }

    private boolean mayDecide(String name) {
        return name.length() <= 200
                && !name.isBlank()
                && accounts.find(name)
                        .filter(account -> !account.disabled())
                        .filter(account -> account.roles().stream()
                                .map(AccountRole::valueOf)
                                .anyMatch(role -> Right.DECIDE.roles().contains(role)))
                        .isPresent();
    }
}
