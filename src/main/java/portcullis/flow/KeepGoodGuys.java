package portcullis.flow;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.screen.Finding;
import portcullis.core.screen.Fingerprints;
import portcullis.core.screen.GoodGuy;
import portcullis.core.screen.GoodGuys;
import portcullis.core.subject.Party;
import portcullis.core.watchlist.Listing;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Cases;
import portcullis.flow.port.GoodGuyRules;

/**
 * Good guys from the wish to the end: one person asks for one out of a case, another puts it in force, and it holds until it expires, is
 * revoked, or its approver may not approve any more. None comes out of a confirmed match.
 */
public final class KeepGoodGuys {
    private static final int LONGEST_DAYS = 366;
    private static final int SHORTEST_REASON = 10;

    private final GoodGuyRules rules;
    private final Cases cases;
    private final Accounts accounts;
    private final InstantSource clock;
    private volatile List<GoodGuyRules.Kept> approved = List.of();

    public KeepGoodGuys(GoodGuyRules rules, Cases cases, Accounts accounts, InstantSource clock) {
        this.rules = rules;
        this.cases = cases;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param finding the number of the finding whose party and listing it is about
     * @param onlyOrder whether it is to hold for the case's order alone
     */
    public record Wish(
            String caseId, int finding, String reasonCode, String reason, LocalDate expires, boolean onlyOrder) {}

    /** What came of it: the good guy, or why not. */
    public record Answer(Optional<GoodGuyRules.Kept> kept, String refusal) {
        static Answer of(GoodGuyRules.Kept kept) {
            return new Answer(Optional.of(kept), "");
        }

        static Answer refused(String why) {
            return new Answer(Optional.empty(), why);
        }
    }

    /**
     * Asks for one; it holds once somebody else has approved it.
     *
     * @param listings those in force, to keep the whole text of the one concerned
     */
    public Answer request(Wish wish, String who, List<Listing> listings) {
        Optional<CaseFile> file = cases.find(wish.caseId());
        Optional<Finding> finding = file.stream()
                .flatMap(found -> found.screening().findings().stream())
                .filter(each -> each.number() == wish.finding())
                .findFirst();
        if (finding.isEmpty()) {
            return Answer.refused("the case has no finding of this number");
        }
        if (finding.get().match().isEmpty() || finding.get().party().isEmpty()) {
            return Answer.refused("the finding is about no listing; a good guy says that a party is not a listed one");
        }
        Optional<String> flaw = flaw(wish, file.orElseThrow());
        if (flaw.isPresent()) {
            return Answer.refused(flaw.get());
        }
        List<Listing> concerned = finding.get().matches().stream()
                .map(match -> match.listing().id())
                .distinct()
                .flatMap(id -> GoodGuys.listing(listings, id).stream())
                .toList();
        return concerned.isEmpty()
                ? Answer.refused("the listing is not in force any more")
                : keep(wish, who, file.orElseThrow(), finding.get(), concerned);
    }

    private Optional<String> flaw(Wish wish, CaseFile file) {
        if (isConfirmed(file)) {
            return Optional.of("the case's match was confirmed; a confirmed match has no good guy");
        }
        if (wish.reasonCode().isBlank() || wish.reason().strip().length() < SHORTEST_REASON) {
            return Optional.of(
                    "a good guy needs a reason code and a reason of at least " + SHORTEST_REASON + " characters");
        }
        if (wish.expires().isBefore(today()) || wish.expires().isAfter(today().plusDays(LONGEST_DAYS))) {
            return Optional.of("a good guy expires within " + LONGEST_DAYS + " days from " + today() + ", not on "
                    + wish.expires());
        }
        boolean nameless = file.subject()
                .flatMap(subject -> subject.reference().number().asOptional())
                .isEmpty();
        return wish.onlyOrder() && nameless ? Optional.of("the case's row has no order number") : Optional.empty();
    }

    private static boolean isConfirmed(CaseFile file) {
        return file.decisions().stream().anyMatch(Decision::confirmsMatch);
    }

    private Answer keep(Wish wish, String who, CaseFile file, Finding finding, List<Listing> listings) {
        Party party = finding.party().orElseThrow();
        Listing listing = listings.get(0);
        Set<String> ids = listings.stream().map(Listing::id).collect(Collectors.toSet());
        Set<String> covered = file.screening().findings().stream()
                .filter(each -> each.party().filter(party::equals).isPresent())
                .filter(each -> each.matches().stream()
                        .anyMatch(match -> ids.contains(match.listing().id())))
                .map(GoodGuy::rule)
                .collect(Collectors.toSet());
        String id = "gg-" + UUID.randomUUID();
        Optional<String> order = file.subject()
                .flatMap(subject -> subject.reference().number().asOptional())
                .filter(any -> wish.onlyOrder());
        var goodGuy = new GoodGuy(
                id,
                Fingerprints.of(party),
                listing.id(),
                Fingerprints.of(listing),
                listings.stream().skip(1).collect(Collectors.toMap(Listing::id, Fingerprints::of)),
                covered,
                order,
                "'" + party.label() + "' is not '" + listing.name() + "' (" + listing.id()
                        + (listings.size() > 1 ? " and " + (listings.size() - 1) + " further" : "") + "): "
                        + wish.reasonCode().strip() + ", " + wish.reason().strip() + "; asked for by " + who
                        + ", holds until "
                        + wish.expires());
        var kept = new GoodGuyRules.Kept(
                goodGuy,
                wish.caseId(),
                wish.reasonCode().strip(),
                wish.reason().strip(),
                new GoodGuyRules.Act(who, clock.instant()),
                wish.expires(),
                Optional.empty(),
                Optional.empty(),
                "");
        rules.add(kept);
        refresh();
        return Answer.of(kept);
    }

    /** Puts one in force; whoever asked for it cannot. */
    public Answer approve(String id, String who) {
        Optional<GoodGuyRules.Kept> found = rules.find(id);
        if (found.isEmpty()) {
            return Answer.refused("there is no good guy " + id);
        }
        if (found.get().requested().by().equals(who)) {
            return Answer.refused("whoever asked for a good guy cannot approve it; somebody else has to");
        }
        if (cases.find(found.get().caseId()).filter(KeepGoodGuys::isConfirmed).isPresent()) {
            return Answer.refused("the case's match was confirmed since; a confirmed match has no good guy");
        }
        if (today().isAfter(found.get().expires())) {
            return Answer.refused("it has expired");
        }
        boolean approved = rules.approve(id, new GoodGuyRules.Act(who, clock.instant()));
        refresh();
        return approved ? Answer.of(rules.find(id).orElseThrow()) : Answer.refused("it was approved or ended already");
    }

    /** Refuses or revokes one. */
    public Answer end(String id, String who, String why) {
        if (rules.find(id).isEmpty()) {
            return Answer.refused("there is no good guy " + id);
        }
        if (why.isBlank()) {
            return Answer.refused("say why");
        }
        boolean ended = rules.end(id, new GoodGuyRules.Act(who, clock.instant()), why.strip());
        refresh();
        return ended ? Answer.of(rules.find(id).orElseThrow()) : Answer.refused("it was ended already");
    }

    /** Where one stands today: {@code REQUESTED IN_FORCE EXPIRED VOID ENDED}. */
    public String state(GoodGuyRules.Kept kept) {
        if (kept.ended().isPresent()) {
            return "ENDED";
        }
        if (today().isAfter(kept.expires())) {
            return "EXPIRED";
        }
        if (kept.approved().isEmpty()) {
            return "REQUESTED";
        }
        return isStillApproved(kept) ? "IN_FORCE" : "VOID";
    }

    /** Reads again which good guys there are and whose approvers may still approve. */
    public void refresh() {
        approved = rules.list().stream()
                .filter(kept -> kept.approved().isPresent() && kept.ended().isEmpty())
                .filter(this::isStillApproved)
                .toList();
    }

    /** The ids of those in force today, as a basis names them; as of the last {@link #refresh}. */
    public String named() {
        return approved.stream()
                .filter(kept -> kept.holdsOn(today()))
                .map(kept -> kept.goodGuy().id())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The good guys that a basis names, whatever became of them since. */
    public GoodGuys of(String named) {
        Set<String> ids =
                Arrays.stream(named.split(" ")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? GoodGuys.NONE
                : new GoodGuys(rules.list().stream()
                        .filter(kept -> ids.contains(kept.goodGuy().id()))
                        .map(KeepGoodGuys::told)
                        .toList());
    }

    private static GoodGuy told(GoodGuyRules.Kept kept) {
        GoodGuy guy = kept.goodGuy();
        String approver =
                kept.approved().map(act -> ", approved by " + act.by()).orElse("");
        return new GoodGuy(
                guy.id(),
                guy.party(),
                guy.listing(),
                guy.listingDigest(),
                guy.further(),
                guy.rules(),
                guy.order(),
                guy.says() + approver);
    }

    /** What somebody approved who may not approve any more is void. */
    private boolean isStillApproved(GoodGuyRules.Kept kept) {
        return kept.approved()
                .flatMap(act -> accounts.find(act.by()))
                .filter(account -> !account.disabled())
                .filter(account -> account.roles().stream()
                        .map(AccountRole::valueOf)
                        .anyMatch(role -> Right.APPROVE_GOOD_GUYS.isOf(Set.of(role))))
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
