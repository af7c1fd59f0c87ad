package portcullis.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portcullis.core.match.PartyMatcher;
import portcullis.core.ownership.OwnerFile;
import portcullis.core.ownership.OwnerRegister;
import portcullis.core.ownership.OwnershipGraph;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.ownership.StatedParty;
import portcullis.core.screen.Finding;
import portcullis.core.screen.Screening;
import portcullis.flow.port.Rescreenings;

/**
 * That a file of owners took the place of an earlier one. It touches the parties of which it says something else, and those below them:
 * whoever such a party is stated to own anything of, through others too, before or after.
 */
final class OwnerCause implements Cause {
    private static final String OWNERS = "ownership.";

    private final Optional<PartyMatcher> touched;
    private final double threshold;

    /**
     * @param register in force, for how names are read
     * @param graphs who owned whom before, and who does now
     */
    OwnerCause(OwnerRegister register, Set<StatedParty> owned, List<OwnershipGraph> graphs, double threshold) {
        Set<StatedParty> all = new HashSet<>();
        for (OwnershipGraph graph : graphs) {
            Set<Integer> hit = new HashSet<>();
            owned.forEach(party -> graph.find(party).ifPresent(hit::add));
            all.addAll(graph.below(hit));
        }
        this.touched = all.isEmpty()
                ? Optional.empty()
                : Optional.of(register.over(List.copyOf(all), graphs.get(0).day()));
        this.threshold = threshold;
    }

    /** Whoever is owned in a statement that only one of the files makes. */
    static Set<StatedParty> changed(Optional<OwnerFile> before, OwnerFile after) {
        Set<Said> earlier = before.map(OwnerCause::said).orElse(Set.of());
        Set<Said> later = said(after);
        Set<StatedParty> changed = new HashSet<>();
        later.stream().filter(said -> !earlier.contains(said)).forEach(said -> changed.add(said.owned()));
        earlier.stream().filter(said -> !later.contains(said)).forEach(said -> changed.add(said.owned()));
        return changed;
    }

    /** A statement by what it says, wherever in its file it stands. */
    private record Said(StatedParty owned, OwnershipStatement statement) {
        static Said of(OwnershipStatement said) {
            OwnershipStatement.Told told = said.told();
            var plain = new OwnershipStatement.Told("", "", told.source(), told.day(), told.from(), told.to());
            return new Said(
                    said.owned(),
                    new OwnershipStatement(
                            said.owner(), said.owned(), said.share(), said.interest(), said.indirect(), plain));
        }
    }

    private static Set<Said> said(OwnerFile file) {
        return file.statements().stream().map(Said::of).collect(Collectors.toSet());
    }

    @Override
    public boolean touches(Rescreenings.Asked asked) {
        return touched.filter(
                        matcher -> !matcher.matches(asked.party(), threshold).isEmpty())
                .isPresent();
    }

    @Override
    public Set<String> lines(Screening screening) {
        return ofOwners(screening);
    }

    /** The findings whose rule read of owners. */
    static Set<String> ofOwners(Screening screening) {
        var lines = new TreeSet<String>();
        for (Finding finding : screening.findings()) {
            boolean reads = finding.trace().stream()
                    .flatMap(step -> step.inputs().keySet().stream())
                    .anyMatch(name -> name.startsWith(OWNERS));
            if (reads) {
                lines.add(String.join(
                        " | ",
                        finding.rule().id(),
                        finding.outcome().name(),
                        finding.party()
                                .map(party -> party.role().name() + " | " + party.label())
                                .orElse("-")));
            }
        }
        return lines;
    }
}
