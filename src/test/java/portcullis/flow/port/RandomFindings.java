package portcullis.flow.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.match.Score;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;
import portcullis.core.screen.Finding;
import portcullis.core.screen.ListingSnapshot;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.core.screen.Question;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Party;
import portcullis.core.subject.Subject;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;

/** Screenings by chance. */
public final class RandomFindings {
    private final RandomValues any;

    RandomFindings(RandomValues any) {
        this.any = any;
    }

    /** A screening with so many findings, some of which rest on a match of one of its parties. */
    public Screening screening(Subject subject, int findings) {
        var parties = new ArrayList<PartyScreened>();
        subject.parties().forEach(party -> parties.add(new PartyScreened(party, any.list(findings, this::match))));
        if (findings > 1) {
            parties.add(new PartyScreened(any.subjects().party(), List.of(match())));
        }
        var found = new ArrayList<Finding>();
        for (int number = 1; number <= findings; number++) {
            found.add(finding(number, parties));
        }
        return new Screening(parties, found);
    }

    private Finding finding(int number, List<PartyScreened> parties) {
        PartyScreened about = parties.get(any.below(parties.size()));
        Optional<Party> party = any.maybe(about::party);
        Optional<MatchFound> match = about.matches().isEmpty() || any.flag()
                ? any.maybe(this::match)
                : Optional.of(about.matches().get(any.below(about.matches().size())));
        return new Finding(
                number,
                rule(),
                any.oneOf(Outcome.values()),
                any.maybe(any::text),
                any.oneOf(Recommendation.values()),
                party,
                match,
                any.list(3, this::step),
                any.maybe(() -> new Question(any.text(), any.list(2, any::text))));
    }

    private RuleCard rule() {
        var parameters = new TreeMap<String, String>();
        any.list(2, any::text).forEach(key -> parameters.put("p" + key, any.text()));
        return new RuleCard(
                "ear-lists.entity-list",
                "2026.1",
                any.text(),
                any.text(),
                any.text(),
                any.oneOf(RuleState.values()),
                any.maybe(any::date),
                any.maybe(any::date),
                any.oneOf(Outcome.values()),
                any.maybe(any::text),
                any.oneOf(Recommendation.values()),
                any.maybe(any::text),
                parameters);
    }

    private TraceStep step() {
        var inputs = new TreeMap<String, String>();
        any.list(2, any::text).forEach(key -> inputs.put("i" + key, any.text()));
        return new TraceStep(any.text(), any.text(), inputs, any.oneOf(Truth.values()));
    }

    private MatchFound match() {
        var listing = new ListingSnapshot(
                any.text(),
                any.oneOf(ListCode.values()),
                any.text(),
                any.text(),
                any.text(),
                any.list(2, any::country),
                any.list(2, any::text),
                any.list(2, any::text),
                any.flag() ? LicenseTerms.NONE : new LicenseTerms(any.maybe(any::text), any.maybe(any::text)),
                any.list(2, () -> 1 + any.below(5)),
                any.maybe(any::text));
        return new MatchFound(listing, any.oneOf(Match.Carrier.values()), evidence(3));
    }

    /** A tree of at most this depth. */
    public Evidence evidence(int depth) {
        int kind = depth == 0 ? 0 : any.below(4);
        return switch (kind) {
            case 1 -> new Evidence.Weighted(any.text(), some(depth), any.text());
            case 2 ->
                new Evidence.Best(
                        any.text(),
                        some(depth).stream().map(Evidence.Share::part).toList(),
                        any.text());
            case 3 ->
                new Evidence.Adjusted(
                        any.text(),
                        evidence(depth - 1),
                        any.list(2, () -> new Evidence.Adjustment(any.text(), any.fraction() - 0.5, any.text())),
                        any.text());
            default -> new Evidence.Measured(any.text(), any.text(), any.text(), new Score(any.fraction()), any.text());
        };
    }

    private List<Evidence.Share> some(int depth) {
        var shares = new ArrayList<Evidence.Share>();
        for (int count = 1 + any.below(3); count > 0; count--) {
            shares.add(new Evidence.Share(0.001 + any.fraction(), evidence(depth - 1)));
        }
        return shares;
    }
}
