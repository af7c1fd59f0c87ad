package portcullis.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.link.ConfirmedParty;
import portcullis.core.match.Match;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.flow.port.ConfirmedMatches;

/**
 * The parties of earlier rows that people confirmed to be listed ones: whoever shares an address, a telephone or an officer with one of
 * them later is a red flag. A basis names the register by the time of the last decision that counts for it, so that it can be read
 * again years later.
 */
public final class Confirmed {
    private static final int KEPT = 3;

    private final ConfirmedMatches matches;
    private final double strong;
    private final Map<String, List<ConfirmedParty>> read = new LinkedHashMap<>();
    private volatile String named = "";

    /** @param strong the score from which a party is held to be the listed one */
    public Confirmed(ConfirmedMatches matches, double strong) {
        this.matches = matches;
        this.strong = strong;
    }

    /** Looks how far the register goes now. */
    public void refresh() {
        named = matches.latest().map(Instant::toString).orElse("");
    }

    /** How a basis names the register as it was at the last look; empty when nobody confirmed anything. */
    public String named() {
        return named;
    }

    /** The register that a basis names. */
    public List<ConfirmedParty> of(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        synchronized (read) {
            List<ConfirmedParty> known = read.get(name);
            if (known == null) {
                known = parties(matches.until(Instant.parse(name)));
                read.put(name, known);
                if (read.size() > KEPT) {
                    read.remove(read.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private List<ConfirmedParty> parties(List<CaseFile> cases) {
        var parties = new ArrayList<ConfirmedParty>();
        for (CaseFile file : cases) {
            for (PartyScreened screened : concerned(file)) {
                String listedAs = best(screened)
                        .map(match -> match.listing().list().name() + ": "
                                + match.listing().name())
                        .orElse("");
                parties.add(new ConfirmedParty(file.id(), screened.party(), listedAs));
            }
        }
        return List.copyOf(parties);
    }

    /** The parties that are held to be listed by name or number; where none is, the likeliest. */
    private List<PartyScreened> concerned(CaseFile file) {
        List<PartyScreened> likely = file.screening().parties().stream()
                .filter(screened -> best(screened).isPresent())
                .sorted(Comparator.comparing((PartyScreened screened) ->
                                best(screened).orElseThrow().score())
                        .reversed())
                .toList();
        List<PartyScreened> held = likely.stream()
                .filter(screened -> best(screened).orElseThrow().score().atLeast(strong))
                .toList();
        return held.isEmpty() ? likely.subList(0, Math.min(1, likely.size())) : held;
    }

    private static Optional<MatchFound> best(PartyScreened screened) {
        return screened.matches().stream()
                .filter(match -> match.carrier() == Match.Carrier.NAME || match.carrier() == Match.Carrier.IDENTIFIER)
                .max(Comparator.comparing(MatchFound::score));
    }
}
