package portcullis.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portcullis.core.link.LinkIndex;
import portcullis.core.match.PartyMatcher;
import portcullis.core.ownership.OwnerRegister;
import portcullis.core.ownership.OwnershipGraph;
import portcullis.core.ownership.StatedParty;
import portcullis.core.screen.Finding;
import portcullis.core.screen.PartyScreened;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.watchlist.Changes;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;
import portcullis.flow.port.Rescreenings;

/**
 * That a list changed. It touches parties that may be a changed entry, as it was or as it is; those that share a telephone, mailbox,
 * officer or agent with one; and those behind which an owner file knows an owner that may be one.
 */
final class ListCause implements Cause {
    private final PartyMatcher matcher;
    private final LinkIndex links;
    private final Optional<PartyMatcher> owned;
    private final double threshold;
    private final Set<String> ids;

    ListCause(Desk desk, Edition edition, Changes changes, OwnerRegister owners, OwnershipGraph graph) {
        List<Listing> entries = Stream.concat(changes.before().stream(), changes.after().stream())
                .distinct()
                .toList();
        Desk.Index index = desk.index(edition, entries);
        matcher = index.matcher();
        threshold = index.threshold();
        links = LinkIndex.of(Watchlist.of(edition, entries), List.of(), any -> matcher);
        ids = entries.stream().map(Listing::id).collect(Collectors.toSet());
        owned = owned(owners, graph);
    }

    /** The parties that the files say are owned, through others too, by somebody who may be a changed entry. */
    private Optional<PartyMatcher> owned(OwnerRegister owners, OwnershipGraph graph) {
        Set<Integer> hit = new HashSet<>();
        for (int number = 0; number < graph.size(); number++) {
            if (isEntry(Rescreenings.Asked.of(graph.party(number).asOwner(), List.of()))) {
                hit.add(number);
            }
        }
        List<StatedParty> below = graph.below(hit);
        return below.isEmpty() ? Optional.empty() : Optional.of(owners.over(below, graph.day()));
    }

    private boolean isEntry(Rescreenings.Asked asked) {
        return !matcher.matches(asked.party(), threshold).isEmpty();
    }

    @Override
    public boolean touches(Rescreenings.Asked asked) {
        return isEntry(asked)
                || owned.filter(matcher ->
                                !matcher.matches(asked.party(), threshold).isEmpty())
                        .isPresent()
                || shares(asked);
    }

    private boolean shares(Rescreenings.Asked asked) {
        if (asked.contacts().isEmpty()) {
            return false;
        }
        Party party = Party.of(Role.END_USER, "-").with(asked.contacts());
        return !links.of(party, Set.of()).isEmpty();
    }

    @Override
    public Set<String> lines(Screening screening) {
        var lines = new TreeSet<String>();
        for (Finding finding : screening.findings()) {
            finding.matches().stream()
                    .filter(match -> ids.contains(match.listing().id()))
                    .forEach(match -> lines.add(String.join(
                            " | ",
                            finding.rule().id(),
                            finding.outcome().name(),
                            finding.party().map(party -> party.role().name()).orElse("-"),
                            match.listing().list().name(),
                            match.listing().name(),
                            match.listing().id())));
        }
        for (PartyScreened party : screening.parties()) {
            party.links()
                    .forEach(link -> link.with().stream()
                            .filter(holder -> ids.contains(holder.id()))
                            .forEach(holder -> lines.add(String.join(
                                    " | ",
                                    "shared " + link.kind().title(),
                                    link.shared(),
                                    party.party().role().name(),
                                    holder.list(),
                                    holder.name(),
                                    holder.id()))));
        }
        if (owned.isPresent()) {
            lines.addAll(OwnerCause.ofOwners(screening));
        }
        return lines;
    }
}
